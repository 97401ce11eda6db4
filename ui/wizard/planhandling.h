// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"
#include "ui/common/desk.h"

#include <functional>

class QWidget;

/// What can be done with a plan that stands, for the list of plans and the calendar's plan menu alike.
namespace ui {

/// Why nobody can do that with the plan now, in a sentence; empty: it can be done. Of the role first.
QString whyNotPlanAgain(const core::Plan &plan, const Desk &desk);
QString whyNotDuplicate(const Desk &desk);
QString whyNotCancel(const core::Plan &plan, const Desk &desk);

/// The plan's request for the first week after its own that has not begun.
core::PlanRequest laterWeekOf(const core::Plan &plan, const Desk &desk);

/// Asks first, as it cannot be taken back; `done` is called once the plan is cancelled.
void askToCancelPlan(Desk &desk, const core::Plan &plan, const QString &name, QWidget *over,
                     std::function<void()> done);

} // namespace ui
