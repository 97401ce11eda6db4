// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/approvals/previewpainter.h"

namespace ui {

/// How large a post's card is in the room that there is. A value, in pixels.
struct PreviewFit {
    qreal width = 0;
    qreal height = 0;
    qreal mediaMost = PreviewPainter::unlimited; ///< The media's height is no more than this.
};

/// The words keep their size, so that they can be read. In much room the whole card grows, up to half as wide again;
/// in little the media gives way, down to a strip, before any word would leave the sight.
PreviewFit fitPreview(const PreviewPainter::Look &look, qreal availableWidth, qreal availableHeight);

} // namespace ui
