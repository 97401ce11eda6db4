// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHash>
#include <QTimeZone>
#include <QTimer>

#include "core/model/trend.h"
#include "ui/common/page.h"

namespace ui {

class AccountLanes;
class AccountView;
class BlackoutBook;
class CalendarView;
class LayerBar;
class WeekFilter;

/// What lies over the week beside its slots: gives the grids the layers that are on, blocked times and trends, and the
/// legend its numbers. Lives in the main thread.
class WeekOverlay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekOverlay)

public:
    /// What it stands on; all of it outlives the overlay.
    struct Ground {
        Workbench bench;
        WeekFilter &filter;
        CalendarView &view;
        AccountView &accounts;
        AccountLanes &lanes;
        BlackoutBook &blackouts;
        LayerBar &legend;
    };
    WeekOverlay(const Ground &on, QObject *parent);

    /// `zone` is that of the days as they are shown.
    void showWeek(QDate firstDay, const QTimeZone &zone);

private:
    void connectAll();
    void readTrends();
    void showLayers(); ///< Numbers onto the legend.
    void showBlocked(); ///< Blackouts onto the grids.

    const Ground m_on;
    QDate m_firstDay;
    QTimeZone m_zone;
    QHash<core::Platform, core::Trend> m_trends;
    QTimer m_soon; ///< The legend follows once for all changes of a moment.
};

} // namespace ui
