// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountspage.h"

#include "core/engine/planchoices.h"
#include "ui/accounts/accountsheet.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/filterchip.h"
#include "ui/common/sidesheet.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

AccountsPage::AccountsPage(const Workbench &bench, QWidget *parent)
    : RecordsPage(bench, parent)
    , m_model(new AccountsModel(bench.desk, this))
{
    setObjectName(u"accountsPage"_s);
    build({.objectName = u"accounts"_s,
           .name = tr("Accounts"),
           .icon = u"resource-group"_s,
           .waiting = tr("Reading the accounts…"),
           .search = tr("Search names"),
           .searchAction = tr("Search in the accounts"),
           .create = tr("Add an account"),
           .mayNotCreate = tr("Your role may look at accounts, not change them")},
          m_model,
          {.name = AccountsModel::Username,
           .leaving = {AccountsModel::Zone, AccountsModel::LastUse},
           .cut = {AccountsModel::Status}},
          [this] { m_sheet->openNew(); });
    m_sheet = new AccountSheet(bench, this);
    setSheet(m_sheet->sheet());
    addFilters();
    connectAll();
    readLanguages();
    m_model->reload();
}

void AccountsPage::addFilters()
{
    m_platform =
        addFilter(u"filterPlatform"_s, tr("All platforms"), [](int count) { return tr("%n platforms", "", count); });
    m_language =
        addFilter(u"filterLanguage"_s, tr("Any language"), [](int count) { return tr("%n languages", "", count); });
    m_state = addFilter(u"filterState"_s, tr("Not retired"), [](int count) { return tr("%n states", "", count); });
    QList<FilterChip::Choice> platforms, states;
    for (const core::Platform platform : core::allPlatforms)
        platforms.append({core::platformName(platform), platformWord(platform)});
    for (const core::AccountStatus status : {core::AccountStatus::Active, core::AccountStatus::Cooldown,
                                             core::AccountStatus::Suspended, core::AccountStatus::Banned})
        states.append({core::accountStatusName(status), accountStatusWord(status)});
    states.append({AccountsModel::retiredState, tr("Retired")});
    m_platform->setChoices(platforms);
    m_state->setChoices(states);
}

void AccountsPage::connectAll()
{
    connect(this, &AccountsPage::filterChanged, this, &AccountsPage::applyFilters);
    connect(this, &AccountsPage::recordWanted, this,
            [this](const QModelIndex &index) { m_sheet->open(m_model->item(index.row()).account.id); });
    connect(m_model, &AccountsModel::loaded, this, [this] {
        showAccounts();
        Q_EMIT loaded();
    });
    connect(m_model, &AccountsModel::loadFailed, this,
            [this](const core::Error &error) { showRows(0, tr("The accounts could not be read"), error.message); });
}

void AccountsPage::readLanguages()
{
    desk().ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
        if (!choices)
            return;
        m_sheet->setLanguages(choices->languages);
        QList<FilterChip::Choice> languages;
        for (const QString &language : choices->languages)
            languages.append({language, languageWord(language)});
        m_language->setChoices(languages);
    });
}

void AccountsPage::applyFilters()
{
    m_model->setFilter({searched(), m_platform->chosen(), m_language->chosen(), m_state->chosen()});
    showAccounts();
}

void AccountsPage::showAccounts()
{
    if (m_model->total() > 0)
        showRows(m_model->rowCount(), tr("Nothing matches"), tr("Take a filter back, or search for another name"));
    else
        showRows(0, tr("No accounts yet"),
                 tr("Add the accounts that posts go out on: platform, name, and the language they speak"));
}

Page::Heading AccountsPage::heading() const
{
    return {tr("Accounts"), {}, {}};
}

QWidget *AccountsPage::barControls()
{
    return createButton(nullptr);
}

QString AccountsPage::statusText() const
{
    if (!m_model->isLoaded())
        return {};
    const int hidden = m_model->total() - m_model->rowCount();
    const QString shown = m_model->rowCount() == 1 ? tr("1 account") : tr("%n accounts", "", m_model->rowCount());
    return hidden > 0 ? tr("%1, %2 hidden").arg(shown).arg(hidden) : shown;
}

QModelIndex AccountsPage::openRow() const
{
    return m_model->indexOf(m_sheet->accountId());
}

bool AccountsPage::isLoaded() const
{
    return m_model->isLoaded();
}

void AccountsPage::open(const Destination &destination)
{
    if (!destination.accountId.isEmpty())
        m_sheet->open(destination.accountId);
}

} // namespace ui
