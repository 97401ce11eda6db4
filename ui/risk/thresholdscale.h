// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <array>

namespace ui {

/// How many slots have which risk, over the ramp that colours the heatmaps, with the bands' thresholds and the limit of
/// the safety mode.
class ThresholdScale final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThresholdScale)

public:
    static constexpr int bins = 20;

    explicit ThresholdScale(QWidget *parent = nullptr);

    void show(const QList<double> &risks, double limit); ///< 0-1 each.
    /// Slots counted already, in bins of equal width over 0-1.
    void showCounts(const QList<int> &counts, double limit);
    const QList<int> &counts() const { return m_counts; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF scale() const;
    qreal rampTop() const;
    void paintBars(QPainter &painter) const;
    void paintRamp(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    QString countsText() const;
    void tell();

    QList<int> m_counts = QList<int>(bins, 0);
    std::array<int, 4> m_bands{};
    double m_limit = 1;
};

} // namespace ui
