// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace core {
struct Media;
}

namespace ui {

struct Tokens;

/// The small drawings that platforms put around a post: plain shapes of our own that say what would stand there.

/// Like, comment and send at the leading side, keep at the trailing one.
void drawActionRow(QPainter &painter, const QRectF &row, Qt::LayoutDirection direction, const QColor &ink);
/// The same below each other at the trailing side of an upright post.
void drawActionColumn(QPainter &painter, const QRectF &frame, Qt::LayoutDirection direction, const QColor &ink);
void drawMoreDots(QPainter &painter, const QRectF &place, const QColor &ink);
/// "1/3" in the corner of media that are several.
void drawCountBadge(QPainter &painter, const QRectF &frame, const QString &words, Qt::LayoutDirection direction);
/// A play mark for a video, a frame for a picture, around `centre`.
void drawMediaMark(QPainter &painter, const QPointF &centre, const core::Media &media, const Tokens &tokens);

} // namespace ui
