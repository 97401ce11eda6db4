// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/riskchart.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "ui/common/listtext.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double limits[] = {0.3, 0.6, 0.8};
constexpr int chartHeight = 132;
constexpr int barsHeight = 104;
constexpr qreal gutter = 28;
constexpr qreal axis = 18;

} // namespace

RiskChart::RiskChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"riskChart"_s);
    setFixedHeight(chartHeight);
    setAccessibleName(tr("Risk over time"));
}

void RiskChart::show(const QList<core::AccountDay> &days, QDate today)
{
    m_days = days;
    m_today = today;
    if (!days.isEmpty()) {
        const auto now = std::ranges::find(days, today, &core::AccountDay::day);
        setAccessibleDescription(tr("%1 four weeks ago, %2 today, %3 in a week if nothing happens")
                                     .arg(riskText(days.first().risk.score),
                                          riskText(now == days.end() ? days.last().risk.score : now->risk.score),
                                          riskText(days.last().risk.score)));
    }
    update();
}

QPointF RiskChart::pointOf(int day, const QRectF &plot) const
{
    const qreal along = m_days.size() < 2 ? 0 : plot.width() * day / double(m_days.size() - 1);
    const qreal x = layoutDirection() == Qt::RightToLeft ? plot.right() - along : plot.left() + along;
    return {x, plot.bottom() - plot.height() * m_days[day].risk.score};
}

void RiskChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(FontRole::Small));
    const QRectF plot =
        leading(QRectF(0, 8, width(), height() - 8 - axis), gutter, width() - gutter - 4, layoutDirection());
    for (const double limit : limits) {
        const qreal y = plot.bottom() - plot.height() * limit;
        drawHairline(painter, QRectF(plot.left(), y, plot.width(), 1), t.line);
        painter.setPen(t.text3);
        drawNumber(painter, leading(QRectF(0, y - 8, width(), 16), 0, gutter - 6, layoutDirection()),
                   QLocale().toString(limit, 'f', 1), Align::Trailing);
    }
    drawHairline(painter, QRectF(plot.left(), plot.bottom(), plot.width(), 1), t.lineStrong);
    if (m_days.isEmpty())
        return;
    const auto found = std::ranges::find(m_days, m_today, &core::AccountDay::day);
    const int today = found == m_days.end() ? int(m_days.size()) - 1 : int(found - m_days.begin());
    QPolygonF past, ahead;
    for (int day = 0; day < m_days.size(); ++day) {
        if (day <= today)
            past.append(pointOf(day, plot));
        if (day >= today)
            ahead.append(pointOf(day, plot));
    }
    const core::RiskLevel level = m_days[today].risk.level();
    painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(past);
    painter.setPen(QPen(t.accent, 2, Qt::DotLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(ahead);
    const QPointF now = pointOf(today, plot);
    painter.setPen(QPen(t.base, 2));
    painter.setBrush(t.band(level).mark);
    painter.drawEllipse(now, 4.5, 4.5);
    painter.setPen(t.text3);
    const QRectF labels(plot.left(), plot.bottom() + 2, plot.width(), axis);
    const QLocale locale;
    drawText(painter, labels, locale.toString(m_days.first().day, u"d MMM"_s));
    drawText(painter, labels, locale.toString(m_days.last().day, u"d MMM"_s), Align::Trailing);
    painter.setPen(t.text2);
    drawText(painter, QRectF(now.x() - 40, labels.top(), 80, axis), tr("today"), Align::Centre);
}

LoadBars::LoadBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"loadBars"_s);
    setFixedHeight(barsHeight);
    setAccessibleName(tr("Posts of the next 7 days"));
}

void LoadBars::show(const QList<core::AccountDay> &days, int cap)
{
    m_days = days;
    m_cap = cap;
    QStringList words;
    for (const core::AccountDay &day : days)
        words.append(tr("%1: %2 of %3").arg(QLocale().toString(day.day, u"ddd"_s)).arg(day.posts).arg(cap));
    setAccessibleDescription(listText(words));
    update();
}

void LoadBars::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(fontFor(FontRole::Small));
    const QRectF plot(0, 16, width(), height() - 16 - axis);
    int most = std::max(1, m_cap);
    for (const core::AccountDay &day : m_days)
        most = std::max(most, day.posts);
    const qreal pitch = m_days.isEmpty() ? 0 : plot.width() / double(m_days.size());
    const qreal number = QFontMetricsF(painter.font()).horizontalAdvance(u" 28"_s);
    const QLocale::FormatType format = weekdayFormat(painter.font(), pitch - number - 8);
    for (int index = 0; index < m_days.size(); ++index) {
        const core::AccountDay &day = m_days[index];
        const QRectF column = leading(plot, index * pitch, pitch, layoutDirection());
        const qreal height = plot.height() * day.posts / most;
        const QRectF bar(column.center().x() - 10, plot.bottom() - height, 20, height);
        if (day.posts > 0)
            drawBox(painter, bar, 2, day.posts >= m_cap ? t.warn : t.accent, Qt::transparent);
        painter.setPen(t.text2);
        drawText(painter, QRectF(column.left(), bar.top() - 15, column.width(), 14), QLocale().toString(day.posts),
                 Align::Centre);
        painter.setPen(t.text3);
        drawText(painter, QRectF(column.left(), plot.bottom() + 2, column.width(), axis),
                 QLocale().dayName(day.day.dayOfWeek(), format) + u' ' + QString::number(day.day.day()), Align::Centre);
    }
    drawHairline(painter, QRectF(plot.left(), plot.bottom(), plot.width(), 1), t.lineStrong);
    drawHairline(painter, QRectF(plot.left(), plot.bottom() - plot.height() * m_cap / most, plot.width(), 1), t.warn);
}

} // namespace ui
