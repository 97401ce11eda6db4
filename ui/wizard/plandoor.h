// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/common/page.h"

namespace ui {

class PlansDialog;
class PlanWizard;

/// Where the window lets people plan: one wizard and one list of plans at a time, over `window`.
class PlanDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanDoor)

public:
    PlanDoor(const Workbench &bench, QWidget *window);

    /// Without platforms: from nothing, but with the content that it names.
    void planWeek(const core::PlanRequest &start);
    void planFromNothing() { planWeek({.platforms = {}, .languages = {}}); }
    void showPlans(const QString &first); ///< `first`: the plan to begin with, or empty.

Q_SIGNALS:
    void wanted(const ui::Destination &destination);

private:
    const Workbench m_bench;
    QWidget *const m_window;
    QPointer<PlanWizard> m_wizard;
    QPointer<PlansDialog> m_plans;
};

} // namespace ui
