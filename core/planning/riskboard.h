// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/legality.h"
#include "core/planning/problem.h"

#include <functional>
#include <map>

namespace core {

/// A post that stands, of the plan or beside it.
struct BoardPost {
    QString id = {};
    Platform platform = Platform::TikTok;
    QString accountId = {}; ///< Empty: nobody's yet.
    QString language = {};
    ContentType contentType = ContentType::Video;
    Instant at = {};
    bool ours = false; ///< Of the plan whose figures are looked at.
    bool movable = false; ///< Ours, and nothing forbids to move it.
    double reach = 0; ///< Expected, where it stands; people.

    friend bool operator==(const BoardPost &, const BoardPost &) = default;
};

/// The risk model, handed in as functions of values.
struct RiskView {
    /// r of a post of this account and type as one of `postsThatDay`; the same arguments give the same answer.
    std::function<double(const QString &accountId, ContentType type, int postsThatDay)> risk = {};
    std::function<double(const QString &accountId)> failureRate = {}; ///< phi
    double limit = 1; ///< Of the safety mode, inclusive.
};

/// What a plan's posts come to.
struct BoardFigures {
    double averageRisk = 0;
    double reach = 0; ///< Expected, people.

    friend bool operator==(const BoardFigures &, const BoardFigures &) = default;
};

struct Move {
    QString slotId = {};
    QString accountId = {};
    Instant at = {};

    friend bool operator==(const Move &, const Move &) = default;
};

/// A plan's week with the risk of every post, which depends on how many its account has that day; posts can be moved,
/// and what a move does is known before. Legality is that of rules H1-H6. A value's worth of state; one thread.
class RiskBoard final
{
public:
    /// `input` is that of the plan, without commitments: everything that stands is in `posts`.
    RiskBoard(PlanningInput input, QList<BoardPost> posts, RiskView view);

    const QList<BoardPost> &posts() const { return m_posts; }
    const PlanningInput &input() const { return m_input; }
    qsizetype indexOf(const QString &id) const; ///< -1 where it is not one of ours.
    double riskOf(qsizetype post) const;
    BoardFigures figures() const;
    /// The accounts of the post's platform that serve its language, by id.
    QStringList accountsFor(qsizetype post) const;

    double riskAt(qsizetype post, const QString &accountId, Instant at) const; ///< Of the post, if it stood there.
    double riskChange(qsizetype post, const QString &accountId, Instant at) const; ///< Of the plan's summed risk.
    double reachAt(qsizetype post, const QString &accountId, Instant at) const;
    ValueParts valueAt(qsizetype post, const QString &accountId, Instant at) const; ///< Within the plan's week only.

    /// The first of H1-H6 that stands against the post there, as a sentence; empty where none does. A place outside the
    /// plan's week is none.
    QString broken(qsizetype post, const QString &accountId, Instant at) const;
    /// The earliest quarter-hour at or after `from` where nothing is broken and the post's risk is below `below`.
    std::optional<Instant> earliest(qsizetype post, const QString &accountId, Instant from, double below) const;

    /// Moves the post; the caller has asked broken().
    void move(qsizetype post, const QString &accountId, Instant at);

private:
    using DayKey = std::pair<QString, QDate>; // an account's local day

    const PlannerAccount *account(const QString &id) const;
    DayKey dayOf(const QString &accountId, Instant at) const;
    int countOn(const DayKey &day) const;
    const PlatformProblem &problem(Platform platform) const;
    std::optional<int> cellAt(Instant at) const;
    MoveRules rulesFor(const BoardPost &post) const;
    bool withinLimit(qsizetype post, const DayKey &day) const;
    bool isNearAnother(qsizetype post, const QString &accountId, Instant at) const;
    double risk(const QString &accountId, ContentType type, int postsThatDay) const;

    PlanningInput m_input;
    QList<BoardPost> m_posts;
    RiskView m_view;
    QHash<QString, PlannerAccount> m_accounts;
    std::map<QString, QList<qsizetype>> m_byAccount; // indices into m_posts
    std::map<DayKey, QList<qsizetype>> m_byDay;
    mutable std::map<Platform, PlatformProblem> m_problems; // built when first asked for
    mutable std::map<std::tuple<QString, ContentType, int>, double> m_risks; // as the view has answered before
};

} // namespace core
