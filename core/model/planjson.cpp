// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/planjson.h"

#include <QTimeZone>

#include "core/base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::optional<QString> languageTag(const QString &tag)
{
    return isLanguageTag(tag) ? std::optional(tag) : std::nullopt;
}

const QString languageForm = u"must be a language tag like en or pt-BR"_s;

/// Reads {language: value} below `name`; `read` takes a JsonReader over the object and the language's key.
template<typename T, typename Read>
QMap<QString, T> readByLanguage(JsonReader &in, const char *name, Read read)
{
    QMap<QString, T> values;
    const Json *object = in.object(name);
    if (!object)
        return values;
    JsonReader inner(*object, in.pathOf(name));
    for (const auto &[key, value] : object->items()) {
        const QString language = QString::fromStdString(key);
        if (!isLanguageTag(language))
            inner.refuse(key.c_str(), languageForm);
        values.insert(language, read(inner, key.c_str()));
    }
    if (inner.fault())
        in.adopt(*inner.fault());
    return values;
}

} // namespace

std::optional<QDate> readWeekStart(JsonReader &in, const QString &zone)
{
    const QString text = in.text("weekStart", 10, 40, {});
    if (text.isEmpty())
        return std::nullopt;
    QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (const auto instant = instantFromIso(text))
        date = localDate(*instant, QTimeZone(zone.toUtf8()));
    if (date.isValid() && (date.year() < 1970 || date.year() >= 2200))
        in.refuse("weekStart", u"must lie between 1970 and 2200"_s);
    if (date.isValid())
        return date;
    in.refuse("weekStart", u"must be a date like 2026-11-23 or a time like 2026-11-23T00:00:00.000Z"_s);
    return std::nullopt;
}

Result<PlanRequest> planRequestFromJson(const Json &body, const QString &workspaceZone)
{
    JsonReader in(body);
    PlanRequest request;
    request.contentId = in.contentId("contentId");
    request.platforms = in.words<Platform>("platforms", platformFromName, allowedPlatforms(), request.platforms);
    request.languages = in.words<QString>("languages", languageTag, languageForm, request.languages);
    request.velocity = in.number("velocity", 0.1, 10, 1.0);
    request.trendWeighted = in.flag("trendWeighted", true);
    request.timezone = in.zone("timezone");
    request.weekStart = readWeekStart(in, request.timezone.isEmpty() ? workspaceZone : request.timezone);
    request.contentType = in.word<ContentType>("contentType", contentTypeFromName, allowedContentTypes());
    request.title = in.text("title", 0, 300, {});
    request.niche = in.text("niche", 0, 300, {});
    request.languageTimezones = readByLanguage<QString>(
        in, "languageTimezones", [](JsonReader &zones, const char *key) { return zones.zone(key); });
    request.languageShares = readByLanguage<double>(
        in, "languageShares", [](JsonReader &shares, const char *key) { return shares.number(key, 0.001, 1000); });
    request.fill = in.word<Fill>("fill", fillFromName, allowedFills()).value_or(Fill::Target);
    request.priority = int(in.integer("priority", -1000, 1000, 0));
    request.askModels = in.flag("askModels", true);
    request.explore = in.flag("explore", false);
    return in.result(request);
}

Json platformNames(const QList<Platform> &platforms)
{
    Json names = Json::array();
    for (const Platform platform : platforms)
        names.push_back(platformName(platform));
    return names;
}

Json toJson(const PlanRequest &request)
{
    Json json = {{"contentId", request.contentId},
                 {"platforms", platformNames(request.platforms)},
                 {"languages", request.languages},
                 {"velocity", request.velocity},
                 {"trendWeighted", request.trendWeighted},
                 {"fill", fillName(request.fill)},
                 {"priority", request.priority},
                 {"askModels", request.askModels},
                 {"explore", request.explore}};
    if (!request.timezone.isEmpty())
        json["timezone"] = request.timezone;
    if (request.weekStart)
        json["weekStart"] = request.weekStart->toString(Qt::ISODate);
    if (request.contentType)
        json["contentType"] = contentTypeName(*request.contentType);
    if (!request.title.isEmpty())
        json["title"] = request.title;
    if (!request.niche.isEmpty())
        json["niche"] = request.niche;
    for (const auto &[language, zone] : request.languageTimezones.asKeyValueRange())
        json["languageTimezones"][language.toStdString()] = zone;
    for (const auto &[language, share] : request.languageShares.asKeyValueRange())
        json["languageShares"][language.toStdString()] = share;
    return json;
}

Json toJson(const Plan &plan, SafetyMode mode)
{
    Json json = toJson(plan.request);
    json["id"] = plan.id;
    json["status"] = planStatusName(plan.status());
    json["createdAt"] = plan.createdAt;
    json["updatedAt"] = plan.updatedAt;
    json["safetyMode"] = safetyModeName(mode);
    json["version"] = plan.version;
    if (!plan.calendarId.isEmpty())
        json["calendarId"] = plan.calendarId;
    return json;
}

Json toJson(const Calendar &calendar, int totalSlots)
{
    return {{"id", calendar.id},
            {"planId", calendar.planId},
            {"weekStart", calendar.weekStart},
            {"weekEnd", calendar.weekEnd},
            {"timezone", calendar.timezone},
            {"metadata",
             {{"totalSlots", totalSlots},
              {"platforms", platformNames(calendar.platforms)},
              {"languages", calendar.languages}}}};
}

} // namespace core
