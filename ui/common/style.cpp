// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>

#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/preferences.h"

#include <cmath>

using namespace Qt::StringLiterals;

/// The linker leaves out resources of a static library that nobody asks for. The macro wants no namespace around it.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ui {

namespace {

constexpr int scrollBarExtent = 10;
constexpr int iconSize = 16;
constexpr int chipCacheKiB = 48 * 1024; ///< 500 chips at twice the resolution.

ButtonRole roleOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const ActionButton *>(widget);
    return button ? button->role() : ButtonRole::Plain;
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
    QColor fill = role == ButtonRole::Quiet ? QColor(Qt::transparent) : t.raised;
    QColor border = role == ButtonRole::Quiet ? QColor(Qt::transparent) : t.lineStrong;
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
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
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
    const QString text = QString(option.text).remove(u'&');
    const qreal textWidth = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(text));
    const qreal width = (icon.isEmpty() ? 0 : iconSize) + (icon.isEmpty() || text.isEmpty() ? 0 : 8) + textWidth
        + (key.isEmpty() ? 0 : 8 + keyCapWidth(key));

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
    if (!key.isEmpty()) {
        QRectF cap = trailing(line, 0, keyCapWidth(key), option.direction);
        cap.setTop(line.center().y() - 9);
        cap.setHeight(18);
        drawKeyCap(painter, cap, key);
    }
    painter.restore();
}

void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Tokens &t)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawHairline(painter, QRectF(option.rect.x(), option.rect.center().y(), option.rect.width(), 1), t.line);
        return;
    }
    if (option.state & QStyle::State_Selected)
        drawBox(painter, option.rect.adjusted(4, 0, -4, 0), 6, t.hover, Qt::transparent);
    painter.save();
    painter.setLayoutDirection(option.direction);
    painter.setFont(fontFor(FontRole::Body));
    painter.setPen(option.state & QStyle::State_Enabled ? t.text : t.text3);
    const QString text =
        option.text.section(u'\t', 0, 0).replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
    drawText(painter, QRectF(option.rect).adjusted(14, 0, -14, 0), text);
    painter.restore();
}

void drawField(const QRectF &rect, bool focused, QPainter &painter, const Tokens &t)
{
    drawBox(painter, rect, 6, t.raised, focused ? t.accent : t.lineStrong, focused ? 2 : 1);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
    case PE_PanelItemViewRow:
        return; // rings are drawn where things are painted
    case PE_PanelTipLabel:
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.raised);
        drawBox(*painter, option->rect, 0, Qt::transparent, t.lineStrong);
        return;
    case PE_PanelLineEdit:
    case PE_Frame:
        drawField(option->rect, option->state & State_HasFocus, *painter, t);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButton) {
        drawButtonGround(*button, *painter, roleOf(widget), t);
        drawButtonLabel(*button, *painter, widget, t);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem) {
        drawMenuItem(*item, *painter, t);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Tokens &t = tokensOf(option->palette);
    const bool wide = option->state & (State_MouseOver | State_Sunken);
    const QRectF thumb = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const qreal inset = wide ? 1 : 2;
    drawBox(*painter, thumb.adjusted(inset, inset, -inset, -inset), wide ? 4 : 3, t.lineStrong, Qt::transparent);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // A bare track: no arrows, the thumb as long as the visible share.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int thumb = range == 0 ? length : std::max(24, int(qint64(length) * bar->pageStep / (range + bar->pageStep)));
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto span = [&](int from, int until) {
        return upright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), until - from)
                       : QRect(bar->rect.x() + from, bar->rect.y(), until - from, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return span(start, start + thumb);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + thumb, length);
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 6;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(item->text) + 36, 32};
    }
    if (type == CT_LineEdit)
        return {size.width(), 32};
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (type != CT_PushButton || !push)
        return QProxyStyle::sizeFromContents(type, option, size, widget);

    const auto *button = qobject_cast<const ActionButton *>(widget);
    const QString text = QString(push->text).remove(u'&');
    int width = text.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(widget->font()).horizontalAdvance(text)));
    if (button && !button->ownIconName().isEmpty())
        width += iconSize + (text.isEmpty() ? 0 : 8);
    if (button && !button->keyCap().isEmpty())
        return {width + 8 + int(keyCapWidth(button->keyCap())) + 40, 36}; // a decision button
    return {text.isEmpty() ? 32 : width + 28, 32};
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

Scheme systemScheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme preferredScheme(const Preferences &preferences)
{
    const QString name = preferences.value(preferences::scheme);
    static const Scheme atStart = systemScheme(); // later the palette is our own
    return name == u"light"_s ? Scheme::Light : name == u"dark"_s ? Scheme::Dark : atStart;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    loadIcons();
    QPixmapCache::clear();
    QPixmapCache::setCacheLimit(chipCacheKiB);
    QIcon::setThemeName(u"breeze"_s);
    application.setStyle(new Style); // the application owns it
    application.setFont(fontFor(FontRole::Body));
    application.setPalette(paletteFor(tokens(scheme)));
    QToolTip::setFont(fontFor(FontRole::Secondary));
    QToolTip::setPalette(paletteFor(tokens(scheme)));
}

} // namespace ui
