// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/mediapicture.h"

#include <QImageReader>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize largest(960, 960); ///< Of what is kept: a preview at twice its size.
constexpr int mostMegabytes = 128; ///< Of what a picture may take while it is read.

QImage readScaled(const QString &path)
{
    QImageReader reader(path);
    QImageReader::setAllocationLimit(mostMegabytes);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > largest.width() || size.height() > largest.height()))
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

bool isPicture(const core::Media &media)
{
    const QString suffix = media.path.section(u'.', -1).toLower();
    return QStringList{u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s, u"gif"_s}.contains(suffix);
}

MediaPicture::MediaPicture(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

MediaPicture::~MediaPicture()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void MediaPicture::load(const QString &folder, const core::Media &media)
{
    if (folder.isEmpty() || !isPicture(media))
        return clear();
    const QString path = folder + u'/' + media.path;
    if (path == m_path)
        return;
    clear();
    m_path = path;
    m_pool.start([this, path] { // the destructor waits for it
        const QImage image = readScaled(path);
        QMetaObject::invokeMethod(
            this, [this, path, image] { onRead(path, image); }, Qt::QueuedConnection);
    });
}

void MediaPicture::clear()
{
    m_pool.clear(); // what has not begun is not wanted any more
    m_path.clear();
    m_image = {};
}

void MediaPicture::onRead(const QString &path, const QImage &image)
{
    if (path != m_path)
        return;
    m_image = image;
    Q_EMIT loaded();
}

} // namespace ui
