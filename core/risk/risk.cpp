// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/risk/risk.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double suspensionHalfLifeDays = 90;
constexpr double outcomeHalfLifeDays = 14;

double decayed(Instant at, Instant now, double halfLifeDays)
{
    const double days = std::chrono::duration<double, std::chrono::days::period>(now - at).count();
    return std::exp2(-days / halfLifeDays);
}

double platformFactor(Platform platform)
{
    switch (platform) {
    case Platform::TikTok:
        return 0.10;
    case Platform::Instagram:
        return 0.08;
    case Platform::Twitter:
        return 0.06;
    case Platform::LinkedIn:
        return 0.05;
    case Platform::YouTube:
        return 0.04;
    }
    Q_UNREACHABLE();
}

double contentTypeFactor(ContentType type)
{
    switch (type) {
    case ContentType::Reel:
    case ContentType::Short:
        return 0.03;
    case ContentType::Video:
        return 0.02;
    case ContentType::Post:
    case ContentType::Story:
        return 0.01;
    }
    Q_UNREACHABLE();
}

double velocityFactor(int postsThatDay, int maxPostsPerDay)
{
    if (postsThatDay <= 0)
        return 0;
    const double load = double(postsThatDay) / std::max(1, maxPostsPerDay);
    return 0.50 * (load <= 1 ? 0.35 * load * load : 0.35 + 0.65 * (1 - std::exp(-2 * (load - 1))));
}

double failureFactor(double failureRate)
{
    return 0.60 * std::max(0.0, (failureRate - 0.1) / 0.9);
}

/// Raises the score to `given` by a factor of its own, so that the noisy-OR still holds.
void raiseTo(RiskAssessment &risk, double given)
{
    if (given <= risk.score)
        return;
    const double factor = std::min(1.0, 1 - (1 - given) / (1 - risk.score));
    risk.factors.append({RiskFactorKind::Given, factor, 0});
    risk.score = std::min(1.0, given);
}

void shareOut(RiskAssessment &risk)
{
    const bool certain = risk.score >= 1;
    for (RiskFactor &factor : risk.factors) {
        if (certain)
            factor.contribution = factor.value >= 1 ? 1 : 0;
        else
            factor.contribution = std::log1p(-factor.value) / std::log1p(-risk.score);
    }
}

} // namespace

RiskHistory historyOf(const Account &account, Instant now)
{
    RiskHistory history;
    for (const AccountEvent &event : account.events) {
        if (event.at > now)
            continue;
        switch (event.kind) {
        case AccountEventKind::Suspension:
            history.suspensions += decayed(event.at, now, suspensionHalfLifeDays);
            break;
        case AccountEventKind::Failure:
            history.failures += decayed(event.at, now, outcomeHalfLifeDays);
            break;
        case AccountEventKind::Success:
            history.successes += decayed(event.at, now, outcomeHalfLifeDays);
            break;
        }
    }
    return history;
}

double failureRate(const RiskHistory &history)
{
    return (history.failures + 1) / (history.failures + history.successes + 10);
}

RiskAssessment assessRisk(const Account &account, ContentType type, int postsThatDay, const PlatformRules &rules,
                          Instant now)
{
    const RiskHistory history = historyOf(account, now);
    RiskAssessment risk;
    risk.factors = {{RiskFactorKind::Suspension, 0.70 * -std::expm1(-1.2 * history.suspensions), 0},
                    {RiskFactorKind::RecentFailures, failureFactor(failureRate(history)), 0},
                    {RiskFactorKind::Platform, platformFactor(account.platform), 0},
                    {RiskFactorKind::ContentType, contentTypeFactor(type), 0},
                    {RiskFactorKind::Velocity, velocityFactor(postsThatDay, rules.maxPostsPerDay), 0}};
    double safe = 1;
    for (const RiskFactor &factor : risk.factors)
        safe *= 1 - factor.value;
    risk.score = 1 - safe;

    const bool shut = account.status == AccountStatus::Banned || account.status == AccountStatus::Suspended;
    raiseTo(risk, shut ? 1 : account.givenRisk);
    shareOut(risk);
    return risk;
}

double riskWithoutVelocity(const Account &account, ContentType type, const PlatformRules &rules, Instant now)
{
    return assessRisk(account, type, 0, rules, now).score;
}

int dailyCapAtRisk(const Account &account, ContentType type, const PlatformRules &rules, Instant now, double limit)
{
    int posts = rules.maxPostsPerDay;
    while (posts > 0 && assessRisk(account, type, posts, rules, now).score > limit)
        --posts;
    return posts;
}

Account virtualAccount(Platform platform, const QString &language)
{
    Account account;
    account.id = u"virtual:"_s + platformName(platform) + u':' + language;
    account.platform = platform;
    account.language = language;
    account.givenRisk = 0.5;
    return account;
}

} // namespace core
