// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include "core/content/postpreview.h"
#include "ui/common/theme.h"

class QPainter;

namespace ui {

/// Draws a part of a post's text in its own direction at the top of `place`, with the mark of a fold and, where
/// `preview` shows any, the hashtags behind it. Returns the height. Without a painter it only measures.
qreal drawPreviewText(QPainter *painter, const QRectF &place, const core::PostPreview::Part &part,
                      const core::PostPreview &preview, const Tokens &tokens);

qreal previewTextHeight(const core::PostPreview::Part &part, const core::PostPreview &preview, qreal width);

/// A paragraph in one font, in its own direction; returns its height.
qreal previewLines(QPainter *painter, const QRectF &place, const QString &words, FontRole role, const QColor &colour);

/// The first letter of a handle, for its avatar.
QString initialOf(const QString &account);

} // namespace ui
