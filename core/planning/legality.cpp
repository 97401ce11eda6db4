// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/legality.h"

#include "core/model/words.h"
#include "core/planning/problem.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<MoveRule>, 9> ruleWords = {{
    {MoveRule::Past, "PAST"_L1},
    {MoveRule::AccountState, "ACCOUNT_STATE"_L1},
    {MoveRule::Language, "LANGUAGE"_L1},
    {MoveRule::ContentType, "CONTENT_TYPE"_L1},
    {MoveRule::Blackout, "BLACKOUT"_L1},
    {MoveRule::Gap, "GAP"_L1},
    {MoveRule::DayCap, "DAY_CAP"_L1},
    {MoveRule::RiskLimit, "RISK_LIMIT"_L1},
    {MoveRule::LaneSpacing, "LANE_SPACING"_L1},
}};

/// A board with what every check of it needs, worked out once.
struct PreparedBoard {
    const AccountBoard &board;
    QList<QDate> dates; ///< Of board.posts, on the account's calendar.
};

PreparedBoard prepared(const AccountBoard &board)
{
    PreparedBoard ready{board, {}};
    for (const Instant post : board.posts)
        ready.dates.append(localDate(post, board.account.zone));
    return ready;
}

/// A broken rule and the facts of its sentence, which is only built where it is shown.
struct Finding {
    MoveRule rule = MoveRule::Past;
    Instant other = {}; ///< The post that is too near.
    qsizetype count = 0; ///< Posts on that date.
    const Blackout *blackout = nullptr;
};

const Instant *nearestPost(const QList<Instant> &posts, Instant to)
{
    const auto distance = [&](Instant post) { return post < to ? to - post : post - to; };
    const auto nearest = std::ranges::min_element(posts, {}, distance);
    return nearest == posts.end() ? nullptr : &*nearest;
}

bool isReady(const PlannerAccount &account, Instant to)
{
    if (account.status == AccountStatus::Cooldown)
        return account.cooldownUntil && *account.cooldownUntil <= to;
    return account.status == AccountStatus::Active;
}

bool tooNear(const Instant *post, Instant to, std::chrono::minutes distance)
{
    return post && *post - to < distance && to - *post < distance;
}

std::optional<Finding> firstFinding(const MoveRules &rules, const PreparedBoard &ready, Instant to)
{
    const PlannerAccount &account = ready.board.account;
    if (to < rules.earliest)
        return Finding{MoveRule::Past};
    if (!isReady(account, to))
        return Finding{MoveRule::AccountState};
    if (!account.serves(rules.language))
        return Finding{MoveRule::Language};
    if (!rules.rules.contentTypes.contains(rules.contentType))
        return Finding{MoveRule::ContentType};
    if (const Blackout *blackout = firstOver(rules.blackouts, rules.platform, account.id, rules.language, to))
        return Finding{.rule = MoveRule::Blackout, .blackout = blackout};
    if (const Instant *post = nearestPost(ready.board.posts, to); tooNear(post, to, rules.rules.minGap))
        return Finding{.rule = MoveRule::Gap, .other = *post};
    const auto onDate = ready.dates.count(localDate(to, account.zone));
    if (onDate >= rules.rules.maxPostsPerDay)
        return Finding{.rule = MoveRule::DayCap, .count = onDate};
    if (onDate >= account.riskCap)
        return Finding{.rule = MoveRule::RiskLimit, .count = onDate};
    if (const Instant *post = nearestPost(rules.lanePosts, to); tooNear(post, to, laneSpacing))
        return Finding{.rule = MoveRule::LaneSpacing, .other = *post};
    return std::nullopt;
}

QString spanText(milliseconds span)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(span).count();
    QStringList parts;
    if (minutes >= 60)
        parts.append(u"%1 h"_s.arg(minutes / 60));
    if (minutes % 60 != 0 || parts.isEmpty())
        parts.append(u"%1 min"_s.arg(minutes % 60));
    return parts.join(u' ');
}

/// Builds the sentences of one move.
class Speaker
{
public:
    Speaker(const MoveRules &rules, const PlannerAccount &account, Instant to)
        : m_rules(rules)
        , m_account(account)
        , m_to(to)
    {
    }

