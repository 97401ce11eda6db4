// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace ui {

/// The rows of the unscheduled tray. A row that is dragged leaves the list's hands at once: where the pointer goes and
/// what a drop there means is for those to say who listen, in coordinates of the screen.
class UnscheduledList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnscheduledList)

public:
    explicit UnscheduledList(QWidget *parent = nullptr);

    /// One below the other, or beside each other in rows where the list is wide and low.
    enum class Arrangement { Column, Rows };
    void setArrangement(Arrangement arrangement);
    int cardWidth() const; ///< In rows.

    bool isDragging() const { return m_dragging; }
    /// Ends the drag without a drop, as Escape does.
    void cancelDrag();

Q_SIGNALS:
    void dragBegun(const QModelIndex &index, const QPoint &globalPos);
    void dragMoved(const QPoint &globalPos, Qt::KeyboardModifiers modifiers);
    void dropped(const QPoint &globalPos,
                 Qt::KeyboardModifiers modifiers); ///< The end of a drag; so is dragCancelled().
    void dragCancelled();
    void placeWanted(const QModelIndex &index); ///< Enter or a double click.
    void menuWanted(const QModelIndex &index, const QPoint &globalPos);
    void leaveWanted(); ///< Escape: back to the week.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool dragByKey(const QKeyEvent &event);

    QPersistentModelIndex m_pressed; ///< Under the button, not dragged yet.
    QPoint m_pressedAt;
    QPoint m_pointer; ///< On the screen.
    bool m_dragging = false;
    bool m_menuSuppressed = false; ///< The right button has cancelled a drag.
};

} // namespace ui
