// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/risk.h"

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<RiskLevel>, 4> levelWords = {{
    {RiskLevel::Low, "LOW"_L1},
    {RiskLevel::Medium, "MEDIUM"_L1},
    {RiskLevel::High, "HIGH"_L1},
    {RiskLevel::Critical, "CRITICAL"_L1},
}};

constexpr std::array<Word<RiskFactorKind>, 6> factorWords = {{
    {RiskFactorKind::Suspension, "suspension"_L1},
    {RiskFactorKind::RecentFailures, "recentFailures"_L1},
    {RiskFactorKind::Platform, "platform"_L1},
    {RiskFactorKind::ContentType, "contentType"_L1},
    {RiskFactorKind::Velocity, "velocity"_L1},
    {RiskFactorKind::Given, "given"_L1},
}};

} // namespace

QString riskLevelName(RiskLevel level)
{
    return nameIn(levelWords, level);
}

RiskLevel riskLevelOf(double score)
{
    if (score < 0.3)
        return RiskLevel::Low;
    if (score < 0.6)
        return RiskLevel::Medium;
    return score < 0.8 ? RiskLevel::High : RiskLevel::Critical;
}

QString riskFactorName(RiskFactorKind kind)
{
    return nameIn(factorWords, kind);
}

} // namespace core
