// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/overviewcontroller.h"

#include "core/api/exchange.h"
#include "core/api/libraryanswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/needsyou.h"
#include "core/engine/planreport.h"
#include "core/engine/search.h"
#include "core/engine/trailqueries.h"
#include "core/engine/unscheduled.h"
#include "core/model/slotjson.h"

using namespace Qt::StringLiterals;

namespace api {

using core::Json;

namespace {

Json toJson(const core::ListNeedsYou::Item &item)
{
    Json json = {{"kind", core::needKindName(item.kind)}, {"sentence", item.sentence}};
    if (item.slot) {
        json["slot"] = core::toJson(*item.slot);
        json["title"] = item.title;
    } else {
        json["comingSlots"] = item.comingSlots;
    }
    if (item.account)
        json["account"] = {{"id", item.account->id},
                           {"platform", core::platformName(item.account->platform)},
                           {"username", item.account->username},
                           {"status", core::accountStatusName(item.account->status)}};
    if (item.proposedAt)
        json["proposed"] = {{"datetime", *item.proposedAt}, {"accountId", item.proposedAccountId}};
    return json;
}

QString kindName(core::Search::Kind kind)
{
    switch (kind) {
    case core::Search::Kind::Account:
        return u"account"_s;
    case core::Search::Kind::Content:
        return u"content"_s;
    case core::Search::Kind::Plan:
        return u"plan"_s;
    case core::Search::Kind::Slot:
        return u"slot"_s;
    }
    Q_UNREACHABLE();
}

Json toJson(const core::Search::Hit &hit)
{
    Json json = {{"kind", kindName(hit.kind)}, {"id", hit.id}, {"name", hit.name}};
    if (hit.platform)
        json["platform"] = core::platformName(*hit.platform);
    if (hit.at)
        json["datetime"] = *hit.at;
    return json;
}

Json toJson(const core::ListUnscheduled::Item &item)
{
    Json takers = Json::array();
    for (const core::ListUnscheduled::Taker &taker : item.takers)
        takers.push_back(
            {{"id", taker.id}, {"platform", core::platformName(taker.platform)}, {"username", taker.username}});
    Json json = {{"id", item.id},
                 {"kind", core::unscheduledKindName(item.kind)},
                 {"title", item.title},
                 {"contentType", core::contentTypeName(item.contentType)},
                 {"language", item.language},
                 {"accounts", std::move(takers)},
                 {"sentence", item.sentence}};
    if (!item.contentId.isEmpty())
        json["contentId"] = item.contentId;
    if (item.platform)
        json["platform"] = core::platformName(*item.platform);
    if (!item.planId.isEmpty())
        json["planId"] = item.planId;
    if (item.slot)
        json["slot"] = core::toJson(*item.slot);
    if (item.shortage)
        json["unplaced"] = core::toJson(QList{*item.shortage}).front();
    return json;
}

std::optional<qint64> seqFromText(const QString &text)
{
    bool fits = false;
    const qint64 seq = text.toLongLong(&fits);
    return fits && seq >= 1 ? std::optional(seq) : std::nullopt;
}

core::Result<core::Search> readSearch(const Json &query)
{
    core::JsonReader in(query);
    core::Search search;
    search.text = in.text("text", 1, 256);
    search.limit = readPage(in, search.limit).limit;
    return in.result(search);
}

core::Result<core::ListUnscheduled> readUnscheduled(const Json &query)
{
    core::JsonReader in(query);
    core::ListUnscheduled list;
    for (const auto &[name, at] : {std::pair("from", &list.from), std::pair("to", &list.to)}) {
        require(in, name, u"must be a time like 2026-11-22T10:00:00.000Z"_s);
        *at = in.instant(name).value_or(core::Instant());
    }
    list.limit = readPage(in, list.limit).limit;
    return in.result(list);
}

core::Result<core::ListTrail> readTrail(const Json &query)
{
    core::JsonReader in(query);
    core::ListTrail list;
    list.actor = in.text("actor", 1, 256, {});
    list.action = in.text("action", 1, 64, {});
    list.subject = in.text("subject", 1, 256, {});
    list.from = in.instant("from");
    list.to = in.instant("to");
    if (list.from && list.to && *list.to <= *list.from)
        in.refuse("to", u"must lie after from"_s);
    list.text = in.text("text", 1, 256, {});
    list.before = in.word<qint64>("cursor", seqFromText, u"must be what the page before gave as nextCursor"_s);
    list.limit = readPage(in).limit;
    return in.result(list);
}

} // namespace

void OverviewController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/needs"_s, Scope::Read, std::bind_front(&OverviewController::needs, this));
    routes.add(Method::Get, u"/distribution/unscheduled"_s, Scope::Read,
               std::bind_front(&OverviewController::unscheduled, this));
    routes.add(Method::Get, u"/distribution/search"_s, Scope::Read, std::bind_front(&OverviewController::search, this));
    routes.add(Method::Get, u"/distribution/audit/newest"_s, Scope::Read,
               std::bind_front(&OverviewController::trail, this));
}

std::optional<Reply> OverviewController::needs(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ListNeedsYou> query = core::ListNeedsYou{};
    return Exchange(m_engine, request, later).ask(query, [](const QList<core::ListNeedsYou::Item> &items) {
        Json needs = Json::array();
        for (const core::ListNeedsYou::Item &item : items)
            needs.push_back(toJson(item));
        return success({{"needs", std::move(needs)}});
    });
}

std::optional<Reply> OverviewController::unscheduled(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readUnscheduled(queryOf(request)), [](const core::ListUnscheduled::Answer &answer) {
            Json items = Json::array();
            for (const core::ListUnscheduled::Item &item : answer.items)
                items.push_back(toJson(item));
            return success({{"items", std::move(items)}, {"more", answer.more}});
        });
}

std::optional<Reply> OverviewController::search(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readSearch(queryOf(request)), [](const QList<core::Search::Hit> &found) {
            Json hits = Json::array();
            for (const core::Search::Hit &hit : found)
                hits.push_back(toJson(hit));
            return success({{"hits", std::move(hits)}});
        });
}

std::optional<Reply> OverviewController::trail(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readTrail(queryOf(request)), [](const core::ListTrail::Answer &answer) {
            Json rows = Json::array();
            for (const core::ListTrail::Row &row : answer.rows) {
                Json json = api::toJson(row.entry);
                if (!row.subjectName.isEmpty())
                    json["subjectName"] = row.subjectName;
                rows.push_back(std::move(json));
            }
            const QString cursor = answer.nextBefore > 0 ? QString::number(answer.nextBefore) : QString();
            return success(withCursor({{"audit", std::move(rows)}}, cursor));
        });
}

} // namespace api
