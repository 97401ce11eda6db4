// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotqueries.h"
#include "ui/common/page.h"
#include "ui/simulation/simulationexport.h"

class QStackedLayout;

namespace ui {

class ActionButton;
class Banner;
class Desk;
class EmptyNote;
class PageScroll;
class PlanList;
class ProgressStrip;
class SimulationBar;
class SimulationReport;
class SimulationRun;
class SlotSteps;

/// Rehearses a plan: safety and reach over many simulated weeks, alone or against another plan. Nothing leaves. The
/// first look at the page runs the newest plan; after that, choosing a plan or coming with one does.
class SimulationPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulationPage)

public:
    explicit SimulationPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    QWidget *barControls() override;
    QString statusText() const override;
    bool isLoaded() const override;
    /// Runs `planId` at once. With `slotIds` the report begins with what it says of them.
    void open(const Destination &destination) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void createActions();
    void connectAll();
    void onPlans();
    void run();
    void onAnswer();
    void goToWanted();
    void showRun();
    void showNote();
    void readAround();
    void repair(const core::Slot &slot, const core::Slot &repaired, const QString &title);
    void goTo(const QList<core::Slot> &list);
    void exportAs(SimulationExport::Form form);
    bool showsChosenPlan() const;
    QString nameOf(const QString &planId) const;

    Desk &m_desk;
    Toast &m_toast;
    PlanList *const m_plans;
    SimulationRun *const m_run;
    SimulationExport *const m_export;
    SlotSteps *const m_steps;
    core::ListSlots::Answer m_slots; ///< Of the plan shown.
    QString m_trouble;
    QString m_wantedPlan; ///< To go to once the plans are read.
    QStringList m_chosenSlots; ///< What the person came for.
    bool m_triedAgain = false; ///< The plans were read once more for m_wantedPlan.
    bool m_startsByItself = true;
    QWidget *m_mark = nullptr;
    SimulationBar *m_bar = nullptr;
    QWidget *m_strip = nullptr; ///< What stands above the report: progress, and that it is old.
    ProgressStrip *m_progress = nullptr;
    Banner *m_stale = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyNote *m_note = nullptr;
    ActionButton *m_noteAction = nullptr;
    PageScroll *m_scroll = nullptr;
    SimulationReport *m_report = nullptr;
};

} // namespace ui
