// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/model/account.h"
#include "core/model/risk.h"

/// The risk model of planning.md section 7: a noisy-OR, so every factor only raises the risk and the explanation adds
/// up. Pure functions, thread-safe.
namespace core {

/// What an account's past weighs today.
struct RiskHistory {
    double suspensions = 0; ///< S: suspensions, each halved every 90 days.
    double failures = 0; ///< F: failures it is to blame for, halved every 14 days.
    double successes = 0; ///< O: successes, halved every 14 days.

    friend bool operator==(const RiskHistory &, const RiskHistory &) = default;
};

/// Events after `now` are ignored.
RiskHistory historyOf(const Account &account, Instant now);

/// phi in (0, 1): the posterior share of posts that fail, (F + 1) / (F + O + 10).
double failureRate(const RiskHistory &history);

/// The risk of one post. `postsThatDay` counts every post of the account on that local date, this one included. A risk
/// given from outside raises the score to at least itself; BANNED and SUSPENDED score 1. The contributions sum to 1.
RiskAssessment assessRisk(const Account &account, ContentType type, int postsThatDay, const PlatformRules &rules,
                          Instant now);

/// r0: as assessRisk(), as if the day were empty.
double riskWithoutVelocity(const Account &account, ContentType type, const PlatformRules &rules, Instant now);

/// Rule H6: the most posts a day, at most the platform's, whose risk stays at or below `limit`; 0 excludes the account.
int dailyCapAtRisk(const Account &account, ContentType type, const PlatformRules &rules, Instant now, double limit);

/// Stands in for the account that a platform does not have yet: nothing is known of it, so its risk is given as 0.5.
Account virtualAccount(Platform platform, const QString &language);

} // namespace core
