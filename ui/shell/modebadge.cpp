// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/modebadge.h"

#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

qreal widthOf(FontRole role, const QString &text)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(fontFor(role)).horizontalAdvance(text)) + 1;
}

} // namespace

ModeBadge::ModeBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"mode"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    showMode(m_mode);
}

void ModeBadge::showMode(core::SafetyMode mode)
{
    m_mode = mode;
    setText(modeWord(mode));
    setAccessibleName(tr("Safety mode: %1, %2").arg(modeWord(mode), limitText()));
    setToolTip(plainTip(accessibleName()));
    updateGeometry();
    update();
}

void ModeBadge::setRoom(Room room)
{
    m_room = room;
    updateGeometry();
    update();
}

QString ModeBadge::limitText() const
{
    return tr("max risk %1").arg(riskText(core::riskLimit(m_mode)));
}

QSize ModeBadge::sizeHint() const
{
    if (m_room == Room::Sign)
        return {36, 32};
    const qreal limit = m_room == Room::Word ? 0 : 10 + widthOf(FontRole::Secondary, limitText());
    return {int(34 + widthOf(FontRole::SecondaryStrong, text()) + limit + 12), 32};
}

void ModeBadge::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    painter.setLayoutDirection(direction);
    const QRectF box = rect();
    drawBox(painter, box, 6, underMouse() ? t.hover : t.sunken, t.line);
    if (showsFocus(*this))
        drawFocusRing(painter, box.adjusted(3, 3, -3, -3), 3, t);
    const bool loose = m_mode == core::SafetyMode::FullAutonomous;
    const QRectF shield = leading(box, 10, 16, direction);
    painter.drawPixmap(QPointF(shield.left(), 8),
                       ownIcon(u"shield"_s, 16, loose ? t.warn : t.accent, t.sunken, devicePixelRatioF()));
    if (m_room == Room::Sign)
        return;
    painter.setFont(fontFor(FontRole::SecondaryStrong));
    painter.setPen(t.text);
    const qreal words = widthOf(FontRole::SecondaryStrong, text());
    drawText(painter, leading(box, 34, words, direction), text());
    if (m_room == Room::Word)
        return;
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    drawText(painter, trailing(box, 12, box.width() - 34 - words - 20, direction), limitText(), Align::Trailing);
}

} // namespace ui
