// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/stylemenus.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/tickbox.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 14;
constexpr int markRoom = 26; ///< Tick box or icon, and the gap behind it.
constexpr int shortcutGap = 24;
constexpr int arrowRoom = 20;
constexpr int rowHeight = 32;
constexpr int headingHeight = 28;
constexpr int separatorHeight = 9;

bool hasMarks(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

void drawMark(const QStyleOptionMenuItem &option, QPainter &painter, const QRectF &place, const Tokens &t)
{
    const QRectF box(place.left(), std::round(place.center().y() - 8), 16, 16);
    const TickLook look = option.state & QStyle::State_Enabled ? TickLook::Enabled : TickLook::Disabled;
    if (option.checkType == QStyleOptionMenuItem::Exclusive) {
        if (option.checked)
            painter.drawPixmap(box.topLeft(),
                               ownIcon(u"tick"_s, 16, t.accent, t.raised, painter.device()->devicePixelRatioF()));
    } else if (option.checkType == QStyleOptionMenuItem::NonExclusive) {
        drawTick(painter, box, option.checked ? Qt::Checked : Qt::Unchecked, look, t);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, box.toRect(), Qt::AlignCenter,
                          look == TickLook::Enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void drawSeparator(const QStyleOptionMenuItem &option, QPainter &painter, const Tokens &t)
{
    if (option.text.isEmpty()) {
        drawHairline(painter, QRectF(option.rect.x() + 1, option.rect.center().y(), option.rect.width() - 2, 1),
                     t.line);
        return;
    }
    painter.setFont(fontFor(FontRole::SmallMedium));
    painter.setPen(t.text3);
    drawText(painter, QRectF(option.rect).adjusted(padding, 4, -padding, 0), withoutMnemonic(option.text));
}

} // namespace

void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Tokens &t)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setLayoutDirection(option.direction);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(option, painter, t);
        painter.restore();
        return;
    }
    if (enabled && (option.state & QStyle::State_Selected))
        drawBox(painter, option.rect.adjusted(4, 0, -4, 0), 6, t.selected, Qt::transparent);
    QRectF line = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    if (hasMarks(option)) {
        drawMark(option, painter, leading(line, 0, 16, option.direction), t);
        line = leading(line, markRoom, line.width() - markRoom, option.direction);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QString icon = option.direction == Qt::LeftToRight ? u"chevron-right"_s : u"chevron-left"_s;
        const QRectF place = trailing(line, -4, 16, option.direction);
        painter.drawPixmap(QPointF(place.left(), std::round(line.center().y() - 8)),
                           ownIcon(icon, 16, t.text2, t.raised, painter.device()->devicePixelRatioF()));
        line = leading(line, 0, line.width() - arrowRoom, option.direction);
    }
    const QString shortcut = option.text.section(u'\t', 1);
    if (!shortcut.isEmpty()) {
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(t.text3);
        const qreal width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(shortcut)) + 1;
        drawText(painter, trailing(line, 0, width, option.direction), shortcut, Align::Trailing);
        line = leading(line, 0, line.width() - width - 8, option.direction);
    }
    painter.setFont(fontFor(FontRole::Body));
    painter.setPen(enabled ? t.text : t.text3);
    drawText(painter, line, withoutMnemonic(option.text.section(u'\t', 0, 0)));
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    const auto widthIn = [](FontRole role, const QString &text) {
        return int(std::ceil(QFontMetricsF(fontFor(role)).horizontalAdvance(withoutMnemonic(text))));
    };
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return option.text.isEmpty() ? QSize(1, separatorHeight)
                                     : QSize(widthIn(FontRole::SmallMedium, option.text) + 2 * padding, headingHeight);
    // The menu itself adds the widest shortcut to every line.
    const bool shortcuts = option.text.contains(u'\t') || option.reservedShortcutWidth > 0;
    return QSize(2 * padding + widthIn(FontRole::Body, option.text.section(u'\t', 0, 0)) + 2
                     + (hasMarks(option) ? markRoom : 0) + (shortcuts ? shortcutGap : 0)
                     + (option.menuItemType == QStyleOptionMenuItem::SubMenu ? arrowRoom : 0),
                 rowHeight);
}

} // namespace ui
