// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/once.h"
#include "core/engine/plancommands.h"

#include <functional>
#include <variant>

namespace core {

/// A week for certain lanes without a plan or content: `POST /distribution/calendar`.
struct CalendarRequest {
    QList<Platform> platforms = {};
    QStringList languages = {};
    double velocity = 1.0;
    QString timezone = {}; ///< Empty: the workspace's.
    std::optional<QDate> weekStart = {}; ///< None: today in that zone.
};

/// What DistributionEngine::plan() takes: the id of a plan to plan (again), or a calendar of its own.
struct PlanJob {
    using Answer = PlannedWeek;
    std::variant<QString, CalendarRequest> subject = {};
    std::function<bool()> cancelled = {}; ///< Polled while planning, from any thread; true: Timeout, nothing changed.
    std::function<void(double)> progress = {}; ///< The share of the planning that is done, 0-1, from any thread.
};

/// What DistributionEngine::planTogether() takes: plans that share accounts and a week. Each language of each plan is a
/// lane of its own; where the accounts are short, the order is that of priority, then of age. Nothing changes half.
struct TogetherJob {
    using Answer = QList<PlannedWeek>; ///< In the order of `planIds`; objective, bound and gap are those of all.
    QStringList planIds = {};
    std::function<bool()> cancelled = {}; ///< As in PlanJob.
};

} // namespace core
