// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"
#include "ui/common/page.h"

namespace ui {

class PlanMaker;
class PlansModel;
class ProgressStrip;
class TableView;

/// The plans, and what can be done with one: shown in the calendar, duplicated into another week, planned again,
/// cancelled.
class PlansDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlansDialog)

public:
    /// `first`: the plan that is chosen to begin with; without it the newest.
    PlansDialog(const Workbench &bench, const QString &first, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void wanted(const ui::Destination &destination);
    void planWanted(const core::PlanRequest &start);

private:
    void layOut();
    void connectMaker();
    void showButtons();
    const core::Plan *current() const;
    void show(const core::Plan &plan);
    void duplicate();
    void planAgain();
    void askToCancel();

    const Workbench m_bench;
    const QString m_first;
    PlansModel *m_model = nullptr;
    PlanMaker *m_maker = nullptr;
    TableView *m_table = nullptr;
    ProgressStrip *m_progress = nullptr;
    ActionButton *m_open = nullptr;
    ActionButton *m_duplicate = nullptr;
    ActionButton *m_again = nullptr;
    ActionButton *m_cancelPlan = nullptr;
};

} // namespace ui
