// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/approvals/mediapicture.h"
#include "ui/approvals/previewfit.h"

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
    /// The height there is: the post grows with it, and where it is little the media gives way to the words.
    void setRoom(int height);
    int cardWidth(int width) const; ///< Of the post, in a widget of that width.

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {360, heightForWidth(360)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF cardFor(qreal width) const;
    PreviewFit fitFor(qreal width) const;
    void paintPost(QPainter &painter, const QRectF &card);
    void describe();

    PreviewPainter::Look m_look;
    QString m_words; ///< Instead of a post.
    MediaPicture m_picture;
    int m_room = 640;
};

} // namespace ui
