// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/insightcontroller.h"

#include "core/api/exchange.h"
#include "core/api/libraryanswers.h"
#include "core/api/plananswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

core::Result<core::GetVelocity> readVelocity(const core::Json &query)
{
    core::JsonReader in(query);
    return in.result(core::GetVelocity{requiredPlatform(in, "platform")});
}

/// All five where the list is absent.
QList<core::Platform> readPlatforms(core::JsonReader &in, const char *name)
{
    return in.words<core::Platform>(name, core::platformFromName, core::allowedPlatforms(),
                                    {core::allPlatforms.begin(), core::allPlatforms.end()});
}

core::Result<core::GetTrends> readTrends(const core::Json &body)
{
    core::JsonReader in(body);
    return in.result(core::GetTrends{readPlatforms(in, "platforms")});
}

core::Result<core::RankPlatforms> readRank(const core::Json &body)
{
    core::JsonReader in(body);
    const QString contentId = in.contentId("contentId");
    return in.result(core::RankPlatforms{contentId, readPlatforms(in, "availablePlatforms")});
}

} // namespace

void InsightController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/velocity"_s, Scope::Read,
               std::bind_front(&InsightController::velocity, this));
    routes.add(Method::Post, u"/distribution/trends"_s, Scope::Read, std::bind_front(&InsightController::trends, this))
        .costs(Cost::Read);
    routes.add(Method::Post, u"/distribution/platforms"_s, Scope::Read, std::bind_front(&InsightController::rank, this))
        .costs(Cost::Read);
}

std::optional<Reply> InsightController::velocity(const Request &request, const ReplyTo &later)
{
    const auto query = readVelocity(queryOf(request));
    const auto platform = query ? query->platform : core::Platform::TikTok;
    return Exchange(m_engine, request, later).ask(query, [platform](const core::GetVelocity::Answer &answer) {
        return success(velocityJson(platform, answer));
    });
}

std::optional<Reply> InsightController::trends(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(bodyOf(request).and_then(readTrends), [](const QList<core::Trend> &trends) {
            // Under both names: `trends` is this endpoint's own, `trendData` what planning answers with.
            return success({{"trends", toJson(trends)}, {"trendData", toJson(trends)}});
        });
}

std::optional<Reply> InsightController::rank(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(bodyOf(request).and_then(readRank),
             [](const QList<core::RankPlatforms::Item> &ranking) { return success(toJson(ranking)); });
}

} // namespace api
