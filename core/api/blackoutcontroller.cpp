// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/blackoutcontroller.h"

#include "core/api/exchange.h"
#include "core/api/plananswers.h"
#include "core/api/routes.h"
#include "core/engine/blackoutcommands.h"
#include "core/planning/blackoutjson.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

core::Json toJson(const core::KeptBlackout &kept)
{
    core::Json json = core::toJson(kept.blackout);
    json["id"] = kept.id;
    json["createdBy"] = kept.createdBy;
    json["createdAt"] = kept.createdAt;
    return json;
}

} // namespace

void BlackoutController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/blackouts"_s, Scope::Read,
               std::bind_front(&BlackoutController::list, this));
    routes
        .add(Method::Post, u"/distribution/blackouts"_s, Scope::Write, std::bind_front(&BlackoutController::add, this))
        .needsToken();
    routes
        .add(Method::Patch, u"/distribution/blackouts/{id}"_s, Scope::Write,
             std::bind_front(&BlackoutController::change, this))
        .needsToken();
    routes
        .add(Method::Delete, u"/distribution/blackouts/{id}"_s, Scope::Write,
             std::bind_front(&BlackoutController::remove, this))
        .needsToken();
}

std::optional<Reply> BlackoutController::list(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ListBlackouts> query = core::ListBlackouts{};
    return Exchange(m_engine, request, later).ask(query, [](const QList<core::KeptBlackout> &blackouts) {
        core::Json list = core::Json::array();
        for (const core::KeptBlackout &kept : blackouts)
            list.push_back(toJson(kept));
        return success({{"blackouts", std::move(list)}});
    });
}

std::optional<Reply> BlackoutController::add(const Request &request, const ReplyTo &later)
{
    const QTimeZone zone = m_engine.rules().zone();
    const auto command = bodyOf(request)
                             .and_then([&](const core::Json &body) { return core::blackoutFromJson(body, zone); })
                             .map([](const core::Blackout &blackout) { return core::AddBlackout{blackout}; });
    return Exchange(m_engine, request, later).submit(command, [](const core::AddBlackout::Answer &answer) {
        return success({{"blackout", toJson(answer.added)}, {"slotsInside", api::toJson(answer.inside)}});
    });
}

std::optional<Reply> BlackoutController::change(const Request &request, const ReplyTo &later)
{
    const QTimeZone zone = m_engine.rules().zone();
    const auto command = bodyOf(request)
                             .and_then([&](const core::Json &body) { return core::blackoutFromJson(body, zone); })
                             .map([&](const core::Blackout &blackout) {
                                 return core::ChangeBlackout{request.segment(u"id"), blackout};
                             });
    return Exchange(m_engine, request, later).submit(command, [](const core::AddBlackout::Answer &answer) {
        return success({{"blackout", toJson(answer.added)}, {"slotsInside", api::toJson(answer.inside)}});
    });
}

std::optional<Reply> BlackoutController::remove(const Request &request, const ReplyTo &later)
{
    const core::Result<core::RemoveBlackout> command = core::RemoveBlackout{request.segment(u"id")};
    return Exchange(m_engine, request, later).submit(command, [](const core::KeptBlackout &removed) {
        return success({{"blackout", toJson(removed)}});
    });
}

} // namespace api
