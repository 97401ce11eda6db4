// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/previewfit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr std::array growths = {1.5, 1.4, 1.3, 1.2, 1.1, 1.0};
constexpr qreal leastMedia = 96;

struct Measured {
    qreal height = 0;
    qreal media = 0;
};

Measured measured(PreviewPainter::Look look, qreal width, qreal mediaMost)
{
    look.mediaMost = mediaMost;
    PreviewPainter painter(nullptr, QRectF(0, 0, width, 0), look, tokens(Scheme::Light));
    const qreal height = std::ceil(painter.paint());
    return {height, painter.mediaHeight()};
}

} // namespace

PreviewFit fitPreview(const PreviewPainter::Look &look, qreal availableWidth, qreal availableHeight)
{
    const qreal usual = previewWidth(look.preview, availableWidth);
    Measured whole;
    for (const double growth : growths) {
        const qreal width = std::floor(usual * growth);
        if (growth > 1 && width > availableWidth)
            continue;
        whole = measured(look, width, PreviewPainter::unlimited);
        if (whole.height <= availableHeight)
            return {width, whole.height};
    }
    const qreal most = std::max(leastMedia, std::floor(whole.media - (whole.height - availableHeight)));
    return {usual, measured(look, usual, most).height, most};
}

} // namespace ui
