// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/content.h"
#include "core/model/plan.h"
#include "core/model/planningreport.h"

#include <functional>

namespace core {

class Snapshot;

/// What a plan would come to if it were made and planned now.
struct PlanPreview {
    /// One language of one platform.
    struct Lane {
        Platform platform = Platform::TikTok;
        QString language = {};
        int asked = 0; ///< Posts that the velocity asks for in a whole week.
        int slots = 0; ///< Posts that find a place.
        double reach = 0; ///< People, mean, estimated.
        int repeats = 0; ///< Slots whose account carries the same text a second time within repeatWindow.
        bool hasAccount = true; ///< An account of the platform serves the language; else its slots are nobody's.
        bool hasText = true; ///< The library holds a text for it; also true where it does not hold the content at all.

        friend bool operator==(const Lane &, const Lane &) = default;
    };
    QDate firstDay = {};
    QString timezone = {};
    QList<Lane> lanes = {}; ///< In the order of the request: platforms, in each its languages.
    QList<Unplaced> unplaced = {};
    double meanRisk = 0; ///< 0-1, over the slots; 0 where there are none.
    QStringList warnings = {}; ///< Sentences without a full stop.
    int models = 0; ///< How many models could be asked; the preview itself asks none.

    int slots() const;
    int repeats() const;
    double reach() const; ///< People, mean, estimated.
    friend bool operator==(const PlanPreview &, const PlanPreview &) = default;
};

/// "The same caption on the same account within 30 days."
inline constexpr std::chrono::days repeatWindow{30};

/// `POST /distribution/plans/preview`: plans the week on what is committed and stores nothing. What is planned later
/// may differ in single hours: the order in which equal places are tried goes by the plan's id, and models may advise.
/// Computes in the reader's thread, with every core that is free. Timeout where `cancelled` ended it.
struct PreviewPlan {
    using Answer = PlanPreview;
    PlanRequest request = {};
    std::optional<Content> content = {}; ///< As it would be saved; none: what the library holds of the request's id.
    std::function<bool()> cancelled = {}; ///< Polled while planning, from any thread.
};
Result<PlanPreview> execute(const PreviewPlan &query, Snapshot &snapshot);

Json toJson(const PlanPreview &preview);

} // namespace core
