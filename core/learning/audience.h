// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "core/learning/curveposterior.h"

#include <optional>

namespace core {

/// What outcomes say about the audiences of all platforms and lanes: the platform's curve from all its lanes first,
/// then, where two or more lanes were observed, each lane's own deviation from it (planning.md section 9). A value made
/// once from observations; reading it is thread-safe.
class LearnedAudience
{
public:
    LearnedAudience() = default;
    explicit LearnedAudience(const QList<Observation> &observations);

    /// How many posts of the lane have taught something.
    int observationsOf(Platform platform, const QString &language) const;
    /// The posterior mean for the lane; of a lane without observations its platform's; nothing where the platform has
    /// none: the prior stands.
    std::optional<LearnedCurve> curve(Platform platform, const QString &language) const;
    /// One draw from the posterior of that lane, the same for the same seed; nothing as above.
    std::optional<LearnedCurve> drawn(Platform platform, const QString &language, quint64 seed) const;

    friend bool operator==(const LearnedAudience &, const LearnedAudience &) = default;

private:
    struct PlatformBelief {
        CurvePosterior shared = {};
        QMap<QString, CurvePosterior> deviation = {}; ///< By language; empty with a single lane.
        QMap<QString, int> counts = {}; ///< By language.

        friend bool operator==(const PlatformBelief &, const PlatformBelief &) = default;
    };

    QMap<Platform, PlatformBelief> m_platforms;
};

} // namespace core
