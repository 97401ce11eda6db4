// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include "core/model/slot.h"
#include "ui/common/theme.h"

class QIcon;
class QPainter;

namespace ui {

enum class SlotLook;

/// Whether `rect` reads from its right edge. Every function below takes what it needs to mirror from the painter's
/// layoutDirection().
bool mirrored(const QPainter &painter);

/// The part of `rect` that is `width` wide and begins `offset` from its leading edge; from its trailing edge.
QRectF leading(const QRectF &rect, qreal offset, qreal width, Qt::LayoutDirection direction);
QRectF trailing(const QRectF &rect, qreal offset, qreal width, Qt::LayoutDirection direction);

enum class Align { Leading, Trailing, Centre };

/// One line, vertically centred; what does not fit ends in an ellipsis. The text keeps its own direction, its place
/// follows the window's.
void drawText(QPainter &painter, const QRectF &rect, const QString &text, Align align = Align::Leading);

/// A paragraph, wrapped at `rect`'s width: as QPainter does it, but no line is indented. The trailing space of a line
/// that reads from the right counts twice there.
void drawParagraph(QPainter &painter, const QRectF &rect, const QString &text, Align align = Align::Leading,
                   Qt::Alignment vertical = Qt::AlignTop);

/// As drawText(), with every digit as wide as "0", so that figures below each other line up. Returns the width.
qreal drawNumber(QPainter &painter, const QRectF &rect, const QString &text, Align align = Align::Leading);
qreal numberWidth(const QFont &font, const QString &text);

/// Four rising bars, one to four of them filled by the band of `risk` (0-1).
void drawPips(QPainter &painter, const QRectF &rect, double risk, const Tokens &tokens);

/// The platform's mark on its rounded tile.
enum class TileLook { Plain, Muted };
void drawTile(QPainter &painter, const QRectF &rect, core::Platform platform, const Tokens &tokens,
              TileLook look = TileLook::Plain);

/// The tile as an icon, for widgets that paint their icons themselves.
QIcon tileIcon(core::Platform platform, int size, const Tokens &tokens, qreal ratio);

/// The icon of a slot's state; `ground` shows through what is cut out of it.
void drawState(QPainter &painter, const QRectF &rect, SlotLook look, const QColor &ground, const Tokens &tokens);

/// Whole-pixel hairlines that stay crisp at every scale.
void drawHairline(QPainter &painter, const QRectF &rect, const QColor &colour);

/// A filled rounded box with a border of `width` inside its edge.
void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
             qreal width = 1);

/// 2 px of accent, 1 px outside of `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens);

/// "A" in a small frame, in the colour of the painter's pen.
void drawKeyCap(QPainter &painter, const QRectF &rect, const QString &key);
qreal keyCapWidth(const QString &key);

/// Diagonal lines `pitch` px apart, as a brush to fill with.
QBrush hatchBrush(const QColor &colour, int pitch, qreal ratio);

/// A soft shadow around `rect`, from a pixmap rendered once.
void drawShadow(QPainter &painter, const QRectF &rect, qreal radius, int blur, int offset, const Tokens &tokens);

/// What an empty view says: an icon, one line, and one on what to do; centred at 40 % of the height.
void drawEmptyNote(QPainter &painter, const QRectF &rect, const QString &icon, const QString &title,
                   const QString &advice, const Tokens &tokens);

/// `text` as a person reads it: without the sign of its access key, "&&" as "&".
QString withoutMnemonic(const QString &text);

QString riskText(double score); ///< "0.31"
QString shortRiskText(double score); ///< ".31", "1.0"

} // namespace ui
