// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include "core/base/instant.h"
#include "core/model/platform.h"
#include "core/model/safety.h"

#include <optional>

namespace core {

/// Computed from the slots, never set: see planStatusOf().
enum class PlanStatus { Draft, Planned, Approved, Executing, Completed, Failed };
QString planStatusName(PlanStatus status); ///< "DRAFT"

/// Whether a plan fills its quota (target) or leaves out posts whose marginal value is negative (value).
enum class Fill { Target, Value };
QString fillName(Fill fill);
std::optional<Fill> fillFromName(const QString &name);
QString allowedFills();

/// What a person or a peer asks for.
struct PlanRequest {
    QString contentId = {};
    QList<Platform> platforms = {Platform::TikTok, Platform::YouTube, Platform::Instagram};
    QStringList languages = {QStringLiteral("en")};
    double velocity = 1.0; ///< 0.1-10; 2 is everything one account a lane may do.
    bool trendWeighted = true;
    QString timezone = {}; ///< IANA; empty: the workspace's.
    std::optional<QDate> weekStart = {}; ///< First local day; none: the day of planning.
    std::optional<ContentType> contentType = {};
    QString title = {};
    QString niche = {};
    QMap<QString, QString> languageTimezones = {};
    QMap<QString, double> languageShares = {};
    Fill fill = Fill::Target;
    int priority = 0;
    bool askModels = true;
    bool explore = false;

    friend bool operator==(const PlanRequest &, const PlanRequest &) = default;
};

/// How many of a plan's slots are where; enough to say what the plan's status is.
struct SlotCounts {
    int total = 0; ///< Without those that were cancelled.
    int waiting = 0; ///< PLANNED, PENDING.
    int queued = 0;
    int publishing = 0;
    int published = 0;
    int failed = 0;
    int skipped = 0;

    friend bool operator==(const SlotCounts &, const SlotCounts &) = default;
};

struct Plan {
    QString id = {};
    PlanRequest request = {};
    QString calendarId = {}; ///< Empty before the first planning.
    bool started = false; ///< `run` was asked for.
    bool cancelled = false;
    SlotCounts counts = {};
    Instant createdAt = {};
    Instant updatedAt = {};
    QString createdBy = {};
    qint64 version = 1;

    PlanStatus status() const;
    friend bool operator==(const Plan &, const Plan &) = default;
};

struct Calendar {
    QString id = {};
    QString planId = {}; ///< Empty for a calendar made without a plan.
    QString timezone = {};
    Instant weekStart = {};
    Instant weekEnd = {}; ///< Exclusive.
    QList<Platform> platforms = {};
    QStringList languages = {};
    Instant createdAt = {};

    friend bool operator==(const Calendar &, const Calendar &) = default;
};

} // namespace core
