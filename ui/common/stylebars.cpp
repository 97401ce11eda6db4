// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/stylebars.h"

#include <QPainter>
#include <QStyleOption>

#include "ui/common/icons.h"
#include "ui/common/painting.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortestThumb = 24;
constexpr int groupTitleHeight = 26;

} // namespace

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const Tokens &t)
{
    const bool wide = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF thumb = scrollBarRect(option, QStyle::SC_ScrollBarSlider);
    const qreal inset = wide ? 1 : 2;
    drawBox(painter, thumb.adjusted(inset, inset, -inset, -inset), wide ? 4 : 3, t.lineStrong, Qt::transparent);
}

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    // A bare track: no arrows, the thumb as long as the visible share.
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    const int thumb =
        range == 0 ? length : std::max(shortestThumb, int(qint64(length) * bar.pageStep / (range + bar.pageStep)));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto span = [&](int from, int until) {
        return upright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), until - from)
                       : QRect(bar.rect.x() + from, bar.rect.y(), until - from, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + thumb, length);
    default:
        return {};
    }
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter, const Tokens &t)
{
    const QRectF bar(option.rect.x(), option.rect.center().y() - 1, option.rect.width(), 4);
    drawBox(painter, bar, 2, t.line, Qt::transparent);
    const int range = option.maximum - option.minimum;
    const double share = range > 0 ? std::clamp(double(option.progress - option.minimum) / range, 0.0, 1.0) : 0.25;
    if (share > 0)
        drawBox(painter, leading(bar, 0, bar.width() * share, option.direction), 2, t.accent, Qt::transparent);
}

void drawTab(const QStyleOptionTab &option, QPainter &painter, const Tokens &t)
{
    const bool on = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool first = option.position == QStyleOptionTab::Beginning || option.position == QStyleOptionTab::OnlyOneTab;
    const bool last = option.position == QStyleOptionTab::End || option.position == QStyleOptionTab::OnlyOneTab;
    const bool ltr = option.direction == Qt::LeftToRight;
    painter.save();
    painter.setLayoutDirection(option.direction);
    // Each tab paints its part of the track: the rounded ends stick out of those in the middle and are cut off.
    painter.setClipRect(option.rect);
    const int left = (ltr ? first : last) ? 0 : 8;
    const int right = (ltr ? last : first) ? 0 : 8;
    drawBox(painter, option.rect.adjusted(-left, 0, right, 0), 6, t.sunken, t.line);
    const QRectF thumb = QRectF(option.rect).adjusted(3, 3, -3, -3);
    if (on)
        drawBox(painter, thumb, 5, t.raised, t.lineStrong);
    else if (enabled && (option.state & QStyle::State_MouseOver))
        drawBox(painter, thumb, 5, faded(t.text, 0.05), Qt::transparent);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        drawFocusRing(painter, thumb.adjusted(2, 2, -2, -2), 3, t);
    painter.setFont(fontFor(on ? FontRole::BodyStrong : FontRole::BodyMedium));
    painter.setPen(!enabled ? t.text3 : on ? t.text : t.text2);
    drawText(painter, thumb.adjusted(4, 0, -4, 0), withoutMnemonic(option.text), Align::Centre);
    painter.restore();
}

void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const Tokens &t)
{
    painter.fillRect(option.rect, t.base);
    drawHairline(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const Tokens &t)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.save();
    painter.setLayoutDirection(option.direction);
    painter.setFont(fontFor(FontRole::SmallMedium));
    painter.setPen(sorted ? t.text : t.text3);
    const QRectF inner = QRectF(option.rect).adjusted(8, 0, -8, 0);
    const qreal words = std::min(inner.width() - (sorted ? 12 : 0),
                                 std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(option.text)) + 1);
    drawText(painter, leading(inner, 0, words, option.direction), option.text);
    if (sorted) {
        const QString icon = option.sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s : u"chevron-down"_s;
        const QRectF place = leading(inner, words + 4, 8, option.direction);
        painter.drawPixmap(QPointF(place.left(), std::round(inner.center().y() - 4)),
                           ownIcon(icon, 8, t.text, t.base, painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

void drawSplitter(const QRect &rect, Qt::Orientation line, bool hovered, QPainter &painter, const Tokens &t)
{
    const QRectF whole = rect;
    const QColor colour = hovered ? t.accent : t.line;
    if (line == Qt::Vertical)
        drawHairline(painter, QRectF(std::floor(whole.center().x()), whole.top(), 1, whole.height()), colour);
    else
        drawHairline(painter, QRectF(whole.left(), std::floor(whole.center().y()), whole.width(), 1), colour);
}

void drawGroupTitle(const QStyleOptionGroupBox &option, QPainter &painter, const Tokens &t)
{
    painter.save();
    painter.setLayoutDirection(option.direction);
    painter.setFont(fontFor(FontRole::SecondaryStrong));
    painter.setPen(t.text2);
    drawText(painter, QRectF(option.rect.left(), option.rect.top(), option.rect.width(), 18),
             withoutMnemonic(option.text));
    painter.restore();
}

QRect groupContents(const QStyleOptionGroupBox &option)
{
    return option.rect.adjusted(0, option.text.isEmpty() ? 0 : groupTitleHeight, 0, 0);
}

} // namespace ui
