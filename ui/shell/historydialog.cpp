// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/historydialog.h"

#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/history.h"
#include "ui/common/tableview.h"
#include "ui/settings/valuetable.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { What, State, Act };

} // namespace

HistoryDialog::HistoryDialog(History &history, QWidget *parent)
    : Dialog(tr("History"), parent)
    , m_history(history)
    , m_rows(new ValueTable({tr("Step"), tr("State"), QString()}, this))
    , m_table(new TableView(tr("Steps, newest first"), this))
{
    setObjectName(u"historyDialog"_s);
    resize(640, 420);
    setExplanation(tr("What was done in this window. A step is taken back together with those that came after it."));
    m_table->setObjectName(u"historySteps"_s);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("Nothing was done in this window yet"));
    m_table->fitColumns(What);
    body()->addWidget(m_table, 1);
    addCancel(u"historyClose"_s)->setText(tr("Close"));
    connect(&m_history, &History::changed, this, &HistoryDialog::showSteps);
    connect(m_table, &TableView::actionWanted, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) { goTo(index.row()); });
    showSteps();
    m_table->setFocus();
}

void HistoryDialog::showSteps()
{
    const QUndoStack &stack = m_history.stack();
    QList<ValueTable::Row> rows;
    for (int step = stack.count() - 1; step >= 0; --step) {
        const bool done = step < stack.index();
        const bool dropped = stack.command(step)->isObsolete();
        rows.append({.id = QString::number(step),
                     .cells = {{.text = stack.text(step)},
                               {.text = dropped ? tr("Refused, and dropped") : done ? tr("Done") : tr("Taken back")},
                               {.action = dropped  ? QString()
                                    : done ? tr("Take back")
                                           : tr("Do again")}}});
    }
    m_rows->setRows(rows);
}

void HistoryDialog::goTo(int row)
{
    const QUndoStack &stack = m_history.stack();
    const int step = stack.count() - 1 - row;
    if (!stack.command(step)->isObsolete())
        m_history.goTo(step < stack.index() ? step : step + 1);
}

} // namespace ui
