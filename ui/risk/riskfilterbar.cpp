// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/riskfilterbar.h"

#include "ui/common/actionbutton.h"
#include "ui/common/filterchip.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array factorKinds = {core::RiskFactorKind::Velocity,       core::RiskFactorKind::Suspension,
                                    core::RiskFactorKind::RecentFailures, core::RiskFactorKind::Platform,
                                    core::RiskFactorKind::ContentType,    core::RiskFactorKind::Given};

} // namespace

RiskFilterBar::RiskFilterBar(QWidget *parent)
    : FilterRow(parent)
{
    m_platforms = new FilterChip(
        tr("All platforms"), [](int n) { return tr("%n platforms", nullptr, n); }, this);
    m_platforms->setObjectName(u"platformFilter"_s);
    m_accounts = new FilterChip(
        tr("All accounts"), [](int n) { return tr("%n accounts", nullptr, n); }, this);
    m_accounts->setObjectName(u"accountFilter"_s);
    m_languages = new FilterChip(
        tr("Any language"), [](int n) { return tr("%n languages", nullptr, n); }, this);
    m_languages->setObjectName(u"languageFilter"_s);
    m_factors = new FilterChip(
        tr("Any factor"), [](int n) { return tr("%n factors", nullptr, n); }, this);
    m_factors->setObjectName(u"factorFilter"_s);
    m_factors->setToolTip(tr("Slots whose risk comes mainly from one factor"));
    m_hidden = new TextLabel(FontRole::Secondary, {}, Tone::Second, this);
    m_hidden->setObjectName(u"hiddenCount"_s);
    m_showAll = new ActionButton(ButtonRole::Quiet, tr("Show"), this);
    m_showAll->setObjectName(u"showHidden"_s);
    m_showAll->setAccessibleName(tr("Show hidden slots"));
    m_age = new TextLabel(FontRole::Secondary, {}, Tone::Second, this);
    m_age->setObjectName(u"riskAge"_s);
    for (FilterChip *chip : {m_platforms, m_accounts, m_languages, m_factors}) {
        add(chip);
        connect(chip, &FilterChip::chosenChanged, this, &RiskFilterBar::filterChanged);
    }
    add(m_hidden);
    add(m_showAll);
    setAtEnd(m_age);
    connect(m_showAll, &ActionButton::clicked, this, [this] {
        for (FilterChip *chip : {m_platforms, m_accounts, m_languages, m_factors})
            chip->clear();
        Q_EMIT filterChanged();
    });
    QList<FilterChip::Choice> factors;
    for (const core::RiskFactorKind kind : factorKinds)
        factors.append({QString::number(int(kind)), factorWord(kind)});
    m_factors->setChoices(factors);
}

void RiskFilterBar::showChoices(const QList<RiskRow> &rows, const QList<core::Account> &accounts)
{
    QList<FilterChip::Choice> platforms;
    for (const core::Platform platform : core::allPlatforms)
        platforms.append({core::platformName(platform), platformWord(platform)});
    m_platforms->setChoices(platforms);
    QList<FilterChip::Choice> names;
    for (const core::Account &account : accounts)
        names.append({account.id, u"%1, %2"_s.arg(isolated(account.username), platformWord(account.platform))});
    m_accounts->setChoices(names);
    QStringList tags;
    for (const RiskRow &row : rows)
        tags.append(row.slot.language);
    tags.append(m_languages->chosen()); // a chosen one stays, though no slot has it at the moment
    tags.sort();
    tags.removeDuplicates();
    QList<FilterChip::Choice> languages;
    for (const QString &tag : tags)
        languages.append({tag, languageWord(tag)});
    m_languages->setChoices(languages);
}

void RiskFilterBar::showCounts(qsizetype shown, qsizetype all, const QString &age)
{
    const int hidden = int(all - shown);
    m_hidden->setVisible(!filter().isEmpty());
    m_hidden->setText(tr("%n hidden", nullptr, hidden));
    m_showAll->setVisible(!filter().isEmpty());
    m_age->setText(age);
}

RiskFilter RiskFilterBar::filter() const
{
    RiskFilter filter;
    for (const QString &name : m_platforms->chosen())
        filter.platforms.append(*core::platformFromName(name));
    filter.accountIds = m_accounts->chosen();
    filter.languages = m_languages->chosen();
    for (const QString &kind : m_factors->chosen())
        filter.factors.append(core::RiskFactorKind(kind.toInt()));
    return filter;
}

} // namespace ui
