// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/occupancy.h"

#include "core/planning/quota.h"

#include <algorithm>

namespace core {

namespace {

QString keyOf(const QString &accountId, const QString &language)
{
    return accountId.isEmpty() ? u':' + language : accountId;
}

} // namespace

Occupancy::Occupancy(const PlanningInput &input, Platform platform, const QList<StandingSlot> &standing)
{
    auto base = std::make_shared<Base>();
    base->input = input;
    base->problem = buildProblem(input, platform);
    QHash<QString, int> inProblem;
    for (size_t i = 0; i < base->problem.accounts.size(); ++i)
        inProblem.insert(base->problem.accounts[i].id, int(i));
    for (const PlannerAccount &account : input.accounts) {
        if (account.platform != platform)
            continue;
        base->accountOf.insert(keyOf(account.isVirtual ? QString() : account.id, account.language),
                               int(base->accounts.size()));
        base->inProblem.append(inProblem.value(account.id, -1));
        base->accounts.append(account);
    }
    QHash<int, int> accountAt;
    for (qsizetype i = 0; i < base->inProblem.size(); ++i)
        accountAt.insert(base->inProblem[i], int(i));
    for (const int index : base->problem.accountsByQuality())
        base->byQuality.append(accountAt.value(index));
    for (size_t lane = 0; lane < base->problem.lanes.size(); ++lane)
        base->laneOf.insert(base->problem.lanes[lane].language, int(lane));
    m_accounts.resize(base->accounts.size());
    m_lanes.resize(qsizetype(base->problem.lanes.size()));
    base->settledOf.resize(m_accounts.size());
    base->settledIn.resize(m_lanes.size());
    for (const Commitment &post : input.commitments) {
        if (post.platform != platform)
            continue;
        if (const int account = base->accountOf.value(keyOf(post.accountId, post.language), -1); account >= 0)
            base->settledOf[account].append(post.at);
        if (const int lane = base->laneOf.value(post.language, -1); lane >= 0)
            base->settledIn[lane].append(post.at);
    }
    m_base = std::move(base);
    for (const StandingSlot &slot : standing)
        add(slot);
}

void Occupancy::add(const StandingSlot &slot)
{
    if (slot.platform != problem().platform)
        return;
    const auto insert = [&](Column &column) {
        column.standing.insert(std::ranges::upper_bound(column.standing, slot.at, {}, &StandingSlot::at), slot);
    };
    if (const int account = accountOf(slot.accountId, slot.language); account >= 0)
        insert(m_accounts[account]);
    if (const int lane = laneOf(slot.language); lane >= 0)
        insert(m_lanes[lane]);
    count(slot, 1);
}

bool Occupancy::take(const StandingSlot &slot)
{
    const auto remove = [&](Column &column) {
        return column.standing.removeIf([&](const StandingSlot &other) { return other.id == slot.id; }) > 0;
    };
    bool stood = false;
    if (const int account = accountOf(slot.accountId, slot.language); account >= 0)
        stood |= remove(m_accounts[account]);
    if (const int lane = laneOf(slot.language); lane >= 0)
        stood |= remove(m_lanes[lane]);
    if (stood)
        count(slot, -1);
    return stood;
}

void Occupancy::count(const StandingSlot &slot, int change)
{
    const PlatformProblem &problem = m_base->problem;
    const int t = cellOf(slot.at);
    const auto onDay = [&](Column &column, size_t days, int day) {
        column.onDay.resize(qsizetype(days));
        column.onDay[day] = quint16(column.onDay[day] + change);
    };
    const int account = accountOf(slot.accountId, slot.language);
    if (const int index = account < 0 ? -1 : m_base->inProblem[account]; index >= 0) {
        const ProblemAccount &who = problem.accounts[size_t(index)];
        block(m_accounts[account], slot.at, input().rules.at(problem.platform).minGap, change);
        if (t >= 0)
            onDay(m_accounts[account], who.cap.size(), who.dayOf[size_t(t)]);
    }
    if (const int lane = laneOf(slot.language); lane >= 0) {
        block(m_lanes[lane], slot.at, laneSpacing, change);
        if (t >= 0)
            onDay(m_lanes[lane], problem.lanes[size_t(lane)].committed.size(), problem.dayOf[size_t(t)]);
    }
}

void Occupancy::block(Column &column, Instant at, std::chrono::minutes distance, int change) const
{
    const Week &week = input().week;
    column.blocking.resize(problem().quarters());
    const int to = week.firstAtOrAfter(at + distance);
    for (int t = week.firstAtOrAfter(at - distance + milliseconds(1)); t < to; ++t)
        column.blocking[t] = quint16(column.blocking[t] + change);
}

int Occupancy::laneOf(const QString &language) const
{
    return m_base->laneOf.value(language, -1);
}

int Occupancy::accountOf(const QString &accountId, const QString &language) const
{
    return m_base->accountOf.value(keyOf(accountId, language), -1);
}

QString Occupancy::accountId(int account) const
{
    const PlannerAccount &who = accounts().at(account);
    return who.isVirtual ? QString() : who.id;
}

bool Occupancy::isLegal(int account, int lane, int t) const
{
    const int index = m_base->inProblem.at(account);
    if (index < 0 || !problem().open(index, lane, t))
        return false;
    const Column &own = m_accounts.at(account);
    const Column &shared = m_lanes.at(lane);
    const ProblemAccount &who = problem().accounts[size_t(index)];
    return (own.blocking.isEmpty() || own.blocking.at(t) == 0)
        && (shared.blocking.isEmpty() || shared.blocking.at(t) == 0)
        && postsThatDay(account, t) < who.cap[size_t(who.dayOf[size_t(t)])];
}

bool Occupancy::isWithinDayQuota(int lane, int t) const
{
    const ProblemLane &wanted = problem().lanes[size_t(lane)];
    const auto day = size_t(problem().dayOf[size_t(t)]);
    const QList<quint16> &onDay = m_lanes.at(lane).onDay;
    return wanted.committed[day] + (onDay.isEmpty() ? 0 : int(onDay.at(qsizetype(day)))) < wanted.dayQuota;
}

int Occupancy::postsThatDay(int account, int t) const
{
    const ProblemAccount &who = problem().accounts[size_t(m_base->inProblem.at(account))];
    const auto day = size_t(who.dayOf[size_t(t)]);
    const QList<quint16> &onDay = m_accounts.at(account).onDay;
    return who.committed[day] + (onDay.isEmpty() ? 0 : int(onDay.at(qsizetype(day))));
}

ValueParts Occupancy::parts(int account, int lane, int t) const
{
    const int index = m_base->inProblem.at(account);
    if (index >= 0)
        return problem().parts(index, lane, t);
    ValueParts parts = problem().lanes[size_t(lane)].value[size_t(t)];
    parts.account = accounts().at(account).quality;
    return parts;
}

int Occupancy::cellOf(Instant at) const
{
    return input().week.contains(at) ? int((at - input().week.begin()) / quarterHour) : -1;
}

MoveRules Occupancy::rulesFor(const QString &language) const
{
    MoveRules rules;
    rules.platform = problem().platform;
    rules.rules = input().rules.at(rules.platform);
    rules.language = language;
    // A type that the platform lacks stays as asked, so that the check names it.
    rules.contentType =
        plannedContentType(rules.rules, input().contentType).value_or(input().contentType.value_or(ContentType::Video));
    rules.earliest = input().earliest;
    rules.blackouts = input().blackouts;
    rules.zone = input().week.zone();
    if (const int lane = laneOf(language); lane >= 0) {
        rules.lanePosts = m_base->settledIn.at(lane);
        for (const StandingSlot &slot : m_lanes.at(lane).standing)
            rules.lanePosts.append(slot.at);
    }
    return rules;
}

AccountBoard Occupancy::boardOf(int account) const
{
    AccountBoard board{accounts().at(account), m_base->settledOf.at(account)};
    for (const StandingSlot &slot : m_accounts.at(account).standing)
        board.posts.append(slot.at);
    return board;
}

} // namespace core
