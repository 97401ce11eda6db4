// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/stylebuttons.h"

#include <QPainter>
#include <QStyleOptionButton>

#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/tickbox.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int iconSize = 16;
constexpr int indicatorSize = 16;
constexpr int menuMarkSize = 8;
constexpr int menuMarkGap = 8;

ButtonRole roleOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const ActionButton *>(widget);
    return button ? button->role() : ButtonRole::Plain;
}

int menuMarkWidth(const ActionButton *button)
{
    return button && button->hasMenuMark() ? menuMarkGap + menuMarkSize : 0;
}

/// What a button's text and border are drawn in.
QColor buttonInk(ButtonRole role, bool enabled, const Tokens &t)
{
    if (!enabled)
        return t.text3;
    switch (role) {
    case ButtonRole::Primary:
        return t.onAccent;
    case ButtonRole::Danger:
    case ButtonRole::Alarm:
        return t.danger;
    case ButtonRole::Link:
        return t.accent;
    case ButtonRole::Quiet:
    case ButtonRole::Plain:
        return t.text;
    }
    Q_UNREACHABLE();
}

void drawButtonGround(const QStyleOptionButton &option, QPainter &painter, ButtonRole role, const Tokens &t)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool down = option.state & QStyle::State_Sunken;
    const bool bare = role == ButtonRole::Quiet || role == ButtonRole::Link;
    QColor fill = bare ? QColor(Qt::transparent) : t.raised;
    QColor border = bare ? QColor(Qt::transparent) : t.lineStrong;
    if (role == ButtonRole::Plain && option.state & QStyle::State_On) {
        fill = t.selected;
        border = t.accent;
    }
    if (role == ButtonRole::Primary && enabled) {
        fill = t.accent;
        border = Qt::transparent;
    } else if (role == ButtonRole::Alarm) {
        fill = t.dangerBg;
        border = faded(t.danger, 0.55);
    } else if (role == ButtonRole::Danger && enabled) {
        border = faded(t.danger, 0.55);
    }
    if (!enabled)
        fill = t.sunken;
    drawBox(painter, option.rect, 6, fill, border);
    if (hovered || down)
        drawBox(painter, option.rect, 6, faded(role == ButtonRole::Primary ? t.onAccent : t.text, down ? 0.12 : 0.05),
                Qt::transparent);
    if (!(option.state & QStyle::State_HasFocus) || !(option.state & QStyle::State_KeyboardFocusChange))
        return;
    if (role == ButtonRole::Primary) // accent on accent would not be seen
        drawBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), 4, Qt::transparent, t.onAccent, 2);
    else
        drawFocusRing(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), 3, t);
}

void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Tokens &t)
{
    const auto *button = qobject_cast<const ActionButton *>(widget);
    const ButtonRole role = roleOf(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = buttonInk(role, enabled, t);
    const QString icon = button ? button->ownIconName() : QString();
    const QString key = button ? button->keyCap() : QString();
    const QString text = withoutMnemonic(option.text);
    const qreal textWidth = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(text));
    const qreal width = (icon.isEmpty() ? 0 : iconSize) + (icon.isEmpty() || text.isEmpty() ? 0 : 8) + textWidth
        + (key.isEmpty() ? 0 : 8 + keyCapWidth(key)) + menuMarkWidth(button);

    painter.save();
    painter.setLayoutDirection(option.direction);
    painter.setPen(ink);
    const QRectF line(option.rect.x() + std::floor((option.rect.width() - width) / 2), option.rect.y(), width,
                      option.rect.height());
    qreal at = 0;
    if (!icon.isEmpty()) {
        const QRectF place = leading(line, at, iconSize, option.direction);
        painter.drawPixmap(QPointF(place.left(), line.center().y() - iconSize / 2.0),
                           ownIcon(icon, iconSize, ink, role == ButtonRole::Alarm ? t.dangerBg : t.raised,
                                   painter.device()->devicePixelRatioF()));
        at += iconSize + 8;
    }
    drawText(painter, leading(line, at, textWidth + 1, option.direction), text);
    if (menuMarkWidth(button) > 0) {
        const QRectF mark = trailing(line, 0, menuMarkSize, option.direction);
        painter.drawPixmap(
            QPointF(mark.left(), line.center().y() - menuMarkSize / 2.0),
            ownIcon(u"chevron-down"_s, menuMarkSize, ink, t.raised, painter.device()->devicePixelRatioF()));
    }
    if (!key.isEmpty()) {
        QRectF cap = trailing(line, 0, keyCapWidth(key), option.direction);
        cap.setTop(line.center().y() - 9);
        cap.setHeight(18);
        drawKeyCap(painter, cap, key);
    }
    painter.restore();
}

} // namespace

void drawPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, const Tokens &t)
{
    drawButtonGround(option, painter, roleOf(widget), t);
    drawButtonLabel(option, painter, widget, t);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const auto *button = qobject_cast<const ActionButton *>(widget);
    const QString text = withoutMnemonic(option.text);
    int width = text.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(widget->font()).horizontalAdvance(text)));
    if (button && !button->ownIconName().isEmpty())
        width += iconSize + (text.isEmpty() ? 0 : 8);
    width += menuMarkWidth(button);
    if (button && !button->keyCap().isEmpty())
        return {width + 8 + int(keyCapWidth(button->keyCap())) + 40, 36}; // a decision button
    return {text.isEmpty() ? 32 : width + 28, 32};
}

void drawIndicator(const QStyleOptionButton &option, QPainter &painter, Indicator kind, const Tokens &t)
{
    const TickLook look = !(option.state & QStyle::State_Enabled) ? TickLook::Disabled
        : option.state & QStyle::State_MouseOver                  ? TickLook::Hovered
                                                                  : TickLook::Enabled;
    const QRectF box(option.rect.x(), option.rect.center().y() - indicatorSize / 2 + 1, indicatorSize, indicatorSize);
    if (kind == Indicator::Radio) {
        drawRadio(painter, box, option.state & QStyle::State_On, look, t);
        return;
    }
    const Qt::CheckState state = option.state & QStyle::State_NoChange ? Qt::PartiallyChecked
        : option.state & QStyle::State_On                              ? Qt::Checked
                                                                       : Qt::Unchecked;
    drawTick(painter, box, state, look, t);
}

void drawIndicatorLabel(const QStyleOptionButton &option, QPainter &painter, const Tokens &t)
{
    painter.save();
    painter.setLayoutDirection(option.direction);
    painter.setPen(option.state & QStyle::State_Enabled ? t.text : t.text3);
    const QString text = withoutMnemonic(option.text);
    drawText(painter, option.rect, text);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        const qreal width =
            std::min(qreal(option.rect.width()), std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(text)) + 8);
        drawFocusRing(painter, leading(option.rect, -4, width, option.direction).adjusted(3, 3, -3, -3), 2, t);
    }
    painter.restore();
}

} // namespace ui
