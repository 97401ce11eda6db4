// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/reachfan.h"

#include <QLocale>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include "ui/common/painting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal leastGutter = 44;
constexpr qreal ends = 84; ///< Room for the labels at the lines' ends.
constexpr qreal head = 12;
constexpr qreal foot = 26;

/// "Wed 25", or "25" where that does not fit into `room`. Never the weekday alone: a plan's week may begin and end on
/// the same one.
QStringList dayNames(const QList<core::DayShare> &days, qreal room)
{
    const QFontMetricsF metrics(fontFor(FontRole::Small));
    QStringList names;
    for (const QString &form : {u"ddd d"_s, u"d"_s}) {
        names.clear();
        for (const core::DayShare &day : days)
            names.append(QLocale().toString(day.date, form));
        if (std::ranges::all_of(names, [&](const QString &name) { return metrics.horizontalAdvance(name) <= room; }))
            break;
    }
    return names;
}

} // namespace

ReachFan::ReachFan(QWidget *parent)
    : PlainChart(parent)
    , m_time(new QCategoryAxis(this))
    , m_people(new QCategoryAxis(this))
{
    setObjectName(u"reachFan"_s);
    setAccessibleName(tr("Reach over the week"));
    setMinimumHeight(200);
    m_people->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setReverse(isMirrored());
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_people, isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    m_outer = addBand();
    m_inner = addBand();
    m_middle = new QLineSeries(this);
    chart()->addSeries(m_middle);
    m_middle->attachAxis(m_time);
    m_middle->attachAxis(m_people);
}

ReachFan::Band ReachFan::addBand()
{
    auto *low = new QLineSeries(this);
    auto *high = new QLineSeries(this);
    auto *area = new QAreaSeries(high, low);
    chart()->addSeries(area);
    area->attachAxis(m_time);
    area->attachAxis(m_people);
    return {low, high, area};
}

void ReachFan::show(const QList<core::DayShare> &days)
{
    m_days = days;
    const QLocale locale;
    QStringList spoken;
    for (qsizetype day = 0; day < days.size(); ++day) {
        const core::Spread &sum = days[day].cumulative;
        spoken.append(tr("%1: %2, from %3 to %4")
                          .arg(locale.toString(days[day].date, u"dddd"_s), peopleText(sum.p50), peopleText(sum.p10),
                               peopleText(sum.p90)));
    }
    scaleFor(*m_people, days.isEmpty() ? 0 : days.last().cumulative.p90);
    nameDays();
    const auto fill = [&](QLineSeries *series, double core::Spread::*quantile) {
        QList<QPointF> points{{0, 0}};
        for (qsizetype day = 0; day < days.size(); ++day)
            points.append({double(day + 1), days[day].cumulative.*quantile});
        series->replace(points);
    };
    fill(m_outer.low, &core::Spread::p10);
    fill(m_outer.high, &core::Spread::p90);
    fill(m_inner.low, &core::Spread::p25);
    fill(m_inner.high, &core::Spread::p75);
    fill(m_middle, &core::Spread::p50);
    setAccessibleDescription(spoken.join(u"; "_s));
    dress();
}

/// Day by day in the longest form that has room for all: a chart would cut them.
void ReachFan::nameDays()
{
    const qreal room = plot().width() / double(std::max<qsizetype>(1, m_days.size())) - 4;
    const QStringList names = dayNames(m_days, room);
    if (names == m_time->categoriesLabels())
        return;
    for (const QString &label : m_time->categoriesLabels())
        m_time->remove(label);
    m_time->setStartValue(0);
    for (qsizetype day = 0; day < names.size(); ++day)
        m_time->append(names[day], double(day + 1));
    m_time->setRange(0, std::max<double>(1, double(names.size())));
}

void ReachFan::resizeEvent(QResizeEvent *event)
{
    nameDays();
    PlainChart::resizeEvent(event);
}

/// Room for the longest of the people's labels.
qreal ReachFan::gutter() const
{
    const QFontMetricsF metrics(fontFor(FontRole::Small));
    qreal room = leastGutter;
    for (const QString &label : m_people->categoriesLabels())
        room = std::max(room, metrics.horizontalAdvance(label) + 12);
    return room;
}

QRectF ReachFan::plot() const
{
    const QRectF whole = QRectF(rect()).adjusted(0, head, 0, -foot);
    return leading(whole, gutter(), std::max<qreal>(1, whole.width() - gutter() - ends), layoutDirection());
}

void ReachFan::colour(const Tokens &tokens)
{
    m_outer.area->setPen(Qt::NoPen);
    m_outer.area->setBrush(faded(tokens.accent, 0.14));
    m_inner.area->setPen(Qt::NoPen);
    m_inner.area->setBrush(faded(tokens.accent, 0.22));
    m_middle->setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_time->setGridLineVisible(false);
}

/// What the lines end at, beside their ends.
void ReachFan::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_days.isEmpty())
        return;
    const Tokens &t = tokensOf(palette());
    painter->setLayoutDirection(layoutDirection());
    const core::Spread &last = m_days.last().cumulative;
    const auto at = [this](double people) { return chart()->mapToPosition({double(m_days.size()), people}, m_middle); };
    painter->setPen(QPen(t.base, 2));
    painter->setBrush(t.accent);
    painter->drawEllipse(at(last.p50), 4.5, 4.5);
    struct Label {
        QString word;
        double people;
        qreal y;
        bool strong;
    };
    std::array labels = {Label{u"p90"_s, last.p90, at(last.p90).y(), false},
                         Label{u"p50"_s, last.p50, at(last.p50).y(), true},
                         Label{u"p10"_s, last.p10, at(last.p10).y(), false}};
    labels[0].y = std::min(labels[0].y, labels[1].y - 16); // never upon each other
    labels[2].y = std::max(labels[2].y, labels[1].y + 16);
    for (const Label &label : labels) {
        const QRectF place = trailing(rect(), 0, ends - 10, layoutDirection());
        const QRectF line(place.left(), label.y - 9, place.width(), 18);
        painter->setFont(fontFor(FontRole::Secondary));
        painter->setPen(t.text2);
        drawText(*painter, line, label.word);
        painter->setFont(fontFor(label.strong ? FontRole::SecondaryStrong : FontRole::Secondary));
        painter->setPen(label.strong ? t.text : t.text2);
        drawNumber(*painter, line, peopleText(label.people), Align::Trailing);
    }
}

} // namespace ui
