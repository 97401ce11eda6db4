// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/config.h"
#include "core/engine/slotqueries.h"
#include "core/model/safety.h"
#include "core/planning/blackout.h"

namespace core {

/// What becomes of an approved slot once nothing holds the engine back.
enum class Fate {
    Leaves, ///< At `at`: its time, or its turn among those that are late.
    HandedOver, ///< MANUAL: a person gets it at that time, nothing is sent.
    Missed, ///< It is later than the grace, or its approval's window is over.
    Held ///< Something else stands against it: a blackout, or a risk above the mode's limit.
};
QString fateName(Fate fate); ///< "LEAVES"

/// One approved slot and its fate.
struct Departure {
    Slot slot = {};
    Instant at = {};
    Fate fate = Fate::Leaves;
    QString why = {}; ///< One sentence where it does not leave at its own time; else empty.
};

/// What the fates hang on besides the slots.
struct DepartureRules {
    Instant now = {};
    SafetyMode mode = SafetyMode::SemiAutonomous;
    PublishingTimes times = {};
    QList<Blackout> blackouts = {};
};

/// The fates of approved slots, in order of time, if the kill switch were released now: what is late but within the
/// grace leaves one by one per platform, `catchUpSpacing` apart (reliability-and-security.md 3.4). Pure.
QList<Departure> departuresOf(QList<Slot> approved, const DepartureRules &rules);

/// The approved slots that would leave, be handed over, missed or held in the coming hours if the Stop were released
/// now. Changes nothing; answers also while nothing is stopped.
struct WhatWouldFire {
    struct Answer {
        Instant from = {};
        Instant to = {};
        QList<Departure> departures = {};
        QHash<QString, QString> titles = {}; ///< By contentId.
        QHash<QString, QString> usernames = {}; ///< By accountId.
    };
    std::chrono::hours ahead{24};
};
Result<WhatWouldFire::Answer> execute(const WhatWouldFire &query, Snapshot &snapshot);

} // namespace core
