// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/blackoutsform.h"

#include <QVBoxLayout>

#include "core/engine/libraryqueries.h"
#include "ui/calendar/blackoutbook.h"
#include "ui/calendar/blockdialog.h"
#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/tableview.h"
#include "ui/common/words.h"
#include "ui/settings/blackouttext.h"
#include "ui/settings/valuetable.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

enum Column { Reason, When, Whom, Act };

} // namespace

BlackoutsForm::BlackoutsForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("Blackouts"),
                   tr("Times at which nothing may be published. What stands inside stays until somebody moves it."), parent)
    , m_book(new BlackoutBook(bench.desk, bench.history, this))
{
    setObjectName(u"blackoutsForm"_s);
    setMaximumWidth(widestTable);
    Card *card = addCard(tr("Blackouts and quiet hours"));
    m_quiet = new ActionButton(ButtonRole::Plain, tr("Quiet hours…"), card);
    m_quiet->setObjectName(u"blackoutWeekly"_s);
    m_block = new ActionButton(ButtonRole::Plain, tr("Block time…"), card);
    m_block->setObjectName(u"blackoutOnce"_s);
    card->addAtEnd(m_quiet);
    card->addAtEnd(m_block);
    card->setFlush();
    m_model = new ValueTable({tr("Reason"), tr("When"), tr("For"), QString()}, this);
    m_table = new TableView(tr("Blackouts"), card);
    m_table->setObjectName(u"blackouts"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("Nothing is blocked"));
    m_table->fitColumns(When);
    m_table->setTwoLines();
    m_table->growWithRows();
    card->body()->addWidget(m_table);
    addEntry({tr("Blackouts and quiet hours"), tr("block time, holiday, night, silence"), m_table});
    connect(m_quiet, &ActionButton::clicked, this, [this] {
        open({.window = core::WeeklyWindow{{1, 2, 3, 4, 5, 6, 7}, QTime(22, 0), QTime(7, 0), m_bench.desk.zone()}}, {});
    });
    connect(m_block, &ActionButton::clicked, this, [this] {
        const QTimeZone zone = m_bench.desk.zone();
        const core::Instant from = core::startOfDay(core::localDate(m_bench.desk.now(), zone).addDays(1), zone) + 9h;
        open({.window = core::OnceWindow{from, from + 8h}}, {});
    });
    connect(m_table, &TableView::actionWanted, this,
            [this](const QModelIndex &index) { remove(m_book->all()[index.row()]); });
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        const core::KeptBlackout &kept = m_book->all()[index.row()];
        if (may(core::Scope::Write))
            open(kept.blackout, kept);
    });
    connect(m_book, &BlackoutBook::changed, this, [this] {
        showRows();
        if (!std::exchange(m_read, true))
            Q_EMIT loaded();
    });
    connect(&bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (!events.changedAccounts.isEmpty())
            readNames();
    });
    showRights();
    readNames();
}

void BlackoutsForm::open(const core::Blackout &start, const std::optional<core::KeptBlackout> &changes)
{
    (new BlockDialog(m_bench, *m_book, start, changes, window()))->open();
}

/// The book follows the engine by itself.
void BlackoutsForm::reload()
{
    showRows();
}

void BlackoutsForm::readNames()
{
    m_bench.desk.ask(core::ListAccounts{{}, core::ListAccounts::Which::All}, this,
                     [this](const core::Result<QList<core::ListAccounts::Item>> &accounts) {
                         if (!accounts)
                             return;
                         for (const core::ListAccounts::Item &item : *accounts)
                             m_accounts.insert(item.account.id, item.account.username);
                         showRows();
                     });
}

void BlackoutsForm::showRows()
{
    const bool planner = may(core::Scope::Write);
    const QTimeZone zone = m_bench.desk.zone();
    QList<ValueTable::Row> rows;
    for (const core::KeptBlackout &kept : m_book->all())
        rows.append({.id = kept.id,
                     .cells = {{.text = isolated(kept.blackout.reason), .secondary = tr("by %1").arg(isolated(kept.createdBy))},
                               {.text = windowText(kept.blackout, zone), .secondary = windowNote(kept.blackout, zone)},
                               {.text = blackoutScopeText(kept.blackout, m_accounts.value(kept.blackout.subject))},
                               {.action = planner ? tr("Remove") : QString()}}});
    m_model->setRows(rows);
}

void BlackoutsForm::showRights()
{
    const bool planner = may(core::Scope::Write);
    sayWhyNot(planner ? QString() : tr("Your role may look at these settings, not change them."));
    for (ActionButton *button : {m_quiet, m_block}) {
        button->setEnabled(planner);
        button->setToolTip(planner ? QString() : tr("Your role may not block time"));
    }
    showRows();
}

void BlackoutsForm::remove(const core::KeptBlackout &kept)
{
    m_book->remove(kept, this, [this](const core::Result<core::KeptBlackout> &removed) {
        if (!removed)
            return m_bench.toast.show(Toast::Kind::Trouble, removed.error().message);
        tellChanged(tr("removal of “%1”").arg(isolated(removed->blackout.reason)));
    });
}

} // namespace ui
