// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/slotjson.h"

#include "core/model/words.h"

namespace core {

Json toJson(const QList<RiskFactor> &factors)
{
    Json list = Json::array();
    for (const RiskFactor &factor : factors)
        list.push_back(
            {{"factor", riskFactorName(factor.kind)}, {"value", factor.value}, {"contribution", factor.contribution}});
    return list;
}

QList<RiskFactor> riskFactorsFromJson(const Json &json)
{
    QList<RiskFactor> factors;
    if (!json.is_array())
        return factors;
    for (const Json &item : json) {
        const QString name = QString::fromStdString(item.value("factor", std::string()));
        for (int kind = 0; kind <= int(RiskFactorKind::Given); ++kind) {
            if (riskFactorName(RiskFactorKind(kind)) == name)
                factors.append({RiskFactorKind(kind), item.value("value", 0.0), item.value("contribution", 0.0)});
        }
    }
    return factors;
}

void addRisk(Json &owner, const RiskAssessment &risk)
{
    owner["riskScore"] = risk.score;
    owner["riskLevel"] = riskLevelName(risk.level());
    owner["riskFactors"] = toJson(risk.factors);
}

Json toJson(const Slot &slot)
{
    Json json = {{"id", slot.id},
                 {"planId", slot.planId},
                 {"calendarId", slot.calendarId},
                 {"platform", platformName(slot.platform)},
                 {"datetime", slot.dueAt},
                 {"accountId", slot.accountId},
                 {"contentId", slot.contentId},
                 {"contentType", contentTypeName(slot.contentType)},
                 {"language", slot.language},
                 {"status", slotStatusName(slot.status())},
                 {"approval", approvalStateName(slot.approval())},
                 {"trendScore", slot.trendScore},
                 {"visibilityScore", slot.visibilityScore},
                 {"pinned", slot.pinned},
                 {"version", slot.version}};
    addRisk(json, slot.risk);
    if (slot.needsReview())
        json["needsReview"] = true;
    if (slot.explore)
        json["explore"] = true;
    if (!slot.variantId.isEmpty())
        json["variantId"] = slot.variantId;
    if (!slot.repurposedFrom.isEmpty())
        json["repurposedFrom"] = slot.repurposedFrom;
    if (slot.publishedAt)
        json["publishedAt"] = *slot.publishedAt;
    if (!slot.publishedUrl.isEmpty())
        json["publishedUrl"] = slot.publishedUrl;
    if (!slot.reason.isEmpty())
        json["error"] = slot.reason;
    return json;
}

} // namespace core