    QString sentence(const Finding &finding) const
    {
        switch (finding.rule) {
        case MoveRule::Past:
            return u"%1 is too early; the earliest time that can still be planned is %2"_s.arg(time(m_to),
                                                                                               time(m_rules.earliest));
        case MoveRule::AccountState:
            return stateSentence();
        case MoveRule::Language:
            return u"%1 publishes in %2, not in %3"_s.arg(who(), m_account.language, m_rules.language);
        case MoveRule::ContentType:
            return u"%1 does not take a %2"_s.arg(platformName(m_rules.platform), contentTypeName(m_rules.contentType));
        case MoveRule::Blackout:
            return time(m_to) + u' ' + blackoutText(*finding.blackout);
        case MoveRule::Gap:
            return u"%1 needs %2 between posts; %3"_s.arg(who(), spanText(m_rules.rules.minGap),
                                                          distance(finding.other));
        case MoveRule::DayCap:
            return u"%1 already has %2 on %3; %4 allows %5 a day"_s
                .arg(who(), posts(finding.count), date(), platformName(m_rules.platform))
                .arg(m_rules.rules.maxPostsPerDay);
        case MoveRule::RiskLimit:
            if (m_account.riskCap == 0)
                return u"%1 carries more risk than the safety mode allows"_s.arg(who());
            return u"%1 already has %2 on %3; its risk allows %4 a day"_s.arg(who(), posts(finding.count), date())
                .arg(m_account.riskCap);
        case MoveRule::LaneSpacing:
            return u"Two posts in %1 must be %2 apart, whatever the account; %3"_s.arg(
                m_rules.language, spanText(laneSpacing), distance(finding.other));
        }
        Q_UNREACHABLE();
    }

private:
    QString who() const
    {
        if (m_account.isVirtual)
            return u"The account still to be assigned"_s;
        return m_account.name.isEmpty() ? m_account.id : m_account.name;
    }

    QString stateSentence() const
    {
        switch (m_account.status) {
        case AccountStatus::Suspended:
            return u"%1 is suspended"_s.arg(who());
        case AccountStatus::Banned:
            return u"%1 is banned"_s.arg(who());
        default:
            return m_account.cooldownUntil ? u"%1 cools down until %2"_s.arg(who(), time(*m_account.cooldownUntil))
                                           : u"%1 cools down, without a known end"_s.arg(who());
        }
    }

    QString posts(qsizetype count) const { return count == 1 ? u"1 post"_s : u"%1 posts"_s.arg(count); }
    QString date() const { return QLocale::c().toString(localDate(m_to, m_account.zone), u"ddd d MMM"_s); }

    /// With the date where it is not that of the move.
    QString time(Instant instant) const
    {
        const QDateTime local = toLocal(instant, m_rules.zone);
        const bool sameDay = local.date() == localDate(m_to, m_rules.zone);
        return QLocale::c().toString(local, sameDay ? u"HH:mm"_s : u"ddd d MMM HH:mm"_s);
    }

    QString distance(Instant other) const
    {
        if (other == m_to)
            return u"there already is one at %1"_s.arg(time(m_to));
        if (other < m_to)
            return u"%1 is %2 after %3"_s.arg(time(m_to), spanText(m_to - other), time(other));
        return u"%1 is %2 before %3"_s.arg(time(m_to), spanText(other - m_to), time(other));
    }

    const MoveRules &m_rules;
    const PlannerAccount &m_account;
    Instant m_to;
};

milliseconds between(Instant a, Instant b)
{
    return a < b ? b - a : a - b;
}

/// The legal quarter-hour of this board nearest to `wanted`, the later of two.
std::optional<Instant> nearestOn(const MoveRules &rules, const AccountBoard &board, const Week &week, Instant wanted)
{
    const PreparedBoard ready = prepared(board);
    const auto legal = [&](int t) { return t >= 0 && t < week.quarters() && !firstFinding(rules, ready, week.at(t)); };
    int later = week.firstAtOrAfter(wanted);
    int earlier = later - 1;
    while (earlier >= 0 || later < week.quarters()) {
        const bool lateIsNearer = earlier < 0
            || (later < week.quarters() && between(week.at(later), wanted) <= between(week.at(earlier), wanted));
        const int t = lateIsNearer ? later++ : earlier--;
        if (legal(t))
            return week.at(t);
    }
    return std::nullopt;
}

} // namespace

QString moveRuleName(MoveRule rule)
{
    return nameIn(ruleWords, rule);
}

std::optional<Broken> firstBroken(const MoveRules &rules, const AccountBoard &board, Instant to)
{
    const auto finding = firstFinding(rules, prepared(board), to);
    if (!finding)
        return std::nullopt;
    return Broken{finding->rule, Speaker(rules, board.account, to).sentence(*finding)};
}

std::optional<LegalPlace> nearestLegal(const MoveRules &rules, const QList<AccountBoard> &boards, const Week &week,
                                       Instant wanted)
{
    std::optional<LegalPlace> best;
    for (const AccountBoard &board : boards) {
        const auto at = nearestOn(rules, board, week, wanted);
        if (at && (!best || between(*at, wanted) < between(best->at, wanted)))
            best = LegalPlace{board.account.id, *at};
        if (best && &board == &boards.first())
            break; // the post's own account goes before all others
    }
    return best;
}

} // namespace core
