// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/blackoutspans.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/listtext.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Blackouts)
};

struct Stretch {
    core::Instant from;
    core::Instant to;
};

double minuteOf(const QTime &time)
{
    return time.msecsSinceStartOfDay() / 60'000.0;
}

/// Every time that the window is closed around the week. Weekly ones also from the day before: a night runs on.
QList<Stretch> stretchesOf(const core::Blackout &blackout, const WeekColumns &week)
{
    if (const auto *once = std::get_if<core::OnceWindow>(&blackout.window))
        return {{once->from, once->to}};
    const auto &weekly = std::get<core::WeeklyWindow>(blackout.window);
    QList<Stretch> stretches;
    for (int offset = -2; offset <= 8; ++offset) { // zones lie up to a day apart
        const QDate day = week.firstDay().addDays(offset);
        if (!weekly.days.contains(day.dayOfWeek()))
            continue;
        const QDate last = weekly.to <= weekly.from ? day.addDays(1) : day;
        stretches.append({wallClock(day, minuteOf(weekly.from), weekly.zone),
                          wallClock(last, minuteOf(weekly.to), weekly.zone)});
    }
    return stretches;
}

double minuteAt(core::Instant instant, const QTimeZone &zone)
{
    return core::toLocal(instant, zone).time().msecsSinceStartOfDay() / 60'000.0;
}

} // namespace

QList<BlackoutSpan> blackoutSpans(const QList<core::KeptBlackout> &blackouts, const WeekColumns &week)
{
    QList<BlackoutSpan> spans;
    for (int index = 0; index < blackouts.size(); ++index) {
        for (const Stretch &stretch : stretchesOf(blackouts[index].blackout, week)) {
            for (int day = 0; day < 7; ++day) {
                const core::Instant from = std::max(stretch.from, week.startOf(day));
                const core::Instant to = std::min(stretch.to, week.startOf(day + 1));
                if (from >= to)
                    continue;
                double begins = from == week.startOf(day) ? 0 : minuteAt(from, week.zone());
                double ends = to == week.startOf(day + 1) ? 1440 : minuteAt(to, week.zone());
                // Both times of a doubled hour share one place, which is closed where either is.
                const auto change = week.changeOf(day);
                if (change && change->isDoubled && from < change->at && change->at < to) {
                    begins = std::min(begins, change->from);
                    ends = std::max(ends, change->to);
                }
                if (begins < ends)
                    spans.append({index, day, begins, ends});
            }
        }
    }
    return spans;
}

QString blackoutTimeText(const core::Blackout &blackout, const QTimeZone &zone)
{
    const QLocale locale;
    if (const auto *once = std::get_if<core::OnceWindow>(&blackout.window)) {
        const QDateTime from = core::toLocal(once->from, zone);
        const QDateTime to = core::toLocal(once->to, zone);
        const QString begins = locale.toString(from, u"ddd d MMM HH:mm"_s);
        return from.date() == to.date()
            ? Words::tr("%1 – %2").arg(isolated(begins), isolated(to.time().toString(u"HH:mm"_s)))
            : Words::tr("%1 – %2").arg(isolated(begins), isolated(locale.toString(to, u"ddd d MMM HH:mm"_s)));
    }
    const auto &weekly = std::get<core::WeeklyWindow>(blackout.window);
    QStringList days;
    for (const int day : weekly.days)
        days.append(locale.dayName(day, QLocale::ShortFormat));
    const QString times = isolated(weekly.from.toString(u"HH:mm"_s) + u'–' + weekly.to.toString(u"HH:mm"_s));
    const bool wholeDay = weekly.from == weekly.to;
    if (weekly.days.size() == 7)
        return wholeDay ? Words::tr("Every day") : Words::tr("Every day %1").arg(times);
    return wholeDay ? Words::tr("Every %1").arg(listText(days))
                    : Words::tr("Every %1, %2").arg(listText(days), times);
}

} // namespace ui
