// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <array>

namespace ui {

/// The 24 hours of a day as toggles on one strip: clicked, painted with the button held, or reached with the arrow keys
/// and toggled with Space. Mirrors with the window.
class HourStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HourStrip)

public:
    explicit HourStrip(const QString &name, QWidget *parent = nullptr);

    QList<int> hours() const; ///< Those that are on, 0-23, ascending.
    void setHours(const QList<int> &hours);

    QSize sizeHint() const override { return QSize(24 * 25, 40); }
    QSize minimumSizeHint() const override { return QSize(24 * 14, 40); }

Q_SIGNALS:
    /// By hand, once for each click, stroke or key; not for setHours().
    void hoursChanged(const QList<int> &hours);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF cell(int hour) const;
    int hourAt(QPointF position) const;
    void describe();

    std::array<bool, 24> m_on{};
    int m_cursor = 0;
    bool m_painting = false;
    bool m_paint = false; ///< What the stroke sets.
};

/// "12 h, 18 h and 19 h"
QString hoursText(const QList<int> &hours);

} // namespace ui
