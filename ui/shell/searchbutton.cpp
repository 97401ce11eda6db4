// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchbutton.h"

#include <QKeySequence>
#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/style.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString keyText()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

} // namespace

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"search"_s);
    setText(tr("Search or command"));
    setAccessibleName(text());
    setToolTip(text());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void SearchButton::setRoom(Room room)
{
    m_room = room;
    updateGeometry();
    update();
}

int SearchButton::fullWidth() const
{
    const qreal words = std::ceil(QFontMetricsF(fontFor(FontRole::Secondary)).horizontalAdvance(text())) + 1;
    return int(34 + words + 16 + keyCapWidth(keyText()) + 8);
}

QSize SearchButton::sizeHint() const
{
    switch (m_room) {
    case Room::Full:
        return {fullWidth(), 32};
    case Room::Key:
        return {int(34 + keyCapWidth(keyText()) + 8), 32};
    case Room::Sign:
        return {32, 32};
    }
    Q_UNREACHABLE();
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    painter.setLayoutDirection(direction);
    const QRectF box = rect();
    drawBox(painter, box, 6, underMouse() ? t.hover : t.sunken, t.line);
    if (showsFocus(*this))
        drawFocusRing(painter, box.adjusted(3, 3, -3, -3), 3, t);
    const QRectF glass = leading(box, 8, 16, direction);
    painter.drawPixmap(QPointF(glass.left(), 8), ownIcon(u"search"_s, 16, t.text2, t.sunken, devicePixelRatioF()));
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    const qreal cap = keyCapWidth(keyText());
    if (m_room == Room::Sign)
        return;
    if (m_room == Room::Full)
        drawText(painter, leading(box, 30, box.width() - 30 - cap - 16, direction), text());
    drawKeyCap(painter, trailing(box, 8, cap, direction).adjusted(0, 7, 0, -7), keyText());
}

} // namespace ui
