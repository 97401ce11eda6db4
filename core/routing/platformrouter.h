// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/model/platform.h"

#include <optional>

namespace core {

/// What is known of a platform when a content looks for its place.
struct PlatformProspect {
    Platform platform = Platform::TikTok;
    double visibility = 0.5; ///< 0-1; unknown 0.5.
    double trend = 0.5; ///< 0-1, faded to now; unknown 0.5.
    bool hasAccounts = false; ///< Any account is registered, eligible or not.
    std::optional<double> lowestRisk = {}; ///< Of its eligible accounts, 0-1; none where no account is eligible.
};

struct PlatformScore {
    Platform platform = Platform::TikTok;
    double score = 0; ///< 1 = an average post of an average clean account; 0 = nobody there may post.

    friend bool operator==(const PlatformScore &, const PlatformScore &) = default;
};

/// The platforms, best first. The score is the part of a cell's value that does not depend on the hour (planning.md
/// section 3): visibility factor clip(2 v, 0.1, 2) x trend factor 1 + 0.6 (s - 0.5) x account quality 1 - risk. A
/// platform without any account counts as one with the risk 0.5 of a virtual account (section 2). Equal scores stand in
/// the order of the platform table, whatever the order of `outlooks`.
QList<PlatformScore> rankPlatforms(const QList<PlatformProspect> &outlooks);

} // namespace core
