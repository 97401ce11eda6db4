// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pagescroll.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace ui {

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
    , m_margins(content->layout()->contentsMargins())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void PageScroll::placeMargin()
{
    const int bar = width() - viewport()->width();
    QMargins margins = m_margins;
    if (layoutDirection() == Qt::LeftToRight)
        margins.setRight(std::max(0, margins.right() - bar));
    else
        margins.setLeft(std::max(0, margins.left() - bar));
    if (widget() && margins != widget()->layout()->contentsMargins())
        widget()->layout()->setContentsMargins(margins);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeMargin();
    Q_EMIT roomChanged();
}

void PageScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeMargin();
}

} // namespace ui
