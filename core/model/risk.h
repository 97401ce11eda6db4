// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace core {

/// Half-open bands: LOW [0, 0.3), MEDIUM [0.3, 0.6), HIGH [0.6, 0.8), CRITICAL [0.8, 1].
enum class RiskLevel { Low, Medium, High, Critical };

QString riskLevelName(RiskLevel level); ///< "LOW"
RiskLevel riskLevelOf(double score);

enum class RiskFactorKind { Suspension, RecentFailures, Platform, ContentType, Velocity, Given };
QString riskFactorName(RiskFactorKind kind); ///< "recentFailures"

struct RiskFactor {
    RiskFactorKind kind = RiskFactorKind::Platform;
    double value = 0; ///< f_j, 0-1.
    double contribution = 0; ///< Its share of the whole, 0-1; the shares of one assessment sum to 1.

    friend bool operator==(const RiskFactor &, const RiskFactor &) = default;
};

struct RiskAssessment {
    double score = 0; ///< 0-1.
    QList<RiskFactor> factors = {};

    RiskLevel level() const { return riskLevelOf(score); }
    friend bool operator==(const RiskAssessment &, const RiskAssessment &) = default;
};

} // namespace core
