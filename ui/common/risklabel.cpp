// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/risklabel.h"

#include <QPainter>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

namespace ui {

namespace {

constexpr qreal pipsWidth = 15;
constexpr qreal gap = 6;

} // namespace

RiskLabel::RiskLabel(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRisk(0);
}

void RiskLabel::setRisk(double risk)
{
    m_risk = risk;
    setAccessibleName(tr("Risk %1, %2").arg(riskText(risk), riskWord(core::riskLevelOf(risk))));
    updateGeometry();
    update();
}

QSize RiskLabel::sizeHint() const
{
    qreal width = pipsWidth + gap + std::ceil(numberWidth(fontFor(FontRole::BodyStrong), riskText(m_risk)));
    if (m_parts == Parts::Word) {
        const QString word = riskWord(core::riskLevelOf(m_risk));
        width += gap + std::ceil(QFontMetricsF(fontFor(FontRole::SecondaryMedium)).horizontalAdvance(word)) + 1;
    }
    return QSize(int(width) + 1, 20);
}

void RiskLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const core::RiskLevel level = core::riskLevelOf(m_risk);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF line = rect();
    QRectF pips = leading(line, 0, pipsWidth, layoutDirection());
    pips.setTop(line.center().y() - 5);
    pips.setHeight(10);
    drawPips(painter, pips, m_risk, t);
    painter.setFont(fontFor(FontRole::BodyStrong));
    painter.setPen(t.band(level).text);
    const qreal number = std::ceil(numberWidth(painter.font(), riskText(m_risk)));
    drawNumber(painter, leading(line, pipsWidth + gap, number, layoutDirection()), riskText(m_risk));
    if (m_parts == Parts::Number)
        return;
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    const qreal before = pipsWidth + gap + number + gap;
    drawText(painter, leading(line, before, line.width() - before + 1, layoutDirection()), riskWord(level));
}

} // namespace ui
