// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/plansimulation.h"

#include <optional>

namespace ui {

/// The five figures that a simulation comes to, beside those of the plan that it is compared with.
class FigureStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureStrip)

public:
    struct Figure {
        QString label = {};
        QString number = {};
        QString below = {};
        std::optional<double> risk = {}; ///< Then with pips.
        std::optional<double> riskyShare = {}; ///< 0-1: then with a bar of the safe and the risky.
        bool alarming = false;
    };

    explicit FigureStrip(QWidget *parent = nullptr);

    void show(const core::SimulationAnswer &answer, const QString &otherName);
    using QWidget::show;
    const QList<Figure> &figures() const { return m_figures; }

    QSize sizeHint() const override { return QSize(600, 88); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintShare(QPainter &painter, const QRectF &bar, double risky) const;

    QList<Figure> m_figures;
};

} // namespace ui
