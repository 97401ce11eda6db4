// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/painting.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QTextLayout>

#include "ui/common/icons.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

qreal ratioOf(const QPainter &painter)
{
    return painter.device()->devicePixelRatioF();
}

Qt::Alignment alignmentFor(Align align, Qt::LayoutDirection direction)
{
    const bool left = (align == Align::Leading) == (direction == Qt::LeftToRight);
    return align == Align::Centre ? Qt::AlignHCenter : left ? Qt::AlignLeft : Qt::AlignRight;
}

/// A blurred rounded square, its middle ready to be stretched: three box blurs make a good bell.
QPixmap shadowTile(int margin, int radius, int blur, const QColor &colour, qreal ratio)
{
    const int side = 2 * (margin + radius) + 1;
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int layers = blur;
    for (int i = 0; i < layers; ++i) {
        const qreal grow = blur * (1.0 - qreal(i) / layers) - blur / 2.0;
        painter.setBrush(faded(colour, 2.2 * (i + 1) / (layers * (layers + 1.0))));
        const qreal inset = margin - grow;
        painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), radius + blur / 2.0,
                                radius + blur / 2.0);
    }
    painter.end();
    return QPixmap::fromImage(image);
}

} // namespace

bool mirrored(const QPainter &painter)
{
    return painter.layoutDirection() == Qt::RightToLeft;
}

QRectF leading(const QRectF &rect, qreal offset, qreal width, Qt::LayoutDirection direction)
{
    const qreal x = direction == Qt::LeftToRight ? rect.left() + offset : rect.right() - offset - width;
    return QRectF(x, rect.top(), width, rect.height());
}

QRectF trailing(const QRectF &rect, qreal offset, qreal width, Qt::LayoutDirection direction)
{
    return leading(rect, offset, width, direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
}

/// Arabic letters join: "7 من 28" is no row of characters.
static bool isWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic && c.isLetter(); });
}

static bool hasIsolates(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'\u2066' && c <= u'\u2069'; });
}

void drawText(QPainter &painter, const QRectF &rect, const QString &text, Align align)
{
    if (rect.width() <= 0)
        return;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(std::floor(rect.width())));
    const Qt::Alignment side = alignmentFor(align, painter.layoutDirection());
    if (hasIsolates(shown) && !isWords(shown)) {
        // The font has no isolates: another one, which stands higher, would move the whole line by a pixel.
        const QFontMetricsF metrics(painter.font());
        const qreal spare = rect.width() - metrics.horizontalAdvance(shown);
        const qreal x = side == Qt::AlignHCenter ? spare / 2 : side == Qt::AlignLeft ? 0 : spare;
        const qreal baseline = (rect.height() - metrics.height()) / 2 + metrics.ascent();
        painter.drawText(rect.topLeft() + QPointF(x, baseline), QString(shown).replace(u'\n', u' '));
        return;
    }
    // AlignLeft means "leading" to a painter that is mirrored; we have worked out the side already.
    painter.drawText(rect, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
}

void drawParagraph(QPainter &painter, const QRectF &rect, const QString &text, Align align, Qt::Alignment vertical)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), painter.font(), painter.device());
    QTextOption option(alignmentFor(align, painter.layoutDirection()) | Qt::AlignAbsolute);
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    const qreal gap = std::max(0.0, QFontMetricsF(painter.font(), painter.device()).leading());
    qreal height = -gap;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition(QPointF(0, height + gap));
        height += gap + line.height();
    }
    layout.endLayout();
    const qreal spare = rect.height() - height;
    const qreal top = vertical & Qt::AlignVCenter ? spare / 2 : vertical & Qt::AlignBottom ? spare : 0;
    layout.draw(&painter, rect.topLeft() + QPointF(0, std::round(top)));
}

qreal numberWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    if (isWords(text))
        return metrics.horizontalAdvance(text);
    const qreal digit = metrics.horizontalAdvance(u'0');
    qreal width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

qreal drawNumber(QPainter &painter, const QRectF &rect, const QString &text, Align align)
{
    const QFontMetricsF metrics(painter.font());
    const qreal digit = metrics.horizontalAdvance(u'0');
    const qreal width = numberWidth(painter.font(), text);
    if (isWords(text)) {
        drawText(painter, rect, text, align);
        return width;
    }
    const Qt::Alignment side = alignmentFor(align, painter.layoutDirection());
    qreal x = side == Qt::AlignHCenter ? rect.center().x() - width / 2
        : side == Qt::AlignLeft        ? rect.left()
                                       : rect.right() - width;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal advance = c.isDigit() ? digit : own;
        painter.drawText(QPointF(x + (advance - own) / 2, baseline), QString(c));
        x += advance;
    }
    return width;
}

void drawPips(QPainter &painter, const QRectF &rect, double risk, const Tokens &tokens)
{
    const core::RiskLevel level = core::riskLevelOf(risk);
    const int filled = int(level) + 1;
    constexpr std::array heights = {0.4, 0.6, 0.8, 1.0};
    for (int i = 0; i < 4; ++i) {
        const qreal height = std::round(rect.height() * heights[size_t(i)]);
        QRectF bar = leading(rect, i * 4.0, 3, painter.layoutDirection());
        bar.setTop(rect.bottom() - height);
        painter.fillRect(bar, i < filled ? tokens.band(level).mark : tokens.lineStrong);
    }
}

