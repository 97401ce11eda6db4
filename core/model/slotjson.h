// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/slot.h"

namespace core {

/// `riskScore, riskLevel, riskFactors` as members of their owner.
void addRisk(Json &owner, const RiskAssessment &risk);

/// The slot as REST shows it.
Json toJson(const Slot &slot);

/// The factors alone, as stored; and back. Unknown factor names are dropped.
Json toJson(const QList<RiskFactor> &factors);
QList<RiskFactor> riskFactorsFromJson(const Json &json);

} // namespace core
