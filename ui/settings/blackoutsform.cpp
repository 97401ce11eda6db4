// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/blackoutsform.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "core/engine/libraryqueries.h"
#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/tableview.h"
#include "ui/common/words.h"
#include "ui/content/captionedit.h"
#include "ui/settings/blackoutdialog.h"
#include "ui/settings/blackouttext.h"
#include "ui/settings/valuetable.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Reason, When, Whom, Act };

} // namespace

BlackoutsForm::BlackoutsForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("Blackouts"),
                   tr("Times at which nothing may be published. What stands inside stays until somebody moves it."), parent)
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
    m_table->verticalHeader()->setDefaultSectionSize(48);
    m_table->fitColumns(When);
    m_table->growWithRows();
    card->body()->addWidget(m_table);
    addEntry({tr("Blackouts and quiet hours"), tr("block time, holiday, night, silence"), m_table});
    const auto open = [this](BlackoutDialog::Start start) { (new BlackoutDialog(m_bench, start, window()))->open(); };
    connect(m_quiet, &ActionButton::clicked, this, [open] { open(BlackoutDialog::Start::Weekly); });
    connect(m_block, &ActionButton::clicked, this, [open] { open(BlackoutDialog::Start::Once); });
    connect(m_table, &TableView::actionWanted, this,
            [this](const QModelIndex &index) { remove(m_blackouts[index.row()]); });
    connect(&bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.blackouts)
            reload();
        if (!events.changedAccounts.isEmpty())
            readNames();
    });
    showRights();
    readNames();
    reload();
}

void BlackoutsForm::reload()
{
    m_bench.desk.ask(core::ListBlackouts{}, this, [this](const core::Result<QList<core::KeptBlackout>> &blackouts) {
        if (blackouts)
            m_blackouts = *blackouts;
        const bool first = !m_read;
        m_read = true;
        showRows();
        if (first)
            Q_EMIT loaded();
    });
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

QString BlackoutsForm::subjectText(const core::Blackout &blackout) const
{
    switch (blackout.scope) {
    case core::BlackoutScope::Everything:
        return tr("Everything");
    case core::BlackoutScope::Platform: {
        const auto platform = core::platformFromName(blackout.subject);
        return platform ? platformWord(*platform) : blackout.subject;
    }
    case core::BlackoutScope::Account:
        return isolated(m_accounts.value(blackout.subject, blackout.subject));
    case core::BlackoutScope::Language:
        return languageWord(blackout.subject);
    }
    Q_UNREACHABLE();
}

void BlackoutsForm::showRows()
{
    const bool planner = may(core::Scope::Write);
    const QTimeZone zone = m_bench.desk.zone();
    QList<ValueTable::Row> rows;
    for (const core::KeptBlackout &kept : std::as_const(m_blackouts))
        rows.append({.id = kept.id,
                     .cells = {{.text = isolated(kept.blackout.reason), .secondary = tr("by %1").arg(isolated(kept.createdBy))},
                               {.text = windowText(kept.blackout, zone), .secondary = windowNote(kept.blackout, zone)},
                               {.text = subjectText(kept.blackout)},
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
    m_bench.desk.submit(core::RemoveBlackout{kept.id}, this, [this](const core::Result<core::KeptBlackout> &removed) {
        if (!removed)
            return m_bench.toast.show(Toast::Kind::Trouble, removed.error().message);
        const QString name = tr("removal of “%1”").arg(isolated(removed->blackout.reason));
        recordBlackout(m_bench, name, *removed, BlackoutStep::Removed);
        tellChanged(name);
    });
}

} // namespace ui
