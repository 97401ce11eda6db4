// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QTimeZone>

class QPainter;

namespace ui {

struct SlotDrag;
struct Tokens;

/// Where the bubble stands: beside the ghost towards the end, on its other side where there is no room, within
/// `visible`.
QRectF bubbleRect(const QRectF &ghost, const QRectF &visible, Qt::LayoutDirection direction);

/// What a drop would come to: time and verdict, risk and reach before and after, one reason, the keys.
void drawBubble(QPainter &painter, const QRectF &rect, const SlotDrag &drag, const QTimeZone &zone,
                const Tokens &tokens);

} // namespace ui
