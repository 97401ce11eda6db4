// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/librarycommands.h"
#include "core/engine/slotcommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/enginelink.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"

namespace tests {

/// A calendar over a real engine, at 06:00 UTC of Monday 23 November 2026: two TikTok accounts ("@cocina", "@molino"),
/// one content in Spanish, and whatever slots a test makes. The mouse and the keys are QTest's.
class CalendarBench final
{
public:
    /// Empty where all has begun, else what failed.
    QString begin();
    ~CalendarBench();

    /// Makes a slot `hours` after midnight of that day of November, on the first account unless told otherwise.
    QString add(int day, double hours, const QString &account = {}, const QString &planId = {});
    QString addAccount(const QString &username, core::Platform platform = core::Platform::TikTok);
    core::Slot stored(const QString &id);
    core::Instant at(int day, double hours) const;

    ui::CalendarModel &model() const { return *page->findChild<ui::CalendarModel *>(); }
    ui::CalendarView &view() const { return *page->findChild<ui::CalendarView *>(); }
    QModelIndex index(const QString &id) const; ///< In the view's model.
    core::Instant dueOf(const QString &id) const;
    bool isOnItsWay(const QString &id) const;
    QPoint place(int day, double hours) const; ///< In the viewport, in the middle of the column.
    QPoint chip(const QString &id) const; ///< In the viewport, scrolled into sight.

    void press(const QPoint &at, Qt::KeyboardModifiers modifiers = {});
    void moveTo(const QPoint &at, Qt::KeyboardModifiers modifiers = {});
    void release(const QPoint &at, Qt::KeyboardModifiers modifiers = {});
    /// Presses on the chip and carries it so that it begins there; does not let go. False where no verdict came.
    bool carry(const QString &id, int day, double hours, Qt::KeyboardModifiers modifiers = {});
    void drop(int day, double hours, Qt::KeyboardModifiers modifiers = {});
    QPoint carried(const QString &id, int day, double hours) const;
    void key(int key, Qt::KeyboardModifiers modifiers = {});

    support::EngineHost host;
    QString cocina;
    QString molino;
    QString content;
    std::unique_ptr<ui::EngineLink> link;
    std::unique_ptr<ui::History> history;
    ui::Preferences preferences;
    ui::Tasks tasks;
    std::unique_ptr<QWidget> window;
    ui::Toast *toast = nullptr;
    ui::CalendarPage *page = nullptr;

private:
    QPoint m_grab;
};

} // namespace tests
