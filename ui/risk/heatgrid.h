// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QMetaType>
#include <QTimeZone>

#include "core/model/account.h"
#include "ui/common/tone.h"
#include "ui/risk/riskrow.h"

namespace ui {

enum class HeatKind { DayAndHour, AccountAndDay, PlatformAndFactor };

/// One cell of a heatmap: what it is coloured by, and every word that is said of it.
struct HeatCell {
    double risk = 0; ///< 0-1.
    int count = 0; ///< Of slots. None: an empty cell, which is not the same as no risk.
    bool coolDown = false; ///< The account rests on this day.
    QString brief = {}; ///< "Thu 19 Nov, 18:00".
    QString name = {}; ///< "Thursday 19 November, 18:00, highest risk 0.66 HIGH, 2 slots": for assistive technology.
    QString detail = {}; ///< "Velocity 44 %, suspension 31 %".
    QString aside = {}; ///< A short text after the number, where the cell has room.
    QStringList slotIds = {};

    friend bool operator==(const HeatCell &, const HeatCell &) = default;
};

/// A row or a column of a heatmap.
struct HeatLine {
    QString title = {};
    QString aside = {}; ///< A second line, for rows.
    Tone asideTone = Tone::Second;
    std::optional<core::Platform> platform = {};
    bool isToday = false;
    double figure = 0; ///< What stands at the end of a row: its average, or its highest risk.
    int count = 0; ///< Slots of the row.

    friend bool operator==(const HeatLine &, const HeatLine &) = default;
};

/// A heatmap as a value. Cells row by row.
struct HeatGrid {
    HeatKind kind = HeatKind::DayAndHour;
    QList<HeatLine> rows = {};
    QList<HeatLine> columns = {};
    QList<HeatCell> cells = {};
    QString figureTitle = {}; ///< Of the figures at the ends of the rows.

    const HeatCell &cell(qsizetype row, qsizetype column) const { return cells[row * columns.size() + column]; }
    friend bool operator==(const HeatGrid &, const HeatGrid &) = default;
};

/// The days that are looked at, as they are on the clocks of `zone`.
struct HeatDays {
    QDate first = {};
    int count = 7;
    QTimeZone zone = {};
    QDate today = {};
};

/// Highest risk in each hour of each day.
HeatGrid byDayAndHour(const QList<RiskRow> &rows, const HeatDays &days);

/// Highest risk on each day of each account; `accounts` are the rows, whether or not they have slots.
HeatGrid byAccountAndDay(const QList<RiskRow> &rows, const QList<core::Account> &accounts, const HeatDays &days,
                         core::Instant now);

/// How much of a platform's average risk each factor accounts for: a row's cells sum to its figure.
HeatGrid byPlatformAndFactor(const QList<RiskRow> &rows);

/// "Velocity 44 %, suspension 31 %": the two largest shares.
QString mainFactorsText(const core::RiskAssessment &risk);

} // namespace ui

Q_DECLARE_METATYPE(ui::HeatCell)
