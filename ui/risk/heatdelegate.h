// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/risk/heatshape.h"

namespace ui {

/// Paints a heatmap's cells, and the figures at the ends of its rows.
class HeatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatDelegate)

public:
    explicit HeatDelegate(QObject *parent = nullptr);

    void setShape(const HeatShape &shape) { m_shape = shape; }
    const HeatShape &shape() const { return m_shape; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const QRectF &rect, const HeatCell &cell, const Tokens &t) const;
    void paintText(QPainter &painter, const QRectF &rect, const HeatCell &cell, const Tokens &t) const;
    void paintFigure(QPainter &painter, const QRectF &rect, double risk, bool withBar, const Tokens &t) const;

    HeatShape m_shape;
};

} // namespace ui
