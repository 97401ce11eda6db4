// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/model/content.h"

namespace ui {

/// The files of a text: name, size, the beginning of the hash, and whether the file is still there. More come by the
/// button or by dragging them in from outside.
class MediaList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaList)

public:
    explicit MediaList(QWidget *parent = nullptr);

    /// `folder` is the workspace's media folder; empty where it is not known: then nothing is said of missing files.
    void show(const QList<core::Media> &media, const QString &folder);
    void setReadOnly(const QString &reason);
    using QWidget::show;

Q_SIGNALS:
    void filesWanted(const QStringList &paths); ///< Absolute; to be attached.
    void removeWanted(int index);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseFiles();

    QString m_readOnly;
    bool m_dragged = false;
};

} // namespace ui
