// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include "core/engine/planchoices.h"
#include "ui/accounts/accountsheet.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/emptynote.h"
#include "ui/common/filterchip.h"
#include "ui/common/painting.h"
#include "ui/common/searchfield.h"
#include "ui/common/sidesheet.h"
#include "ui/common/tableview.h"
#include "ui/common/words.h"
#include "ui/content/captionedit.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barHeight = 44;
constexpr int margin = 24;
constexpr int widthForBoth = 1000;

} // namespace

AccountsPage::AccountsPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new AccountsModel(bench.desk, this))
{
    setObjectName(u"accountsPage"_s);
    m_table = new TableView(tr("Accounts"), this);
    m_table->setObjectName(u"accounts"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->fitColumns(AccountsModel::Username);
    m_empty = new EmptyNote(u"resource-group"_s, tr("Reading the accounts…"), {}, this);
    ActionButton *add = m_empty->addPrimary(tr("Add an account"));
    add->setEnabled(bench.desk.may(core::Scope::Write));
    m_rows = new QStackedWidget(this);
    m_rows->addWidget(m_empty);
    m_rows->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(filterBar());
    column->addSpacing(1);
    m_sheetRoom = new QWidget(this);
    m_sheetRoom->setFixedWidth(SideSheet::sheetWidth);
    m_sheetRoom->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rows, 1);
    row->addWidget(m_sheetRoom);
    column->addLayout(row, 1);
    setFocusProxy(m_table);
    m_sheet = new AccountSheet(bench, this);
    connect(add, &ActionButton::clicked, m_sheet, &AccountSheet::openNew);
    createActions();
    connectAll();
    connect(m_sheet->sheet(), &SideSheet::opened, this, &AccountsPage::makeRoom);
    connect(m_sheet->sheet(), &SideSheet::closed, this, &AccountsPage::makeRoom);
    readLanguages();
    m_model->reload();
}

QWidget *AccountsPage::filterBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    m_search = new SearchField(tr("Search names"), bar);
    m_search->setObjectName(u"accountSearch"_s);
    m_search->setFixedWidth(240);
    m_platform = new FilterChip(
        tr("All platforms"), [](int count) { return tr("%n platforms", "", count); }, bar);
    m_platform->setObjectName(u"filterPlatform"_s);
    m_language = new FilterChip(
        tr("Any language"), [](int count) { return tr("%n languages", "", count); }, bar);
    m_language->setObjectName(u"filterLanguage"_s);
    m_state = new FilterChip(
        tr("Not retired"), [](int count) { return tr("%n states", "", count); }, bar);
    m_state->setObjectName(u"filterState"_s);
    QList<FilterChip::Choice> platforms, states;
    for (const core::Platform platform : core::allPlatforms)
        platforms.append({core::platformName(platform), platformWord(platform)});
    for (const core::AccountStatus status : {core::AccountStatus::Active, core::AccountStatus::Cooldown,
                                             core::AccountStatus::Suspended, core::AccountStatus::Banned})
        states.append({core::accountStatusName(status), accountStatusWord(status)});
    states.append({AccountsModel::retiredState, tr("Retired")});
    m_platform->setChoices(platforms);
    m_state->setChoices(states);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(margin - 8, 0, margin, 0);
    row->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_search, m_platform, m_language, m_state})
        row->addWidget(each);
    row->addStretch(1);
    return bar;
}

void AccountsPage::createActions()
{
    const auto add = [this](const QString &name, const QKeySequence &key, auto run) {
        auto *action = new QAction(name, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(tr("Add an account"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (m_bench.desk.may(core::Scope::Write))
            m_sheet->openNew();
    });
    add(tr("Search in the accounts"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_search->setFocus(); });
}

void AccountsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &AccountsPage::applyFilters);
    for (FilterChip *chip : {m_platform, m_language, m_state})
        connect(chip, &FilterChip::chosenChanged, this, &AccountsPage::applyFilters);
    const auto open = [this](const QModelIndex &index) { m_sheet->open(m_model->item(index.row()).account.id); };
    connect(m_table, &TableView::rowOpened, this, open);
    connect(m_table, &QAbstractItemView::clicked, this, open);
    connect(m_model, &AccountsModel::loaded, this, [this] {
        showRows();
        Q_EMIT loaded();
    });
    connect(m_model, &AccountsModel::loadFailed, this, [this](const core::Error &error) {
        m_empty->setWords(tr("The accounts could not be read"), error.message);
        m_rows->setCurrentWidget(m_empty);
    });
}

/// Beside an open sheet the rows keep all their columns in sight where there is room for both.
void AccountsPage::makeRoom()
{
    m_sheetRoom->setVisible(m_sheet->sheet()->isOpen() && width() >= widthForBoth);
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    makeRoom();
}

void AccountsPage::readLanguages()
{
    m_bench.desk.ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
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
    m_model->setFilter({m_search->text(), m_platform->chosen(), m_language->chosen(), m_state->chosen()});
    showRows();
}

void AccountsPage::showRows()
{
    if (m_model->total() > 0)
        m_empty->setWords(tr("Nothing matches"), tr("Take a filter back, or search for another name"));
    else
        m_empty->setWords(tr("No accounts yet"),
                          tr("Add the accounts that posts go out on: platform, name, and the language they speak"));
    m_rows->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT barsChanged();
}

Page::Heading AccountsPage::heading() const
{
    return {tr("Accounts"), {}, {}};
}

QWidget *AccountsPage::barControls()
{
    auto *add = new ActionButton(ButtonRole::Plain, tr("Add an account"));
    add->setObjectName(u"accountNew"_s);
    add->setOwnIcon(u"plus"_s);
    const bool may = m_bench.desk.may(core::Scope::Write);
    add->setEnabled(may);
    add->setToolTip(may ? QString() : tr("Your role may look at accounts, not change them"));
    connect(add, &ActionButton::clicked, m_sheet, &AccountSheet::openNew);
    return add;
}

QString AccountsPage::statusText() const
{
    if (!m_model->isLoaded())
        return {};
    const int hidden = m_model->total() - m_model->rowCount();
    const QString shown = m_model->rowCount() == 1 ? tr("1 account") : tr("%n accounts", "", m_model->rowCount());
    return hidden > 0 ? tr("%1, %2 hidden").arg(shown).arg(hidden) : shown;
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

void AccountsPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, barHeight, width(), 1), t.line);
}

} // namespace ui
