// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/content.h"
#include "core/model/contentjson.h"
#include "core/model/plan.h"
#include "core/model/planningreport.h"

#include <optional>

namespace ui {

/// The steps of the wizard, in their order.
enum class PlanStep { Content, Where, Amount, When, Review };
inline constexpr int planStepCount = 5;

/// A plan that somebody is thinking of. A value.
struct PlanDraft {
    core::PlanRequest request = {};
    QString contentTitle = {}; ///< Of the content chosen from the library.
    std::optional<core::ContentDraft> fresh = {}; ///< Written here, saved when the plan is made.
    QString zone = {}; ///< The workspace's, for what `request` leaves open.
    QDate today = {}; ///< There.

    friend bool operator==(const PlanDraft &a, const PlanDraft &b);
};

/// What the step still asks for, as one sentence; empty where one may go on.
QString missingIn(const PlanDraft &draft, PlanStep step);

/// `fresh` as the library would hold it, for the preview.
std::optional<core::Content> freshContent(const PlanDraft &draft);

/// "TikTok ES: 12 of 35 posts find no place. …": what could not be placed, and why.
QString shortageSentence(const core::Unplaced &shortage);

/// How the content is called: its title, else its id; of a new one the beginning of its text.
QString contentNameOf(const PlanDraft &draft);

} // namespace ui
