// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPointer>

#include "core/engine/slotqueries.h"
#include "ui/calendar/slotrow.h"
#include "ui/common/monthgrid.h"
#include "ui/common/page.h"

class QAction;
class QMenu;

namespace ui {

class CalendarHands;
class CalendarView;
struct GridCell;
class MonthPopup;
class SlotGrid;
class SlotSheet;
struct SlotStart;
enum class SlotAction;
class WhyGuide;

/// What can be done in the calendar beside moving slots by hand: details, making, "Move to…", sending for approval,
/// another time for what was missed, going to a date. Adds its actions to the page, and shows them in the menu of a
/// slot or of an empty time. Lives in the main thread.
class CalendarActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarActions)

public:
    /// `host` is what the slot's sheet lies over.
    CalendarActions(const Workbench &bench, Page &page, CalendarView &view, CalendarHands &hands, QWidget *host);

    void openSlot(const QModelIndex &index);
    void openNew(const GridCell &cell);
    void openNew(const SlotStart &start);
    /// Where the keyboard is; a cell that is over stands for the next whole hour.
    GridCell cellForNew() const;
    void showMenu(const QModelIndex &index, const QPoint &globalPos);
    void watch(SlotGrid &grid); ///< A pointer that rests there asks why.

Q_SIGNALS:
    void dayWanted(QDate day);
    /// Before a menu shows, so that others add what they can do there; `index` is invalid on an empty cell.
    void menuMade(QMenu &menu, const QModelIndex &index);

private:
    QAction *add(const QString &text, const QString &name, const QKeySequence &key, void (CalendarActions::*run)());
    QList<SlotRow> selected() const; ///< In order of time.
    void openSelected();
    void makeHere();
    void send();
    void moveSelected();
    void openMove(const QList<SlotRow> &rows);
    void runAction(SlotAction action, const SlotRow &row);
    void explain();
    void goToDate();
    void readMonth(QDate firstOfMonth);
    void takeNextTime();
    void addHands(QMenu &menu, const QModelIndex &index);

    const Workbench m_bench;
    Page &m_page;
    CalendarView &m_view;
    CalendarHands &m_hands;
    SlotSheet *const m_sheet;
    WhyGuide *const m_guide;
    QAction *m_open = nullptr;
    QAction *m_new = nullptr;
    QAction *m_send = nullptr;
    QAction *m_move = nullptr;
    QAction *m_why = nullptr;
    QAction *m_goTo = nullptr;
    QPointer<MonthPopup> m_month;
    QHash<QDate, DayMark> m_marks;
};

} // namespace ui
