// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/plansimulation.h"
#include "ui/simulation/chartlook.h"

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace ui {

/// People reached by the end of each day: the band from p10 to p90, the band from p25 to p75, and p50. Time runs with
/// the window's direction.
class ReachFan final : public PlainChart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReachFan)

public:
    explicit ReachFan(QWidget *parent = nullptr);

    void show(const QList<core::DayShare> &days);
    using QWidget::show;
    QSize sizeHint() const override { return QSize(420, 220); }
    const QLineSeries &middle() const { return *m_middle; } ///< p50; begins with 0 before the first day.

protected:
    QRectF plot() const override;
    void colour(const Tokens &tokens) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameDays();
    qreal gutter() const;

    /// The area between two quantiles, with the lines that bound it.
    struct Band {
        QLineSeries *low = nullptr;
        QLineSeries *high = nullptr;
        QAreaSeries *area = nullptr;
    };
    Band addBand();

    QCategoryAxis *m_time = nullptr;
    QCategoryAxis *m_people = nullptr;
    Band m_outer;
    Band m_inner;
    QLineSeries *m_middle = nullptr;
    QList<core::DayShare> m_days;
};

} // namespace ui
