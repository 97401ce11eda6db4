// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/slotchangecontroller.h"

#include "core/api/exchange.h"
#include "core/api/libraryanswers.h"
#include "core/api/plananswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/api/slotbodies.h"
#include "core/engine/comments.h"
#include "core/model/slotjson.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

core::Result<core::AddComment> readComment(const core::Json &body, const QString &slotId)
{
    core::JsonReader in(body);
    core::AddComment comment;
    comment.slotId = slotId;
    comment.text = in.text("text", 1, int(core::AddComment::longest));
    comment.isPrivate = in.flag("private", false);
    return in.result(comment);
}

core::Json toJson(const core::ListComments::Item &item)
{
    core::Json json = {{"id", item.comment.id},
                       {"author", item.comment.author},
                       {"authorKind", core::principalKindName(item.comment.authorKind)},
                       {"text", item.comment.text},
                       {"private", item.comment.isPrivate},
                       {"createdAt", item.comment.createdAt}};
    if (item.decision)
        json["decision"] = core::decisionName(*item.decision);
    if (item.revokedAt) {
        json["revokedAt"] = *item.revokedAt;
        json["revokedWhy"] = item.revokedWhy;
    }
    return json;
}

} // namespace

void SlotChangeController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes
        .add(Method::Post, u"/distribution/slots/changes"_s, Scope::Write,
             std::bind_front(&SlotChangeController::change, this))
        .needsToken();
    routes
        .add(Method::Post, u"/distribution/slots/{id}/restore"_s, Scope::Write,
             std::bind_front(&SlotChangeController::restore, this))
        .needsToken();
    routes.add(Method::Get, u"/distribution/slots/{id}/comments"_s, Scope::Read,
               std::bind_front(&SlotChangeController::comments, this));
    routes
        .add(Method::Post, u"/distribution/slots/{id}/comments"_s, Scope::Write,
             std::bind_front(&SlotChangeController::comment, this))
        .needsToken();
    routes.add(Method::Get, u"/distribution/slots/{id}/trail"_s, Scope::Read,
               std::bind_front(&SlotChangeController::trail, this));
}

std::optional<Reply> SlotChangeController::change(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then(
        [this](const core::Json &body) { return readChanges(body, m_engine.context().config); });
    return Exchange(m_engine, request, later).submit(command, [](const core::ChangeSlots::Answer &answer) {
        return success({{"slots", api::toJson(answer.slots)}, {"moved", api::toJson(answer.moved)}});
    });
}

std::optional<Reply> SlotChangeController::restore(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readRestore(body, request.segment(u"id")); });
    return Exchange(m_engine, request, later).submit(command, [](const core::Slot &slot) {
        return success({{"slot", core::toJson(slot)}});
    });
}

/// What is private is for people: a token of kind human.
std::optional<Reply> SlotChangeController::comments(const Request &request, const ReplyTo &later)
{
    using Audience = core::ListComments::Audience;
    const bool person = request.caller.kind == core::PrincipalKind::Human;
    const core::Result<core::ListComments> query =
        core::ListComments{request.segment(u"id"), person ? Audience::People : Audience::Everybody};
    return Exchange(m_engine, request, later).ask(query, [](const QList<core::ListComments::Item> &items) {
        core::Json list = core::Json::array();
        for (const core::ListComments::Item &item : items)
            list.push_back(toJson(item));
        return success({{"comments", std::move(list)}});
    });
}

std::optional<Reply> SlotChangeController::comment(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readComment(body, request.segment(u"id")); });
    return Exchange(m_engine, request, later).submit(command, [](const core::Comment &comment) {
        return success({{"comment", toJson(core::ListComments::Item{comment, {}, {}, {}})}});
    });
}

std::optional<Reply> SlotChangeController::trail(const Request &request, const ReplyTo &later)
{
    core::Json parameters = queryOf(request);
    core::JsonReader in(parameters);
    const int limit = readPage(in, 200).limit;
    const auto query = in.result(core::SlotTrail{request.segment(u"id"), limit});
    return Exchange(m_engine, request, later).ask(query, [](const core::SlotTrail::Answer &answer) {
        core::Json rows = core::Json::array();
        for (const core::ListAudit::Row &row : answer.rows)
            rows.push_back(api::toJson(row));
        return success({{"trail", std::move(rows)}});
    });
}

} // namespace api
