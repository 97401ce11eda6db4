// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/accountlanes.h"
#include "ui/calendar/blackoutbook.h"
#include "ui/common/page.h"

class QAction;
class QMenu;

namespace ui {

class CalendarHands;

/// Blocking times from the calendar: what is marked, or the cell that the keyboard is at. Lives in the main thread.
class BlackoutActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlackoutActions)

public:
    /// Adds its action to the page.
    BlackoutActions(const Workbench &bench, Page &page, CalendarHands &hands, BlackoutBook &book,
                    const AccountLanes &lanes);

    /// What the menu of an empty cell says of blocked times.
    void addTo(QMenu &menu);

private:
    void block();
    core::Blackout start() const; ///< For the marked span, else an hour of the cell or its day on one account.
    QList<core::KeptBlackout> here() const; ///< Those over the cell.
    void edit(const core::KeptBlackout &kept);
    void open(const core::KeptBlackout &kept);

    const Workbench m_bench;
    Page &m_page;
    CalendarHands &m_hands;
    BlackoutBook &m_book;
    const AccountLanes &m_lanes;
    QAction *m_block = nullptr;
};

} // namespace ui
