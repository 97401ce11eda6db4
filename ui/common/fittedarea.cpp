// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fittedarea.h"

#include <QEvent>

#include <algorithm>

namespace ui {

FittedArea::FittedArea(QWidget *content, int most, QWidget *parent)
    : QScrollArea(parent)
    , m_most(most)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

int FittedArea::heightForWidth(int width) const
{
    const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    return std::min(wanted, m_most);
}

QSize FittedArea::sizeHint() const
{
    const int width = widget()->sizeHint().width();
    return QSize(width, heightForWidth(width));
}

QSize FittedArea::minimumSizeHint() const
{
    return QSize(widget()->minimumWidth(), 0);
}

bool FittedArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // of the content, passed on by the viewport
        updateGeometry();
    return QScrollArea::event(event);
}

} // namespace ui
