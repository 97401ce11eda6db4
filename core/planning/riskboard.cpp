// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/riskboard.h"

#include "core/planning/reach.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Two ways to add up the same risk differ by less.
constexpr double riskTolerance = 1e-12;

int laneOf(const PlatformProblem &problem, const QString &language)
{
    const auto lane = std::ranges::find(problem.lanes, language, &ProblemLane::language);
    return lane == problem.lanes.end() ? -1 : int(lane - problem.lanes.begin());
}

int accountIn(const PlatformProblem &problem, const QString &id)
{
    const auto account = std::ranges::find(problem.accounts, id, &ProblemAccount::id);
    return account == problem.accounts.end() ? -1 : int(account - problem.accounts.begin());
}

} // namespace

RiskBoard::RiskBoard(PlanningInput input, QList<BoardPost> posts, RiskView view)
    : m_input(std::move(input))
    , m_posts(std::move(posts))
    , m_view(std::move(view))
{
    for (const PlannerAccount &account : m_input.accounts) {
        if (!account.isVirtual)
            m_accounts.insert(account.id, account);
    }
    for (qsizetype i = 0; i < m_posts.size(); ++i) {
        m_byAccount[m_posts[i].accountId].append(i);
        m_byDay[dayOf(m_posts[i].accountId, m_posts[i].at)].append(i);
    }
}

qsizetype RiskBoard::indexOf(const QString &id) const
{
    const auto post = std::ranges::find_if(m_posts, [&](const BoardPost &p) { return p.ours && p.id == id; });
    return post == m_posts.end() ? -1 : post - m_posts.begin();
}

const PlannerAccount *RiskBoard::account(const QString &id) const
{
    const auto found = m_accounts.constFind(id);
    return found == m_accounts.cend() ? nullptr : &*found;
}

RiskBoard::DayKey RiskBoard::dayOf(const QString &accountId, Instant at) const
{
    const PlannerAccount *known = account(accountId);
    return {accountId, localDate(at, known ? known->zone : m_input.week.zone())};
}

int RiskBoard::countOn(const DayKey &day) const
{
    const auto found = m_byDay.find(day);
    return found == m_byDay.end() ? 0 : int(found->second.size());
}

double RiskBoard::risk(const QString &accountId, ContentType type, int postsThatDay) const
{
    const auto [known, isNew] = m_risks.try_emplace({accountId, type, postsThatDay}, 0.0);
    if (isNew)
        known->second = m_view.risk(accountId, type, postsThatDay);
    return known->second;
}

double RiskBoard::riskOf(qsizetype post) const
{
    const BoardPost &at = m_posts[post];
    return risk(at.accountId, at.contentType, countOn(dayOf(at.accountId, at.at)));
}

BoardFigures RiskBoard::figures() const
{
    BoardFigures figures;
    int count = 0;
    for (qsizetype i = 0; i < m_posts.size(); ++i) {
        if (m_posts[i].ours) {
            ++count;
            figures.averageRisk += riskOf(i);
            figures.reach += m_posts[i].reach;
        }
    }
    figures.averageRisk /= std::max(1, count);
    return figures;
}

QStringList RiskBoard::accountsFor(qsizetype post) const
{
    QStringList ids;
    for (const PlannerAccount &account : m_accounts) {
        if (account.platform == m_posts[post].platform && account.serves(m_posts[post].language))
            ids.append(account.id);
    }
    ids.sort();
    return ids;
}

double RiskBoard::riskAt(qsizetype post, const QString &accountId, Instant at) const
{
    const BoardPost &now = m_posts[post];
    const DayKey day = dayOf(accountId, at);
    const int others = countOn(day) - (day == dayOf(now.accountId, now.at) ? 1 : 0);
    return risk(accountId, now.contentType, others + 1);
}

double RiskBoard::riskChange(qsizetype post, const QString &accountId, Instant at) const
{
    const BoardPost &moving = m_posts[post];
    const DayKey left = dayOf(moving.accountId, moving.at);
    const DayKey reached = dayOf(accountId, at);
    if (left == reached)
        return 0;
    double change = riskAt(post, accountId, at) - riskOf(post);
    const auto addOthers = [&](const DayKey &day, int step) {
        const auto found = m_byDay.find(day);
        if (found == m_byDay.end())
            return;
        const int count = int(found->second.size());
        for (const qsizetype other : found->second) {
            const BoardPost &stays = m_posts[other];
            if (other != post && stays.ours)
                change += risk(stays.accountId, stays.contentType, count + step)
                    - risk(stays.accountId, stays.contentType, count);
        }
    };
    addOthers(left, -1);
    addOthers(reached, 1);
    return change;
}

const PlatformProblem &RiskBoard::problem(Platform platform) const
{
    auto found = m_problems.find(platform);
    if (found == m_problems.end())
        found = m_problems.emplace(platform, buildProblem(m_input, platform)).first;
    return found->second;
}

std::optional<int> RiskBoard::cellAt(Instant at) const
{
    if (!m_input.week.contains(at))
        return std::nullopt;
    return int((at - m_input.week.begin()) / quarterHour);
}

