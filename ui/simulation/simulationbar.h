// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/simulateplan.h"
#include "ui/common/desk.h"

class QAction;

namespace ui {

class ActionButton;
class ComboBox;
class NumberField;
class PlanList;
class SimulationRun;
class TextLabel;

/// Above a simulation: which plan, compared with which other, the seed, Run, and what the run shown was made with.
class SimulationBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulationBar)

public:
    SimulationBar(Desk &desk, const PlanList &plans, QWidget *parent = nullptr);

    void setExports(const QList<QAction *> &exports); ///< What the Export button offers.
    void showPlans();
    void showRun(const SimulationRun &run);
    /// False where the plans do not hold it; says nothing to chosen() otherwise.
    bool choose(const QString &planId);
    QString planId() const;
    QString compareWith() const;
    core::SimulationSettings settings() const;

Q_SIGNALS:
    void chosen(); ///< A person has chosen another plan, or another one to compare with.
    void runWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showOthers();
    void openExports();

    Desk &m_desk;
    const PlanList &m_plans;
    QList<QAction *> m_exports;
    ComboBox *m_plan = nullptr;
    ComboBox *m_other = nullptr;
    NumberField *m_seed = nullptr;
    ActionButton *m_run = nullptr;
    ActionButton *m_export = nullptr;
    TextLabel *m_meta = nullptr;
};

} // namespace ui
