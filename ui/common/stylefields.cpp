// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/stylefields.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 10;
constexpr int arrowRoom = 28;
constexpr int stepRoom = 24;

void drawChevron(QPainter &painter, const QString &icon, const QRectF &place, const QColor &ink, const Tokens &t)
{
    painter.drawPixmap(QPointF(std::round(place.center().x() - 4), std::round(place.center().y() - 4)),
                       ownIcon(icon, 8, ink, t.raised, painter.device()->devicePixelRatioF()));
}

QRect trailingPart(const QStyleOption &option, int width)
{
    return QStyle::visualRect(option.direction, option.rect,
                              QRect(option.rect.right() + 1 - width, option.rect.top(), width, option.rect.height()));
}

QRect leadingPart(const QStyleOption &option, int before, int after)
{
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(before, 1, -after, -1));
}

} // namespace

void drawFieldFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Tokens &t)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QColor border = invalid ? t.danger : focused ? t.accent : hovered ? t.text3 : enabled ? t.lineStrong : t.line;
    drawBox(painter, option.rect, 6, enabled ? t.raised : t.sunken, border, focused ? 2 : 1);
}

void drawComboFrame(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget, const Tokens &t)
{
    QStyleOption frame = option;
    if (!option.editable && !(option.state & QStyle::State_KeyboardFocusChange) && !(option.state & QStyle::State_On))
        frame.state &= ~QStyle::State_HasFocus; // clicked, not typed into: no ring
    drawFieldFrame(frame, painter, widget, t);
    const bool enabled = option.state & QStyle::State_Enabled;
    drawChevron(painter, u"chevron-down"_s, comboRect(option, QStyle::SC_ComboBoxArrow), enabled ? t.text2 : t.text3,
                t);
}

void drawComboLabel(const QStyleOptionComboBox &option, QPainter &painter, const Tokens &t)
{
    if (option.editable)
        return;
    painter.save();
    painter.setLayoutDirection(option.direction);
    QRectF place = comboRect(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        const QRectF icon = leading(place, 0, option.iconSize.width(), option.direction);
        option.currentIcon.paint(&painter, icon.toRect(), Qt::AlignCenter);
        place = leading(place, icon.width() + 8, place.width() - icon.width() - 8, option.direction);
    }
    painter.setPen(option.state & QStyle::State_Enabled ? t.text : t.text3);
    drawText(painter, place, isolated(option.currentText));
    painter.restore();
}

QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return trailingPart(option, arrowRoom);
    case QStyle::SC_ComboBoxEditField:
        return leadingPart(option, option.editable ? 1 : padding, arrowRoom);
    case QStyle::SC_ComboBoxListBoxPopup:
        return option.rect.adjusted(0, 0, 0, 4);
    default:
        return option.rect;
    }
}

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const Tokens &t)
{
    if (option.frame)
        drawFieldFrame(option, painter, widget, t);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, const QString &icon, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRectF place = spinRect(option, part);
        const bool can = (option.stepEnabled & flag) && (option.state & QStyle::State_Enabled);
        if (can && option.activeSubControls == part)
            drawBox(painter, place.adjusted(1, 2, -3, -1), 3,
                    option.state & QStyle::State_Sunken ? t.selected : t.hover, Qt::transparent);
        drawChevron(painter, icon, place.translated(-1, 0), can ? t.text2 : t.lineStrong, t);
    };
    step(QStyle::SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    step(QStyle::SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const int room = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepRoom;
    const QRect steps = trailingPart(option, room);
    const int half = option.rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {steps.left(), steps.top(), room, half};
    case QStyle::SC_SpinBoxDown:
        return {steps.left(), steps.top() + half, room, option.rect.height() - half};
    case QStyle::SC_SpinBoxEditField:
        return leadingPart(option, 2, std::max(2, room));
    default:
        return option.rect;
    }
}

} // namespace ui
