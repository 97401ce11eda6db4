// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

#include "core/base/json.h"
#include "core/model/platform.h"
#include "core/model/safety.h"

#include <chrono>

namespace core {

/// How the queue treats time (config.json "publishing"). Every value may be 0 but the last two.
struct PublishingTimes {
    std::chrono::seconds startHold{60}; ///< No claims after a start, a resume from sleep or a clock jump.
    std::chrono::minutes grace{15}; ///< How late an approved slot may still leave; later it is MISSED.
    std::chrono::seconds catchUpSpacing{300};
    std::chrono::seconds settle{120};
    std::chrono::minutes approvalLead{5}; ///< A decision must come at least this long before the slot's time.
    std::chrono::minutes retryNetwork{30};
    std::chrono::minutes retryRateLimit{120};
    std::chrono::seconds lease{90}; ///< At least 1.5 x sendTimeout.
    std::chrono::seconds sendTimeout{60};

    friend bool operator==(const PublishingTimes &, const PublishingTimes &) = default;
};

struct HttpSettings {
    QStringList allowedHosts = {}; ///< Host names besides the loopback ones.
    bool localWithoutToken = true; ///< Whether loopback callers may read and use the 15 routes without a token.

    friend bool operator==(const HttpSettings &, const HttpSettings &) = default;
};

/// Which language models advise the planner (config.json "llm").
struct ModelSettings {
    QString recorded = {}; ///< A folder of recorded replies, see RecordedAdvice; empty: no model is asked.
    std::chrono::seconds budget{30}; ///< How long one planning waits for all of them together.

    friend bool operator==(const ModelSettings &, const ModelSettings &) = default;
};

/// config.json: a value, read once at the start.
struct Config {
    SafetyMode safetyMode = SafetyMode::SemiAutonomous; ///< The loosest mode this workspace may run in.
    QString timezone = QStringLiteral("UTC"); ///< IANA.
    QStringList languages = {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")};
    QMap<QString, QString> services = {}; ///< Base URL by name; absent: embedded.
    /// The rules before anybody changes them at run time: what is in force says rulesinforce.h, and only that.
    PlatformTable platformDefaults = PlatformTable::builtIn();
    HttpSettings http = {};
    ModelSettings models = {};
    PublishingTimes publishing = {};

    friend bool operator==(const Config &, const Config &) = default;
};

/// The twelve peer services by the names that `--service` and `services` take.
const QStringList &serviceNames();

/// Reads config.json. Unknown keys add to `warnings`; a wrong type or range is refused, naming key and what is right.
Result<Config> configFromJson(const Json &json, QStringList &warnings);

/// Reads the file; the defaults where it does not exist.
Result<Config> configFromFile(const QString &path, QStringList &warnings);

} // namespace core