void drawTile(QPainter &painter, const QRectF &rect, core::Platform platform, const Tokens &tokens, TileLook look)
{
    const QColor fill = look == TileLook::Muted ? tokens.text3 : tokens.platform(platform).mark;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, rect.width() / 4, rect.width() / 4);
    const QPixmap mark = ownIcon(u"platform-"_s + core::platformName(platform), int(rect.width()), tokens.onTile, fill,
                                 ratioOf(painter));
    painter.drawPixmap(rect.topLeft(), mark);
    painter.restore();
}

QIcon tileIcon(core::Platform platform, int size, const Tokens &tokens, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawTile(painter, QRectF(0, 0, size, size), platform, tokens);
    painter.end();
    return QIcon(pixmap);
}

void drawState(QPainter &painter, const QRectF &rect, SlotLook look, const QColor &ground, const Tokens &tokens)
{
    painter.drawPixmap(rect.topLeft(),
                       ownIcon(lookIcon(look), int(rect.width()), lookColour(look, tokens), ground, ratioOf(painter)));
}

void drawHairline(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.fillRect(QRectF(std::round(rect.x()), std::round(rect.y()), rect.width(), rect.height()), colour);
}

void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() > 0 && width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = border.alpha() > 0 ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    painter.restore();
}

qreal keyCapWidth(const QString &key)
{
    return std::max(18.0, std::ceil(QFontMetricsF(fontFor(FontRole::SmallMedium)).horizontalAdvance(key)) + 10);
}

void drawKeyCap(QPainter &painter, const QRectF &rect, const QString &key)
{
    painter.save();
    const QColor colour = painter.pen().color();
    drawBox(painter, rect, 4, Qt::transparent, faded(colour, 0.5));
    painter.setPen(colour);
    painter.setFont(fontFor(FontRole::SmallMedium));
    drawText(painter, rect, isolated(key), Align::Centre);
    painter.restore();
}

QBrush hatchBrush(const QColor &colour, int pitch, qreal ratio)
{
    const QString key = u"hatch/%1/%2/%3"_s.arg(colour.rgba()).arg(pitch).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(QSize(pitch, pitch) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 1));
        for (const int shift : {-pitch, 0, pitch})
            painter.drawLine(QPointF(shift - 1, pitch + 1), QPointF(shift + pitch + 1, -1));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    return QBrush(pixmap);
}

void drawShadow(QPainter &painter, const QRectF &rect, qreal radius, int blur, int offset, const Tokens &tokens)
{
    const qreal ratio = ratioOf(painter);
    const QString key = u"shadow/%1/%2/%3/%4"_s.arg(radius).arg(blur).arg(tokens.shadow.rgba()).arg(ratio);
    const int corner = blur + int(radius) + blur / 2;
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = shadowTile(blur, int(radius) + blur / 2, blur, tokens.shadow, ratio);
        QPixmapCache::insert(key, tile);
    }
    // Nine patches: four corners as they are, edges and middle stretched from the one pixel between them.
    const QRectF to = rect.adjusted(-blur, -blur + offset, blur, blur + offset);
    const qreal side = 2.0 * corner + 1;
    const std::array<qreal, 4> source = {0, qreal(corner), qreal(corner + 1), side};
    const std::array<qreal, 4> xs = {to.left(), to.left() + corner, to.right() - corner, to.right()};
    const std::array<qreal, 4> ys = {to.top(), to.top() + corner, to.bottom() - corner, to.bottom()};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column) {
            const QRectF target(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]));
            if (target.width() <= 0 || target.height() <= 0)
                continue;
            const QPointF from(source[column], source[row]);
            const QPointF until(source[column + 1], source[row + 1]);
            painter.drawPixmap(target, tile, QRectF(from * ratio, until * ratio));
        }
    }
}

void drawEmptyNote(QPainter &painter, const QRectF &rect, const QString &icon, const QString &title,
                   const QString &advice, const Tokens &t)
{
    const qreal width = std::min(360.0, rect.width() - 32);
    const QRectF note(rect.center().x() - width / 2, rect.top() + rect.height() * 0.4 - 70, width, 140);
    const QPixmap pixmap = themeIcon(icon, 48, t.text3, ratioOf(painter));
    painter.drawPixmap(QPointF(std::round(note.center().x() - 24), std::round(note.top() + 8)), pixmap);
    painter.setFont(fontFor(FontRole::CardTitle));
    painter.setPen(t.text);
    drawText(painter, QRectF(note.left(), note.top() + 64, note.width(), 22), title, Align::Centre);
    painter.setFont(fontFor(FontRole::Body));
    painter.setPen(t.text2);
    painter.drawText(QRectF(note.left(), note.top() + 90, note.width(), 44),
                     int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, advice);
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
}

QString riskText(double score)
{
    return QLocale().toString(score, 'f', 2);
}

QString shortRiskText(double score)
{
    const QString text = riskText(score);
    return text.startsWith(u'0') ? text.mid(1) : QLocale().toString(score, 'f', 1);
}

} // namespace ui
