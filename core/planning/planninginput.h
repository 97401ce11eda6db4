// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

#include "core/model/account.h"
#include "core/model/learnedcurve.h"
#include "core/model/plan.h"
#include "core/model/trend.h"
#include "core/planning/blackout.h"
#include "core/planning/engagement.h"
#include "core/planning/week.h"

#include <cstdint>

/// Everything the planner knows: values only, put together by the caller.
namespace core {

/// What one language of one platform asks for.
struct PlannerLane {
    Platform platform = Platform::TikTok;
    QString language = {};
    QTimeZone audienceZone = QTimeZone::utc(); ///< Hours of day mean this zone.
    double share = 1; ///< Its weight where the accounts do not suffice for all lanes; >= 0.
    std::optional<LearnedCurve> learned = {}; ///< Of its audience; none: the prior engagement alone.
    // Where several plans are planned together, each lane is one plan's and goes by that plan's wishes:
    QString plan = {}; ///< Its id; empty for a plan that is planned alone.
    std::optional<double> velocity = {}; ///< None: the input's.
    std::optional<bool> trendWeighted = {}; ///< None: the input's.
    std::optional<DayCurve> fusion = {}; ///< None: the input's for the platform.

    friend bool operator==(const PlannerLane &, const PlannerLane &) = default;
};

struct PlannerAccount {
    QString id = {};
    QString name = {}; ///< As people know it, for sentences: "@cocina".
    Platform platform = Platform::TikTok;
    QString language = {}; ///< Empty: serves every language.
    QTimeZone zone = QTimeZone::utc(); ///< Decides which local date a post counts for.
    AccountStatus status = AccountStatus::Active;
    std::optional<Instant> cooldownUntil = {};
    double quality = 1; ///< q of section 3, see accountQuality().
    int riskCap = 0; ///< Rule H6: most posts a day that the risk limit allows; 0 excludes the account.
    bool isVirtual = false; ///< Stands in where a platform has no account: its slots carry no account id.

    bool serves(const QString &lane) const { return language.isEmpty() || language == lane; }
    friend bool operator==(const PlannerAccount &, const PlannerAccount &) = default;
};

/// A post that is already settled: of another plan, published, approved or pinned; also shortly before and after the
/// week.
struct Commitment {
    QString accountId = {}; ///< Empty for a slot of this plan on a virtual account.
    Platform platform = Platform::TikTok;
    Instant at = {};
    QString language = {}; ///< Set only for this plan's own posts: they use up their lane's quotas.
    QString plan = {}; ///< With `language`: of which of the plans that are planned together.

    friend bool operator==(const Commitment &, const Commitment &) = default;
};

struct PlanningInput {
    Week week{QDate(1970, 1, 1), QTimeZone::utc()};
    Instant earliest = {}; ///< Now plus the lead; nothing is planned before.
    double velocity = 1; ///< >= 0; 2 is everything that one account a lane may do.
    Fill fill = Fill::Target;
    std::optional<ContentType> contentType = {}; ///< None: each platform's first.
    PlatformTable rules = PlatformTable::builtIn();
    QList<PlannerLane> lanes = {}; ///< In the order of the request; at most one of a platform, language and plan.
    QList<PlannerAccount> accounts = {}; ///< Of every status, so that a shortage can be explained.
    QList<Commitment> commitments = {};
    QList<Blackout> blackouts = {};
    bool trendWeighted = true;
    QMap<Platform, Trend> trends = {};
    QMap<Platform, double> visibility = {}; ///< 0-1; absent: 0.5.
    QMap<Platform, DayCurve> fusion = {}; ///< G of section 6; absent: 1 all day.
    /// This plan's posts of an earlier planning, which this one may replace: an answer about as good keeps them.
    QList<Commitment> standing = {};
    std::uint64_t seed = 1; ///< Of the planner's random choices, from the plan's id: the same input, the same plan.
};

/// "Nothing is planned before now + lead."
inline constexpr std::chrono::minutes defaultLead{15};

} // namespace core
