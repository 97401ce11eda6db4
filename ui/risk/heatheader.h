// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

#include "ui/risk/heatnames.h"

namespace ui {

class HeatModel;

/// The names of a heatmap's columns or rows: hours and days, accounts and platforms.
class HeatHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatHeader)

public:
    static constexpr int height = 24; ///< Of the columns' names.

    HeatHeader(Qt::Orientation orientation, const HeatModel &model, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintColumn(QPainter &painter, const QRectF &rect, int column) const;
    void paintRow(QPainter &painter, const QRectF &rect, int row) const;

    void nameColumns();

    const HeatModel &m_model;
    QList<HeatName> m_names; ///< Of the columns, as they are painted now.
};

} // namespace ui
