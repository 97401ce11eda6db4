// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

/// A raised card beside what it speaks of, within the window: not modal, one at a time is enough. Esc, a press
/// elsewhere, or the loss of the window closes it; where it had taken the focus, that goes back. Lives in the main
/// thread.
class Popover : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Popover)

public:
    static constexpr int margin = 20; ///< Around the card, for its shadow.

    /// `width` is the card's; its height follows what is in it.
    Popover(int width, QWidget *window);

    enum class Focus { Take, Leave };
    /// Stands below `anchor` (in the window's coordinates), above it where there is no room.
    void openAt(const QRect &anchor, Focus focus);
    void closeUp();
    bool holds(const QPoint &inWindow) const; ///< Whether a point is on the card or what it speaks of.

Q_SIGNALS:
    void closed();

protected:
    QVBoxLayout *body() const { return m_body; } ///< Inside the card's padding; spacing 4.

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const int m_width;
    QVBoxLayout *m_body = nullptr;
    QRect m_anchor;
    QPointer<QWidget> m_before; ///< Had the focus, where this has taken it.
};

} // namespace ui
