// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/monthgrid.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/common/habits.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int cellWidth = 44;
constexpr int cellHeight = 40;
constexpr int headHeight = 24;
constexpr int weeks = 6;

} // namespace

MonthGrid::MonthGrid(QWidget *parent)
    : QWidget(parent)
    , m_current(QDate::currentDate())
    , m_today(m_current)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MonthGrid::sizeHint() const
{
    return QSize(7 * cellWidth, headHeight + weeks * cellHeight);
}

void MonthGrid::setCurrent(QDate day)
{
    if (!day.isValid() || !isAllowed(day) || day == m_current)
        return;
    m_current = day;
    setAccessibleName(QLocale().toString(day, QLocale::LongFormat));
    Q_EMIT currentChanged(day);
    update();
}

void MonthGrid::setToday(QDate day)
{
    m_today = day;
    update();
}

void MonthGrid::setMarks(DayMarks marks)
{
    m_marks = std::move(marks);
    update();
}

void MonthGrid::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    update();
}

void MonthGrid::turn(int months)
{
    setCurrent(m_current.addMonths(months));
}

bool MonthGrid::isAllowed(QDate day) const
{
    return (!m_first.isValid() || day >= m_first) && (!m_last.isValid() || day <= m_last);
}

QDate MonthGrid::firstShown() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    return first.addDays(-((first.dayOfWeek() - firstDayOfWeek() + 7) % 7));
}

QRectF MonthGrid::cellRect(QDate day) const
{
    const qint64 place = firstShown().daysTo(day);
    if (place < 0 || place >= 7 * weeks)
        return {};
    const QRectF row(0, headHeight + place / 7 * cellHeight, 7 * cellWidth, cellHeight);
    return leading(row, place % 7 * cellWidth, cellWidth, layoutDirection());
}

QDate MonthGrid::dayAt(QPointF position) const
{
    for (int place = 0; place < 7 * weeks; ++place) {
        const QDate day = firstShown().addDays(place);
        if (cellRect(day).contains(position))
            return day;
    }
    return {};
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const int column = (m_current.dayOfWeek() - firstDayOfWeek() + 7) % 7;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current.addDays(-forward));
    case Qt::Key_Right:
        return setCurrent(m_current.addDays(forward));
    case Qt::Key_Up:
        return setCurrent(m_current.addDays(-7));
    case Qt::Key_Down:
        return setCurrent(m_current.addDays(7));
    case Qt::Key_Home:
        return setCurrent(m_current.addDays(-column));
    case Qt::Key_End:
        return setCurrent(m_current.addDays(6 - column));
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    if (event->button() != Qt::LeftButton || !day.isValid() || !isAllowed(day))
        return;
    setCurrent(day);
    Q_EMIT chosen(day);
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = dayAt(event->position());
    update();
}

void MonthGrid::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintWeekdays(painter);
    for (int place = 0; place < 7 * weeks; ++place)
        paintDay(painter, firstShown().addDays(place));
}

void MonthGrid::paintWeekdays(QPainter &painter) const
{
    painter.setFont(fontFor(FontRole::SmallMedium));
    painter.setPen(tokensOf(palette()).text3);
    const QRectF row(0, 0, 7 * cellWidth, headHeight);
    const QLocale::FormatType format = weekdayFormat(fontFor(FontRole::SmallMedium), cellWidth - 4);
    for (int column = 0; column < 7; ++column) {
        const int day = (firstDayOfWeek() - 1 + column) % 7 + 1;
        drawText(painter, leading(row, column * cellWidth, cellWidth, layoutDirection()).adjusted(2, 0, -2, 0),
                 QLocale().standaloneDayName(day, format), Align::Centre);
    }
}

void MonthGrid::paintDay(QPainter &painter, QDate day) const
{
    const Tokens &t = tokensOf(palette());
    const QRectF cell = cellRect(day).adjusted(2, 1, -2, -1);
    const bool current = day == m_current;
    if (current)
        drawBox(painter, cell, 6, t.selected, hasFocus() ? t.accent : QColor(Qt::transparent), 2);
    else if (day == m_hovered && isAllowed(day))
        drawBox(painter, cell, 6, t.hover, Qt::transparent);

    const DayMark mark = m_marks && day.month() == m_current.month() ? m_marks(day) : DayMark();
    // Every number at one height, whether or not there is something below it.
    const QRectF number(cell.left(), cell.top() + (m_marks ? 3 : 0), cell.width(), m_marks ? 18 : cell.height());
    const bool today = day == m_today;
    const bool outside = day.month() != m_current.month() || !isAllowed(day);
    if (today)
        drawBox(painter, QRectF(number.center().x() - 11, number.center().y() - 11, 22, 22), 11, t.accent,
                Qt::transparent);
    painter.setFont(fontFor(today || current ? FontRole::SecondaryStrong : FontRole::Secondary));
    painter.setPen(today ? t.onAccent : outside ? t.text3 : t.text);
    drawNumber(painter, number, QString::number(day.day()), Align::Centre);
    if (mark.count == 0)
        return;

    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(mark.risk ? t.band(core::riskLevelOf(*mark.risk)).text : t.text3);
    const QString count = QString::number(mark.count);
    const qreal width = std::ceil(numberWidth(painter.font(), count));
    const qreal both = width + (mark.risk ? 18 : 0);
    const QRectF line(cell.center().x() - both / 2, cell.bottom() - 14, both, 12);
    if (mark.risk)
        drawPips(painter, leading(line, 0, 15, layoutDirection()).adjusted(0, 3, 0, -1), *mark.risk, t);
    drawNumber(painter, trailing(line, 0, width, layoutDirection()), count);
}

} // namespace ui
