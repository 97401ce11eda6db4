// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/blackout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool covers(const OnceWindow &window, Instant instant)
{
    return window.from <= instant && instant < window.to;
}

/// `weekday` is 1-7, `ms` counts from local midnight.
bool covers(const WeeklyWindow &window, int weekday, int ms)
{
    const int from = window.from.msecsSinceStartOfDay();
    const int to = window.to.msecsSinceStartOfDay();
    const bool today = window.days.contains(weekday);
    if (from < to)
        return today && from <= ms && ms < to;
    const bool yesterday = window.days.contains(weekday == 1 ? 7 : weekday - 1);
    return (today && from <= ms) || (yesterday && ms < to);
}

} // namespace

bool binds(const Blackout &blackout, Platform platform, const QString &accountId, const QString &language)
{
    switch (blackout.scope) {
    case BlackoutScope::Everything:
        return true;
    case BlackoutScope::Platform:
        return blackout.subject == platformName(platform);
    case BlackoutScope::Account:
        return blackout.subject == accountId;
    case BlackoutScope::Language:
        return blackout.subject == language;
    }
    Q_UNREACHABLE();
}

bool covers(const Blackout &blackout, Instant instant)
{
    if (const auto *once = std::get_if<OnceWindow>(&blackout.window))
        return covers(*once, instant);
    const auto &weekly = std::get<WeeklyWindow>(blackout.window);
    const QDateTime local = toLocal(instant, weekly.zone);
    return covers(weekly, local.date().dayOfWeek(), local.time().msecsSinceStartOfDay());
}

const Blackout *firstOver(const QList<Blackout> &blackouts, Platform platform, const QString &accountId,
                          const QString &language, Instant instant)
{
    const auto found = std::ranges::find_if(blackouts, [&](const Blackout &blackout) {
        return binds(blackout, platform, accountId, language) && covers(blackout, instant);
    });
    return found == blackouts.end() ? nullptr : &*found;
}

QString blackoutText(const Blackout &blackout)
{
    return u"falls into a blackout"_s + (blackout.reason.isEmpty() ? QString() : u": "_s + blackout.reason);
}

void markCovered(const Blackout &blackout, const Week &week, std::vector<char> &closed)
{
    if (const auto *once = std::get_if<OnceWindow>(&blackout.window)) {
        const int from = week.firstAtOrAfter(once->from);
        std::fill(closed.begin() + from, closed.begin() + std::max(from, week.firstAtOrAfter(once->to)), 1);
        return;
    }
    const auto &weekly = std::get<WeeklyWindow>(blackout.window);
    const LocalTimes local = week.localTimes(weekly.zone);
    const int firstWeekday = week.firstDay().dayOfWeek();
    for (size_t t = 0; t < closed.size(); ++t) {
        const int weekday = (firstWeekday - 1 + local.day[t] + 7) % 7 + 1;
        if (covers(weekly, weekday, local.minute[t] * 60'000))
            closed[t] = 1;
    }
}

} // namespace core
