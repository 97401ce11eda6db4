// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/figurestrip.h"

#include <QLocale>
#include <QPainter>

#include "core/model/safety.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/simulation/chartlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal padding = 20;

} // namespace

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"figureStrip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureStrip::show(const core::SimulationAnswer &answer, const QString &otherName)
{
    const core::PlanSimulation &plan = answer.plan;
    const auto compared = [&](const QString &other) {
        return tr("%1 in %2", "a figure, the name of the other plan").arg(other, otherName);
    };
    const core::PlanSimulation other = answer.other.value_or(core::PlanSimulation{});
    const QLocale locale;
    const core::RiskSummary &risk = plan.risk;
    const int broken = int(plan.violations.size());
    const auto made = [](const QString &label, const QString &number, const QString &below) {
        return Figure{label, number, below, {}, {}, false};
    };
    Figure slotFigure =
        made(tr("Slots"), locale.toString(risk.total),
             tr("%1 safe, %2 risky").arg(locale.toString(risk.total - risk.risky), locale.toString(risk.risky)));
    if (risk.total > 0)
        slotFigure.riskyShare = double(risk.risky) / risk.total;
    const QString limit = tr("limit %1").arg(riskText(core::riskLimit(plan.mode)));
    Figure average =
        made(tr("Average risk"), riskText(risk.average), answer.other ? compared(riskText(other.risk.average)) : limit);
    average.risk = risk.average;
    Figure high = made(tr("95th percentile risk"), riskText(risk.p95),
                       answer.other ? compared(riskText(other.risk.p95)) : tr("1 slot in 20 is above"));
    high.risk = risk.p95;
    const Figure reach = made(tr("Estimated reach"), peopleText(plan.reach.p50),
                              tr("p10 %1, p90 %2").arg(peopleText(plan.reach.p10), peopleText(plan.reach.p90)));
    Figure rules = made(tr("Broken rules"), locale.toString(broken),
                        broken > 0 ? tr("cannot go as they stand") : tr("every slot can go"));
    rules.alarming = broken > 0;
    m_figures = {slotFigure, average, high, reach, rules};
    QStringList spoken;
    for (const Figure &figure : std::as_const(m_figures))
        spoken.append(u"%1 %2, %3"_s.arg(figure.label, figure.number, figure.below));
    setAccessibleName(tr("Key figures"));
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    drawBox(painter, rect(), 8, t.base, t.line);
    const qreal width = this->width() / double(std::max<qsizetype>(1, m_figures.size()));
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure &figure = m_figures[i];
        const QRectF column = leading(rect(), i * width, width, layoutDirection());
        if (i > 0)
            drawHairline(painter, QRectF(leading(column, 0, 1, layoutDirection()).left(), 16, 1, height() - 32),
                         t.line);
        const QRectF inner = leading(column, padding, column.width() - 1.5 * padding, layoutDirection());
        const auto line = [&](qreal y, qreal h) { return QRectF(inner.left(), y, inner.width(), h); };
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(t.text2);
        drawText(painter, line(12, 18), figure.label);
        painter.setFont(fontFor(FontRole::KeyFigure));
        painter.setPen(t.text);
        const qreal number = drawNumber(painter, line(30, 32), figure.number);
        if (figure.risk) {
            QRectF pips = leading(line(40, 12), number + 10, 15, layoutDirection());
            drawPips(painter, pips, *figure.risk, t);
        }
        if (figure.riskyShare)
            paintShare(
                painter,
                leading(line(42, 8), number + 14, std::min(120.0, inner.width() - number - 14), layoutDirection()),
                *figure.riskyShare);
        if (figure.alarming) {
            const QRectF icon = leading(line(38, 16), number + 10, 16, layoutDirection());
            painter.drawPixmap(icon.topLeft(), ownIcon(u"state-failed"_s, 16, t.danger, t.base, devicePixelRatioF()));
        }
        painter.setFont(fontFor(FontRole::Small));
        painter.setPen(figure.alarming ? t.danger : t.text2);
        drawText(painter, line(64, 16), figure.below);
    }
}

/// The safe before the risky, with a gap that shows that they are two.
void FigureStrip::paintShare(QPainter &painter, const QRectF &bar, double risky) const
{
    if (bar.width() < 24)
        return;
    const Tokens &t = tokensOf(palette());
    const qreal gap = risky > 0 && risky < 1 ? 2 : 0;
    const qreal risk = risky > 0 ? std::max(4.0, (bar.width() - gap) * risky) : 0;
    drawBox(painter, leading(bar, 0, bar.width() - gap - risk, layoutDirection()), 2, t.band(core::RiskLevel::Low).mark,
            Qt::transparent);
    if (risk > 0)
        drawBox(painter, trailing(bar, 0, risk, layoutDirection()), 2, t.band(core::RiskLevel::High).mark,
                Qt::transparent);
}

} // namespace ui
