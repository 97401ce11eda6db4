// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/reachbars.h"

#include <QLocale>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal leastLine = 40; ///< Height of a row; rows share what room there is beyond.
constexpr qreal barHeight = 14;
constexpr qreal names = 150;
constexpr qreal figures = 60;
constexpr qreal foot = 26;

} // namespace

QList<ReachBars::Part> reachParts(const core::PlanSimulation &simulation, ReachBy by)
{
    QList<ReachBars::Part> parts;
    switch (by) {
    case ReachBy::Platform:
        for (auto it = simulation.byPlatform.cbegin(); it != simulation.byPlatform.cend(); ++it)
            parts.append({platformWord(it.key()), it.key(), *it});
        break;
    case ReachBy::Language:
        for (auto it = simulation.byLanguage.cbegin(); it != simulation.byLanguage.cend(); ++it)
            parts.append({it.key().toUpper(), {}, *it});
        break;
    case ReachBy::Account:
        for (const core::AccountShare &account : simulation.byAccount)
            parts.append({account.limits ? account.limits->username : ReachBars::tr("No account yet"),
                          account.limits ? std::optional(account.limits->platform) : std::nullopt, account.share});
        break;
    case ReachBy::Day:
        for (const core::DayShare &day : simulation.byDay)
            parts.append({QLocale().toString(day.date, u"ddd d MMM"_s), {}, day.share});
        return parts;
    }
    std::ranges::stable_sort(parts, std::greater(), [](const ReachBars::Part &part) { return part.share.reach.p50; });
    return parts;
}

ReachBars::ReachBars(QWidget *parent)
    : PlainChart(parent)
    , m_people(new QCategoryAxis(this))
    , m_rows(new QBarCategoryAxis(this))
    , m_bars(new QHorizontalStackedBarSeries(this))
{
    setObjectName(u"reachBars"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    m_people->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_people->setReverse(isMirrored());
    chart()->addAxis(m_people, Qt::AlignBottom);
    chart()->addAxis(m_rows, isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    m_rows->setLabelsVisible(false); // names stand in two lines, beside a tile
    m_rows->setGridLineVisible(false);
    m_rows->setLineVisible(false); // its ticks would stand between the rows; the grid's line at 0 is the base
    chart()->addSeries(m_bars);
    m_bars->attachAxis(m_people);
    m_bars->attachAxis(m_rows);
}

QSize ReachBars::sizeHint() const
{
    return QSize(420, int(double(std::max<qsizetype>(1, m_parts.size())) * leastLine + foot));
}

qreal ReachBars::lineHeight() const
{
    return std::max(leastLine, (height() - foot) / double(std::max<qsizetype>(1, m_parts.size())));
}

/// One set for each part, as a set has one colour; all of its values but one are nothing, so that nothing is stacked.
void ReachBars::show(const QList<Part> &parts)
{
    m_parts = parts;
    m_bars->clear();
    m_rows->clear();
    double most = 0;
    QStringList spoken;
    QStringList rows;
    const qsizetype count = parts.size();
    for (qsizetype i = 0; i < count; ++i) {
        const core::Spread &reach = parts[i].share.reach;
        most = std::max(most, reach.p90);
        spoken.append(
            tr("%1: %2, from %3 to %4")
                .arg(isolated(parts[i].name), peopleText(reach.p50), peopleText(reach.p10), peopleText(reach.p90)));
        rows.append(QString::number(i));
        auto *set = new QBarSet(parts[i].name);
        for (qsizetype row = 0; row < count; ++row)
            set->append(row == count - 1 - i ? reach.p50 : 0); // the axis counts from below
        m_bars->append(set);
    }
    m_rows->append(rows);
    scaleFor(*m_people, most);
    setAccessibleDescription(spoken.join(u"; "_s));
    dress();
    updateGeometry();
}

void ReachBars::resizeEvent(QResizeEvent *event)
{
    m_bars->setBarWidth(barHeight / lineHeight()); // a share of the row
    PlainChart::resizeEvent(event);
}

QRectF ReachBars::plot() const
{
    const QRectF rows(0, 0, width(), lineHeight() * double(std::max<qsizetype>(1, m_parts.size())));
    return leading(rows, names, std::max<qreal>(1, rows.width() - names - figures), layoutDirection());
}

QRectF ReachBars::rowOf(qsizetype index) const
{
    return QRectF(0, double(index) * lineHeight(), width(), lineHeight());
}

void ReachBars::colour(const Tokens &tokens)
{
    m_bars->setBarWidth(barHeight / lineHeight());
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype i = 0; i < std::min(sets.size(), m_parts.size()); ++i) {
        sets[i]->setPen(Qt::NoPen);
        sets[i]->setBrush(m_parts[i].platform ? tokens.platform(*m_parts[i].platform).mark : tokens.accent);
    }
}

void ReachBars::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setLayoutDirection(layoutDirection());
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        paintPart(*painter, i);
}

void ReachBars::paintPart(QPainter &painter, qsizetype index) const
{
    const Tokens &t = tokensOf(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    const Part &part = m_parts[index];
    const QRectF line = rowOf(index);
    qreal before = 0;
    if (part.platform) {
        const QRectF tile = leading(line, 0, 18, direction);
        drawTile(painter, QRectF(tile.left(), std::round(line.center().y() - 9), 18, 18), *part.platform, t);
        before = 26;
    }
    const QRectF words = leading(line, before, names - before - 10, direction);
    painter.setFont(fontFor(FontRole::BodyMedium));
    painter.setPen(t.text);
    drawText(painter, QRectF(words.left(), line.center().y() - 17, words.width(), 18), part.name);
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(t.text2);
    drawText(painter, QRectF(words.left(), line.center().y(), words.width(), 16),
             tr("%1, risk %2").arg(slotCountText(part.share.totalSlots), riskText(part.share.averageRisk)));
    painter.setFont(fontFor(FontRole::BodyStrong));
    painter.setPen(t.text);
    drawNumber(painter, trailing(line, 0, figures - 8, direction), peopleText(part.share.reach.p50), Align::Trailing);

    const auto x = [this](double people) { return chart()->mapToPosition({people, 0}, m_bars).x(); };
    const qreal y = line.center().y();
    const auto whisker = [&](double from, double to, double stop, const QColor &ink) {
        painter.fillRect(QRectF(QPointF(x(from), y - 0.75), QPointF(x(to), y + 0.75)).normalized(), ink);
        painter.fillRect(QRectF(x(stop) - 0.75, y - 4, 1.5, 8), ink);
    };
    const core::Spread &reach = part.share.reach;
    whisker(reach.p10, reach.p50, reach.p10, part.platform ? t.onTile : t.onAccent);
    whisker(reach.p50, reach.p90, reach.p90, t.text2);
}

} // namespace ui
