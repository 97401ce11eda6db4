// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/calendar/slotrow.h"
#include "ui/common/desk.h"

class QLabel;

namespace ui {

class CalendarModel;
class CalendarView;
class MoveHistory;
class Toast;

/// The calendar's place in the window: the week that is shown, its model and view, and the steps that can be undone.
class CalendarPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarPage)

public:
    CalendarPage(Desk &desk, Toast &toast, QWidget *parent = nullptr);

    QDate firstDay() const { return m_firstDay; }
    void showWeekOf(QDate day);
    void showToday();
    void turn(int weeks) { showWeekOf(m_firstDay.addDays(7 * weeks)); }

    MoveHistory &history() { return *m_history; }
    /// "1 selected · risk 0.31", or how many slots the week has.
    QString selectionText() const;
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void weekChanged();
    void selectionChanged();
    void loaded();

private:
    void connectAll();
    void onLoaded();
    void onMoved(const SlotRow &before, const core::Slot &now);
    void onMoveRefused(const SlotRow &row, const core::Error &error);
    void onStepRefused(const QString &name, const core::Error &error);
    QString timeText(core::Instant instant) const;

    Desk &m_desk;
    Toast &m_toast;
    CalendarModel *const m_model;
    CalendarView *const m_view;
    MoveHistory *const m_history;
    QDate m_firstDay;
    bool m_loaded = false; ///< The week in sight.
    bool m_scrolled = false; ///< The first view scrolls to now; later ones stay where the person left them.
};

} // namespace ui
