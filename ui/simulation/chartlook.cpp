// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/chartlook.h"

#include <QGraphicsLayout>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

double niceStep(double most)
{
    constexpr int steps = 4; // five labels with zero
    if (most <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(most / steps)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power * steps >= most * (1 - 1e-12))
            return factor * power;
    }
    return 10 * power;
}

QString peopleText(double people)
{
    const QLocale locale;
    const double amount = std::abs(people);
    const QString sign = people < 0 ? locale.negativeSign() : QString();
    if (amount < 999.5)
        return sign + locale.toString(std::round(amount), 'f', 0);
    const double thousands = amount / 1000;
    if (thousands < 999.5)
        return sign + PlainChart::tr("%1k", "thousands").arg(locale.toString(thousands, 'f', thousands < 9.95 ? 1 : 0));
    return sign + PlainChart::tr("%1M", "millions").arg(locale.toString(thousands / 1000, 'f', 1));
}

PlainChart::PlainChart(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setLayoutDirection(Qt::LeftToRight); // mirrored by the axes alone
    chart()->setBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
}

double PlainChart::scaleFor(QCategoryAxis &axis, double most) const
{
    const double step = niceStep(most);
    const double top = std::max(step, std::ceil(most / step * (1 - 1e-12)) * step);
    for (const QString &label : axis.categoriesLabels())
        axis.remove(label);
    axis.setStartValue(-step); // a category ends where its label stands, and zero needs one too
    for (double people = 0; people <= top * 1.0001; people += step)
        axis.append(peopleText(people), people);
    axis.setRange(0, top);
    return top;
}

void PlainChart::dress()
{
    const Tokens &t = tokensOf(palette());
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsFont(fontFor(FontRole::Small));
        axis->setLabelsColor(t.text3);
        axis->setGridLinePen(QPen(t.line, 1));
        axis->setLinePen(QPen(t.lineStrong, 1));
        axis->setShadesVisible(false);
    }
    colour(t);
    settle();
    viewport()->update();
}

/// A chart places its series at once but its axes with the next event: a picture taken between would show both.
void PlainChart::settle()
{
    chart()->setPlotArea(plot());
    chart()->layout()->invalidate();
    chart()->layout()->activate();
}

void PlainChart::paintOn(QPainter &painter, const QRectF &target)
{
    settle();
    render(&painter, target, viewport()->rect());
}

void PlainChart::paintEvent(QPaintEvent *event)
{
    if (!m_apart)
        QChartView::paintEvent(event);
}

void PlainChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void PlainChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    settle();
}

void PlainChart::showEvent(QShowEvent *event)
{
    QChartView::showEvent(event);
    dress(); // the palette of the window that it stands in now
}

void PlainChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui
