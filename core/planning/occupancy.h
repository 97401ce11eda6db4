// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/planning/legality.h"
#include "core/planning/problem.h"

#include <memory>

/// The week as it stands, kept so that one change of it costs one change: planning.md 5.3.
namespace core {

/// A post of the plan as it stands.
struct StandingSlot {
    QString id = {};
    Platform platform = Platform::TikTok;
    QString accountId = {}; ///< Empty on a virtual account.
    QString language = {};
    Instant at = {};
    bool evictable = false; ///< PLANNED and not pinned: may give way.

    friend bool operator==(const StandingSlot &, const StandingSlot &) = default;
};

/// One platform's standing posts as counters: for each account and each lane how many posts block each quarter-hour,
/// and how many stand on each local day. A cell is judged in O(1), a post added or taken away in O(gap), whatever
/// stands on other accounts. A value whose copies share all columns that they do not change; const calls are
/// thread-safe.
class Occupancy final
{
public:
    /// `input` is that of the plan, its commitments without any of `standing`; slots of other platforms are passed
    /// over. O(accounts * T + standing * gap).
    Occupancy(const PlanningInput &input, Platform platform, const QList<StandingSlot> &standing = {});

    const PlanningInput &input() const { return m_base->input; }
    const PlatformProblem &problem() const { return m_base->problem; }
    const QList<PlannerAccount> &accounts() const { return m_base->accounts; } ///< Of the platform, of every status.

    void add(const StandingSlot &slot);
    /// Takes away the slot with this id from where `slot` says it stands; false where it does not stand there.
    bool take(const StandingSlot &slot);

    int laneOf(const QString &language) const; ///< -1: the plan has no such lane.
    int accountOf(const QString &accountId, const QString &language) const; ///< Index into accounts(); -1: none.
    QString accountId(int account) const; ///< As slots name it: empty for a virtual account.
    const QList<int> &accountsByQuality() const { return m_base->byQuality; } ///< Those that may post, best first.

    /// Whether no rule for people (H1, H2, H4 to H6) stands against a post there. O(1).
    bool isLegal(int account, int lane, int t) const;
    /// Whether the lane's posts of that day leave room for one more (H3, the planner's own aim). O(1).
    bool isWithinDayQuota(int lane, int t) const;
    /// Posts of the account on the local day of cell t, settled ones included. O(1); the account must be able to post.
    int postsThatDay(int account, int t) const;

    /// What a post of the account there is worth, w; for an account that may not post without its own part.
    ValueParts parts(int account, int lane, int t) const;
    /// The cell that `at` lies in, -1 outside the week.
    int cellOf(Instant at) const;

    /// What firstBroken() looks at; the sentences come from there.
    MoveRules rulesFor(const QString &language) const;
    AccountBoard boardOf(int account) const;

    /// The plan's standing slots of the account or lane, by time.
    QList<StandingSlot> slotsOfAccount(int account) const { return m_accounts.at(account).standing; }
    QList<StandingSlot> slotsOfLane(int lane) const { return m_lanes.at(lane).standing; }

private:
    struct Base {
        PlanningInput input;
        PlatformProblem problem;
        QList<PlannerAccount> accounts;
        QList<int> inProblem; ///< [account]: its index in the problem, -1: it may not post at all.
        QList<int> byQuality;
        QHash<QString, int> accountOf; ///< By id; virtual ones by ":" and their language.
        QHash<QString, int> laneOf;
        QList<QList<Instant>> settledOf; ///< [account]: its commitments.
        QList<QList<Instant>> settledIn; ///< [lane]: the plan's own.
    };
    /// Empty counters count nothing.
    struct Column {
        QList<StandingSlot> standing; ///< By time.
        QList<quint16> blocking; ///< [t]
        QList<quint16> onDay; ///< [day]
    };

    void count(const StandingSlot &slot, int change);
    void block(Column &column, Instant at, std::chrono::minutes distance, int change) const;

    std::shared_ptr<const Base> m_base;
    QList<Column> m_accounts;
    QList<Column> m_lanes;
};

} // namespace core
