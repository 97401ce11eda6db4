// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTableView>

namespace ui {

class HeatBubble;
class HeatDelegate;
class HeatModel;

/// A heatmap over a HeatModel: as wide as its room, as high as its rows. Arrow keys go from cell to cell, Enter or a
/// double click opens a cell, and what a cell says floats beside it while it is hovered or focused.
class HeatmapView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatmapView)

public:
    HeatmapView(const QString &name, HeatModel &model, QWidget *parent = nullptr);

    void setLimit(double limit) { m_limit = limit; } ///< Of the safety mode.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< A cell that has slots.
    void focusMoved(const QRect &cell); ///< In the view's coordinates.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void open(const QModelIndex &index);
    void tell(const QModelIndex &index);
    void hideBubble();

    HeatModel &m_model;
    HeatDelegate *const m_delegate;
    QPointer<HeatBubble> m_bubble; ///< A child of the window.
    QPersistentModelIndex m_told;
    double m_limit = 1;
};

} // namespace ui
