// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/model/outcome.h"

/// What a published post teaches about its time: planning.md section 9. Pure functions; thread-safe.
namespace core {

/// What is left to explain of one post when its account's level and its expected value are taken out.
struct Observation {
    Platform platform = Platform::TikTok;
    QString language = {};
    int hour = 0; ///< The nearest full hour, 0-23.
    int weekday = 0; ///< 0 = Monday.
    double y = 0; ///< ln((engagement + 1) / (expected + 1))
    double weight = 1; ///< 0-1, halving every 8 weeks.

    friend bool operator==(const Observation &, const Observation &) = default;
};

/// A measurement counts from 48 h after publishing on: before that the numbers still run.
inline constexpr std::chrono::hours settlingTime{48};
bool isSettled(const Outcome &post);

/// Accounts with fewer settled posts have no level to compare with: their posts teach nothing.
inline constexpr int leastPosts = 5;

/// 2^(-age / 8 weeks); 1 for what lies ahead of `now`.
double ageWeight(Instant at, Instant now);

/// The settled posts of accounts that have enough of them, in the order of `posts`. An account's level is
/// sum(engagement) / sum(e) over its settled posts, weighted by age.
QList<Observation> observations(const QList<Outcome> &posts, Instant now);

} // namespace core
