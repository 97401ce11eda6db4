// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/learningcontroller.h"

#include "core/api/exchange.h"
#include "core/api/learninganswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/experimentcommands.h"
#include "core/engine/outcomecommands.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr qint64 mostCounted = 1'000'000'000'000;
constexpr int mostSlots = 500;

core::Result<core::ListOutcomes> readOutcomes(const core::Json &query)
{
    core::JsonReader in(query);
    core::ListOutcomes list;
    list.filter.slotId = in.id("slotId", {});
    list.filter.planId = in.id("planId", {});
    list.filter.accountId = in.id("accountId", {});
    list.filter.platform = in.word<core::Platform>("platform", core::platformFromName, core::allowedPlatforms());
    const Page page = readPage(in);
    list.page = {page.limit, page.cursor};
    return in.result(list);
}

std::optional<qint64> readCount(core::JsonReader &in, const char *name)
{
    return in.has(name) ? std::optional(in.integer(name, 0, mostCounted)) : std::nullopt;
}

/// The engagement is the sum of its parts unless the source knows it as a whole, which then holds at least the parts.
double readEngagement(core::JsonReader &in, const core::Measurement &measured)
{
    double parts = 0;
    bool any = false;
    for (const auto &part : {measured.likes, measured.comments, measured.shares, measured.saves}) {
        any = any || part;
        parts += double(part.value_or(0));
    }
    if (!in.has("engagement") && !any)
        in.refuse("engagement", u"is missing: give it, or at least one of likes, comments, shares and saves"_s);
    if (!in.has("engagement"))
        return parts;
    const double engagement = in.number("engagement", 0, double(mostCounted));
    if (engagement < parts)
        in.refuse("engagement", u"must not be less than likes, comments, shares and saves together"_s);
    return engagement;
}

core::Result<core::RecordOutcome> readOutcome(const core::Json &body)
{
    core::JsonReader in(body);
    core::RecordOutcome command;
    command.slotId = in.id("slotId");
    core::Measurement &measured = command.measured;
    require(in, "measuredAt", u"must be a time like 2026-11-23T00:00:00.000Z"_s);
    measured.measuredAt = in.instant("measuredAt").value_or(core::Instant());
    measured.source = in.text("source", 1, 100, {});
    measured.views = readCount(in, "views");
    measured.likes = readCount(in, "likes");
    measured.comments = readCount(in, "comments");
    measured.shares = readCount(in, "shares");
    measured.saves = readCount(in, "saves");
    measured.engagement = readEngagement(in, measured);
    return in.result(command);
}

core::Result<core::ListExperiments> readExperiments(const core::Json &query)
{
    core::JsonReader in(query);
    const Page page = readPage(in);
    return in.result(core::ListExperiments{{page.limit, page.cursor}});
}

/// A test of timing has one platform and two times, one of platforms two platforms.
void readArms(core::JsonReader &outer, core::StartExperiment &command)
{
    const core::Json *arms = outer.object("arms");
    if (!arms) {
        outer.refuse("arms", u"must be an object with A and B"_s);
        return;
    }
    core::JsonReader in(*arms, outer.pathOf("arms"));
    for (const core::Arm arm : {core::Arm::A, core::Arm::B}) {
        const char *name = arm == core::Arm::A ? "A" : "B";
        core::ExperimentArm &each = command.arms[size_t(arm)];
        if (command.kind == core::ExperimentKind::Platform) {
            each.platform = requiredPlatform(in, name);
            continue;
        }
        require(in, name, u"must be a time of day like 18:00"_s);
        each.minute = in.word<int>(name, minuteFromText, u"must be a time of day like 18:00"_s).value_or(0);
    }
    if (in.fault())
        outer.adopt(*in.fault());
}

core::Result<core::StartExperiment> readStart(const core::Json &body)
{
    core::JsonReader in(body);
    core::StartExperiment command;
    command.name = in.text("name", 1, 200);
    require(in, "kind", core::allowedExperimentKinds());
    command.kind = in.word<core::ExperimentKind>("kind", core::experimentKindFromName, core::allowedExperimentKinds())
                       .value_or(core::ExperimentKind::Timing);
    command.timezone = in.zone("timezone");
    readArms(in, command);
    if (command.kind == core::ExperimentKind::Timing)
        command.arms[0].platform = command.arms[1].platform = requiredPlatform(in, "platform");
    return in.result(command);
}

