// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/risk/heatgrid.h"

namespace ui {

/// What hovering or focusing a heatmap's cell tells, floating beside it. Never takes the mouse.
class HeatBubble final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatBubble)

public:
    explicit HeatBubble(QWidget *window);

    /// `cell` in coordinates of the window. `limit` is that of the safety mode.
    void show(const HeatCell &what, HeatKind kind, double limit, const QRect &cell);
    const HeatCell &cell() const { return m_cell; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRectF &inner) const;

    HeatCell m_cell;
    HeatKind m_kind = HeatKind::DayAndHour;
    double m_limit = 1;
};

} // namespace ui
