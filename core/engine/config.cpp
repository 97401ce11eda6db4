// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/config.h"

#include <QFile>
#include <QUrl>

#include "core/base/jsonreader.h"
#include "core/model/platformchange.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Names the keys of `object` that nobody reads.
void warnOfUnknown(const Json &object, const QStringList &known, const QString &path, QStringList &warnings)
{
    for (const auto &[key, value] : object.items()) {
        const QString name = QString::fromStdString(key);
        if (!known.contains(name))
            warnings.append(u"unknown key %1%2 in the configuration"_s.arg(path, name));
    }
}

template<typename Duration>
void readDuration(JsonReader &in, const char *name, Duration &value, qint64 least = 0)
{
    value = Duration(in.integer(name, least, 10'000'000, value.count()));
}

PublishingTimes readPublishing(JsonReader &outer, const Json &json, QStringList &warnings)
{
    warnOfUnknown(json,
                  {u"startHoldSeconds"_s, u"graceMinutes"_s, u"catchUpSpacingSeconds"_s, u"settleSeconds"_s,
                   u"approvalLeadMinutes"_s, u"leaseSeconds"_s, u"sendTimeoutSeconds"_s, u"retryNetworkMinutes"_s,
                   u"retryRateLimitMinutes"_s},
                  u"publishing."_s, warnings);
    JsonReader in(json, u"/publishing"_s);
    PublishingTimes times;
    readDuration(in, "startHoldSeconds", times.startHold);
    readDuration(in, "graceMinutes", times.grace);
    readDuration(in, "catchUpSpacingSeconds", times.catchUpSpacing);
    readDuration(in, "settleSeconds", times.settle);
    readDuration(in, "approvalLeadMinutes", times.approvalLead);
    readDuration(in, "retryNetworkMinutes", times.retryNetwork);
    readDuration(in, "retryRateLimitMinutes", times.retryRateLimit);
    readDuration(in, "leaseSeconds", times.lease, 1);
    readDuration(in, "sendTimeoutSeconds", times.sendTimeout, 1);
    if (times.lease * 2 < times.sendTimeout * 3)
        in.refuse("leaseSeconds", u"must be at least 1.5 times sendTimeoutSeconds"_s);
    if (in.fault())
        outer.adopt(*in.fault());
    return times;
}

HttpSettings readHttp(JsonReader &outer, const Json &json, QStringList &warnings)
{
    warnOfUnknown(json, {u"allowedHosts"_s, u"localWithoutToken"_s, u"tls"_s, u"trustedProxies"_s}, u"http."_s,
                  warnings);
    JsonReader in(json, u"/http"_s);
    HttpSettings settings;
    settings.allowedHosts = in.textList("allowedHosts", 0, 100);
    settings.localWithoutToken = in.flag("localWithoutToken", true);
    for (const char *later : {"tls", "trustedProxies"}) { // ignoring it would serve in clear what was meant to be safe
        if (in.has(later))
            in.refuse(later, u"cannot be served by this version: remove it, and listen on a loopback address"_s);
    }
    if (in.fault())
        outer.adopt(*in.fault());
    return settings;
}

ModelSettings readModels(JsonReader &outer, const Json &json, QStringList &warnings)
{
    warnOfUnknown(json, {u"recorded"_s, u"budgetSeconds"_s}, u"llm."_s, warnings);
    JsonReader in(json, u"/llm"_s);
    ModelSettings settings;
    settings.recorded = in.text("recorded", 1, 4096, {});
    settings.budget = std::chrono::seconds(in.integer("budgetSeconds", 1, 45, settings.budget.count()));
    if (in.fault())
        outer.adopt(*in.fault());
    return settings;
}

