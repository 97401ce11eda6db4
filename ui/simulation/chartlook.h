// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

class QAbstractAxis;
class QCategoryAxis;

namespace ui {

struct Tokens;

/// A chart of Qt Charts in the window's hand: flat, our tokens for grounds, lines and words, no frame, no legend of
/// its own. Only a picture for hands: the wheel scrolls what is around it, and it takes no focus.
class PlainChart : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainChart)

public:
    explicit PlainChart(QWidget *parent = nullptr);

    /// From now on QWidget::render() of what holds it leaves it out, for paintOn() alone: the clips of a chart would
    /// stay upon a PDF's painter.
    void setPaintedApart() { m_apart = true; }
    void paintOn(QPainter &painter, const QRectF &target);

protected:
    virtual QRectF plot() const = 0; ///< Where the axes cross, in the widget's pixels.
    virtual void colour(const Tokens &tokens) = 0; ///< Paints the series anew in these colours.
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    /// People from 0 to what holds `most`, in steps of niceStep(). Returns the upper end.
    double scaleFor(QCategoryAxis &axis, double most) const;
    void dress(); ///< After the series have changed.

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void settle();

    bool m_apart = false;
};

/// 1, 2 or 5 times a power of ten, so that at most four steps, with five labels, reach `most`.
double niceStep(double most);

/// "245k", "1.2M", "830": people, rounded so that the number does not pretend to be exact.
QString peopleText(double people);

} // namespace ui
