// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/contentcontroller.h"

#include "core/api/exchange.h"
#include "core/api/languages.h"
#include "core/api/libraryanswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/model/contentjson.h"
#include "core/model/plan.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace api {

namespace {

core::Result<core::ListContents> readList(const core::Json &query)
{
    core::JsonReader in(query);
    const QString search = in.text("search", 0, 256, {});
    const Page page = readPage(in);
    return in.result(core::ListContents{search, page.limit, page.cursor});
}

core::Result<core::RepurposeContent> readRepurpose(const core::Json &body, const Languages &languages)
{
    const core::PlanRequest defaults;
    core::JsonReader in(body);
    core::RepurposeContent command;
    command.contentId = in.contentId("contentId");
    command.source = requiredPlatform(in, "sourcePlatform");
    command.targets = in.words<core::Platform>("targetPlatforms", core::platformFromName, core::allowedPlatforms(),
                                               defaults.platforms);
    command.language = in.has("language") ? languages.one(in, "language") : defaults.languages.first();
    return in.result(command);
}

core::Result<core::DistributeLanguages> readDistribute(const core::Json &body, const Languages &languages)
{
    core::JsonReader in(body);
    const QString contentId = in.contentId("contentId");
    return in.result(
        core::DistributeLanguages{contentId, languages.list(in, "targetLanguages", {u"en"_s, u"es"_s, u"ar"_s})});
}

Reply contentReply(const core::Content &content)
{
    return success({{"content", core::toJson(content)}});
}

} // namespace

void ContentController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/content"_s, Scope::Read, std::bind_front(&ContentController::list, this));
    routes.add(Method::Get, u"/distribution/content/{contentId}"_s, Scope::Read,
               std::bind_front(&ContentController::get, this));
    routes.add(Method::Post, u"/distribution/content"_s, Scope::Write, std::bind_front(&ContentController::add, this))
        .needsToken();
    routes
        .add(Method::Patch, u"/distribution/content/{contentId}"_s, Scope::Write,
             std::bind_front(&ContentController::change, this))
        .needsToken();
    routes
        .add(Method::Post, u"/distribution/repurpose"_s, Scope::Write,
             std::bind_front(&ContentController::repurpose, this))
        .within(60s);
    routes
        .add(Method::Post, u"/distribution/language"_s, Scope::Write,
             std::bind_front(&ContentController::distribute, this))
        .within(60s);
}

std::optional<Reply> ContentController::list(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readList(queryOf(request)), [](const core::ListContents::Answer &answer) {
            core::Json contents = core::Json::array();
            for (const core::Content &content : answer.contents)
                contents.push_back(core::toJson(content));
            return success(withCursor({{"contents", std::move(contents)}}, answer.nextCursor));
        });
}

std::optional<Reply> ContentController::get(const Request &request, const ReplyTo &later)
{
    const core::Result<core::GetContent> query = core::GetContent{request.segment(u"contentId")};
    return Exchange(m_engine, request, later).ask(query, contentReply);
}

std::optional<Reply> ContentController::add(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then(core::newContentFromJson).map([](const core::ContentDraft &draft) {
        return core::AddContent{draft};
    });
    return Exchange(m_engine, request, later).submit(command, contentReply);
}

std::optional<Reply> ContentController::change(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then(core::contentChangeFromJson).map([&](const core::ContentDraft &draft) {
            return core::ChangeContent{request.segment(u"contentId"), draft};
        });
    return Exchange(m_engine, request, later).submit(command, contentReply);
}

std::optional<Reply> ContentController::repurpose(const Request &request, const ReplyTo &later)
{
    const Languages languages(m_engine.context().config);
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readRepurpose(body, languages); });
    return Exchange(m_engine, request, later)
        .submit(command,
                [](const QList<core::RepurposeContent::Variant> &variants) { return success(toJson(variants)); });
}

std::optional<Reply> ContentController::distribute(const Request &request, const ReplyTo &later)
{
    const Languages languages(m_engine.context().config);
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readDistribute(body, languages); });
    return Exchange(m_engine, request, later)
        .submit(command,
                [](const QList<core::DistributeLanguages::Variant> &variants) { return success(toJson(variants)); });
}

} // namespace api
