// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/contentcontroller.h"

#include "core/api/exchange.h"
#include "core/api/languages.h"
#include "core/api/libraryanswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/contentcommands.h"
#include "core/model/contentjson.h"
#include "core/model/plan.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace api {

namespace {

core::Result<core::ListContents> readList(const core::Json &query)
{
    core::JsonReader in(query);
    core::ListContents list;
    list.search = in.text("search", 0, 256, {});
    list.language = in.text("language", 2, 35, {});
    list.platform = in.word<core::Platform>("platform", core::platformFromName, core::allowedPlatforms());
    list.contentType =
        in.word<core::ContentType>("contentType", core::contentTypeFromName, core::allowedContentTypes());
    const auto known = [](const QString &word) {
        return word == u"true"_s ? std::optional(core::ListContents::Which::Retired)
            : word == u"false"_s ? std::optional(core::ListContents::Which::InUse)
                                 : std::nullopt;
    };
    list.which = in.word<core::ListContents::Which>("retired", known, u"must be true or false"_s)
                     .value_or(core::ListContents::Which::InUse);
    const Page page = readPage(in);
    list.limit = page.limit;
    list.cursor = page.cursor;
    return in.result(list);
}

constexpr int longestTitle = 300;

/// The members of a content that is saved as a whole: `variants` and what stands beside them.
core::Result<core::SaveContent> readSave(const core::Json &body)
{
    core::JsonReader in(body);
    core::SaveContent command;
    command.title = in.text("title", 0, longestTitle, {});
    command.contentType =
        in.word<core::ContentType>("contentType", core::contentTypeFromName, core::allowedContentTypes())
            .value_or(core::ContentType::Video);
    auto variants = core::variantDraftsFromJson(body);
    if (!variants)
        return tl::unexpected(variants.error());
    command.variants = std::move(*variants);
    return in.result(command);
}

core::Result<core::SaveContent> readNew(const core::Json &body)
{
    core::JsonReader in(body);
    const QString id = in.has("contentId") ? in.contentId("contentId") : QString();
    auto command = readSave(body);
    if (!command || in.fault())
        return tl::unexpected(in.fault() ? *in.fault() : command.error());
    command->contentId = id;
    command->baseVersion = 0;
    return command;
}

core::Result<core::SaveContent> readWhole(const core::Json &body, const QString &contentId)
{
    core::JsonReader in(body);
    require(in, "baseVersion", u"must be the version that was read: with variants, a change replaces all of it"_s);
    require(in, "title", u"must be a text, maybe an empty one"_s);
    require(in, "contentType", core::allowedContentTypes());
    const auto base = in.has("baseVersion") ? in.integer("baseVersion", 1, 1'000'000) : 0;
    auto command = readSave(body);
    if (!command || in.fault())
        return tl::unexpected(in.fault() ? *in.fault() : command.error());
    command->contentId = contentId;
    command->baseVersion = int(base);
    return command;
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
    const QString one = u"/distribution/content/{contentId}"_s;
    routes.add(Method::Get, one + u"/versions"_s, Scope::Read, std::bind_front(&ContentController::history, this));
    routes.add(Method::Delete, one, Scope::Write, std::bind_front(&ContentController::remove, this)).needsToken();
    const auto retire = [this](core::RetireContent::To to) {
        return [this, to](const Request &request, const ReplyTo &later) { return setRetired(request, later, to); };
    };
    routes.add(Method::Post, one + u"/retire"_s, Scope::Write, retire(core::RetireContent::To::Retired)).needsToken();
    routes.add(Method::Post, one + u"/restore"_s, Scope::Write, retire(core::RetireContent::To::InUse)).needsToken();
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
            for (const core::Content &content : answer.contents) {
                core::Json json = core::toJson(content);
                json["comingSlots"] = answer.comingSlots.value(content.contentId);
                contents.push_back(std::move(json));
            }
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
    const auto body = bodyOf(request);
    if (body && body->contains("variants"))
        return Exchange(m_engine, request, later).submit(readNew(*body), contentReply);
    const auto command = body.and_then(core::newContentFromJson).map([](const core::ContentDraft &draft) {
        return core::AddContent{draft};
    });
    return Exchange(m_engine, request, later).submit(command, contentReply);
}

std::optional<Reply> ContentController::change(const Request &request, const ReplyTo &later)
{
    const auto body = bodyOf(request);
    if (body && body->contains("variants"))
        return Exchange(m_engine, request, later).submit(readWhole(*body, request.segment(u"contentId")), contentReply);
    const auto command = body.and_then(core::contentChangeFromJson).map([&](const core::ContentDraft &draft) {
        return core::ChangeContent{request.segment(u"contentId"), draft};
    });
    return Exchange(m_engine, request, later).submit(command, contentReply);
}

std::optional<Reply> ContentController::history(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ContentHistory> query = core::ContentHistory{request.segment(u"contentId")};
    return Exchange(m_engine, request, later).ask(query, [](const QList<core::ContentHistory::Version> &history) {
        core::Json versions = core::Json::array();
        for (const core::ContentHistory::Version &version : history) {
            core::Json json = core::toJson(version.content);
            if (!version.by.isEmpty())
                json["by"] = version.by;
            versions.push_back(std::move(json));
        }
        return success({{"versions", std::move(versions)}});
    });
}

std::optional<Reply> ContentController::remove(const Request &request, const ReplyTo &later)
{
    const core::Result<core::DeleteContent> command = core::DeleteContent{request.segment(u"contentId")};
    return Exchange(m_engine, request, later).submit(command, contentReply);
}

std::optional<Reply> ContentController::setRetired(const Request &request, const ReplyTo &later,
                                                   core::RetireContent::To to)
{
    const auto command = bodyOf(request).map([&](const core::Json &) {
        return core::RetireContent{request.segment(u"contentId"), to};
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
