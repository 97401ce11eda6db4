// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/probleminstances.h"

#include "core/planning/problemjson.h"
#include "tests/support/dice.h"
#include "tests/support/planninginputs.h"

#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using core::PlanningInput;
using core::Platform;

namespace support {

namespace {

const QStringList allLanguages = {u"en"_s, u"es"_s, u"ar"_s};

core::Instant someTime(Dice &dice, const core::Week &week)
{
    return week.begin() + std::chrono::minutes(15 * dice.upTo(week.quarters() - 1));
}

QString languageOf(const ProblemInstance &instance, int account)
{
    const QString own = allLanguages[account % instance.languages];
    switch (instance.mix) {
    case AccountMix::Own:
    case AccountMix::Teams:
        return own;
    case AccountMix::Mixed:
        return account % 2 == 0 ? own : QString();
    case AccountMix::Polyglots:
    case AccountMix::Contested:
        break;
    }
    return {};
}

/// Posts of other plans: on a quarter of the account's days one, now and then more.
void addCommitments(Dice &dice, const core::PlannerAccount &account, PlanningInput &input)
{
    for (int day = 0; day < 7; ++day) {
        if (dice.chance(0.25)) {
            const auto at =
                input.week.begin() + std::chrono::hours(24 * day) + std::chrono::minutes(15 * dice.upTo(95));
            input.commitments.append({account.id, account.platform, at, {}});
        }
    }
}

void addBlackouts(Dice &dice, PlanningInput &input)
{
    core::Blackout nights;
    nights.window = core::WeeklyWindow{{1, 2, 3, 4, 5, 6, 7}, QTime(23, 0), QTime(6, 0), input.week.zone()};
    input.blackouts.append(nights);
    core::Blackout holiday;
    holiday.scope = core::BlackoutScope::Language;
    holiday.subject = dice.oneOf(input.lanes).language;
    const auto from = someTime(dice, input.week);
    holiday.window = core::OnceWindow{from, from + std::chrono::hours(6 + dice.upTo(30))};
    input.blackouts.append(holiday);
}

} // namespace

QString accountMixName(AccountMix mix)
{
    switch (mix) {
    case AccountMix::Own:
        return u"own"_s;
    case AccountMix::Teams:
        return u"teams"_s;
    case AccountMix::Polyglots:
        return u"polyglots"_s;
    case AccountMix::Mixed:
        return u"mixed"_s;
    case AccountMix::Contested:
        break;
    }
    return u"contested"_s;
}

QString ProblemInstance::name() const
{
    return u"%1-%2-a%3-l%4-v%5-s%6"_s.arg(core::platformName(platform), accountMixName(mix))
        .arg(accounts)
        .arg(languages)
        .arg(velocity)
        .arg(seed);
}

PlanningInput ProblemInstance::input() const
{
    Dice dice(seed);
    const bool busy = dice.chance(0.6);
    const bool quiet = dice.chance(0.5);
    const bool manyZones = dice.chance(0.4);
    // The last two weeks hold a change of time in Berlin.
    const QDate firstDay = dice.oneOf<QDate>({{2026, 11, 23}, {2026, 11, 23}, {2026, 3, 27}, {2026, 10, 22}});
    PlanningInput input =
        freeWeek({platform}, allLanguages.mid(0, languages), velocity, firstDay, QTimeZone("Europe/Berlin"));
    input.accounts.clear();
    if (manyZones) {
        for (core::PlannerLane &lane : input.lanes)
            lane.audienceZone = QTimeZone(dice.oneOf<QByteArray>({"Europe/Berlin", "America/Bogota", "Asia/Dubai"}));
    }
    for (int a = 0; a < accounts; ++a) {
        auto account = cleanAccount(platform, u"a%1"_s.arg(a), languageOf(*this, a), input.week.zone());
        account.quality = 0.6 + 0.6 * dice.unit();
        if (dice.chance(0.15))
            account.riskCap = std::max(1, account.riskCap - 1);
        if (manyZones && dice.chance(0.3))
            account.zone = QTimeZone(dice.oneOf<QByteArray>({"Asia/Kathmandu", "America/New_York", "UTC"}));
        input.accounts.append(account);
        if (busy)
            addCommitments(dice, account, input);
    }
    if (quiet)
        addBlackouts(dice, input);
    if (dice.chance(0.5)) {
        input.trendWeighted = true;
        input.trends[platform] = {platform, {}, dice.unit(), {dice.upTo(23)}, input.week.begin(), u"manual"_s};
    }
    if (dice.chance(0.2))
        input.earliest = input.week.begin() + std::chrono::hours(1 + dice.upTo(60));
    return input;
}

QList<ProblemInstance> smallInstances(quint32 firstSeed)
{
    QList<ProblemInstance> instances;
    quint32 seed = firstSeed;
    for (const Platform platform : core::allPlatforms) {
        instances.append({platform, AccountMix::Own, 3, 3, 2, seed++});
        instances.append({platform, AccountMix::Teams, 4, 2, 3, seed++});
        instances.append({platform, AccountMix::Polyglots, 2, 2, 1.3, seed++});
        instances.append({platform, AccountMix::Mixed, 3, 2, 2, seed++});
        instances.append({platform, AccountMix::Contested, 1, 3, 1, seed++});
    }
    return instances;
}

QList<ProblemInstance> largeInstances(quint32 firstSeed)
{
    QList<ProblemInstance> instances;
    quint32 seed = firstSeed;
    for (const Platform platform : core::allPlatforms) {
        for (const int languages : {1, 2, 3})
            instances.append({platform, AccountMix::Own, languages, languages, 0.7 * languages, seed++});
        for (const int accounts : {2, 4, 8, 12}) {
            for (const AccountMix mix : {AccountMix::Teams, AccountMix::Polyglots, AccountMix::Mixed})
                instances.append({platform, mix, accounts, accounts == 2 ? 2 : 3, accounts < 8 ? 1.5 : 3, seed++});
        }
        for (const double velocity : {0.7, 1.5, 3.0}) {
            for (const int accounts : {1, 2, 3})
                instances.append({platform, AccountMix::Contested, accounts, 3, velocity, seed++});
        }
    }
    return instances;
}

core::Json solvedProblem(const ProblemInstance &instance, int runs)
{
    const PlanningInput input = instance.input();
    core::PlatformPlan plan;
    double shortest = std::numeric_limits<double>::infinity();
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        plan = core::planPlatform(input, instance.platform);
        shortest = std::min(shortest, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    core::Json json = core::problemJson(plan);
    json["instance"] = {{"name", instance.name()},     {"mix", accountMixName(instance.mix)},
                        {"seed", instance.seed},       {"accounts", instance.accounts},
                        {"lanes", instance.languages}, {"velocity", instance.velocity},
                        {"plannerSeconds", shortest}};
    return json;
}

} // namespace support
