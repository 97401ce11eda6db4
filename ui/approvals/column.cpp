// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/column.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal usualLabel = 112;
constexpr qreal dotRoom = 16;
constexpr qreal figureWidth = 72;

qreal wrappedHeight(const QString &text, FontRole role, qreal width)
{
    return QFontMetricsF(fontFor(role)).boundingRect(QRectF(0, 0, width, 2000), Qt::TextWordWrap, text).height();
}

void drawWrapped(QPainter &painter, const QRectF &rect, const QString &text)
{
    drawParagraph(painter, rect, text);
}

/// The four bands as one line, with the score as a dot on it.
void drawScale(QPainter &painter, const QRectF &rect, double score, const Tokens &t)
{
    constexpr std::array edges = {0.0, 0.3, 0.6, 0.8, 1.0};
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(t.text3);
    const qreal bar = rect.top() + 8;
    for (size_t i = 0; i < 4; ++i) {
        const qreal from = rect.width() * edges[i] + (i > 0 ? 1 : 0);
        const QRectF part = leading(rect, from, rect.width() * edges[i + 1] - from, painter.layoutDirection());
        const bool own = core::riskLevelOf(score) == core::RiskLevel(i);
        painter.fillRect(QRectF(part.left(), bar, part.width(), 5), faded(t.bands[i].mark, own ? 1 : 0.5));
        if (i > 0) {
            const QRectF label = leading(rect, rect.width() * edges[i] - 14, 28, painter.layoutDirection());
            drawNumber(painter, QRectF(label.left(), bar + 10, 28, 14), QLocale().toString(edges[i], 'f', 1),
                       Align::Centre);
        }
    }
    const QRectF dot = leading(rect, rect.width() * score - 6, 12, painter.layoutDirection());
    drawBox(painter, QRectF(dot.left(), bar - 3.5, 12, 12), 6, t.text, t.base, 2);
}

} // namespace

Column::Column(QPainter *painter, qreal width, Qt::LayoutDirection direction, const Tokens &tokens, qreal padding)
    : m_painter(painter)
    , m_width(width)
    , m_padding(padding)
    , m_direction(direction)
    , m_tokens(tokens)
    , m_y(0)
    , m_labelWidth(usualLabel)
{
}

QRectF Column::line(qreal height) const
{
    return QRectF(m_padding, m_y, m_width - 2 * m_padding, height);
}

void Column::heading(const QString &text, const QString &aside)
{
    if (m_painter) {
        m_painter->setFont(fontFor(FontRole::SecondaryStrong));
        m_painter->setPen(m_tokens.text2);
        const qreal width = QFontMetricsF(m_painter->font()).horizontalAdvance(text) + 4;
        drawText(*m_painter, leading(line(18), 0, width, m_direction), text);
        m_painter->setFont(fontFor(FontRole::Secondary));
        m_painter->setPen(m_tokens.text3);
        drawText(*m_painter, trailing(line(18), 0, line(18).width() - width - 8, m_direction), aside, Align::Trailing);
    }
    m_y += 24;
}

void Column::riskFigure(double score)
{
    if (m_painter) {
        const core::RiskLevel level = core::riskLevelOf(score);
        const QRectF whole = line(36);
        m_painter->setFont(fontFor(FontRole::KeyFigure));
        m_painter->setPen(m_tokens.text);
        const qreal width = drawNumber(*m_painter, whole, riskText(score));
        QRectF pips = leading(whole, width + 14, 15, m_direction);
        pips.setTop(whole.center().y() - 6);
        pips.setHeight(12);
        drawPips(*m_painter, pips, score, m_tokens);
        m_painter->setFont(fontFor(FontRole::BodyStrong));
        m_painter->setPen(m_tokens.band(level).text);
        drawText(*m_painter, leading(whole, width + 38, 90, m_direction), riskWord(level));
        const qreal scale = std::min(236.0, whole.width() - width - 140);
        if (scale > 100) {
            QRectF place = trailing(whole, 0, scale, m_direction);
            place.translate(0, 8);
            drawScale(*m_painter, place, score, m_tokens);
        }
    }
    m_y += 46;
}

void Column::setLabels(const QStringList &labels)
{
    const QFontMetricsF metrics(fontFor(FontRole::SecondaryMedium));
    m_labelWidth = usualLabel;
    for (const QString &label : labels)
        m_labelWidth = std::max(m_labelWidth, std::ceil(metrics.horizontalAdvance(label)) + dotRoom + 12);
    m_labelWidth = std::min(m_labelWidth, line(0).width() * 0.5);
}

void Column::columnHeads(const QString &label, const QString &text, const QString &figure)
{
    if (m_painter) {
        const QRectF whole = line(16);
        m_painter->setFont(fontFor(FontRole::SmallMedium));
        m_painter->setPen(m_tokens.text3);
        drawText(*m_painter, leading(whole, dotRoom, m_labelWidth - dotRoom, m_direction), label);
        drawText(*m_painter, leading(whole, m_labelWidth, whole.width() - m_labelWidth - figureWidth, m_direction),
                 text);
        drawText(*m_painter, trailing(whole, 0, whole.width() / 3, m_direction), figure, Align::Trailing);
    }
    m_y += 20;
}

void Column::factorBar(const QList<core::RiskFactor> &factors)
{
    if (m_painter) {
        const QRectF whole = line(20);
        m_painter->setFont(fontFor(FontRole::SmallStrong));
        qreal at = 0;
        for (qsizetype i = 0; i < factors.size(); ++i) {
            const qreal width = whole.width() * factors[i].contribution;
            const QRectF part = leading(whole, at, std::max(0.0, width - 2), m_direction);
            drawBox(*m_painter, part, std::min(3.0, part.width() / 2), categoryColour(i, m_tokens), Qt::transparent);
            if (width > 44) {
                m_painter->setPen(m_tokens.onTile);
                drawNumber(*m_painter, part, u"%1 %"_s.arg(qRound(factors[i].contribution * 100)), Align::Centre);
            }
            at += width;
        }
    }
    m_y += 30;
}

