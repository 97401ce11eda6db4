// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/query.h"

#include "core/api/request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

namespace {

std::optional<int> limitFromText(const QString &text)
{
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int limit = text.toInt(&fits);
    return digits && fits && limit >= 1 && limit <= 500 ? std::optional(limit) : std::nullopt;
}

} // namespace

core::Json queryOf(const Request &request)
{
    core::Json query = core::Json::object();
    for (const Parameter &parameter : request.parameters)
        query[parameter.name.toStdString()] = parameter.value;
    return query;
}

Page readPage(core::JsonReader &in, int limitWhereAbsent)
{
    const auto limit = in.word<int>("limit", limitFromText, u"must be a whole number from 1 to 500"_s);
    return {limit.value_or(limitWhereAbsent), in.text("cursor", 1, 512, {})};
}

core::Json withCursor(core::Json list, const QString &nextCursor)
{
    if (!nextCursor.isEmpty())
        list["nextCursor"] = nextCursor;
    return list;
}

void require(core::JsonReader &in, const char *name, const QString &whatIsRight)
{
    if (!in.has(name))
        in.refuse(name, u"is missing: it "_s + whatIsRight);
}

core::Platform requiredPlatform(core::JsonReader &in, const char *name)
{
    require(in, name, core::allowedPlatforms());
    return in.word<core::Platform>(name, core::platformFromName, core::allowedPlatforms())
        .value_or(core::Platform::TikTok);
}

core::Result<core::Platform> platformSegment(const Request &request)
{
    if (const auto platform = core::platformFromName(request.segment(u"platform")))
        return *platform;
    return core::fail(core::Error::Code::NotFound, u"The platform in the path "_s + core::allowedPlatforms(),
                      u"/platform"_s);
}

} // namespace api
