// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/planninginputs.h"

#include "tests/support/dice.h"

using namespace Qt::StringLiterals;
using core::Blackout;
using core::BlackoutScope;
using core::PlanningInput;
using core::Platform;

namespace support {

namespace {

const QList<QByteArray> zones = {"UTC", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "America/New_York"};
/// Ordinary weeks and weeks with a change of time in one of the zones.
const QList<QDate> firstDays = {{2026, 11, 23}, {2026, 3, 27},  {2026, 10, 22},
                                {2026, 4, 2},   {2026, 10, 31}, {2026, 3, 6}};

core::Instant someTime(Dice &dice, const core::Week &week)
{
    return week.begin() + std::chrono::minutes(dice.upTo(9 * 1440) - 1440);
}

Blackout someBlackout(Dice &dice, const PlanningInput &input, Platform platform)
{
    Blackout blackout;
    blackout.scope = BlackoutScope(dice.upTo(3));
    if (blackout.scope == BlackoutScope::Platform)
        blackout.subject = core::platformName(platform);
    else if (blackout.scope == BlackoutScope::Account)
        blackout.subject = dice.oneOf(input.accounts).id;
    else if (blackout.scope == BlackoutScope::Language)
        blackout.subject = dice.oneOf(input.lanes).language;
    if (dice.chance(0.5)) {
        const auto from = someTime(dice, input.week);
        blackout.window = core::OnceWindow{from, from + std::chrono::minutes(dice.upTo(3000))};
    } else {
        core::WeeklyWindow weekly;
        for (int day = 1; day <= 7; ++day) {
            if (dice.chance(0.5))
                weekly.days.append(day);
        }
        weekly.from = QTime(dice.upTo(23), 15 * dice.upTo(3));
        weekly.to = QTime(dice.upTo(23), 15 * dice.upTo(3));
        weekly.zone = QTimeZone(dice.oneOf(zones));
        blackout.window = weekly;
    }
    return blackout;
}

core::PlannerAccount someAccount(Dice &dice, const PlanningInput &input, Platform platform, int number)
{
    auto account = cleanAccount(platform, u"a%1"_s.arg(number), {}, input.week.zone());
    if (dice.chance(0.6))
        account.language = dice.oneOf(input.lanes).language;
    if (dice.chance(0.2))
        account.zone = QTimeZone(dice.oneOf(zones));
    account.quality = 0.3 + dice.unit();
    account.riskCap =
        dice.chance(0.7) ? input.rules.at(platform).maxPostsPerDay : dice.upTo(input.rules.at(platform).maxPostsPerDay);
    if (dice.chance(0.15)) {
        account.status = core::AccountStatus(dice.upTo(3));
        if (dice.chance(0.7))
            account.cooldownUntil = someTime(dice, input.week);
    }
    return account;
}

} // namespace

core::PlannerAccount cleanAccount(Platform platform, const QString &id, const QString &language, const QTimeZone &zone)
{
    core::PlannerAccount account;
    account.id = id;
    account.name = u'@' + id;
    account.platform = platform;
    account.language = language;
    account.zone = zone;
    account.riskCap = core::PlatformTable::builtIn().at(platform).maxPostsPerDay;
    return account;
}

PlanningInput freeWeek(const QList<Platform> &platforms, const QStringList &languages, double velocity, QDate firstDay,
                       const QTimeZone &zone)
{
    PlanningInput input;
    input.week = core::Week(firstDay, zone);
    input.earliest = input.week.begin();
    input.velocity = velocity;
    input.trendWeighted = false;
    for (const Platform platform : platforms) {
        for (const QString &language : languages) {
            input.lanes.append({platform, language, zone, 1});
            input.accounts.append(
                cleanAccount(platform, core::platformName(platform) + u'-' + language, language, zone));
        }
    }
    return input;
}

PlanningInput randomInput(quint32 seed, const RandomLimits &limits)
{
    Dice dice(seed);
    PlanningInput input;
    // Slow platforms more often: they hold the surprises, and their instances are small.
    const auto platform =
        dice.oneOf<Platform>({Platform::YouTube, Platform::YouTube, Platform::LinkedIn, Platform::LinkedIn,
                              Platform::Instagram, Platform::TikTok, Platform::Twitter});
    input.week = core::Week(dice.oneOf(firstDays), QTimeZone(dice.oneOf(zones)));
    input.earliest = dice.chance(0.6) ? input.week.begin() : someTime(dice, input.week);
    input.velocity = dice.oneOf<double>({0.1, 0.5, 1, 1.5, 2, 3});
    input.fill = dice.chance(0.7) ? core::Fill::Target : core::Fill::Value;
    for (int l = 0; l <= dice.upTo(limits.lanes - 1); ++l)
        input.lanes.append({platform, QStringList{u"en"_s, u"es"_s, u"ar"_s}[l], QTimeZone(dice.oneOf(zones)), 1});
    for (int a = 0; a <= dice.upTo(limits.accounts - 1); ++a)
        input.accounts.append(someAccount(dice, input, platform, a));
    for (int c = dice.upTo(6); c > 0; --c) {
        const bool own = dice.chance(0.3);
        input.commitments.append({dice.oneOf(input.accounts).id, platform, someTime(dice, input.week),
                                  own ? dice.oneOf(input.lanes).language : QString()});
    }
    for (int b = dice.upTo(2); b > 0; --b)
        input.blackouts.append(someBlackout(dice, input, platform));
    input.trendWeighted = dice.chance(0.5);
    if (dice.chance(0.5))
        input.trends[platform] = {platform, {}, dice.unit(), {dice.upTo(23)}, someTime(dice, input.week), u"manual"_s};
    input.visibility[platform] = dice.unit();
    return input;
}

} // namespace support