ValueParts RiskBoard::valueAt(qsizetype post, const QString &accountId, Instant at) const
{
    const PlatformProblem &week = problem(m_posts[post].platform);
    const int who = accountIn(week, accountId);
    const int lane = laneOf(week, m_posts[post].language);
    const auto cell = cellAt(at);
    return who >= 0 && lane >= 0 && cell ? week.parts(who, lane, *cell) : ValueParts{};
}

double RiskBoard::reachAt(qsizetype post, const QString &accountId, Instant at) const
{
    const Platform platform = m_posts[post].platform;
    return expectedReach(m_input.rules.at(platform), m_input.visibility.value(platform, 0.5),
                         valueAt(post, accountId, at).value(), m_view.failureRate(accountId));
}

MoveRules RiskBoard::rulesFor(const BoardPost &post) const
{
    MoveRules rules;
    rules.platform = post.platform;
    rules.rules = m_input.rules.at(post.platform);
    rules.language = post.language;
    rules.contentType = post.contentType;
    rules.earliest = m_input.earliest;
    rules.blackouts = m_input.blackouts;
    rules.zone = m_input.week.zone();
    for (const BoardPost &other : m_posts) {
        if (other.ours && other.id != post.id && other.platform == post.platform && other.language == post.language)
            rules.lanePosts.append(other.at);
    }
    return rules;
}

/// H6 to the letter: with this post there, none of the day is above the limit, whatever its type.
bool RiskBoard::withinLimit(qsizetype post, const DayKey &day) const
{
    const BoardPost &moving = m_posts[post];
    const auto found = m_byDay.find(day);
    const QList<qsizetype> standing = found == m_byDay.end() ? QList<qsizetype>() : found->second;
    const int count = int(standing.size()) + (standing.contains(post) ? 0 : 1);
    const auto fits = [&](ContentType type) { return risk(day.first, type, count) <= m_view.limit + riskTolerance; };
    return fits(moving.contentType)
        && std::ranges::all_of(standing, [&](qsizetype other) { return fits(m_posts[other].contentType); });
}

QString RiskBoard::broken(qsizetype post, const QString &accountId, Instant at) const
{
    const BoardPost &moving = m_posts[post];
    const PlannerAccount *known = account(accountId);
    if (!known || known->platform != moving.platform)
        return u"There is no such account on %1"_s.arg(platformName(moving.platform));
    if (!cellAt(at))
        return u"%1 lies outside the plan's week"_s.arg(toIso(at));
    const PlatformProblem &week = problem(moving.platform);
    if (laneOf(week, moving.language) < 0)
        return u"The plan has no lane in %1 on %2"_s.arg(moving.language, platformName(moving.platform));
    AccountBoard board{*known, {}};
    board.account.riskCap = std::numeric_limits<int>::max(); // withinLimit() knows every post's own type
    if (const auto posts = m_byAccount.find(accountId); posts != m_byAccount.end()) {
        for (const qsizetype other : posts->second) {
            if (other != post)
                board.posts.append(m_posts[other].at);
        }
    }
    if (const auto rule = firstBroken(rulesFor(moving), board, at))
        return rule->sentence;
    if (accountIn(week, accountId) < 0 || !withinLimit(post, dayOf(accountId, at)))
        return u"%1 would carry more risk that day than the safety mode allows"_s.arg(known->name);
    return {};
}

bool RiskBoard::isNearAnother(qsizetype post, const QString &accountId, Instant at) const
{
    const auto posts = m_byAccount.find(accountId);
    const auto gap = m_input.rules.at(m_posts[post].platform).minGap;
    return posts != m_byAccount.end() && std::ranges::any_of(posts->second, [&](qsizetype other) {
               return other != post && m_posts[other].at - at < gap && at - m_posts[other].at < gap;
           });
}

std::optional<Instant> RiskBoard::earliest(qsizetype post, const QString &accountId, Instant from, double below) const
{
    const PlatformProblem &week = problem(m_posts[post].platform);
    const int who = accountIn(week, accountId);
    const int lane = laneOf(week, m_posts[post].language);
    if (who < 0 || lane < 0)
        return std::nullopt;
    int day = -1;
    bool lower = false; // on that day
    for (int t = m_input.week.firstAtOrAfter(from); t < week.quarters(); ++t) {
        const Instant at = m_input.week.at(t);
        if (const int today = week.accounts[size_t(who)].dayOf[size_t(t)]; today != day) {
            day = today;
            lower = riskAt(post, accountId, at) < below - riskTolerance;
        }
        // What is cheap to know first: the whole of the rules is asked of few cells.
        if (lower && week.open(who, lane, t) && !isNearAnother(post, accountId, at)
            && broken(post, accountId, at).isEmpty())
            return at;
    }
    return std::nullopt;
}

void RiskBoard::move(qsizetype post, const QString &accountId, Instant at)
{
    const double reach = reachAt(post, accountId, at);
    BoardPost &moving = m_posts[post];
    m_byAccount[moving.accountId].removeOne(post);
    m_byDay[dayOf(moving.accountId, moving.at)].removeOne(post);
    moving.accountId = accountId;
    moving.at = at;
    moving.reach = reach;
    m_byAccount[accountId].append(post);
    m_byDay[dayOf(accountId, at)].append(post);
}

} // namespace core
