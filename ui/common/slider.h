// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>

namespace ui {

/// A value on a line: dragged, clicked, or stepped with the arrow keys. Mirrors with the window.
class Slider final : public QAbstractSlider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Slider)

public:
    explicit Slider(const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override { return QSize(200, 24); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int valueAt(qreal x) const;
};

} // namespace ui
