// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendaractions.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include "core/engine/repaircommands.h"
#include "ui/calendar/calendarhands.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/movedialog.h"
#include "ui/calendar/senddialog.h"
#include "ui/calendar/slotform.h"
#include "ui/calendar/slotsheet.h"
#include "ui/calendar/whyguide.h"
#include "ui/common/desk.h"
#include "ui/common/enginewords.h"
#include "ui/common/monthpopup.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool wantsNextTime(const core::Slot &slot)
{
    return slot.state == core::SlotState::Failed || slot.state == core::SlotState::Missed;
}

void allow(QAction &action, const QString &reasonAgainst)
{
    action.setEnabled(reasonAgainst.isEmpty());
    action.setToolTip(plainTip(reasonAgainst));
}

/// Stands for `action` in a menu, with its key, and can be out of reach there alone.
void addWithKey(QMenu &menu, QAction &action, const QString &reasonAgainst)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    QAction *item = menu.addAction(action.text() + u'\t' + key, &action, &QAction::trigger);
    item->setObjectName(action.objectName());
    allow(*item, reasonAgainst);
}

} // namespace

CalendarActions::CalendarActions(const Workbench &bench, Page &page, CalendarView &view, CalendarHands &hands,
                                 QWidget *host)
    : QObject(&page)
    , m_bench(bench)
    , m_page(page)
    , m_view(view)
    , m_hands(hands)
    , m_sheet(new SlotSheet(bench, hands.steps(), host))
    , m_guide(new WhyGuide(bench.desk, hands, this))
{
    connect(m_sheet, &SlotSheet::actionWanted, this, &CalendarActions::runAction);
    connect(m_guide, &WhyGuide::newWanted, this, [this](core::Instant at) { openNew(SlotStart{.at = at}); });
    m_open = add(tr("Details…"), u"openSlot"_s, {}, &CalendarActions::openSelected);
    m_new = add(tr("New slot…"), u"newSlot"_s, Qt::Key_N, &CalendarActions::makeHere);
    m_send = add(tr("Send for approval…"), u"sendForApproval"_s, Qt::CTRL | Qt::Key_Return, &CalendarActions::send);
    m_move = add(tr("Move to…"), u"moveTo"_s, Qt::Key_M, &CalendarActions::moveSelected);
    m_why = add(tr("Why here?"), u"explainPlace"_s, Qt::Key_F1, &CalendarActions::explain);
    m_goTo = add(tr("Go to date…"), u"goToDate"_s, Qt::CTRL | Qt::Key_G, &CalendarActions::goToDate);
}

QAction *CalendarActions::add(const QString &text, const QString &name, const QKeySequence &key,
                              void (CalendarActions::*run)())
{
    auto *action = new QAction(text, &m_page);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_page.addAction(action);
    return action;
}

QList<SlotRow> CalendarActions::selected() const
{
    QList<SlotRow> rows;
    for (const QModelIndex &index : m_view.selectedSlots())
        rows.append(index.data(CalendarModel::SlotRole).value<SlotRow>());
    return rows;
}

void CalendarActions::openSlot(const QModelIndex &index)
{
    if (index.isValid())
        m_sheet->open(index.data(CalendarModel::SlotRole).value<SlotRow>());
}

void CalendarActions::openSelected()
{
    const QList<SlotRow> rows = selected();
    if (!rows.isEmpty())
        m_sheet->open(rows.first());
}

void CalendarActions::openNew(const GridCell &cell)
{
    openNew(SlotStart{.at = cell.at, .accountId = cell.accountId});
}

void CalendarActions::openNew(const SlotStart &start)
{
    m_sheet->openNew(start);
}

GridCell CalendarActions::cellForNew() const
{
    using namespace std::chrono_literals;
    const core::Instant now = m_bench.desk.now();
    GridCell cell = m_hands.grid().currentPlace();
    if (cell.at <= now)
        cell.at = core::Instant(std::chrono::ceil<std::chrono::hours>(now + 15min));
    return cell;
}

void CalendarActions::makeHere()
{
    openNew(cellForNew());
}

void CalendarActions::send()
{
    const QList<SlotRow> rows = selected();
    if (rows.isEmpty())
        m_bench.toast.show(Toast::Kind::Hint, tr("Select the slots to send first; Ctrl+A takes all of the week"));
    else if (const QString reason = whyNot(SlotAction::Send, rows, m_bench.desk); !reason.isEmpty())
        m_bench.toast.show(Toast::Kind::Trouble, reason);
    else
        (new SendDialog(m_bench, rows, &m_page))->open();
}

/// Day, time and account by fields: the way without dragging.
void CalendarActions::moveSelected()
{
    QList<SlotRow> rows = selected();
    if (rows.isEmpty())
        return m_bench.toast.show(Toast::Kind::Hint, tr("Select the slots to move first"));
    if (const QString reason = whyNot(SlotAction::Move, rows, m_bench.desk); !reason.isEmpty())
        return m_bench.toast.show(Toast::Kind::Trouble, tr("“%1” stays: %2").arg(isolated(rows.first().title), reason));
    rows.removeIf([this](const SlotRow &row) { return !mayDo(SlotAction::Move, row.slot, m_bench.desk); });
    openMove(rows);
}

void CalendarActions::openMove(const QList<SlotRow> &rows)
{
    auto *dialog = new MoveDialog(m_bench.desk, rows, &m_page);
    connect(dialog, &MoveDialog::moveWanted, &m_hands,
            [this](const QList<SlotMove> &moves, CalendarHands::Room room) { m_hands.move(moves, room); });
    dialog->open();
}

void CalendarActions::watch(SlotGrid &grid)
{
    m_guide->watch(grid);
}

/// What the sheet offers to do with its slot.
void CalendarActions::runAction(SlotAction action, const SlotRow &row)
{
    switch (action) {
    case SlotAction::Send:
        return (new SendDialog(m_bench, {row}, &m_page))->open();
    case SlotAction::Move:
        return openMove({row}); // the sheet's menu offers it only where it may be
    case SlotAction::Pin:
        return m_hands.setPinned({row}, row.slot.pinned ? CalendarHands::Pin::Unpin : CalendarHands::Pin::Pin);
    case SlotAction::Copy:
        return m_hands.copyTo({{row, shifted(row.slot.dueAt, 1, 0, m_bench.desk.zone()), {}}});
    case SlotAction::Cancel:
        return m_hands.cancel({row});
    }
}

void CalendarActions::explain()
{
    m_guide->explainHere();
}

void CalendarActions::goToDate()
{
    if (!m_month) {
        m_month = new MonthPopup(&m_page);
        m_month->setObjectName(u"goToMonth"_s);
        m_month->grid()->setToday(core::localDate(m_bench.desk.now(), m_bench.desk.zone()));
        m_month->grid()->setMarks([this](QDate day) { return m_marks.value(day); });
        connect(m_month, &MonthPopup::chosen, this, &CalendarActions::dayWanted);
        connect(m_month, &MonthPopup::monthShown, this, &CalendarActions::readMonth);
    }
    const QDate day = m_page.heading().week.value_or(core::localDate(m_bench.desk.now(), m_bench.desk.zone()));
    m_month->openBelow(m_page, day);
    readMonth(QDate(day.year(), day.month(), 1));
}

/// How many slots each day of the six weeks in sight has, and the highest risk among them.
void CalendarActions::readMonth(QDate firstOfMonth)
{
    const QTimeZone zone = m_bench.desk.zone();
    core::SlotFilter filter;
    filter.from = core::startOfDay(firstOfMonth.addDays(-7), zone);
    filter.to = core::startOfDay(firstOfMonth.addDays(43), zone);
    m_bench.desk.ask(core::ListSlots{filter}, m_month,
                     [this, zone](const core::Result<core::ListSlots::Answer> &answer) {
                         if (!answer)
                             return; // the days stand without their counts
                         m_marks.clear();
                         for (const core::Slot &slot : answer->slots) {
                             if (slot.state == core::SlotState::Cancelled)
                                 continue;
                             DayMark &mark = m_marks[core::localDate(slot.dueAt, zone)];
                             ++mark.count;
                             mark.risk = std::max(mark.risk.value_or(0), slot.risk.score);
                         }
                         m_month->grid()->setMarks([this](QDate day) { return m_marks.value(day); });
                     });
}

