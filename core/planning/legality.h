// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/planninginput.h"

/// Whether one post may stand at one time: the rules H1, H2, H4, H5 and H6 for a single move (planning.md 5.3).
/// Quotas (H3) are the planner's aim, not a rule for people. Pure reads.
namespace core {

enum class MoveRule { Past, AccountState, Language, ContentType, Blackout, Gap, DayCap, RiskLimit, LaneSpacing };
QString moveRuleName(MoveRule rule); ///< "DAY_CAP"

struct Broken {
    MoveRule rule = MoveRule::Past;
    QString sentence = {}; ///< "@cocina needs 4 h between posts; 14:15 is 2 h 30 min after 11:45"

    friend bool operator==(const Broken &, const Broken &) = default;
};

/// What one account has in front of it. Without the post that moves.
struct AccountBoard {
    PlannerAccount account = {};
    QList<Instant> posts = {}; ///< All its posts on the platform, any plan; any order.
};

/// What the rules look at, whatever the account.
struct MoveRules {
    Platform platform = Platform::TikTok;
    PlatformRules rules = {};
    QString language = {};
    ContentType contentType = ContentType::Video;
    Instant earliest = {}; ///< Now plus the lead.
    QList<Blackout> blackouts = {};
    QList<Instant> lanePosts = {}; ///< The plan's other posts in this language on this platform, whatever the account.
    QTimeZone zone = QTimeZone::utc(); ///< For the times in sentences.
};

/// The first rule that a post of this account at `to` would break; O(posts of the account and lane).
std::optional<Broken> firstBroken(const MoveRules &rules, const AccountBoard &board, Instant to);

struct LegalPlace {
    QString accountId = {};
    Instant at = {};

    friend bool operator==(const LegalPlace &, const LegalPlace &) = default;
};

/// The quarter-hour of the week nearest to `wanted` where nothing is broken: on the first board (the post's own
/// account), else on the first of the others that has one nearest. Of two equally near the later one.
std::optional<LegalPlace> nearestLegal(const MoveRules &rules, const QList<AccountBoard> &boards, const Week &week,
                                       Instant wanted);

} // namespace core
