// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/platformlimits.h"

#include <QFile>

#include "core/base/json.h"

using namespace Qt::StringLiterals;

/// A static library's resources are linked in only where somebody asks for them; the macro must stand outside
/// namespaces.
static void initPlatformResources()
{
    Q_INIT_RESOURCE(platforms);
}

namespace core {

namespace {

/// Our own data, compiled in: a fault in it is a bug of ours, found by the first test that runs.
Json readTable()
{
    initPlatformResources();
    QFile file(u":/platforms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of platform limits is missing from the program");
    const auto json = parseJsonObject(file.readAll());
    if (!json)
        qFatal("The table of platform limits: %s", qPrintable(json.error().message));
    return json->at("platforms");
}

LengthUnit unitOf(const std::string &word)
{
    if (word == "weighted")
        return LengthUnit::Weighted;
    return word == "bytes" ? LengthUnit::Bytes : LengthUnit::Characters;
}

/// `rule` with what `type` has of its own.
Json forType(const Json &rule, ContentType type)
{
    Json merged = rule;
    const auto types = rule.find("byContentType");
    if (types != rule.end())
        merged.update(types->value(contentTypeName(type).toStdString(), Json::object()));
    return merged;
}

CountRange rangeOf(const Json &rule)
{
    CountRange range{rule.value("min", 0), {}};
    if (rule.contains("max"))
        range.max = rule["max"].get<int>();
    return range;
}

} // namespace

PlatformLimits limitsFor(Platform platform, ContentType type)
{
    static const Json table = readTable();
    const Json &rules = table.at(platformName(platform).toStdString());
    const Json &text = rules.at("text");
    const Json &hashtags = rules.at("hashtags");
    const Json media = forType(rules.at("media"), type);

    PlatformLimits limits;
    limits.name = rules.at("name").get<QString>();
    limits.textUnit = unitOf(text.at("unit").get<std::string>());
    limits.maxText = text.at("max").get<int>();
    limits.forbidden = text.value("forbidden", Json("")).get<QString>();
    if (rules.contains("title"))
        limits.title = rangeOf(rules["title"]);
    limits.maxHashtags = hashtags.at("max").get<int>();
    limits.hashtagSeverity = hashtags.at("severity") == "error" ? Severity::Error : Severity::Warning;
    limits.media = rangeOf(media);
    limits.mediaFormat = media.value("format", Json("")).get<QString>();
    limits.ratio = forType(rules.at("ratio"), type).at("preferred").get<QString>();
    return limits;
}

} // namespace core
