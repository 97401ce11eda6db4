// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/simulatedmark.h"

#include <QPainter>

#include "ui/common/painting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFont markFont()
{
    QFont font = fontFor(FontRole::SmallStrong);
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

SimulatedMark::SimulatedMark(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"simulatedMark"_s);
    setAccessibleName(word());
    setToolTip(tr("Computed from the plan as it stands; nothing has left this computer"));
    setFixedSize(markSize());
}

QString SimulatedMark::word()
{
    return tr("SIMULATED");
}

QSize SimulatedMark::markSize()
{
    return QSize(int(std::ceil(QFontMetricsF(markFont()).horizontalAdvance(word()))) + 20, 22);
}

void SimulatedMark::draw(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(tokens.accent);
    painter.setFont(markFont());
    drawText(painter, rect, word(), Align::Centre);
    painter.restore();
}

void SimulatedMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), tokensOf(palette()));
}

} // namespace ui
