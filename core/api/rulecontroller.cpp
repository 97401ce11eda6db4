// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/rulecontroller.h"

#include "core/api/exchange.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/rulecommands.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

core::Json platformJson(core::Platform platform, const core::RulesInForce &rules, const core::Config &config)
{
    core::Json json = core::toJson(rules.platforms.at(platform));
    json["platform"] = core::platformName(platform);
    json["default"] = core::toJson(config.platformDefaults.at(platform));
    json["builtIn"] = core::toJson(core::PlatformTable::builtIn().at(platform));
    const auto change = rules.changes.constFind(platform);
    json["changed"] = change == rules.changes.cend() ? QStringList() : change->change.members();
    if (change != rules.changes.cend()) {
        json["changedBy"] = change->changedBy;
        json["changedAt"] = change->changedAt;
        if (!change->reason.isEmpty())
            json["reason"] = change->reason;
    }
    return json;
}

core::Json languageJson(const QString &language, const core::RulesInForce &rules)
{
    core::Json json = {{"language", language}};
    const QString zone = rules.audienceZones.value(language);
    if (!zone.isEmpty())
        json["timezone"] = zone;
    return json;
}

/// Everything that planning goes by, whatever was changed of it.
Reply rulesReply(const core::RulesInForce &rules, const core::Config &config)
{
    core::Json platforms = core::Json::array();
    for (const core::Platform platform : core::allPlatforms)
        platforms.push_back(platformJson(platform, rules, config));
    core::Json languages = core::Json::array();
    for (const QString &language : config.languages)
        languages.push_back(languageJson(language, rules));
    return success({{"platforms", std::move(platforms)},
                    {"languages", std::move(languages)},
                    {"warnings", core::loosenedRules(rules.platforms)}});
}

auto rendered(const core::DistributionEngine &engine)
{
    return [&engine](const core::RulesInForce &rules) { return rulesReply(rules, engine.context().config); };
}

core::Result<core::ChangePlatformRules> readChange(core::Platform platform, const core::Json &body)
{
    core::JsonReader in(body);
    core::ChangePlatformRules command;
    command.platform = platform;
    command.change = core::readPlatformChange(in);
    const auto known = [](const QString &name) {
        return core::platformChangeMembers().contains(name) ? std::optional(name) : std::nullopt;
    };
    command.reset = in.words<QString>(
        "reset", known, u"must be one of "_s + core::platformChangeMembers().join(u", "_s), QStringList());
    for (qsizetype i = 0; i < command.reset.size(); ++i) {
        if (in.has(command.reset.at(i).toLatin1()))
            in.refuseElement("reset", i, u"cannot be set and reset at once"_s);
    }
    command.reason = in.text("reason", 1, 500, {});
    return in.result(command);
}

core::Result<core::SetAudienceZone> readZone(const QString &language, const core::Json &body)
{
    core::JsonReader in(body);
    require(in, "timezone", u"must be the IANA name of a time zone, like Europe/Madrid"_s);
    return in.result(core::SetAudienceZone{language, in.zone("timezone")});
}

} // namespace

void RuleController::addRoutes(Routes &routes)
{
    using core::Scope;
    const QString all = u"/distribution/settings/planning"_s;
    const QString platform = all + u"/platforms/{platform}"_s;
    const QString language = all + u"/languages/{language}"_s;
    routes.add(Method::Get, all, Scope::Read, std::bind_front(&RuleController::show, this));
    routes.add(Method::Patch, platform, Scope::Write, std::bind_front(&RuleController::changePlatform, this))
        .needsToken();
    routes.add(Method::Delete, platform, Scope::Write, std::bind_front(&RuleController::resetPlatform, this))
        .needsToken();
    routes.add(Method::Patch, language, Scope::Write, std::bind_front(&RuleController::changeLanguage, this))
        .needsToken();
    routes.add(Method::Delete, language, Scope::Write, std::bind_front(&RuleController::resetLanguage, this))
        .needsToken();
}

std::optional<Reply> RuleController::show(const Request &request, const ReplyTo &later)
{
    const core::Result<core::GetRules> query = core::GetRules{};
    return Exchange(m_engine, request, later).ask(query, rendered(m_engine));
}

std::optional<Reply> RuleController::changePlatform(const Request &request, const ReplyTo &later)
{
    const auto platform = platformSegment(request);
    const auto command = platform.and_then([&](core::Platform named) {
        return bodyOf(request).and_then([named](const core::Json &body) { return readChange(named, body); });
    });
    return Exchange(m_engine, request, later).submit(command, rendered(m_engine));
}

std::optional<Reply> RuleController::resetPlatform(const Request &request, const ReplyTo &later)
{
    const auto command = platformSegment(request).map([](core::Platform platform) {
        return core::ChangePlatformRules{
            platform, {}, core::platformChangeMembers(), u"Back to what the configuration says"_s};
    });
    return Exchange(m_engine, request, later).submit(command, rendered(m_engine));
}

std::optional<Reply> RuleController::changeLanguage(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readZone(request.segment(u"language"), body); });
    return Exchange(m_engine, request, later).submit(command, rendered(m_engine));
}

std::optional<Reply> RuleController::resetLanguage(const Request &request, const ReplyTo &later)
{
    const core::Result<core::SetAudienceZone> command = core::SetAudienceZone{request.segment(u"language"), {}};
    return Exchange(m_engine, request, later).submit(command, rendered(m_engine));
}

} // namespace api
