// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/explanation.h"

#include <QLocale>

#include "core/model/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<EmptyCause>, 6> causeWords = {{
    {EmptyCause::NoAccounts, "NO_ACCOUNTS"_L1},
    {EmptyCause::Rule, "RULE"_L1},
    {EmptyCause::DayQuota, "DAY_QUOTA"_L1},
    {EmptyCause::WeekQuota, "WEEK_QUOTA"_L1},
    {EmptyCause::WorthLess, "WORTH_LESS"_L1},
    {EmptyCause::Free, "FREE"_L1},
}};

QString number(double value)
{
    return QLocale::c().toString(value, 'f', 2);
}

QString posts(int count)
{
    return count == 1 ? u"1 post"_s : u"%1 posts"_s.arg(count);
}

/// The lane's posts of the week: those of the plan that are settled and those on the board.
QList<Instant> postsOfLane(const Occupancy &board, int lane)
{
    QList<Instant> list = board.rulesFor(board.problem().lanes[size_t(lane)].language).lanePosts;
    list.removeIf([&](Instant post) { return !board.input().week.contains(post); });
    return list;
}

/// Those that may post before those that may not; better ones first.
QList<int> accountsOfLane(const Occupancy &board, const QString &language)
{
    QList<int> chosen;
    for (const int account : board.accountsByQuality()) {
        if (board.accounts().at(account).serves(language))
            chosen.append(account);
    }
    for (int account = 0; account < int(board.accounts().size()); ++account) {
        if (board.accounts().at(account).serves(language) && !chosen.contains(account))
            chosen.append(account);
    }
    return chosen;
}

std::optional<double> leastChosen(const Occupancy &board, int lane)
{
    std::optional<double> least;
    for (const StandingSlot &slot : board.slotsOfLane(lane)) {
        const int account = board.accountOf(slot.accountId, slot.language);
        const int t = board.cellOf(slot.at);
        if (account < 0 || t < 0)
            continue;
        const double value = board.parts(account, lane, t).value();
        least = std::min(value, least.value_or(value));
    }
    return least;
}

/// What a further post of lane and account costs that day; with Fill::Target reaching the velocity is worth more.
double costOfOneMore(const Occupancy &board, int account, int dayPosts, int t)
{
    const ObjectiveWeights &weights = board.problem().weights;
    return weights.fatigue * dayPosts + weights.load * board.postsThatDay(account, t) - weights.reached;
}

/// Some account could post there: why was it not asked to?
void explainChoice(const Occupancy &board, int lane, int t, int account, EmptyReason &why)
{
    const QString &language = board.problem().lanes[size_t(lane)].language;
    const QString date =
        QLocale::c().toString(localDate(board.input().week.at(t), board.input().week.zone()), u"ddd d MMM"_s);
    const double cost = costOfOneMore(board, account, why.dayPosts, t);
    if (*why.value < cost) {
        why.cause = EmptyCause::WorthLess;
        why.sentence =
            u"It is worth %1, and a further post on %2 costs %3"_s.arg(number(*why.value), date, number(cost));
    } else if (why.dayPosts >= why.dayQuota) {
        why.cause = EmptyCause::DayQuota;
        why.sentence = u"%1 already has %2 on %3; the velocity asks for at most %4 a day"_s
                           .arg(language, posts(why.dayPosts), date)
                           .arg(why.dayQuota);
    } else if (why.weekPosts < why.weekQuota) {
        why.cause = EmptyCause::Free;
        why.sentence = u"Nothing stands against it: planning again may use it"_s;
    } else if (why.leastChosen && *why.value < *why.leastChosen) {
        why.cause = EmptyCause::WorthLess;
        why.sentence = u"%1 has its %2 of the week; this time is worth %3, the least of those chosen %4"_s.arg(
            language, posts(why.weekPosts), number(*why.value), number(*why.leastChosen));
    } else {
        why.cause = EmptyCause::WeekQuota;
        why.sentence =
            u"%1 already has the %2 of the week that the velocity asks for"_s.arg(language, posts(why.weekPosts));
    }
}

} // namespace

QString emptyCauseName(EmptyCause cause)
{
    return nameIn(causeWords, cause);
}

PostPosition positionOf(const Occupancy &board, int account, int lane, Instant at)
{
    const ProblemLane &wanted = board.problem().lanes[size_t(lane)];
    const QTimeZone &zone = board.input().week.zone();
    PostPosition position;
    position.weekQuota = wanted.requested;
    position.dayQuota = wanted.dayQuota;
    position.weekPosts = 1;
    position.dayPosts = 1;
    for (const Instant post : postsOfLane(board, lane)) {
        const bool sameDay = localDate(post, zone) == localDate(at, zone);
        ++position.weekPosts;
        position.dayPosts += sameDay;
        position.dayPosition += sameDay && post < at;
    }
    const AccountBoard own = board.boardOf(account);
    position.accountPosts = 1 + int(std::ranges::count_if(own.posts, [&](Instant post) {
                                return localDate(post, own.account.zone) == localDate(at, own.account.zone);
                            }));
    position.accountCap = std::min(own.account.riskCap, board.input().rules.at(own.account.platform).maxPostsPerDay);
    return position;
}

EmptyReason whyEmpty(const Occupancy &board, int lane, Instant at)
{
    const ProblemLane &wanted = board.problem().lanes[size_t(lane)];
    const QTimeZone &zone = board.input().week.zone();
    const int t = board.cellOf(at);
    EmptyReason why;
    why.weekQuota = wanted.requested;
    why.dayQuota = wanted.dayQuota;
    for (const Instant post : postsOfLane(board, lane)) {
        ++why.weekPosts;
        why.dayPosts += localDate(post, zone) == localDate(at, zone);
    }
    why.leastChosen = leastChosen(board, lane);

    const MoveRules rules = board.rulesFor(wanted.language);
    std::optional<int> able;
    for (const int account : accountsOfLane(board, wanted.language)) {
        const auto broken = firstBroken(rules, board.boardOf(account), at);
        why.accounts.append({board.accountId(account), broken, board.parts(account, lane, t).value()});
        if (!broken && !able)
            able = account;
    }
    if (why.accounts.isEmpty()) {
        why.cause = EmptyCause::NoAccounts;
        why.sentence = u"No account of %1 publishes in %2"_s.arg(platformName(rules.platform), wanted.language);
    } else if (!able) {
        why.cause = EmptyCause::Rule;
        why.rule = why.accounts.first().broken->rule;
        why.sentence = why.accounts.first().broken->sentence;
    } else {
        why.value = board.parts(*able, lane, t).value();
        explainChoice(board, lane, t, *able, why);
    }
    return why;
}

} // namespace core
