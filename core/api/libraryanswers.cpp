// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/libraryanswers.h"

#include "core/model/contentjson.h"
#include "core/model/slotjson.h"

using namespace Qt::StringLiterals;

namespace api {

using core::Json;

namespace {

/// The text of a variant without the name it has inside its content.
Json textJson(const core::ContentVariant &variant)
{
    Json json = core::toJson(variant);
    json.erase("id");
    return json;
}

Json contentJson(const core::ListApprovals::Item &item)
{
    Json json = item.text ? textJson(*item.text) : Json::object();
    json["contentId"] = item.slot.contentId;
    json["title"] = item.title;
    json["known"] = item.text.has_value();
    return json;
}

Json accountJson(const core::Account &account)
{
    return {{"id", account.id},
            {"platform", core::platformName(account.platform)},
            {"username", account.username},
            {"status", core::accountStatusName(account.status)}};
}

} // namespace

Json toJson(const core::ListApprovals::Item &item)
{
    Json risk = Json::object();
    core::addRisk(risk, item.slot.risk);
    Json json = {{"slotId", item.slot.id},
                 {"fingerprint", item.fingerprint},
                 {"slot", core::toJson(item.slot)},
                 {"content", contentJson(item)},
                 {"account", accountJson(item.account)},
                 {"risk", std::move(risk)},
                 {"decideBefore", item.decideBefore},
                 {"warnings", item.warnings}};
    if (!item.changedSince.isEmpty())
        json["changedSince"] = item.changedSince;
    return json;
}

Json toJson(const core::Decide::Outcome &outcome)
{
    Json json = {{"slotId", outcome.slotId}, {"ok", !outcome.refused}};
    if (outcome.refused) {
        json["error"] = outcome.refused->message;
        json["code"] = core::errorCodeName(outcome.refused->code);
    }
    if (!outcome.fingerprint.isEmpty())
        json["fingerprint"] = outcome.fingerprint;
    if (outcome.slot)
        json["slot"] = core::toJson(*outcome.slot);
    return json;
}

Json toJson(const core::ListAudit::Row &row)
{
    return {{"seq", row.seq},       {"at", row.at},           {"actor", row.actor},   {"actorKind", row.actorKind},
            {"action", row.action}, {"subject", row.subject}, {"detail", row.detail}, {"hash", row.hash}};
}

Json velocityJson(core::Platform platform, const core::GetVelocity::Answer &velocity)
{
    Json multiplier = Json::object();
    for (const auto &[hour, factor] : velocity.engagementMultiplier.asKeyValueRange())
        multiplier[std::to_string(hour)] = factor;
    const core::PlatformRules &rules = velocity.rules;
    return {{"profile",
             {{"platform", core::platformName(platform)},
              {"optimalPostsPerDay", rules.maxPostsPerDay},
              {"minGapHours", double(rules.minGap.count()) / 60},
              {"peakHours", std::vector<int>(rules.peakHours.begin(), rules.peakHours.end())},
              {"engagementMultiplier", std::move(multiplier)}}},
            {"optimalVelocity", velocity.optimalVelocity}};
}

Json toJson(const QList<core::RankPlatforms::Item> &ranking)
{
    Json platforms = Json::array();
    Json scores = Json::object();
    for (const core::RankPlatforms::Item &item : ranking) {
        const QString name = core::platformName(item.platform);
        platforms.push_back(name);
        scores[name.toStdString()] = item.score;
    }
    return {{"optimalPlatforms", std::move(platforms)}, {"scores", std::move(scores)}};
}

Json toJson(const QList<core::RepurposeContent::Variant> &variants)
{
    Json ids = Json::object();
    Json errors = Json::object();
    Json texts = Json::array();
    for (const core::RepurposeContent::Variant &variant : variants) {
        const QString platform = core::platformName(variant.platform);
        if (variant.error) {
            errors[platform.toStdString()] = *variant.error;
            continue;
        }
        ids[platform.toStdString()] = variant.contentId;
        Json text = textJson(variant.text);
        text["platform"] = platform;
        text["contentId"] = variant.contentId;
        text["changes"] = variant.changes;
        text["warnings"] = variant.warnings;
        texts.push_back(std::move(text));
    }
    Json json = {{"repurposedContent", std::move(ids)}, {"variants", std::move(texts)}};
    if (!errors.empty())
        json["errors"] = std::move(errors);
    return json;
}

Json toJson(const QList<core::DistributeLanguages::Variant> &variants)
{
    Json distributions = Json::array();
    for (const core::DistributeLanguages::Variant &variant : variants) {
        Json json = variant.text ? textJson(*variant.text) : Json::object();
        json["language"] = variant.language;
        json["contentId"] = variant.contentId;
        json["warnings"] = variant.warnings;
        distributions.push_back(std::move(json));
    }
    return {{"distributions", std::move(distributions)}};
}

} // namespace api
