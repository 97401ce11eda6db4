// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/reach.h"

#include "core/model/words.h"
#include "core/planning/cellvalue.h"
#include "core/planning/quota.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<RecommendedAction>, 3> actionWords = {{
    {RecommendedAction::Proceed, "PROCEED"_L1},
    {RecommendedAction::ReviewRequired, "REVIEW_REQUIRED"_L1},
    {RecommendedAction::Abort, "ABORT"_L1},
}};

/// Two lanes at velocity 2 make 28 base rates of posts a week.
constexpr double postsOfReference = 28;
constexpr double reachOfReference = 100'000;

} // namespace

double reachPerPost(const PlatformRules &rules, double visibilityScore)
{
    return reachOfReference * visibilityScore / (postsOfReference * baseRate(rules));
}

double expectedReach(const PlatformRules &rules, double visibilityScore, double value, double failureRate)
{
    return reachPerPost(rules, visibilityScore) * value / visibilityFactor(visibilityScore) * (1 - failureRate);
}

QString recommendedActionName(RecommendedAction action)
{
    return nameIn(actionWords, action);
}

Recommendation recommend(int total, int risky, int critical)
{
    Recommendation answer;
    if (risky == 0)
        answer.reasons.append(u"No slot lies above the safety mode's risk limit"_s);
    else
        answer.reasons.append(u"%1 of %2 slots lie above the safety mode's risk limit"_s.arg(risky).arg(total));
    if (critical > 0)
        answer.reasons.append(u"%1 of %2 slots are at critical risk"_s.arg(critical).arg(total));

    if (10 * risky <= total && critical == 0)
        answer.action = RecommendedAction::Proceed;
    else if (2 * risky <= total)
        answer.action = RecommendedAction::ReviewRequired;
    else
        answer.action = RecommendedAction::Abort;
    return answer;
}

} // namespace core
