// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/approvals/mediapicture.h"
#include "ui/approvals/previewpainter.h"

namespace ui {

/// One post as its readers meet it, on a card.
class PreviewCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewCard)

public:
    explicit PreviewCard(QWidget *parent = nullptr);

    /// `language` gives the direction of what the platform adds; `mediaFolder` is where the files are.
    void show(const core::PostPreview &preview, core::Platform platform, const QString &language,
              const QString &mediaFolder);
    /// One paragraph where there is no post to show.
    void tell(const QString &words);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {360, heightForWidth(360)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF cardFor(qreal width) const;
    void describe();

    PreviewPainter::Look m_look;
    QString m_words; ///< Instead of a post.
    MediaPicture m_picture;
};

} // namespace ui