void Column::row(const QString &label, const QString &text, const QString &figure, const QColor &dot)
{
    const qreal textWidth = line(0).width() - m_labelWidth - (figure.isEmpty() ? 0 : figureWidth);
    const qreal height = std::max(18.0, wrappedHeight(text, FontRole::Secondary, textWidth));
    if (m_painter) {
        const QRectF whole = line(height);
        const QRectF first = line(18);
        qreal at = 0;
        if (dot.isValid()) {
            const QRectF mark = leading(first, 0, 8, m_direction);
            drawBox(*m_painter, QRectF(mark.left(), first.center().y() - 4, 8, 8), 2, dot, Qt::transparent);
            at = dotRoom;
        }
        m_painter->setFont(fontFor(FontRole::SecondaryMedium));
        m_painter->setPen(dot.isValid() ? m_tokens.text : m_tokens.text2);
        drawText(*m_painter, leading(first, at, m_labelWidth - at - 4, m_direction), label);
        m_painter->setFont(fontFor(FontRole::Secondary));
        m_painter->setPen(dot.isValid() ? m_tokens.text2 : m_tokens.text);
        const QRectF place = leading(whole, m_labelWidth, textWidth, m_direction);
        drawWrapped(*m_painter, place.translated(0, 1), text);
        m_painter->setPen(m_tokens.text);
        drawNumber(*m_painter, trailing(first, 0, figureWidth, m_direction), figure, Align::Trailing);
    }
    m_y += height + 4;
}

void Column::check(Tone tone, const QString &text, const QString &aside)
{
    const qreal end = aside.isEmpty() ? 0 : QFontMetricsF(fontFor(FontRole::Secondary)).horizontalAdvance(aside) + 12;
    const qreal inner = line(0).width() - 20 - end;
    const qreal height = std::max(18.0, wrappedHeight(text, FontRole::Secondary, inner));
    if (m_painter) {
        const QRectF whole = line(height);
        const QRectF icon = leading(whole, 0, 12, m_direction);
        m_painter->drawPixmap(QPointF(icon.left(), whole.top() + 3),
                              ownIcon(toneIcon(tone), 12, toneInk(tone, m_tokens), m_tokens.base,
                                      m_painter->device()->devicePixelRatioF()));
        m_painter->setFont(fontFor(FontRole::Secondary));
        m_painter->setPen(tone == Tone::Ok ? m_tokens.text2 : toneInk(tone, m_tokens));
        drawWrapped(*m_painter, leading(whole, 20, inner, m_direction).translated(0, 1), text);
        m_painter->setPen(m_tokens.text3);
        drawText(*m_painter, trailing(line(18), 0, end, m_direction), aside, Align::Trailing);
    }
    m_y += height + 4;
}

void Column::paragraph(const QString &text)
{
    const QRectF place = line(wrappedHeight(text, FontRole::Secondary, line(0).width()));
    if (m_painter) {
        m_painter->setFont(fontFor(FontRole::Secondary));
        m_painter->setPen(m_tokens.text2);
        drawWrapped(*m_painter, place, text);
    }
    m_y += place.height() + 4;
}

void Column::entry(const QString &who, const QString &when, const QString &text)
{
    if (m_painter) {
        const qreal end = QFontMetricsF(fontFor(FontRole::Secondary)).horizontalAdvance(when) + 12;
        m_painter->setFont(fontFor(FontRole::SecondaryMedium));
        m_painter->setPen(m_tokens.text);
        drawText(*m_painter, leading(line(18), 0, line(18).width() - end, m_direction), who);
        m_painter->setFont(fontFor(FontRole::Secondary));
        m_painter->setPen(m_tokens.text3);
        drawText(*m_painter, trailing(line(18), 0, end, m_direction), when, Align::Trailing);
    }
    m_y += 18;
    if (!text.isEmpty())
        paragraph(text);
    m_y += 4;
}

void Column::change(const QString &label, const QString &before, const QString &after)
{
    if (m_painter) {
        const QRectF row = line(18);
        m_painter->setFont(fontFor(FontRole::Secondary));
        m_painter->setPen(m_tokens.text2);
        drawText(*m_painter, leading(row, 0, m_labelWidth - 4, m_direction), label);
        QFont struck = fontFor(FontRole::Secondary);
        struck.setStrikeOut(true);
        m_painter->setFont(struck);
        m_painter->setPen(m_tokens.text3);
        const qreal half = (row.width() - m_labelWidth - 28) / 2;
        const qreal width = std::min(half, QFontMetricsF(struck).horizontalAdvance(before) + 2);
        drawText(*m_painter, leading(row, m_labelWidth, width, m_direction), isolated(before));
        m_painter->setFont(fontFor(FontRole::Secondary));
        drawText(*m_painter, leading(row, m_labelWidth + width + 8, 16, m_direction),
                 m_direction == Qt::LeftToRight ? u"\u2192"_s : u"\u2190"_s);
        m_painter->setFont(fontFor(FontRole::SecondaryStrong));
        m_painter->setPen(m_tokens.text);
        const qreal from = m_labelWidth + width + 28;
        drawText(*m_painter, leading(row, from, row.width() - from, m_direction), isolated(after));
    }
    m_y += 22;
}

} // namespace ui
