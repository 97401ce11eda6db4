// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/calendar/weekgeometry.h"

namespace ui {

/// What a day's header says besides its date.
struct DaySummary {
    int count = 0;
    double meanRisk = 0;
    double capUsed = 0; ///< Slots over what the week's accounts may post that day, 0-1.

    friend bool operator==(const DaySummary &, const DaySummary &) = default;
};

/// The row above the calendar's columns: date, weekday, slot count, mean risk and the share of the daily caps in use.
class DayHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayHeader)

public:
    static constexpr int barHeight = 48;

    explicit DayHeader(QWidget *parent = nullptr);

    void show(const WeekColumns &columns, QDate today, const QList<DaySummary> &days);
    QDate today() const { return m_today; }

    /// Beside the columns' own zone, where its clock shows another time.
    void setSecondZone(const QTimeZone &zone);
    void setCapShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString noteOf(int day) const;

    WeekColumns m_columns;
    QDate m_today;
    QList<DaySummary> m_days;
    QTimeZone m_second = QTimeZone::systemTimeZone();
    bool m_capShown = true;
};

} // namespace ui