std::pair<QString, core::Arm> readLabel(core::JsonReader &outer, const core::Json &json, size_t index)
{
    if (!json.is_object()) {
        outer.refuseElement("slots", qsizetype(index), u"must be an object with slotId and arm"_s);
        return {};
    }
    core::JsonReader in(json, u"/slots/%1"_s.arg(index));
    const QString slotId = in.id("slotId");
    require(in, "arm", core::allowedArms());
    const auto arm = in.word<core::Arm>("arm", core::armFromName, core::allowedArms()).value_or(core::Arm::A);
    if (in.fault())
        outer.adopt(*in.fault());
    return {slotId, arm};
}

core::Result<core::LabelSlots> readLabels(const core::Json &body, const QString &experimentId)
{
    core::JsonReader in(body);
    core::LabelSlots command;
    command.experimentId = experimentId;
    const core::Json *labels = in.array("slots", mostSlots);
    if (!labels || labels->empty())
        in.refuse("slots", u"must be a list of 1 to %1 objects with slotId and arm"_s.arg(mostSlots));
    else
        for (size_t i = 0; i < labels->size(); ++i)
            command.slots.append(readLabel(in, (*labels)[i], i));
    return in.result(command);
}

Reply experimentReply(const core::ExperimentReport &report)
{
    return success({{"experiment", toJson(report)}});
}

} // namespace

void LearningController::addRoutes(Routes &routes)
{
    using core::Scope;
    const auto read = [&](const QString &path, auto handler) {
        routes.add(Method::Get, path, Scope::Read, std::bind_front(handler, this));
    };
    const auto write = [&](const QString &path, auto handler) {
        routes.add(Method::Post, path, Scope::Write, std::bind_front(handler, this)).needsToken();
    };
    read(u"/distribution/outcomes"_s, &LearningController::outcomes);
    write(u"/distribution/outcomes"_s, &LearningController::record);
    read(u"/distribution/experiments"_s, &LearningController::experiments);
    write(u"/distribution/experiments"_s, &LearningController::start);
    write(u"/distribution/experiments/{id}/slots"_s, &LearningController::label);
    write(u"/distribution/experiments/{id}/stop"_s, &LearningController::stop);
}

std::optional<Reply> LearningController::outcomes(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readOutcomes(queryOf(request)), [](const core::Page<core::Outcome> &page) {
            core::Json list = core::Json::array();
            for (const core::Outcome &outcome : page.items)
                list.push_back(toJson(outcome));
            return success(withCursor({{"outcomes", std::move(list)}}, page.nextCursor));
        });
}

std::optional<Reply> LearningController::record(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .submit(bodyOf(request).and_then(readOutcome), [](const core::RecordOutcome::Answer &answer) {
            core::Json json = {{"outcome", toJson(answer.outcome)}};
            if (answer.replaced)
                json["replaced"] = *answer.replaced;
            return success(std::move(json));
        });
}

std::optional<Reply> LearningController::experiments(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readExperiments(queryOf(request)), [](const core::Page<core::ExperimentReport> &page) {
            core::Json list = core::Json::array();
            for (const core::ExperimentReport &report : page.items)
                list.push_back(toJson(report));
            return success(withCursor({{"experiments", std::move(list)}}, page.nextCursor));
        });
}

std::optional<Reply> LearningController::start(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later).submit(bodyOf(request).and_then(readStart), experimentReply);
}

std::optional<Reply> LearningController::label(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readLabels(body, request.segment(u"id")); });
    return Exchange(m_engine, request, later).submit(command, experimentReply);
}

std::optional<Reply> LearningController::stop(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then([&](const core::Json &body) {
        core::JsonReader in(body);
        return in.result(core::StopExperiment{request.segment(u"id"), in.text("reason", 0, 1000, {})});
    });
    return Exchange(m_engine, request, later).submit(command, experimentReply);
}

} // namespace api
