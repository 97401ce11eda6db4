// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/filterrow.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/painting.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int margin = 24;
constexpr int gap = 8;

/// A field has no width of its own: its widest holds.
QSize sizeOf(const QWidget &item)
{
    const int widest = item.maximumWidth();
    const QSize hint = item.sizeHint();
    return QSize(widest < QWIDGETSIZE_MAX ? widest : hint.width(), hint.height())
        .expandedTo(item.minimumSize())
        .boundedTo(item.maximumSize());
}

int spareOf(const QWidget &item)
{
    return item.minimumWidth() > 0 ? std::max(0, sizeOf(item).width() - item.minimumWidth()) : 0;
}

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(lineHeight);
}

void FilterRow::add(QWidget *item)
{
    item->setParent(this);
    m_items.append(item);
    place();
}

void FilterRow::setAtEnd(QWidget *widget)
{
    widget->setParent(this);
    widget->show();
    m_end = widget;
    place();
}

/// By how much the items have to be narrower to stand in one line; 0 where they do already, or cannot.
int FilterRow::shrinkage(int room) const
{
    int all = -gap;
    int spare = 0;
    for (const QWidget *item : m_items) {
        if (item->isHidden())
            continue;
        all += sizeOf(*item).width() + gap;
        spare += spareOf(*item);
    }
    return all > room && all - room <= spare ? all - room : 0;
}

void FilterRow::place()
{
    const Qt::LayoutDirection direction = layoutDirection();
    const int end = m_end ? m_end->sizeHint().width() + gap : 0;
    int missing = shrinkage(width() - 2 * margin - end);
    int x = margin;
    int line = 0;
    for (QWidget *item : std::as_const(m_items)) {
        const bool kept = item->isHidden();
        if (kept && !item->sizePolicy().retainSizeWhenHidden())
            continue;
        QSize size = sizeOf(*item);
        const int less = std::min(missing, spareOf(*item));
        size.rwidth() -= less;
        missing -= less;
        const bool fits = x + size.width() <= width() - margin - (line == 0 ? end : 0);
        if (!fits && kept)
            continue; // a place is kept for it, but no line of its own
        if (!fits && x > margin) {
            ++line;
            x = margin;
        }
        const QRectF row(0, line * lineHeight, width(), lineHeight - 1);
        const QRectF at = leading(row, x, size.width(), direction);
        item->setGeometry(int(at.left()), int(row.center().y() - size.height() / 2.0 + 0.5), size.width(),
                          size.height());
        x += size.width() + gap;
    }
    if (m_end) {
        const QSize size = m_end->sizeHint();
        const QRectF at = trailing(rect(), margin, size.width(), direction);
        m_end->setGeometry(int(at.left()), (lineHeight - size.height()) / 2, size.width(), size.height());
    }
    setFixedHeight((line + 1) * lineHeight);
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool FilterRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // Show: what changes its size while it is hidden asks for no layout.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::Show)
        place();
    return handled;
}

void FilterRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, height() - 1, width(), 1), t.line);
}

} // namespace ui
