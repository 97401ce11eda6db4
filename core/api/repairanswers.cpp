// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/repairanswers.h"

#include "core/advice/fusionreport.h"
#include "core/model/slotjson.h"

namespace api {

using core::Json;

namespace {

Json placeJson(core::Instant at, const QString &accountId)
{
    return {{"datetime", at}, {"accountId", accountId}};
}

Json toJson(const core::BeforeAfter &figure)
{
    return {{"before", figure.before}, {"after", figure.after}};
}

/// The rule that stands against a place.
Json toJson(const core::Broken &broken)
{
    return {{"code", core::moveRuleName(broken.rule)}, {"reason", broken.sentence}};
}

Json itemJson(const core::RepairProposal::Item &item)
{
    return {{"slotId", item.slot.id}, {"code", item.code}, {"reason", item.sentence}};
}

} // namespace

Json toJson(const core::RepairProposal &proposal)
{
    Json moves = Json::array();
    for (const core::RepairProposal::Item &item : proposal.moves) {
        Json move = itemJson(item);
        move["from"] = placeJson(item.slot.dueAt, item.slot.accountId);
        move["to"] = placeJson(item.next.dueAt, item.next.accountId);
        move["value"] = toJson(core::BeforeAfter{item.slot.value, item.next.value});
        move["riskScore"] = toJson(core::BeforeAfter{item.slot.risk.score, item.next.risk.score});
        moves.push_back(std::move(move));
    }
    Json unplaced = Json::array();
    for (const core::RepairProposal::Item &item : proposal.unplaced) {
        Json none = itemJson(item);
        none["why"] = item.reason;
        unplaced.push_back(std::move(none));
    }
    Json waiting = Json::array();
    for (const core::RepairProposal::Item &item : proposal.waiting)
        waiting.push_back(itemJson(item));
    return {{"moves", std::move(moves)},
            {"unplaced", std::move(unplaced)},
            {"waiting", std::move(waiting)},
            {"fingerprint", proposal.fingerprint}};
}

Json toJson(const core::Consequences &move)
{
    Json json = placeJson(move.at, move.accountId);
    json["legal"] = !move.broken.has_value();
    if (move.broken)
        json["broken"] = toJson(*move.broken);
    if (move.nearest)
        json["nearest"] = placeJson(move.nearest->at, move.nearest->accountId);
    if (move.room) {
        Json moves = Json::array();
        for (qsizetype i = 1; i < move.room->moved.size(); ++i) {
            const core::StandingSlot &other = move.room->moved[i];
            moves.push_back({{"slotId", other.id}, {"to", placeJson(other.at, other.accountId)}});
        }
        Json cancelled = Json::array();
        for (const core::UnplacedSlot &other : move.room->unplaced)
            cancelled.push_back({{"slotId", other.id}, {"why", other.reason}});
        json["makeRoom"] = {{"moves", std::move(moves)}, {"cancelled", std::move(cancelled)}};
    }
    json["slot"] = {{"riskScore", toJson(move.figures.slotRisk)}, {"reach", toJson(move.figures.slotReach)}};
    json["plan"] = {{"avgRiskScore", toJson(move.figures.planRisk)}, {"reach", toJson(move.figures.planReach)}};
    json["approval"] = core::approvalEffectName(move.approval);
    return json;
}

Json toJson(const core::WhySlot::Answer &why)
{
    Json json = {{"slotId", why.slot.id},
                 {"datetime", why.slot.dueAt},
                 {"accountId", why.slot.accountId},
                 {"lane",
                  {{"weekPosts", why.position.weekPosts},
                   {"weekQuota", why.position.weekQuota},
                   {"dayPosts", why.position.dayPosts},
                   {"dayPosition", why.position.dayPosition},
                   {"dayQuota", why.position.dayQuota}}},
                 {"account", {{"dayPosts", why.position.accountPosts}, {"dayCap", why.position.accountCap}}}};
    if (why.parts) {
        json["value"] = why.parts->value();
        json["trendScore"] = why.parts->trendScore;
        json["parts"] = core::toJson(*why.parts);
        json["asPlaced"] = why.asPlaced;
    }
    return json;
}

Json toJson(const core::WhyEmpty::Answer &why)
{
    const core::EmptyReason &reason = why.reason;
    Json accounts = Json::array();
    for (const core::EmptyReason::OfAccount &account : reason.accounts) {
        Json json = {{"accountId", account.accountId}, {"legal", !account.broken}, {"value", account.value}};
        if (account.broken)
            json["broken"] = toJson(*account.broken);
        accounts.push_back(std::move(json));
    }
    Json json = {{"cause", core::emptyCauseName(reason.cause)},
                 {"reason", reason.sentence},
                 {"accounts", std::move(accounts)},
                 {"lane",
                  {{"weekPosts", reason.weekPosts},
                   {"weekQuota", reason.weekQuota},
                   {"dayPosts", reason.dayPosts},
                   {"dayQuota", reason.dayQuota}}}};
    if (reason.value)
        json["value"] = *reason.value;
    if (reason.leastChosen)
        json["leastChosenValue"] = *reason.leastChosen;
    if (reason.rule)
        json["rule"] = core::moveRuleName(*reason.rule);
    if (!why.takenBy.isEmpty())
        json["takenBy"] = why.takenBy;
    return json;
}

Json toJson(const core::Council &council)
{
    Json voices = Json::array();
    for (const core::CouncilVoice &voice : council.voices) {
        Json votes = Json::array();
        for (const core::Suggestion &vote : voice.votes)
            votes.push_back({{"timing", vote.timing}, {"confidence", vote.confidence}, {"rationale", vote.rationale}});
        Json json = {{"provider", voice.provider}, {"model", voice.model}, {"votes", std::move(votes)},
                     {"weight", voice.weight},     {"gate", voice.gate},   {"hoursAway", voice.hoursAway},
                     {"dissents", voice.dissents}};
        if (voice.error)
            json["error"] = core::replyErrorName(*voice.error);
        voices.push_back(std::move(json));
    }
    Json json = {{"asked", !council.voices.isEmpty()}, {"voices", std::move(voices)}};
    if (council.fusion)
        json["fusion"] = core::toJson(*council.fusion);
    return json;
}

} // namespace api
