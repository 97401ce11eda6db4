// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/plansimulation.h"
#include "ui/simulation/chartlook.h"

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;

namespace ui {

/// What a plan's parts reach: one bar each for p50, with a whisker from p10 to p90. Bars grow with the window's
/// direction.
class ReachBars final : public PlainChart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReachBars)

public:
    struct Part {
        QString name = {};
        std::optional<core::Platform> platform = {};
        core::PlanShare share = {};
    };

    explicit ReachBars(QWidget *parent = nullptr);

    void show(const QList<Part> &parts);
    using QWidget::show;
    const QList<Part> &parts() const { return m_parts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    QRectF plot() const override;
    void colour(const Tokens &tokens) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qreal lineHeight() const;
    void paintPart(QPainter &painter, qsizetype index) const;
    QRectF rowOf(qsizetype index) const;

    QCategoryAxis *m_people = nullptr;
    QBarCategoryAxis *m_rows = nullptr;
    QHorizontalStackedBarSeries *m_bars = nullptr;
    QList<Part> m_parts; ///< From the top.
};

/// The parts of a simulation by platform, language, account or day.
enum class ReachBy { Platform, Language, Account, Day };
QList<ReachBars::Part> reachParts(const core::PlanSimulation &simulation, ReachBy by);

} // namespace ui
