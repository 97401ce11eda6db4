// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRectF>

#include "core/content/postpreview.h"
#include "ui/common/theme.h"

class QPainter;

namespace ui {

/// Paints a post as its platform lays it out, from top to bottom. Without a painter it only measures, so that one
/// description serves both. The post runs in the direction of its language, whatever the window's is.
class PreviewPainter final
{
public:
    static constexpr qreal unlimited = 1e6;

    struct Look {
        core::PostPreview preview = {};
        core::Platform platform = core::Platform::TikTok;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QImage picture = {}; ///< Null where the media cannot be shown.
        qreal mediaMost = unlimited; ///< A media that is higher is shown whole, with bars at its sides.
    };

    /// `card` gives place and width; its height does not matter.
    PreviewPainter(QPainter *painter, const QRectF &card, const Look &look, const Tokens &tokens);

    /// The height that the post takes.
    qreal paint();
    qreal mediaHeight() const { return m_mediaHeight; } ///< After paint().

private:
    qreal heightOfMedia(qreal width);
    void paintPicture();
    void paintOverlay();
    void paintWatch();
    void paintThread();
    void paintArticle();

    void head(qreal avatarSize);
    /// No words lie over the first `open` pixels of the frame.
    void media(const QRectF &frame, const Tokens &tokens, qreal open = unlimited);
    void mediaWords(const QRectF &frame, const Tokens &tokens, qreal open);
    void mediaBelow();
    void actions();
    qreal text(const core::PostPreview::Part &part, const QRectF &place, const Tokens &tokens, bool withTags);
    void avatar(const QRectF &place);
    void line(const QRectF &place, FontRole role, const QColor &colour, const QString &words);

    QPainter *const m_painter; ///< May be null.
    const QRectF m_card;
    const Look &m_look;
    const Tokens &m_tokens;
    qreal m_y = 0;
    qreal m_mediaHeight = 0;
};

/// The width that suits the layout best in `room`.
qreal previewWidth(const core::PostPreview &preview, qreal room);

} // namespace ui
