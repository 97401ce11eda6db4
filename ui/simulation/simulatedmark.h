// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

struct Tokens;

/// "SIMULATED" in a dashed frame: what is shown has not happened.
class SimulatedMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatedMark)

public:
    explicit SimulatedMark(QWidget *parent = nullptr);

    QSize sizeHint() const override { return markSize(); }

    static QString word(); ///< In the window's language.
    static QSize markSize();
    static void draw(QPainter &painter, const QRectF &rect, const Tokens &tokens); ///< The same on paper.

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
