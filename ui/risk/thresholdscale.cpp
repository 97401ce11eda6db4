// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/thresholdscale.h"

#include <QLocale>
#include <QPainter>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal barsTop = 34; ///< Below the limit's word and the count of the tallest bar.
constexpr qreal leastBars = 56;
constexpr qreal rampGap = 6;
constexpr qreal rampHeight = 12;
constexpr qreal footHeight = 68; ///< From the ramp's end to the widget's.
constexpr std::array edges = {0.0, 0.3, 0.6, 0.8, 1.0};

/// The part of `scale` between two risks, along the reading direction.
QRectF between(const QRectF &scale, double from, double to, const QPainter &painter)
{
    return leading(scale, scale.width() * from, scale.width() * (to - from), painter.layoutDirection());
}

} // namespace

ThresholdScale::ThresholdScale(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"thresholdScale"_s);
    setAccessibleName(tr("Slots by risk"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ThresholdScale::sizeHint() const
{
    return QSize(280, int(barsTop + leastBars + rampGap + rampHeight + footHeight));
}

void ThresholdScale::show(const QList<double> &risks, double limit)
{
    m_counts = QList<int>(bins, 0);
    m_bands.fill(0);
    for (const double risk : risks) {
        ++m_counts[std::clamp(int(risk * bins + 1e-9), 0, bins - 1)];
        ++m_bands[size_t(core::riskLevelOf(risk))];
    }
    m_limit = limit;
    tell();
}

void ThresholdScale::showCounts(const QList<int> &counts, double limit)
{
    m_counts = counts;
    m_bands.fill(0);
    for (qsizetype bin = 0; bin < counts.size(); ++bin)
        m_bands[size_t(core::riskLevelOf((double(bin) + 0.5) / double(counts.size())))] += counts[bin];
    m_limit = limit;
    tell();
}

void ThresholdScale::tell()
{
    setAccessibleDescription(tr("%1; limit %2").arg(countsText(), riskText(m_limit)));
    update();
}

QString ThresholdScale::countsText() const
{
    return tr("%1 low, %2 medium, %3 high, %4 critical", "numbers of slots")
        .arg(m_bands[0])
        .arg(m_bands[1])
        .arg(m_bands[2])
        .arg(m_bands[3]);
}

qreal ThresholdScale::rampTop() const
{
    return std::max(height() - footHeight - rampHeight, barsTop + leastBars + rampGap);
}

QRectF ThresholdScale::scale() const
{
    return QRectF(0, 0, width(), height());
}

void ThresholdScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    paintRamp(painter);
    paintLines(painter);
    paintBands(painter);
}

void ThresholdScale::paintBars(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    const auto all = double(m_counts.size());
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(t.text2);
    for (qsizetype bin = 0; bin < m_counts.size(); ++bin) {
        if (m_counts[bin] == 0)
            continue;
        QRectF bar = between(scale(), double(bin) / all, double(bin + 1) / all, painter).adjusted(1, 0, -1, 0);
        const qreal height = std::max(2.0, (rampTop() - rampGap - barsTop) * m_counts[bin] / most);
        bar.setTop(rampTop() - rampGap - height);
        bar.setHeight(height);
        const core::RiskLevel level = core::riskLevelOf((double(bin) + 0.5) / all);
        drawBox(painter, bar, std::min(2.0, height / 2), t.band(level).mark, Qt::transparent);
        const QString count = QLocale().toString(m_counts[bin]);
        if (numberWidth(painter.font(), count) <= bar.width() + 2)
            drawNumber(painter, QRectF(bar.left() - 2, bar.top() - 15, bar.width() + 4, 14), count, Align::Centre);
    }
}

void ThresholdScale::paintRamp(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    for (size_t band = 0; band < 4; ++band) {
        QRectF part = between(scale(), edges[band], edges[band + 1], painter);
        part.setTop(rampTop());
        part.setHeight(rampHeight);
        const bool ltr = layoutDirection() == Qt::LeftToRight;
        QLinearGradient gradient(ltr ? part.topLeft() : part.topRight(), ltr ? part.topRight() : part.topLeft());
        gradient.setColorAt(0, t.ramp[band].from);
        gradient.setColorAt(1, t.ramp[band].to);
        painter.fillRect(part, gradient);
    }
    painter.setPen(t.text2);
    painter.setFont(fontFor(FontRole::Small));
    for (size_t edge = 0; edge < edges.size(); ++edge) {
        const Align align = edge == 0 ? Align::Leading : edge == 4 ? Align::Trailing : Align::Centre;
        const qreal before = edge == 0 ? 0 : edge == 4 ? 30 : 15;
        const QRectF place = leading(scale(), width() * edges[edge] - before, 30, layoutDirection());
        drawNumber(painter, QRectF(place.left(), rampTop() + rampHeight + 3, 30, 16),
                   QLocale().toString(edges[edge], 'f', 1), align);
    }
}

void ThresholdScale::paintLines(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const auto lineAt = [&](double risk, qreal from, qreal thick, const QColor &colour) {
        const QRectF place =
            leading(scale(), std::clamp(width() * risk - thick / 2, 0.0, width() - thick), thick, layoutDirection());
        drawHairline(painter, QRectF(place.left(), from, thick, rampTop() + rampHeight - from), colour);
    };
    for (size_t edge = 1; edge < 4; ++edge)
        lineAt(edges[edge], barsTop, 1, t.lineStrong);
    lineAt(m_limit, 4, 2, t.text);
    const QString word = tr("limit %1").arg(riskText(m_limit));
    painter.setFont(fontFor(FontRole::SmallStrong));
    painter.setPen(t.text);
    const qreal words = QFontMetricsF(painter.font()).horizontalAdvance(word) + 2;
    const qreal at = width() * m_limit;
    const bool behind = at + 6 + words <= width();
    const QRectF place = leading(scale(), behind ? at + 6 : at - 6 - words, words, layoutDirection());
    drawText(painter, QRectF(place.left(), 0, words, 16), word, behind ? Align::Leading : Align::Trailing);
}

void ThresholdScale::paintBands(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    painter.setFont(fontFor(FontRole::SmallStrong));
    qreal at = 0;
    for (int band = 0; band < 4; ++band) {
        const QString word = riskWord(core::RiskLevel(band));
        const qreal width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(word)) + 1;
        const QRectF place = leading(scale(), at, 20 + width, layoutDirection());
        QRectF pips = leading(place, 0, 15, layoutDirection());
        pips.setTop(rampTop() + 38);
        pips.setHeight(8);
        drawPips(painter, pips, edges[size_t(band)], t);
        painter.setPen(t.text2);
        const QRectF words = leading(place, 20, width, layoutDirection());
        drawText(painter, QRectF(words.left(), rampTop() + 34, width, 16), word);
        at += 20 + width + 9;
    }
    painter.setFont(fontFor(FontRole::Secondary));
    drawText(painter, QRectF(0, rampTop() + 58, width(), 18), countsText());
}

} // namespace ui
