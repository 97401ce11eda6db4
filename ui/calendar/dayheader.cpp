// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/dayheader.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal wordsAt = 44; ///< Where the weekday begins, after the number.
constexpr qreal margin = 10;

QString weekdayText(QDate date)
{
    return QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat);
}

/// With the block of count and risk at its end, as far as the day has one.
qreal wideWidth(const QString &weekday, const DaySummary &summary)
{
    const qreal words = std::ceil(QFontMetricsF(fontFor(FontRole::SecondaryMedium)).horizontalAdvance(weekday));
    if (summary.count == 0)
        return wordsAt + words + margin;
    const QFont small = fontFor(FontRole::Small);
    const qreal count = std::ceil(QFontMetricsF(small).horizontalAdvance(slotCountText(summary.count)));
    const qreal risk = 15 + 5 + std::ceil(numberWidth(small, riskText(summary.meanRisk)));
    return wordsAt + words + 8 + std::max(count, risk) + margin;
}

void drawDay(QPainter &painter, const QRectF &cell, const QDate &date, bool today, const QString &note,
             const DaySummary &summary, bool wide, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRectF number = leading(cell, 10, 28, direction);
    const QString dayNumber = QString::number(date.day());
    if (today)
        drawBox(painter, QRectF(number.left(), cell.center().y() - 15, 28, 28), 14, t.accent, Qt::transparent);
    painter.setFont(fontFor(FontRole::ViewTitle));
    painter.setPen(today ? t.onAccent : t.text);
    drawNumber(painter, number.adjusted(0, -2, 0, 0), dayNumber, today ? Align::Centre : Align::Leading);

    // Without room for its own block the count stands below the weekday.
    const QRectF words = leading(cell, wordsAt, cell.width() - wordsAt - 6, direction);
    const bool two = !wide && summary.count > 0;
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(today ? t.onAccentBg : t.text2);
    drawText(painter, two ? QRectF(words.left(), cell.top() + 7, words.width(), 16) : words, weekdayText(date) + note);
    if (two) {
        painter.setFont(fontFor(FontRole::Small));
        painter.setPen(t.text3);
        const QString count = slotCountText(summary.count);
        const bool fits = QFontMetricsF(painter.font()).horizontalAdvance(count) <= words.width();
        drawText(painter, QRectF(words.left(), cell.top() + 23, words.width(), 16),
                 fits ? count : QString::number(summary.count));
    }

    if (wide && summary.count > 0) {
        const QRectF end = trailing(cell, margin, cell.width() - wordsAt - margin, direction);
        painter.setFont(fontFor(FontRole::Small));
        painter.setPen(t.text2);
        drawText(painter, QRectF(end.left(), cell.top() + 6, end.width(), 16), slotCountText(summary.count),
                 Align::Trailing);
        const QString risk = riskText(summary.meanRisk);
        const qreal width = std::ceil(numberWidth(painter.font(), risk));
        const QRectF line(end.left(), cell.top() + 22, end.width(), 16);
        drawNumber(painter, line, risk, Align::Trailing);
        QRectF pips = trailing(line, width + 5, 15, direction);
        pips.setTop(line.top() + 3);
        pips.setHeight(10);
        drawPips(painter, pips, summary.meanRisk, t);
    }
    const QRectF bar(cell.left(), cell.bottom() - 3, cell.width(), 3);
    painter.fillRect(leading(bar, 0, std::round(bar.width() * std::min(1.0, summary.capUsed)), direction),
                     summary.capUsed > 0.8 ? t.bands[1].mark : faded(t.accent, 0.6));
}

} // namespace

DayHeader::DayHeader(QWidget *parent)
    : QWidget(parent)
    , m_days(7)
{
    setObjectName(u"dayHeader"_s);
    setFixedHeight(barHeight);
}

void DayHeader::show(const WeekColumns &columns, QDate today, const QList<DaySummary> &days)
{
    m_columns = columns;
    m_today = today;
    m_days = days;
    update();
}

void DayHeader::setSecondZone(const QTimeZone &zone)
{
    if (zone == m_second)
        return;
    m_second = zone;
    update();
}

void DayHeader::setCapShown(bool shown)
{
    m_capShown = shown;
    update();
}

void DayHeader::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    if (!m_columns.firstDay().isValid())
        return;

    const QRectF gutter = m_columns.gutterBand(0, barHeight);
    const QDateTime noon = core::toLocal(m_columns.startOf(0) + std::chrono::hours(12), m_columns.zone());
    const QTimeZone &own = m_second;
    const bool two = own.offsetFromUtc(noon) != m_columns.zone().offsetFromUtc(noon);
    const QRectF line(gutter.left(), 24, gutter.width(), 16);
    painter.setFont(fontFor(FontRole::SmallMedium));
    painter.setPen(t.text2);
    drawText(painter, leading(line, two ? 6 : 22, 36, layoutDirection()), m_columns.zone().abbreviation(noon));
    if (two) {
        painter.setPen(t.text3);
        drawText(painter, leading(line, 40, 26, layoutDirection()), own.abbreviation(noon));
    }

    bool wide = true; // all days alike
    for (int day = 0; day < 7; ++day)
        wide = wide
            && wideWidth(weekdayText(m_columns.date(day)) + noteOf(day), m_days[day])
                <= m_columns.dayBand(day, 0, barHeight).width();
    for (int day = 0; day < 7; ++day) {
        const QRectF cell = m_columns.dayBand(day, 0, barHeight);
        const QDate date = m_columns.date(day);
        DaySummary summary = m_days[day];
        if (!m_capShown)
            summary.capUsed = 0;
        drawDay(painter, cell, date, date == m_today, noteOf(day), summary, wide, t);
        const qreal x = layoutDirection() == Qt::LeftToRight ? cell.left() : cell.right() - 1;
        drawHairline(painter, QRectF(x, 0, 1, barHeight), t.line);
    }
    drawHairline(painter, QRectF(0, barHeight - 1, width(), 1), t.line);
}

/// How long a day is whose clock changes.
QString DayHeader::noteOf(int day) const
{
    const int change = m_columns.clockChange(day);
    return change == 0 ? QString() : tr(", %1 h").arg(24 + change / 60.0);
}

bool DayHeader::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_columns.firstDay().isValid())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (m_columns.gutterBand(0, barHeight).contains(help->pos())) {
        QToolTip::hideText();
        return true;
    }
    const int day = m_columns.dayAt(help->pos().x());
    const DaySummary &summary = m_days[day];
    QStringList lines{QLocale().toString(m_columns.date(day), QLocale::LongFormat), slotCountText(summary.count)};
    if (summary.count > 0)
        lines.append(tr("Mean risk %1, %2 % of the daily caps of this week's accounts in use")
                         .arg(riskText(summary.meanRisk))
                         .arg(qRound(summary.capUsed * 100)));
    if (const int change = m_columns.clockChange(day); change != 0)
        lines.append(change < 0 ? tr("The clock goes forward by %n minutes", nullptr, -change)
                                : tr("The clock goes back by %n minutes", nullptr, change));
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace ui
