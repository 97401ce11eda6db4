// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/fusion.h"
#include "core/base/result.h"

namespace core {

class Snapshot;

/// What one model said about when to post, and what its say counted for.
struct CouncilVoice {
    QString provider = {};
    QString model = {};
    QList<Suggestion> votes = {}; ///< For the platform; none where it failed or said nothing of it.
    std::optional<ReplyError> error = {}; ///< Why it suggests nothing at all.
    double weight = 0; ///< Its share of all weight, 0-1.
    double gate = 1; ///< What the outlier gate left of its weight, 0-1.
    double hoursAway = 0; ///< From its nearest vote to the joint time, around the clock: 0-12.
    bool dissents = false; ///< hoursAway > councilDissentHours.

    friend bool operator==(const CouncilVoice &, const CouncilVoice &) = default;
};

/// From there on the outlier gate takes weight away (planning.md section 6).
inline constexpr double councilDissentHours = 3;

/// The models that were asked about a platform when a week was planned, and their joint opinion.
struct Council {
    QList<CouncilVoice> voices = {}; ///< In the order they were asked; empty: no model was asked.
    std::optional<Fusion> fusion = {}; ///< Nothing where none had a usable say on the platform.
};

/// The council in a stored planning report. The embedded voice is no model and sits on none. Pure.
Council councilFromReport(const Json &report, Platform platform);

/// `GET /distribution/slots/{id}/council`: of the planning that made the slot's calendar. NotFound for an unknown slot.
struct GetCouncil {
    using Answer = Council;
    QString slotId = {};
};
Result<Council> execute(const GetCouncil &query, Snapshot &snapshot);

} // namespace core
