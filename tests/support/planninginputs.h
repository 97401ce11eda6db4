// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/planninginput.h"

/// Planning inputs for tests.
namespace support {

/// A free week of lanes in `zone`, one clean account a lane (q = 1, full cap), no trend weighting: w = E, M = 1.
core::PlanningInput freeWeek(const QList<core::Platform> &platforms, const QStringList &languages, double velocity,
                             QDate firstDay = QDate(2026, 11, 23), const QTimeZone &zone = QTimeZone::utc());

core::PlannerAccount cleanAccount(core::Platform platform, const QString &id, const QString &language,
                                  const QTimeZone &zone = QTimeZone::utc());

/// What randomInput() may use.
struct RandomLimits {
    int accounts = 3;
    int lanes = 2;
};

/// One platform with random rules of everything: zones and weeks of time changes, commitments, blackouts, cool-downs,
/// risk caps, trends. The same seed gives the same input.
core::PlanningInput randomInput(quint32 seed, const RandomLimits &limits = {});

} // namespace support
