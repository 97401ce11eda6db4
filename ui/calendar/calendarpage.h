// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include "ui/calendar/slotrow.h"
#include "ui/common/desk.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace ui {

class AccountLanes;
class AccountView;
class BlackoutActions;
class BlackoutBook;
class CalendarActions;
class CalendarHands;
class CalendarModel;
class CalendarView;
class FilterBar;
class PlanMenu;
class Segments;
class LayerBar;
class SlotGrid;
class SlotList;
class TrayFrame;
class TrayHands;
class WeekFilter;
class WeekOverlay;

/// The calendar's place in the window: the week that is shown by time, by account or as a list, what it is filtered by,
/// and the steps that can be undone. All views share one model and one selection.
class CalendarPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarPage)

public:
    explicit CalendarPage(const Workbench &bench, QWidget *parent = nullptr);

    QDate firstDay() const { return m_firstDay; }
    void showWeekOf(QDate day);

    enum class Way { Time, Accounts, List };
    void showWay(Way way);
    Way way() const;

    Heading heading() const override;
    QWidget *barControls() override;
    QList<KeyGroup> moreKeys() const override;
    QString planId() const override;
    void open(const Destination &destination) override;
    /// "1 selected · risk 0.31", or how many slots the week has.
    QString statusText() const override;
    bool isLoaded() const override;
    void showToday() override;
    void turnWeek(int weeks) override { showWeekOf(m_firstDay.addDays(7 * weeks)); }

private:
    void layOut(const Workbench &bench);
    void connectAll();
    void connectGrid(SlotGrid &grid);
    void onLoaded();
    void selectWanted();
    QTimeZone shownZone() const; ///< The account's where the filter leaves one, else the workspace's.
    void showWeek();

    Desk &m_desk;
    Toast &m_toast;
    History &m_history;
    Preferences &m_preferences;
    CalendarModel *const m_model;
    WeekFilter *const m_filter;
    CalendarView *const m_view;
    AccountLanes *const m_lanes;
    AccountView *const m_accounts;
    SlotList *m_list = nullptr;
    CalendarActions *m_actions = nullptr;
    PlanMenu *m_plan = nullptr;
    BlackoutBook *m_blackouts = nullptr;
    BlackoutActions *m_blocking = nullptr;
    FilterBar *m_bar = nullptr;
    LayerBar *m_layers = nullptr;
    WeekOverlay *m_overlay = nullptr;
    Segments *m_ways = nullptr;
    QStackedWidget *m_views = nullptr; ///< By Way.
    TrayFrame *m_tray = nullptr;
    TrayHands *m_trayHands = nullptr;
    CalendarHands *const m_hands;
    QDate m_firstDay;
    QDate m_shownFrom; ///< What the views and the model were last given.
    QTimeZone m_shownZone;
    QStringList m_wanted; ///< Slots that somebody came for, until they are selected.
    bool m_loaded = false; ///< The week in sight.
    bool m_unread = false; ///< Somebody was told that it cannot be read.
    bool m_scrolled = false; ///< The first view scrolls to now; later ones stay where the person left them.
};

} // namespace ui
