// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include "core/model/content.h"

namespace ui {

/// The picture of a post, read and scaled in another thread. A video has none: it is told by its name. Lives in the
/// main thread.
class MediaPicture final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaPicture)

public:
    explicit MediaPicture(QObject *parent = nullptr);
    ~MediaPicture() override;

    /// Reads `media` below `folder`; what was read of another file is forgotten at once.
    void load(const QString &folder, const core::Media &media);
    void clear();
    const QImage &image() const { return m_image; } ///< Null while nothing is read, and where it cannot be.

Q_SIGNALS:
    void loaded();

private:
    void onRead(const QString &path, const QImage &image);

    QThreadPool m_pool;
    QString m_path; ///< What is wanted now.
    QImage m_image;
};

/// Whether the file's name says that it is a still picture.
bool isPicture(const core::Media &media);

} // namespace ui
