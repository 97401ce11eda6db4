// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/checkmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

CheckMenu::CheckMenu(QWidget *parent)
    : QMenu(parent)
{
}

void CheckMenu::openBelow(const QWidget &anchor)
{
    const QPoint under(0, anchor.height() + 4);
    const QPoint start = layoutDirection() == Qt::LeftToRight
        ? anchor.mapToGlobal(under)
        : anchor.mapToGlobal(under + QPoint(anchor.width() - sizeHint().width(), 0));
    popup(start);
}

bool CheckMenu::tickActive()
{
    QAction *action = activeAction();
    if (!action || !action->isEnabled() || !action->isCheckable())
        return false;
    action->trigger();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (actionAt(event->position().toPoint()) != activeAction() || !tickActive())
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    const bool tick = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!tick || !tickActive())
        QMenu::keyPressEvent(event);
}

} // namespace ui
