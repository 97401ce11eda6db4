// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/rulesinforce.h"

#include "core/base/jsonreader.h"
#include "core/base/logging.h"
#include "core/engine/config.h"
#include "core/storage/settingstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

RulesChange readChange(JsonReader &outer, const char *platform, const Json &json)
{
    JsonReader in(json, outer.pathOf(platform));
    RulesChange read;
    read.change = readPlatformChange(in);
    read.reason = in.text("reason", 0, 500, {});
    read.changedBy = in.text("changedBy", 0, 300, {});
    read.changedAt = in.instant("changedAt").value_or(Instant());
    if (in.fault())
        outer.adopt(*in.fault());
    return read;
}

QMap<Platform, RulesChange> changesFromJson(const Json &json)
{
    JsonReader in(json, u'/' + platformRulesKey);
    QMap<Platform, RulesChange> changes;
    for (const auto &[key, value] : json.items()) {
        const auto platform = platformFromName(QString::fromStdString(key));
        if (platform && value.is_object())
            changes.insert(*platform, readChange(in, key.c_str(), value));
    }
    if (in.fault())
        qCWarning(logEngine).noquote() << "a changed rule cannot be read:" << in.fault()->message;
    return changes;
}

QMap<QString, QString> zonesFromJson(const Json &json)
{
    JsonReader in(json, u'/' + audienceZonesKey);
    QMap<QString, QString> zones;
    for (const auto &[language, unused] : json.items()) {
        const QString zone = in.zone(language.c_str());
        if (in.fault()) { // a zone that this machine's tables lack: the plan's own instead, as if nothing were set
            qCWarning(logEngine).noquote() << "an audience's time zone is not known here:" << in.fault()->message;
            break;
        }
        zones.insert(QString::fromStdString(language), zone);
    }
    return zones;
}

Result<Json> objectOf(const QString &key, Database &database)
{
    auto value = SettingStore(database).get(key);
    if (!value)
        return tl::unexpected(value.error());
    return *value && (*value)->is_object() ? std::move(**value) : Json::object();
}

QString hours(std::chrono::minutes gap)
{
    return QString::number(double(gap.count()) / 60);
}

} // namespace

Result<RulesInForce> rulesInForce(Database &database, const Config &config)
{
    const auto changes = objectOf(platformRulesKey, database);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto zones = objectOf(audienceZonesKey, database);
    if (!zones)
        return tl::unexpected(zones.error());
    const auto workspace = workspaceSettings(database);
    if (!workspace)
        return tl::unexpected(workspace.error());
    RulesInForce rules;
    rules.timezone = workspace->timezone.value_or(config.timezone);
    rules.approvalLead = workspace->approvalLead.value_or(config.publishing.approvalLead);
    rules.platforms = config.platformDefaults;
    rules.changes = changesFromJson(*changes);
    for (auto it = rules.changes.cbegin(); it != rules.changes.cend(); ++it)
        rules.platforms.at(it.key()) = it->change.applied(rules.platforms.at(it.key()));
    rules.audienceZones = zonesFromJson(*zones);
    return rules;
}

Result<WorkspaceSettings> workspaceSettings(Database &database)
{
    const auto json = objectOf(workspaceKey, database);
    if (!json)
        return tl::unexpected(json.error());
    JsonReader in(*json, u'/' + workspaceKey);
    WorkspaceSettings settings;
    settings.setUpAt = in.instant("setUpAt");
    settings.name = in.text("name", 0, longestWorkspaceName, {});
    if (in.has("timezone"))
        settings.timezone = in.zone("timezone");
    if (in.has("approvalLeadMinutes"))
        settings.approvalLead = std::chrono::minutes(in.integer("approvalLeadMinutes", 0, mostLeadMinutes));
    if (in.fault()) { // a zone that this machine's tables lack, say: the configuration's instead
        qCWarning(logEngine).noquote() << "a setting of the workspace cannot be read:" << in.fault()->message;
        if (in.fault()->field == u"/workspace/timezone"_s)
            settings.timezone.reset();
    }
    return settings;
}

Json toJson(const WorkspaceSettings &settings)
{
    Json json = {{"name", settings.name}};
    if (settings.setUpAt)
        json["setUpAt"] = *settings.setUpAt;
    if (settings.timezone)
        json["timezone"] = *settings.timezone;
    if (settings.approvalLead)
        json["approvalLeadMinutes"] = settings.approvalLead->count();
    return json;
}

Json changesToJson(const QMap<Platform, RulesChange> &changes)
{
    Json json = Json::object();
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        Json &one = json[platformName(it.key()).toStdString()] = toJson(it->change);
        one["reason"] = it->reason;
        one["changedBy"] = it->changedBy;
        one["changedAt"] = it->changedAt;
    }
    return json;
}

Json zonesToJson(const QMap<QString, QString> &zones)
{
    Json json = Json::object();
    for (auto it = zones.cbegin(); it != zones.cend(); ++it)
        json[it.key().toStdString()] = it.value();
    return json;
}

QStringList loosenedRules(const PlatformTable &platforms)
{
    QStringList sentences;
    const PlatformTable builtIn = PlatformTable::builtIn();
    for (const Platform platform : allPlatforms) {
        const PlatformRules &now = platforms.at(platform);
        const PlatformRules &then = builtIn.at(platform);
        if (now.maxPostsPerDay > then.maxPostsPerDay)
            sentences.append(
                u"%1 may have %2 posts a day on one account, the built-in cap is %3"_s.arg(platformName(platform))
                    .arg(now.maxPostsPerDay)
                    .arg(then.maxPostsPerDay));
        if (now.minGap < then.minGap)
            sentences.append(u"%1 may have posts of one account %2 h apart, the built-in gap is %3 h"_s.arg(
                platformName(platform), hours(now.minGap), hours(then.minGap)));
    }
    return sentences;
}

} // namespace core
