// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

namespace ui {

/// What a month shows of a day beside its number.
struct DayMark {
    int count = 0; ///< Slots of that day; none is not written.
    std::optional<double> risk = {}; ///< The highest of them, 0 to 1.
};
using DayMarks = std::function<DayMark(QDate)>;

/// The six weeks around a month as cells. Arrow keys move by days and weeks, Home and End to the ends of the week,
/// PageUp and PageDown by months, Enter chooses.
class MonthGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonthGrid)

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    QDate current() const { return m_current; }
    void setCurrent(QDate day);
    QDate today() const { return m_today; }
    void setToday(QDate day);
    void setMarks(DayMarks marks);
    void setRange(QDate first, QDate last); ///< Either may be invalid for no limit.
    /// Turns by `months`; the current day stays within the month it comes to.
    void turn(int months);

    QRectF cellRect(QDate day) const; ///< Empty where the day is not in sight.
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(QDate day);
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QDate firstShown() const;
    QDate dayAt(QPointF position) const;
    bool isAllowed(QDate day) const;
    void paintWeekdays(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day) const;

    QDate m_current;
    QDate m_today;
    QDate m_hovered;
    QDate m_first;
    QDate m_last;
    DayMarks m_marks;
};

} // namespace ui
