// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/repair.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Where the lane leaves room, and what moving there costs: the same for every account.
struct Candidate {
    int t = 0;
    double value = 0; ///< With account = 1.
    double cost = 0;
};

QList<Candidate> candidatesOf(const Occupancy &board, int lane, Instant home)
{
    const ProblemLane &wanted = board.problem().lanes[size_t(lane)];
    const int from = board.input().week.firstAtOrAfter(home);
    QList<Candidate> candidates;
    for (int t = 0; t < board.problem().quarters(); ++t) {
        if (!wanted.closed[size_t(t)] && board.isWithinDayQuota(lane, t))
            candidates.append({t, wanted.value[size_t(t)].value(), costPerQuarterMoved * std::abs(t - from)});
    }
    return candidates;
}

/// The best of a lane's cells over the accounts that are offered to it.
class Search
{
public:
    Search(const Occupancy &board, int lane, Instant home)
        : m_board(board)
        , m_lane(lane)
        , m_candidates(candidatesOf(board, lane, home))
    {
    }

    void offer(int account)
    {
        const double quality = m_board.accounts().at(account).quality;
        for (const Candidate &cell : m_candidates) {
            const double worth = quality * cell.value - cell.cost;
            if ((m_account < 0 || worth > m_worth) && m_board.isLegal(account, m_lane, cell.t)) {
                m_account = account;
                m_t = cell.t;
                m_worth = worth;
            }
        }
    }

    /// Whether no account of this quality or less can do better than what was found.
    bool isSettledFor(double quality)
    {
        if (m_account < 0)
            return false;
        if (quality != m_quality) {
            m_quality = quality;
            m_ceiling = -INFINITY;
            for (const Candidate &cell : m_candidates)
                m_ceiling = std::max(m_ceiling, quality * cell.value - cell.cost);
        }
        return m_worth >= m_ceiling;
    }

    int account() const { return m_account; } ///< -1: nothing found.
    int t() const { return m_t; }

private:
    const Occupancy &m_board;
    const int m_lane;
    const QList<Candidate> m_candidates;
    int m_account = -1;
    int m_t = 0;
    double m_worth = 0;
    double m_quality = NAN;
    double m_ceiling = 0;
};

milliseconds between(Instant a, Instant b)
{
    return a < b ? b - a : a - b;
}

std::optional<Instant> nearestOn(const Occupancy &board, int account, int lane, Instant wanted)
{
    const Week &week = board.input().week;
    int later = week.firstAtOrAfter(wanted);
    int earlier = later - 1;
    while (earlier >= 0 || later < week.quarters()) {
        const bool lateIsNearer = earlier < 0
            || (later < week.quarters() && between(week.at(later), wanted) <= between(week.at(earlier), wanted));
        const int t = lateIsNearer ? later++ : earlier--;
        if (board.isLegal(account, lane, t))
            return week.at(t);
    }
    return std::nullopt;
}

bool mayServe(const Occupancy &board, const QString &language)
{
    return std::ranges::any_of(board.accountsByQuality(),
                               [&](int account) { return board.accounts().at(account).serves(language); });
}

QString whyNowhere(const Occupancy &board, const StandingSlot &slot)
{
    const QString lane = u"%1 in %2"_s.arg(platformName(slot.platform), slot.language);
    if (!mayServe(board, slot.language))
        return u"No account that may post serves %1"_s.arg(lane);
    const int index = board.laneOf(slot.language);
    if (index < 0)
        return u"The plan no longer has %1"_s.arg(lane);
    if (candidatesOf(board, index, slot.at).isEmpty())
        return u"Every day that is left of the week is full or closed for %1"_s.arg(lane);
    return u"No account of %1 has a time left in the week that keeps every rule"_s.arg(lane);
}

/// Lets one slot in, and what it drives out stand elsewhere.
class RoomMaker
{
public:
    RoomMaker(Occupancy board, const StandingSlot &moving, std::optional<Instant> earliest)
        : m_board(std::move(board))
        , m_moving(moving)
        , m_earliest(earliest.value_or(m_board.input().earliest))
    {
    }

    /// Takes away what is in the way of the moving slot at its new place, then puts it there.
    Result<QList<StandingSlot>> clear()
    {
        const int account = m_board.accountOf(m_moving.accountId, m_moving.language);
        if (account < 0)
            return fail(Error::Code::NotFound, u"There is no account %1"_s.arg(m_moving.accountId));
        QList<StandingSlot> evicted;
        while (const auto broken = brokenAt(account)) {
            const auto culprit = culpritOf(broken->rule, account);
            if (!culprit)
                return fail(Error::Code::Conflict, broken->sentence);
            m_board.take(*culprit);
            evicted.append(*culprit);
        }
        m_board.add(m_moving);
        std::ranges::stable_sort(evicted, {}, &StandingSlot::at);
        return evicted;
    }

    std::optional<StandingSlot> replace(const StandingSlot &slot)
    {
        const auto place = bestFreePlace(m_board, slot);
        if (place)
            m_board.add(*place);
        return place;
    }

    const Occupancy &board() const { return m_board; }

private:
    std::optional<Broken> brokenAt(int account) const
    {
        MoveRules rules = m_board.rulesFor(m_moving.language);
        rules.earliest = m_earliest;
        return firstBroken(rules, m_board.boardOf(account), m_moving.at);
    }

