// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <QFile>
#include <QIcon>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPixmap blank(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QString keyOf(QStringView kind, const QString &name, int size, const QColor &colour, const QColor &ground, qreal ratio)
{
    return u"%1/%2/%3/%4/%5/%6"_s.arg(kind, name)
        .arg(size)
        .arg(colour.rgba(), 0, 16)
        .arg(ground.rgba(), 0, 16)
        .arg(ratio);
}

} // namespace

QPixmap ownIcon(const QString &name, int size, const QColor &colour, const QColor &ground, qreal ratio)
{
    const QString key = keyOf(u"own", name, size, colour, ground, ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "ownIcon", qPrintable(name));
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("groundColor", ground.name().toLatin1());

    pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap themeIcon(const QString &name, int size, const QColor &colour, qreal ratio)
{
    if (!QIcon::hasThemeIcon(name))
        return ownIcon(name, size, colour, colour, ratio);

    const QString key = keyOf(u"theme", name, size, colour, colour, ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    pixmap = blank(size, ratio);
    QPainter painter(&pixmap);
    QIcon::fromTheme(name).paint(&painter, QRect(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui
