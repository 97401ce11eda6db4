// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace ui {

/// One of our own drawings (resources/icons), its strokes in `colour` and what is cut out of a filled shape in
/// `ground`. `size` in logical pixels. Cached.
QPixmap ownIcon(const QString &name, int size, const QColor &colour, const QColor &ground, qreal ratio);

/// An icon of the system's Breeze theme tinted with `colour`; where the theme is not installed, our own of the same
/// name. Cached.
QPixmap themeIcon(const QString &name, int size, const QColor &colour, qreal ratio);

} // namespace ui
