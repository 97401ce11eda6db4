// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/reach.h"

#include "core/planning/cellvalue.h"
#include "core/planning/quota.h"

namespace core {

namespace {

/// Two lanes at velocity 2 make 28 base rates of posts a week.
constexpr double postsOfReference = 28;
constexpr double reachOfReference = 100'000;

} // namespace

double reachPerPost(const PlatformRules &rules, double visibilityScore)
{
    return reachOfReference * visibilityScore / (postsOfReference * baseRate(rules));
}

double meanReach(const PlatformRules &rules, double visibilityScore, double value)
{
    return reachPerPost(rules, visibilityScore) * value / visibilityFactor(visibilityScore);
}

double expectedReach(const PlatformRules &rules, double visibilityScore, double value, double failureRate)
{
    return meanReach(rules, visibilityScore, value) * (1 - failureRate);
}

} // namespace core
