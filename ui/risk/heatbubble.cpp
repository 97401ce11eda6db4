// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatbubble.h"

#include <QPainter>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int bubbleWidth = 258;
constexpr int margin = 20; ///< Room for the shadow.
constexpr int padding = 12;
constexpr int distance = 8;

} // namespace

HeatBubble::HeatBubble(QWidget *window)
    : QWidget(window)
{
    setObjectName(u"heatBubble"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void HeatBubble::show(const HeatCell &what, HeatKind kind, double limit, const QRect &cell)
{
    m_cell = what;
    m_kind = kind;
    m_limit = limit;
    setAccessibleName(what.name);
    const int lines = what.count == 0 ? 1 : 4;
    const QSize size(bubbleWidth, 2 * padding + lines * 22 - 4);
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    int y = cell.bottom() + distance;
    if (y + size.height() > room.bottom())
        y = cell.top() - distance - size.height();
    const int x = std::clamp(cell.center().x() - size.width() / 2, room.left(),
                             std::max(room.left(), room.right() - size.width()));
    setGeometry(QRect(QPoint(x, y), size).adjusted(-margin, -margin, margin, margin));
    QWidget::show();
    raise();
    update();
}

void HeatBubble::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    drawShadow(painter, box, 8, 20, 6, t);
    drawBox(painter, box, 8, t.raised, t.lineStrong);
    paintWords(painter, box.adjusted(padding, padding - 2, -padding, -padding));
}

void HeatBubble::paintWords(QPainter &painter, const QRectF &inner) const
{
    const Tokens &t = tokensOf(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF line(inner.left(), inner.top(), inner.width(), 20);
    const QString count = m_cell.count == 0 ? tr("no slots") : slotCountText(m_cell.count);
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    const qreal counted = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(count)) + 2;
    drawText(painter, line, count, Align::Trailing);
    painter.setFont(fontFor(FontRole::BodyStrong));
    painter.setPen(t.text);
    drawText(painter, leading(line, 0, line.width() - counted - 8, direction), m_cell.brief);
    if (m_cell.count == 0)
        return;

    line.translate(0, 22);
    const core::RiskLevel level = core::riskLevelOf(m_cell.risk);
    QRectF pips = leading(line, 0, 15, direction);
    pips.setTop(line.center().y() - 5);
    pips.setHeight(10);
    drawPips(painter, pips, m_cell.risk, t);
    painter.setPen(t.band(level).text);
    const qreal number = drawNumber(painter, leading(line, 23, 60, direction), riskText(m_cell.risk));
    if (m_kind != HeatKind::PlatformAndFactor) { // a part of a risk has no band
        painter.setFont(fontFor(FontRole::SecondaryStrong));
        drawText(painter, leading(line, 23 + number + 8, 90, direction), riskWord(level));
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(t.text2);
        drawText(painter, line, tr("limit %1").arg(riskText(m_limit)), Align::Trailing);
    }

    line.translate(0, 22);
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    drawText(painter, line, m_cell.detail);

    line.translate(0, 22);
    painter.setPen(t.text3);
    const QString key = tr("Enter", "key");
    const QRectF cap = leading(line, 0, keyCapWidth(key), direction);
    drawKeyCap(painter, QRectF(cap.left(), line.top() + 1, cap.width(), 18), key);
    drawText(painter, leading(line, cap.width() + 8, line.width() - cap.width() - 8, direction), tr("opens the slots"));
}

} // namespace ui