/// The engine's own proposal for one slot that failed or was missed.
void CalendarActions::takeNextTime()
{
    const QList<SlotRow> rows = selected();
    const auto found = std::ranges::find_if(rows, [](const SlotRow &row) { return wantsNextTime(row.slot); });
    if (found == rows.end())
        return;
    core::ApplyRepair command;
    command.target.slotId = found->slot.id;
    m_bench.desk.submit(command, this, [this, row = *found](const core::Result<core::ApplyRepair::Answer> &answer) {
        const QString title = isolated(row.title);
        if (!answer)
            return m_bench.toast.show(Toast::Kind::Trouble, tr("“%1” stays: %2").arg(title, answer.error().message));
        if (answer->moved.isEmpty()) {
            const auto &left = answer->done.unplaced;
            return m_bench.toast.show(
                Toast::Kind::Trouble,
                tr("“%1” found no time: %2")
                    .arg(title,
                         engineText(left.isEmpty() ? row.slot.reason : left.first().reason, m_bench.desk.zone())));
        }
        const QDateTime at = core::toLocal(answer->moved.first().dueAt, m_bench.desk.zone());
        m_bench.toast.show(
            Toast::Kind::News,
            tr("“%1” stands at %2 now").arg(title, isolated(QLocale().toString(at, u"ddd d MMM HH:mm"_s))), tr("Show"),
            [this, at] { Q_EMIT dayWanted(at.date()); });
    });
}

/// What the hand does with its keys, by menu.
void CalendarActions::addHands(QMenu &menu, const QModelIndex &index)
{
    const QList<SlotRow> rows = selected();
    const auto add = [&](SlotAction kind, const QString &text, const QString &name, auto run) {
        QAction *action = menu.addAction(text, this, run);
        action->setObjectName(name);
        allow(*action, whyNot(kind, rows, m_bench.desk));
    };
    if (!index.isValid()) {
        const GridCell cell = m_hands.grid().currentPlace();
        add(SlotAction::Copy, tr("Paste"), u"pasteSlots"_s, [this, cell] { m_hands.pasteAt(cell); });
        return;
    }
    const bool pinned = std::ranges::all_of(rows, [](const SlotRow &row) { return row.slot.pinned; });
    add(SlotAction::Pin, pinned ? tr("Unpin") : tr("Pin"), u"pinSlots"_s, [this] { m_hands.toggleSelectedPins(); });
    add(SlotAction::Copy, tr("Copy"), u"copySlots"_s, [this, rows] { m_hands.copyToClipboard(rows); });
    add(SlotAction::Cancel, tr("Cancel slots"), u"cancelSlots"_s, [this, rows] { m_hands.cancel(rows); });
    menu.addSeparator();
}

void CalendarActions::showMenu(const QModelIndex &index, const QPoint &globalPos)
{
    auto *menu = new QMenu(&m_page);
    menu->setObjectName(u"calendarMenu"_s);
    menu->setToolTipsVisible(true); // why something cannot be done
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const auto row = index.data(CalendarModel::SlotRole).value<SlotRow>();
        menu->addAction(m_open);
        // Their keys say why they do nothing; here they are seen not to.
        addWithKey(*menu, *m_move, whyNot(SlotAction::Move, selected(), m_bench.desk));
        addWithKey(*menu, *m_send, whyNot(SlotAction::Send, selected(), m_bench.desk));
        if (row.slot.state == core::SlotState::PendingApproval)
            menu->addAction(tr("Open in Approvals"), this, [this, id = row.slot.id] {
                Q_EMIT m_page.wanted({.view = View::Approvals, .slotIds = {id}});
            });
        if (wantsNextTime(row.slot))
            menu->addAction(tr("Take the next fitting time"), this, &CalendarActions::takeNextTime);
        menu->addSeparator();
    }
    addHands(*menu, index);
    menu->addAction(m_why);
    menu->addAction(m_new);
    menu->addAction(m_goTo);
    Q_EMIT menuMade(*menu, index);
    menu->popup(globalPos);
}

} // namespace ui
