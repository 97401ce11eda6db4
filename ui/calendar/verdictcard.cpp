// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/verdictcard.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/risklabel.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 12;
constexpr int iconSize = 16;

Tone toneOf(DropVerdict::Kind kind)
{
    switch (kind) {
    case DropVerdict::Kind::Fits:
        return Tone::Ok;
    case DropVerdict::Kind::Costs:
        return Tone::Warn;
    case DropVerdict::Kind::Refused:
        return Tone::Danger;
    case DropVerdict::Kind::Checking:
    case DropVerdict::Kind::Back:
        return Tone::Second;
    }
    Q_UNREACHABLE();
}

} // namespace

QString changeText(const core::BeforeAfter &amounts)
{
    if (amounts.before <= 0)
        return {};
    const int percent = qRound((amounts.after / amounts.before - 1) * 100);
    const QString sign = percent < 0 ? u"−"_s : percent > 0 ? u"+"_s : QString();
    return isolated(sign + VerdictCard::tr("%1 %").arg(std::abs(percent)));
}

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"verdictCard"_s);
    layOut();
    showArrows();
}

void VerdictCard::layOut()
{
    m_word = new TextLabel(FontRole::BodyStrong);
    m_word->setObjectName(u"verdictWord"_s);
    m_reason = new TextLabel(FontRole::Secondary, {}, Tone::Second);
    m_reason->setObjectName(u"verdictReason"_s);
    m_reason->setWordWrap(true);
    m_figures = new QWidget;
    auto *grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    const auto addRow = [this, grid](const QString &name, TextLabel *&before, QWidget *after) {
        const int row = grid->rowCount();
        before = new TextLabel(FontRole::Secondary, {}, Tone::Second);
        m_arrows.append(new TextLabel(FontRole::Secondary, {}, Tone::Third));
        grid->addWidget(new TextLabel(FontRole::Secondary, name, Tone::Second), row, 0);
        grid->addWidget(before, row, 1);
        grid->addWidget(m_arrows.last(), row, 2);
        grid->addWidget(after, row, 3, Qt::AlignLeading | Qt::AlignVCenter);
    };
    m_riskAfter = new RiskLabel;
    m_reachAfter = new TextLabel(FontRole::SecondaryStrong);
    m_planAfter = new TextLabel(FontRole::SecondaryStrong);
    addRow(tr("Risk"), m_riskBefore, m_riskAfter);
    addRow(tr("Reach"), m_reachBefore, m_reachAfter);
    addRow(tr("Plan's risk"), m_planBefore, m_planAfter);
    m_riskBefore->setObjectName(u"verdictRiskBefore"_s);
    m_riskAfter->setObjectName(u"verdictRiskAfter"_s);
    m_reachBefore->setObjectName(u"verdictReachBefore"_s);
    m_reachAfter->setObjectName(u"verdictReachAfter"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(0);
    head->addSpacing(iconSize + 8);
    head->addWidget(m_word, 1);
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addWidget(m_figures);
    m_figures->hide();
}

void VerdictCard::showArrows()
{
    for (TextLabel *arrow : std::as_const(m_arrows))
        arrow->setText(layoutDirection() == Qt::LeftToRight ? u"→"_s : u"←"_s);
}

void VerdictCard::show(const DropVerdict &verdict)
{
    m_verdict = verdict;
    m_word->setText(verdict.word);
    m_word->setTone(toneOf(verdict.kind));
    m_reason->setText(verdict.reason);
    m_reason->setVisible(!verdict.reason.isEmpty());
    m_figures->setVisible(verdict.figures.has_value());
    if (verdict.figures)
        showFigures(*verdict.figures);
    setAccessibleName(verdict.reason.isEmpty() ? verdict.word : tr("%1: %2").arg(verdict.word, verdict.reason));
    QWidget::show();
    update();
}

void VerdictCard::showFigures(const core::FigureChange &figures)
{
    m_riskBefore->setText(riskText(figures.slotRisk.before));
    m_riskAfter->setRisk(figures.slotRisk.after);
    m_reachBefore->setText(reachText(figures.slotReach.before));
    const QString after = reachText(figures.slotReach.after);
    const QString change = changeText(figures.slotReach);
    m_reachAfter->setText(change.isEmpty() ? after : tr("%1 (%2)", "reach and how it changes").arg(after, change));
    m_planBefore->setText(riskText(figures.planRisk.before));
    m_planAfter->setText(riskText(figures.planRisk.after));
}

void VerdictCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        showArrows();
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    drawBox(painter, rect(), 8, t.base, t.line);
    const QRectF line(padding, m_word->y(), width() - 2.0 * padding, m_word->height());
    const QRectF place = leading(line, 0, iconSize, layoutDirection());
    painter.drawPixmap(QPointF(place.left(), std::round(line.center().y() - iconSize / 2.0)),
                       ownIcon(verdictIcon(m_verdict.kind), iconSize, toneInk(toneOf(m_verdict.kind), t), t.base,
                               devicePixelRatioF()));
}

} // namespace ui
