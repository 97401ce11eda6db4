// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"
#include "core/planning/explanation.h"

namespace core {

class Snapshot;

/// `GET /distribution/slots/{id}/why`: what the place of a slot is worth, and where it stands among the others.
struct WhySlot {
    struct Answer {
        Slot slot = {};
        std::optional<ValueParts> parts = {}; ///< Their product is the value. Nothing for an account that the engine
                                              ///< does not know.
        bool asPlaced = false; ///< The parts are those of the time when it got its place, else of now.
        PostPosition position = {};
    };
    QString slotId = {};
};
Result<WhySlot::Answer> execute(const WhySlot &query, Snapshot &snapshot);

/// `GET /distribution/plans/{id}/why`: why no post of a lane stands at a time of the plan's week.
struct WhyEmpty {
    struct Answer {
        EmptyReason reason = {};
        QString takenBy = {}; ///< The id of the lane's slot that stands exactly there: the time is not empty.
    };
    QString planId = {};
    Platform platform = Platform::TikTok;
    QString language = {};
    Instant at = {};
};
Result<WhyEmpty::Answer> execute(const WhyEmpty &query, Snapshot &snapshot);

} // namespace core