QMap<QString, QString> readServices(JsonReader &outer, const Json &json, QStringList &warnings)
{
    warnOfUnknown(json, serviceNames(), u"services."_s, warnings);
    JsonReader in(json, u"/services"_s);
    QMap<QString, QString> services;
    for (const QString &name : serviceNames()) {
        const QByteArray key = name.toLatin1();
        if (!in.has(key) || json[key.toStdString()].is_null())
            continue;
        const QString url = in.text(key, 1, 1000);
        if (url == u"embedded"_s)
            continue;
        const QUrl parsed(url, QUrl::StrictMode);
        if (!parsed.isValid() || parsed.host().isEmpty()
            || (parsed.scheme() != u"http"_s && parsed.scheme() != u"https"_s))
            in.refuse(key, u"must be a URL like http://localhost:4000, or null"_s);
        services.insert(name, url);
    }
    if (in.fault())
        outer.adopt(*in.fault());
    return services;
}

void readPlatform(JsonReader &outer, const Json &json, const QString &path, PlatformRules &rules, QStringList &warnings)
{
    warnOfUnknown(json, platformChangeMembers(), path.mid(1).replace(u'/', u'.') + u'.', warnings);
    JsonReader in(json, path);
    rules = readPlatformChange(in).applied(rules);
    if (in.fault())
        outer.adopt(*in.fault());
}

PlatformTable readPlatforms(JsonReader &outer, const Json &json, QStringList &warnings)
{
    PlatformTable table = PlatformTable::builtIn();
    JsonReader in(json, u"/platforms"_s);
    for (const auto &[key, value] : json.items()) {
        const auto platform = platformFromName(QString::fromStdString(key));
        if (!platform)
            warnings.append(u"unknown key platforms.%1 in the configuration"_s.arg(QString::fromStdString(key)));
        else if (const Json *rules = in.object(key.c_str()))
            readPlatform(in, *rules, in.pathOf(key.c_str()), table.at(*platform), warnings);
    }
    if (in.fault())
        outer.adopt(*in.fault());
    return table;
}

} // namespace

const QStringList &serviceNames()
{
    static const QStringList names = {u"bridge"_s,   u"brain"_s,    u"orchestrator"_s, u"hands"_s,
                                      u"video"_s,    u"social"_s,   u"trends"_s,       u"visibility"_s,
                                      u"accounts"_s, u"creative"_s, u"ops"_s,          u"rotation"_s};
    return names;
}

Result<Config> configFromJson(const Json &json, QStringList &warnings)
{
    warnOfUnknown(json,
                  {u"safetyMode"_s, u"timezone"_s, u"languages"_s, u"services"_s, u"platforms"_s, u"http"_s, u"llm"_s,
                   u"publishing"_s},
                  {}, warnings);
    JsonReader in(json);
    Config config;
    config.safetyMode =
        in.word<SafetyMode>("safetyMode", safetyModeFromName, allowedSafetyModes()).value_or(config.safetyMode);
    if (in.has("timezone"))
        config.timezone = in.zone("timezone");
    config.languages = in.words<QString>(
        "languages", [](const QString &tag) { return isLanguageTag(tag) ? std::optional(tag) : std::nullopt; },
        u"must be a language tag like en or pt-BR"_s, config.languages);
    if (const Json *services = in.object("services"))
        config.services = readServices(in, *services, warnings);
    if (const Json *platforms = in.object("platforms"))
        config.platformDefaults = readPlatforms(in, *platforms, warnings);
    if (const Json *http = in.object("http"))
        config.http = readHttp(in, *http, warnings);
    if (const Json *models = in.object("llm"))
        config.models = readModels(in, *models, warnings);
    if (const Json *publishing = in.object("publishing"))
        config.publishing = readPublishing(in, *publishing, warnings);
    return in.result(config);
}

Result<Config> configFromFile(const QString &path, QStringList &warnings)
{
    QFile file(path);
    if (!file.exists())
        return Config();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::InvalidField,
                    u"The configuration %1 cannot be read: %2"_s.arg(path, file.errorString()));
    const auto json = parseJsonObject(file.readAll());
    if (!json)
        return fail(Error::Code::InvalidField,
                    u"The configuration %1 is no JSON object. %2"_s.arg(path, json.error().message));
    auto config = configFromJson(*json, warnings);
    if (!config)
        return fail(Error::Code::InvalidField,
                    u"The configuration %1 has a wrong value at %2: %3"_s.arg(path, config.error().field,
                                                                              config.error().message),
                    config.error().field);
    return config;
}

} // namespace core
