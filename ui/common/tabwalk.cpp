// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tabwalk.h"

#include <QApplication>
#include <QWidget>

namespace ui {

namespace {

bool isStop(const QWidget &widget, const QWidget &root)
{
    return root.isAncestorOf(&widget) && widget.window() == root.window() && !widget.focusProxy()
        && (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisibleTo(&root);
}

QWidget *after(QWidget *widget, const QWidget &root, TabWay way)
{
    for (QWidget *each = widget;;) {
        each = way == TabWay::Onward ? each->nextInFocusChain() : each->previousInFocusChain();
        if (each == widget)
            return nullptr;
        if (isStop(*each, root))
            return each;
    }
}

} // namespace

bool walkTab(QWidget &root, TabWay way)
{
    QWidget *now = QApplication::focusWidget();
    QWidget *next = after(now && root.isAncestorOf(now) ? now : &root, root, way);
    if (next)
        next->setFocus(way == TabWay::Onward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return next != nullptr;
}

QWidget *firstControl(QWidget &root)
{
    return after(&root, root, TabWay::Onward);
}

} // namespace ui
