// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/manualtrendcontroller.h"

#include "core/api/exchange.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/trendcommands.h"
#include "core/model/platformchange.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

core::Json toJson(const core::ManualTrend &manual)
{
    return {{"platform", core::platformName(manual.trend.platform)},
            {"topics", manual.trend.topics},
            {"score", manual.trend.score},
            {"peakHours", manual.trend.peakHours},
            {"at", manual.trend.at},
            {"expiresAt", manual.expiresAt()},
            {"enteredBy", manual.enteredBy}};
}

Reply trendReply(const core::ManualTrend &manual)
{
    return success({{"trend", toJson(manual)}});
}

core::Result<core::EnterTrend> readTrend(const core::Json &body)
{
    core::JsonReader in(body);
    core::EnterTrend trend;
    trend.platform = requiredPlatform(in, "platform");
    trend.topics = in.textList("topics", 0, 20, 100);
    trend.score = in.number("score", 0, 1);
    trend.peakHours = core::readHours(in, "peakHours");
    return in.result(trend);
}

} // namespace

void ManualTrendController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/trends/manual"_s, Scope::Read,
               std::bind_front(&ManualTrendController::list, this));
    routes
        .add(Method::Post, u"/distribution/trends/manual"_s, Scope::Write,
             std::bind_front(&ManualTrendController::enter, this))
        .needsToken();
    routes
        .add(Method::Delete, u"/distribution/trends/manual/{platform}"_s, Scope::Write,
             std::bind_front(&ManualTrendController::remove, this))
        .needsToken();
}

std::optional<Reply> ManualTrendController::list(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ListManualTrends> query = core::ListManualTrends{};
    return Exchange(m_engine, request, later).ask(query, [](const QList<core::ManualTrend> &trends) {
        core::Json list = core::Json::array();
        for (const core::ManualTrend &trend : trends)
            list.push_back(toJson(trend));
        return success({{"trends", std::move(list)}});
    });
}

std::optional<Reply> ManualTrendController::enter(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later).submit(bodyOf(request).and_then(readTrend), trendReply);
}

std::optional<Reply> ManualTrendController::remove(const Request &request, const ReplyTo &later)
{
    const auto command =
        platformSegment(request).map([](core::Platform platform) { return core::RemoveTrend{platform}; });
    return Exchange(m_engine, request, later).submit(command, trendReply);
}

} // namespace api
