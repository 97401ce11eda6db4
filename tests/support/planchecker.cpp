// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/planchecker.h"

#include <cmath>

using namespace Qt::StringLiterals;
using core::Commitment;
using core::Instant;
using core::PlannedSlot;
using core::PlannerAccount;
using core::PlanningInput;

namespace support {

namespace {

/// A post of the finished week, new or settled.
struct Standing {
    core::Platform platform;
    QString account; ///< "virtual:<language>" for the stand-ins.
    QString lane; ///< Empty for other plans' posts.
    QString plan; ///< Of several that are planned together.
    Instant at;
};

QString accountKey(const QString &id, const QString &language)
{
    return id.isEmpty() ? u"virtual:"_s + language : id;
}

bool closerThan(Instant a, Instant b, std::chrono::minutes distance)
{
    return a - b < distance && b - a < distance;
}

class Checker
{
public:
    Checker(const PlanningInput &input, const QList<PlannedSlot> &planned)
        : m_input(input)
    {
        for (const PlannedSlot &slot : planned)
            m_standing.append(
                {slot.platform, accountKey(slot.accountId, slot.language), slot.language, slot.plan, slot.at});
        m_new = m_standing.size();
        for (const Commitment &post : input.commitments)
            m_standing.append(
                {post.platform, accountKey(post.accountId, post.language), post.language, post.plan, post.at});
        for (const PlannedSlot &slot : planned)
            checkType(slot);
        for (qsizetype i = 0; i < m_new; ++i)
            check(i);
        for (const core::PlannerLane &lane : input.lanes)
            checkQuotas(lane);
    }

    QStringList broken;

private:
    const PlannerAccount *accountOf(const Standing &post) const
    {
        for (const PlannerAccount &account : m_input.accounts) {
            const QString key = account.isVirtual ? u"virtual:"_s + account.language : account.id;
            if (account.platform == post.platform && key == post.account)
                return &account;
        }
        return nullptr;
    }

    void complain(const QString &rule, const Standing &post)
    {
        broken.append(u"%1: %2 %3 %4 %5"_s.arg(rule, core::platformName(post.platform), post.account, post.lane,
                                               core::toIso(post.at)));
    }

    void checkType(const PlannedSlot &slot)
    {
        const auto &types = m_input.rules.at(slot.platform).contentTypes;
        if (!types.contains(slot.contentType) || (m_input.contentType && *m_input.contentType != slot.contentType))
            broken.append(u"H5 content type "_s + core::contentTypeName(slot.contentType));
    }

    void check(qsizetype index)
    {
        const Standing &post = m_standing[index];
        const core::PlatformRules &rules = m_input.rules.at(post.platform);
        const PlannerAccount *account = accountOf(post);
        if (!account)
            return complain(u"no such account"_s, post);

        checkState(post, *account);
        qsizetype onDate = 0;
        for (qsizetype j = 0; j < m_standing.size(); ++j) {
            const Standing &other = m_standing[j];
            if (other.platform != post.platform)
                continue;
            const bool sameAccount = other.account == post.account;
            if (j != index && sameAccount && closerThan(other.at, post.at, rules.minGap))
                complain(u"H1 gap"_s, post);
            if (j != index && other.lane == post.lane && other.plan == post.plan
                && closerThan(other.at, post.at, std::chrono::hours(1)))
                complain(u"H4 lane spacing"_s, post);
            if (sameAccount && core::localDate(other.at, account->zone) == core::localDate(post.at, account->zone))
                ++onDate;
        }
        if (onDate > rules.maxPostsPerDay)
            complain(u"H2 day cap"_s, post);
        if (onDate > account->riskCap)
            complain(u"H6 risk"_s, post);
    }

    void checkState(const Standing &post, const PlannerAccount &account)
    {
        using core::AccountStatus;
        const bool cooled =
            account.status == AccountStatus::Cooldown && account.cooldownUntil && *account.cooldownUntil <= post.at;
        if (account.status != AccountStatus::Active && !cooled)
            complain(u"H5 account state"_s, post);
        if (!account.language.isEmpty() && account.language != post.lane)
            complain(u"H5 language"_s, post);
        if (post.at < m_input.earliest)
            complain(u"H5 past"_s, post);
        if (!m_input.week.contains(post.at)
            || (post.at - m_input.week.begin()) % core::quarterHour != core::milliseconds(0))
            complain(u"off the week's grid"_s, post);
        for (const core::Blackout &blackout : m_input.blackouts) {
            if (core::binds(blackout, post.platform, account.id, post.lane) && core::covers(blackout, post.at))
                complain(u"H5 blackout"_s, post);
        }
    }

    /// Section 2 in plain arithmetic.
    void checkQuotas(const core::PlannerLane &lane)
    {
        const core::PlatformRules &rules = m_input.rules.at(lane.platform);
        const double rate = lane.velocity.value_or(m_input.velocity)
            * std::min<double>(rules.maxPostsPerDay, 1440.0 / double(rules.minGap.count())) / 2;
        const double most = rate > 0 ? std::max(1.0, std::floor(7 * rate + 0.5 + 1e-9)) : 0;
        const auto left = m_input.week.end() - std::clamp(m_input.earliest, m_input.week.begin(), m_input.week.end());
        const double cells = std::floor(double(left.count()) / (15 * 60'000));
        const int mostLeft = int(std::floor(most * cells / m_input.week.quarters() + 0.5 + 1e-9));
        const int mostADay = int(std::ceil(rate - 1e-9));

        int planned = 0;
        int settled = 0;
        int published = 0;
        QMap<QDate, int> onDate, settledOnDate;
        for (qsizetype i = 0; i < m_standing.size(); ++i) {
            const Standing &post = m_standing[i];
            if (post.platform != lane.platform || post.lane != lane.language || post.plan != lane.plan
                || !m_input.week.contains(post.at))
                continue;
            const QDate date = core::localDate(post.at, m_input.week.zone());
            ++(i < m_new ? onDate : settledOnDate)[date];
            if (i < m_new)
                ++planned;
            else if (post.at >= m_input.earliest)
                ++settled;
            else
                ++published;
        }
        if (planned > 0 && (planned + settled > mostLeft || planned + settled + published > most))
            broken.append(u"H3 week: %1 + %2 of %3 in %4"_s.arg(planned).arg(settled).arg(mostLeft).arg(lane.language));
        for (auto day = onDate.cbegin(); day != onDate.cend(); ++day) {
            if (day.value() + settledOnDate.value(day.key()) > mostADay)
                broken.append(u"H3 day: %1 in %2"_s.arg(day.key().toString(Qt::ISODate), lane.language));
        }
    }

    const PlanningInput &m_input;
    QList<Standing> m_standing; ///< The new ones first.
    qsizetype m_new = 0;
};

} // namespace

QStringList brokenRules(const PlanningInput &input, const QList<PlannedSlot> &planned)
{
    return Checker(input, planned).broken;
}

} // namespace support
