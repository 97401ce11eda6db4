// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextDocument>
#include <QWidget>

#include "core/engine/slotqueries.h"

namespace ui {

/// The post as it would go out: account, caption in its own direction, hashtags, media. A card on the canvas.
class CaptionPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptionPane)

public:
    explicit CaptionPane(QWidget *parent = nullptr);

    void show(const core::ListApprovals::Item &item);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {400, heightForWidth(400)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compose();
    QRectF card() const;
    int textWidth(int width) const;

    core::ListApprovals::Item m_item;
    mutable QTextDocument
        m_document; ///< Caption, hashtags and media as paragraphs; laid out by whoever asks its height.
};

} // namespace ui
