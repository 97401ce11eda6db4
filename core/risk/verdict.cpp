// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/risk/verdict.h"

#include "core/model/risk.h"
#include "core/model/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<RecommendedAction>, 3> actionWords = {{
    {RecommendedAction::Proceed, "PROCEED"_L1},
    {RecommendedAction::ReviewRequired, "REVIEW_REQUIRED"_L1},
    {RecommendedAction::Abort, "ABORT"_L1},
}};

double quantile(const QList<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = qsizetype(place);
    const double above = sorted[std::min(below + 1, sorted.size() - 1)];
    return sorted[below] + (place - std::floor(place)) * (above - sorted[below]);
}

} // namespace

RiskSummary summarizeRisk(QList<double> scores, double limit)
{
    RiskSummary summary;
    if (scores.isEmpty())
        return summary;
    std::ranges::sort(scores); // the sums, too, do not depend on the order
    for (const double score : std::as_const(scores)) {
        summary.risky += score > limit;
        summary.critical += riskLevelOf(score) == RiskLevel::Critical;
        ++summary.histogram[std::clamp(int(score * riskBins), 0, riskBins - 1)];
    }
    summary.total = int(scores.size());
    summary.average = std::accumulate(scores.begin(), scores.end(), 0.0) / summary.total;
    summary.p95 = quantile(scores, 0.95);
    return summary;
}

QString recommendedActionName(RecommendedAction action)
{
    return nameIn(actionWords, action);
}

Recommendation recommend(const RiskSummary &risks, int broken)
{
    const auto [total, risky, critical] = std::tuple(risks.total, risks.risky, risks.critical);
    Recommendation answer;
    if (total == 0)
        answer.reasons.append(u"The plan has no slots"_s);
    else if (risky == 0)
        answer.reasons.append(u"No slot lies above the safety mode's risk limit"_s);
    else
        answer.reasons.append(u"%1 of %2 slots lie above the safety mode's risk limit"_s.arg(risky).arg(total));
    if (critical > 0)
        answer.reasons.append(u"%1 of %2 slots are at critical risk"_s.arg(critical).arg(total));
    if (broken > 0)
        answer.reasons.append(u"%1 of %2 slots cannot go as they stand"_s.arg(broken).arg(total));

    if (2 * risky > total)
        answer.action = RecommendedAction::Abort;
    else if (10 * risky > total || critical > 0 || broken > 0 || total == 0)
        answer.action = RecommendedAction::ReviewRequired;
    return answer;
}

} // namespace core
