// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QWidget>

#include "ui/common/desk.h"
#include "ui/simulation/violationmodel.h"

class QAbstractItemModel;
class QBoxLayout;

namespace ui {

class Banner;
class Card;
class ComparisonModel;
class FigureStrip;
class LimitModel;
class ReachBars;
class ReachFan;
class Segments;
class TableView;
class TextLabel;
class ThresholdScale;

/// What a simulation came to, card by card.
class SimulationReport final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulationReport)

public:
    explicit SimulationReport(Desk &desk, QWidget *parent = nullptr);

    void show(const core::SimulationAnswer &answer, const QString &planName, const QString &otherName);
    /// The plan's slots, once they are read: names for the broken rules, and which slots are risky. The report begins
    /// with what it says of the slots of `chosen`.
    void showSlots(const core::ListSlots::Answer &slotRows, const QStringList &chosen);
    void showRepair(const core::RepairProposal &proposal) { m_violations->showRepair(proposal); }
    /// For paper: nothing to press, tables with all their rows, every kind of chart.
    void setForPaper();
    /// The cards and strips in sight, from the top: what a page can break between.
    QList<QWidget *> pieces() const;

Q_SIGNALS:
    void slotsWanted(const QList<core::Slot> &list);
    /// Both without an id where they are not known.
    void repairWanted(const core::Slot &slot, const core::Slot &repaired, const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void makeReachCards();
    Card *makeTable(const QString &title, const QString &name, QAbstractItemModel *model, int stretched);
    void connectAll();
    void showRisks();
    void showVerdict();
    void showChosen(const QStringList &chosen);
    void showReach();
    void showComparison(const QString &planName, const QString &otherName);
    QString inputsText() const;
    bool isRisky(const core::Slot &slot) const;
    QSet<QString> brokenSlots() const;
    QList<core::Slot> slotsToReview() const;

    Desk &m_desk;
    core::SimulationAnswer m_answer;
    core::ListSlots::Answer m_slots;
    QList<core::Slot> m_chosen;
    ViolationModel *const m_violations;
    LimitModel *const m_limits;
    ComparisonModel *const m_compared;
    bool m_forPaper = false;
    Banner *m_about = nullptr;
    Banner *m_verdict = nullptr;
    FigureStrip *m_figures = nullptr;
    Card *m_comparison = nullptr;
    QBoxLayout *m_reachRow = nullptr;
    QBoxLayout *m_riskRow = nullptr;
    ReachFan *m_fan = nullptr;
    Card *m_parts = nullptr;
    Segments *m_by = nullptr;
    ReachBars *m_bars = nullptr;
    QList<Card *> m_otherParts; ///< On paper: the kinds of parts beside the first.
    ThresholdScale *m_scale = nullptr;
    Card *m_broken = nullptr;
    TableView *m_brokenTable = nullptr;
    TextLabel *m_inputs = nullptr;
};

} // namespace ui
