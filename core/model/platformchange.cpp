// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/platformchange.h"

#include "core/base/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

double hoursOf(std::chrono::minutes gap)
{
    return double(gap.count()) / 60;
}

QStringList namesOf(const QList<ContentType> &types)
{
    QStringList names;
    for (const ContentType type : types)
        names.append(contentTypeName(type));
    return names;
}

} // namespace

const QStringList &platformChangeMembers()
{
    static const QStringList members = {u"maxPostsPerDay"_s, u"minGapHours"_s, u"peakHours"_s, u"contentTypes"_s};
    return members;
}

QStringList PlatformChange::members() const
{
    QStringList there;
    const bool has[] = {maxPostsPerDay.has_value(), minGap.has_value(), peakHours.has_value(),
                        contentTypes.has_value()};
    for (qsizetype i = 0; i < platformChangeMembers().size(); ++i) {
        if (has[i])
            there.append(platformChangeMembers().at(i));
    }
    return there;
}

void PlatformChange::drop(const QString &member)
{
    switch (platformChangeMembers().indexOf(member)) {
    case 0:
        maxPostsPerDay.reset();
        break;
    case 1:
        minGap.reset();
        break;
    case 2:
        peakHours.reset();
        break;
    case 3:
        contentTypes.reset();
        break;
    default:
        break;
    }
}

PlatformChange PlatformChange::over(const PlatformChange &earlier) const
{
    return {maxPostsPerDay ? maxPostsPerDay : earlier.maxPostsPerDay, minGap ? minGap : earlier.minGap,
            peakHours ? peakHours : earlier.peakHours, contentTypes ? contentTypes : earlier.contentTypes};
}

PlatformRules PlatformChange::applied(PlatformRules rules) const
{
    rules.maxPostsPerDay = maxPostsPerDay.value_or(rules.maxPostsPerDay);
    rules.minGap = minGap.value_or(rules.minGap);
    rules.peakHours = peakHours.value_or(rules.peakHours);
    rules.contentTypes = contentTypes.value_or(rules.contentTypes);
    return rules;
}

QList<int> readHours(JsonReader &in, const char *name)
{
    QList<int> hours;
    const Json *list = in.array(name, 24);
    for (size_t i = 0; list && i < list->size(); ++i) {
        const Json &hour = (*list)[i];
        if (!hour.is_number_integer() || hour.get<qint64>() < 0 || hour.get<qint64>() > 23)
            in.refuseElement(name, qsizetype(i), u"must be an hour from 0 to 23"_s);
        else if (hours.contains(hour.get<int>()))
            in.refuseElement(name, qsizetype(i), u"must not stand twice in the list"_s);
        else
            hours.append(hour.get<int>());
    }
    std::ranges::sort(hours);
    return hours;
}

PlatformChange readPlatformChange(JsonReader &in)
{
    PlatformChange change;
    if (in.has("maxPostsPerDay"))
        change.maxPostsPerDay = int(in.integer("maxPostsPerDay", 1, 96));
    if (in.has("minGapHours"))
        change.minGap = std::chrono::minutes(qRound(in.number("minGapHours", 0.25, 168) * 60));
    if (in.has("peakHours")) {
        change.peakHours = readHours(in, "peakHours");
        if (change.peakHours->isEmpty())
            in.refuse("peakHours", u"must not be empty"_s);
    }
    if (in.has("contentTypes"))
        change.contentTypes =
            in.words<ContentType>("contentTypes", contentTypeFromName, allowedContentTypes(), QList<ContentType>());
    return change;
}

Json toJson(const PlatformChange &change)
{
    Json json = Json::object();
    if (change.maxPostsPerDay)
        json["maxPostsPerDay"] = *change.maxPostsPerDay;
    if (change.minGap)
        json["minGapHours"] = hoursOf(*change.minGap);
    if (change.peakHours)
        json["peakHours"] = *change.peakHours;
    if (change.contentTypes)
        json["contentTypes"] = namesOf(*change.contentTypes);
    return json;
}

Json toJson(const PlatformRules &rules)
{
    return {{"maxPostsPerDay", rules.maxPostsPerDay},
            {"minGapHours", hoursOf(rules.minGap)},
            {"peakHours", rules.peakHours},
            {"contentTypes", namesOf(rules.contentTypes)}};
}

} // namespace core