    /// The evictable slot whose leaving helps against the rule, the least valuable first.
    std::optional<StandingSlot> culpritOf(MoveRule rule, int account) const
    {
        const int lane = m_board.laneOf(m_moving.language);
        const bool ofLane = rule == MoveRule::LaneSpacing && lane >= 0;
        std::optional<StandingSlot> culprit;
        for (const StandingSlot &slot : ofLane ? m_board.slotsOfLane(lane) : m_board.slotsOfAccount(account)) {
            if (slot.evictable && isInTheWay(rule, account, slot) && (!culprit || valueOf(slot) < valueOf(*culprit)))
                culprit = slot;
        }
        return culprit;
    }

    bool isInTheWay(MoveRule rule, int account, const StandingSlot &slot) const
    {
        const auto distance = slot.at < m_moving.at ? m_moving.at - slot.at : slot.at - m_moving.at;
        const QTimeZone &zone = m_board.accounts().at(account).zone;
        switch (rule) {
        case MoveRule::Gap:
            return distance < m_board.input().rules.at(m_moving.platform).minGap;
        case MoveRule::DayCap:
        case MoveRule::RiskLimit:
            return localDate(slot.at, zone) == localDate(m_moving.at, zone);
        case MoveRule::LaneSpacing:
            return distance < laneSpacing;
        default:
            return false;
        }
    }

    double valueOf(const StandingSlot &slot) const
    {
        const int lane = m_board.laneOf(slot.language);
        const int t = m_board.cellOf(slot.at);
        return lane < 0 || t < 0 ? 0 : m_board.problem().lanes[size_t(lane)].value[size_t(t)].value();
    }

    Occupancy m_board;
    const StandingSlot m_moving; ///< At its new place.
    const Instant m_earliest;
};

} // namespace

std::optional<StandingSlot> bestFreePlace(const Occupancy &board, const StandingSlot &slot)
{
    const int lane = board.laneOf(slot.language);
    if (lane < 0)
        return std::nullopt;
    Search search(board, lane, slot.at);
    const int own = board.accountOf(slot.accountId, slot.language);
    if (own >= 0)
        search.offer(own);
    for (const int account : board.accountsByQuality()) {
        if (search.isSettledFor(board.accounts().at(account).quality))
            break; // the others are no better
        const bool isNobody = board.accounts().at(account).isVirtual;
        if (account != own && (!isNobody || slot.accountId.isEmpty())) // a slot does not lose the account it has
            search.offer(account);
    }
    if (search.account() < 0)
        return std::nullopt;
    StandingSlot placed = slot;
    placed.accountId = board.accountId(search.account());
    placed.at = board.input().week.at(search.t());
    return placed;
}

std::optional<LegalPlace> nearestLegal(const Occupancy &board, int account, int lane, Instant wanted)
{
    if (const auto own = nearestOn(board, account, lane, wanted))
        return LegalPlace{board.accountId(account), *own};
    std::optional<LegalPlace> best;
    for (const int other : board.accountsByQuality()) {
        const auto at = nearestOn(board, other, lane, wanted);
        if (at && (!best || between(*at, wanted) < between(best->at, wanted)))
            best = LegalPlace{board.accountId(other), *at};
    }
    return best;
}

Result<Repair> makeRoom(Occupancy board, const StandingSlot &slot, const QString &accountId, Instant to,
                        std::optional<Instant> earliest)
{
    board.take(slot);
    StandingSlot moving = slot;
    moving.accountId = accountId;
    moving.at = to;
    RoomMaker room(std::move(board), moving, earliest);
    const auto evicted = room.clear();
    if (!evicted)
        return tl::unexpected(evicted.error());
    Repair repair;
    repair.moved.append(moving);
    for (const StandingSlot &other : *evicted) {
        if (const auto placed = room.replace(other))
            repair.moved.append(*placed);
        else
            repair.unplaced.append({other.id, whyNowhere(room.board(), other)});
    }
    return repair;
}

QList<BrokenSlot> brokenSlots(const Occupancy &board, const QList<StandingSlot> &standing)
{
    QList<BrokenSlot> found;
    for (const StandingSlot &slot : standing) {
        const int account = board.accountOf(slot.accountId, slot.language);
        if (slot.platform != board.problem().platform || account < 0 || slot.at < board.input().earliest)
            continue;
        MoveRules rules = board.rulesFor(slot.language);
        rules.lanePosts.clear();
        if (const auto broken = firstBroken(rules, {board.accounts().at(account), {}}, slot.at))
            found.append({slot, *broken});
    }
    return found;
}

Repair replaced(Occupancy board, QList<StandingSlot> slots)
{
    std::ranges::stable_sort(slots, {}, &StandingSlot::at);
    for (const StandingSlot &slot : slots)
        board.take(slot);
    Repair repair;
    for (const StandingSlot &slot : slots) {
        if (const auto placed = bestFreePlace(board, slot)) {
            board.add(*placed);
            repair.moved.append(*placed);
        } else {
            repair.unplaced.append({slot.id, whyNowhere(board, slot)});
        }
    }
    return repair;
}

} // namespace core
