// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QTimeZone>

#include "core/base/result.h"
#include "core/model/platformchange.h"

#include <chrono>
#include <optional>

namespace core {

class Database;
struct Config;

/// Who wants a platform's rules other than configured, and why.
struct RulesChange {
    PlatformChange change = {};
    QString reason = {}; ///< Given where it goes beyond the built-in table.
    QString changedBy = {};
    Instant changedAt = {};

    friend bool operator==(const RulesChange &, const RulesChange &) = default;
};

/// The rules that planning, moves, risk and velocity go by, and the workspace's own clock: the built-in table,
/// config.json over it, and over both what people changed at run time. The settings rows own what was changed; every
/// command and query reads them in its own transaction or snapshot, so all of them see the same rules, at once, also
/// after a change beside this process.
struct RulesInForce {
    PlatformTable platforms = PlatformTable::builtIn();
    QMap<Platform, RulesChange> changes = {};
    QMap<QString, QString> audienceZones = {}; ///< IANA name by language; absent: the plan's own zone.
    QString timezone = QStringLiteral("UTC"); ///< The workspace's: IANA, for whatever names no zone of its own.
    std::chrono::minutes approvalLead{5}; ///< A decision must come at least this long before the slot's time.

    QTimeZone zone() const { return QTimeZone(timezone.toUtf8()); }

    friend bool operator==(const RulesInForce &, const RulesInForce &) = default;
};

/// Reads them: three rows. A member that this version cannot read counts as not changed, with a warning in the log.
Result<RulesInForce> rulesInForce(Database &database, const Config &config);

/// As they are stored; the writer's side of rulesInForce().
Json changesToJson(const QMap<Platform, RulesChange> &changes);
Json zonesToJson(const QMap<QString, QString> &zones);

/// What people set of the workspace itself; what is absent is as config.json says.
struct WorkspaceSettings {
    std::optional<Instant> setUpAt = {}; ///< When the first start was answered.
    QString name = {};
    std::optional<QString> timezone = {};
    std::optional<std::chrono::minutes> approvalLead = {};

    friend bool operator==(const WorkspaceSettings &, const WorkspaceSettings &) = default;
};
inline constexpr int longestWorkspaceName = 100; ///< UTF-16 units.
inline constexpr int mostLeadMinutes = 7 * 24 * 60; ///< A week.
Result<WorkspaceSettings> workspaceSettings(Database &database);
Json toJson(const WorkspaceSettings &settings);

/// Where they stand among the settings.
inline const QString workspaceKey = QStringLiteral("workspace"); ///< {name, timezone, approvalLeadMinutes, setUpAt}
inline const QString platformRulesKey = QStringLiteral("platform_rules"); ///< {tiktok: {maxPostsPerDay, ...}}
inline const QString audienceZonesKey = QStringLiteral("audience_timezones"); ///< {es: "America/Mexico_City"}

/// Sentences for whatever stands above a cap or below a gap of the built-in table, by whomever: "tiktok: 8 posts a day,
/// 5 are built in".
QStringList loosenedRules(const PlatformTable &platforms);

} // namespace core
