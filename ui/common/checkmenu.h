// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace ui {

/// A menu whose tick items stay open while they are ticked, with the mouse or Space; Enter ticks as well, Esc closes.
class CheckMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckMenu)

public:
    explicit CheckMenu(QWidget *parent = nullptr);

    /// Opens below `anchor`, along its leading edge.
    void openBelow(const QWidget &anchor);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tickActive();
};

} // namespace ui
