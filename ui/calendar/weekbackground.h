// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>

#include "ui/calendar/weekgeometry.h"

class QPainter;

namespace ui {

struct Tokens;

/// A time that is blocked, by the clock on the wall.
struct BlockedTime {
    int day = 0;
    double from = 0; ///< Minutes.
    double to = 0;
    QString title = {}; ///< "Embargo"
    QString detail = {}; ///< Until when, and for whom where not for all.
    QString tip = {};

    friend bool operator==(const BlockedTime &, const BlockedTime &) = default;
};

/// What stands behind the slots.
struct WeekLayers {
    core::Instant now = {};
    QList<int> peakHours = {}; ///< Hours of the day; empty: no peak layer.
    QList<BlockedTime> blocked = {};
    QHash<std::pair<int, int>, double> riskByHour = {}; ///< By day and hour: the mean risk of its slots.
    QList<int> trendHours = {}; ///< Hours at which what is in demand peaks; empty: no trend layer.
    QString changeName = {}; ///< What is said of a skipped hour, and of a doubled one.
    QString doubledName = {};
    int washedDay = -1; ///< The column that a drag is over.
};

/// Peaks, column wash, hatched past, hour lines, blocked times: in this order, within `dirty`.
void drawWeekBackground(QPainter &painter, const WeekGeometry &geometry, const WeekLayers &layers, const QRectF &dirty,
                        const Tokens &tokens);

QRectF blockedRect(const BlockedTime &time, const WeekGeometry &geometry);

/// The now line over the slots of today; through the other days it runs below them, with the background.
void drawNowLine(QPainter &painter, const WeekGeometry &geometry, core::Instant now, const Tokens &tokens);

/// A time in a full-radius pill in the gutter.
struct GutterPill {
    double minute = 0;
    QString text = {};
    QColor fill = {};
    QColor ink = {};
};

/// Hours in the workspace's zone and in `operatorZone` where that differs; labels too close to a pill are left out.
void drawGutter(QPainter &painter, const WeekGeometry &geometry, const QTimeZone &operatorZone,
                const QList<GutterPill> &pills, const Tokens &tokens);

} // namespace ui
