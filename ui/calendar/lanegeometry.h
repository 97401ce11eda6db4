// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/platform.h"
#include "ui/calendar/weekcursor.h"
#include "ui/calendar/weekgeometry.h"

namespace ui {

/// What a lane needs of the page: its platform, and the most chips that stand on one of its days.
struct LaneNeed {
    core::Platform platform = core::Platform::TikTok;
    int most = 0;
};

/// A cell of the week by account.
struct LanePlace {
    int lane = 0;
    int day = 0; ///< 0-6

    friend bool operator==(const LanePlace &, const LanePlace &) = default;
};

/// Maps lanes and days to pixels and back: a row for each account, as high as its fullest day, under a header for each
/// platform; a column for each day. A value. Pixels are those of the whole content.
class LaneGeometry final : public WeekColumns
{
public:
    static constexpr qreal groupHeight = 28;
    static constexpr qreal chipHeight = 40;

    /// The header above the lanes of one platform.
    struct Group {
        core::Platform platform = core::Platform::TikTok;
        int lanes = 0;
        qreal top = 0;
    };

    LaneGeometry() = default;
    /// `needs` in the order of the rows: all lanes of one platform together.
    LaneGeometry(QDate firstDay, const QTimeZone &zone, qreal width, Qt::LayoutDirection direction,
                 const QList<LaneNeed> &needs);

    int lanes() const { return int(m_bottoms.size()); }
    const QList<Group> &groups() const { return m_groups; }
    qreal height() const { return m_tops.isEmpty() ? 0 : m_tops.last(); }

    QRectF lane(int lane) const; ///< Its row over the whole width.
    QRectF gutter(int lane) const;
    QRectF cell(const LanePlace &place) const;
    /// The chip at `index` of a cell, from above; what has no room stands at the cell's lower edge.
    QRectF chip(const LanePlace &place, int index) const;
    int laneAt(qreal y) const; ///< The nearest one; -1 without any.

private:
    QList<qreal> m_tops; ///< Of the lanes, and the end of all.
    QList<qreal> m_bottoms;
    QList<Group> m_groups;
};

/// Where the keyboard is: a cell, and which of its slots, if any.
struct LaneCursor {
    LanePlace cell = {};
    int row = -1; ///< In the model; -1: on the cell itself.

    friend bool operator==(const LaneCursor &, const LaneCursor &) = default;
};

/// A slot as the cursor sees it.
struct LaneStop {
    LanePlace place = {};
    int row = 0;
};

/// `stops` are in order of lanes, days and times. Earlier and Later go through a cell's slots and on to the next lane;
/// DayBefore and DayAfter may lead to day -1 or 7: the week must turn.
LaneCursor movedCursor(const LaneCursor &from, CursorMove move, const QList<LaneStop> &stops, int lanes);

} // namespace ui
