// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/model/platform.h"

#include <optional>

namespace core {

/// Why a lane has fewer posts than asked for: the first rule whose lifting alone would help.
enum class UnplacedReason { NoAccounts, ContentType, Past, RiskLimit, Cooldown, Blackout, Commitments, Capacity };
QString unplacedReasonName(UnplacedReason reason); ///< "NO_ACCOUNTS"
std::optional<UnplacedReason> unplacedReasonFromName(const QString &name);

/// Posts of one lane that found no place.
struct Unplaced {
    Platform platform = Platform::TikTok;
    QString language = {};
    int requested = 0;
    int planned = 0; ///< Settled posts of the plan included.
    UnplacedReason reason = UnplacedReason::Capacity;
    QString plan = {}; ///< Of several that were planned together.

    friend bool operator==(const Unplaced &, const Unplaced &) = default;
};

/// How good a planned week is, and what it left out.
struct PlanningReport {
    double objective = 0;
    std::optional<double> upperBound = {}; ///< Only where it was computed.
    std::optional<double> gap = {}; ///< (upperBound - objective) / upperBound; 0 when both are 0.
    QList<Unplaced> unplaced = {};
    qint64 elapsedMs = 0;

    friend bool operator==(const PlanningReport &, const PlanningReport &) = default;
};

} // namespace core
