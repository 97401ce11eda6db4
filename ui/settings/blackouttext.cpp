// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/blackouttext.h"

#include <QLocale>

#include "ui/common/habits.h"
#include "ui/common/words.h"
#include "ui/settings/blackoutsform.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString daysText(const QList<int> &days)
{
    if (days.size() == 7)
        return BlackoutsForm::tr("Every day");
    QStringList words;
    for (int i = 0; i < 7; ++i) {
        const int day = (firstDayOfWeek() - 1 + i) % 7 + 1;
        if (days.contains(day))
            words.append(QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
    return QLocale().createSeparatedList(words);
}

QString momentText(core::Instant at, const QTimeZone &zone)
{
    return QLocale().toString(core::toLocal(at, zone), u"d MMM yyyy HH:mm"_s);
}

} // namespace

QString windowText(const core::Blackout &blackout, const QTimeZone &zone)
{
    if (const auto *once = std::get_if<core::OnceWindow>(&blackout.window))
        return BlackoutsForm::tr("%1 – %2", "from, until")
            .arg(isolated(momentText(once->from, zone)), isolated(momentText(once->to, zone)));
    const auto &weekly = std::get<core::WeeklyWindow>(blackout.window);
    if (weekly.from == weekly.to)
        return BlackoutsForm::tr("%1, the whole day").arg(daysText(weekly.days));
    return BlackoutsForm::tr("%1, %2 – %3", "days, from, until")
        .arg(daysText(weekly.days), weekly.from.toString(u"HH:mm"_s), weekly.to.toString(u"HH:mm"_s));
}

QString windowNote(const core::Blackout &blackout, const QTimeZone &zone)
{
    const auto *weekly = std::get_if<core::WeeklyWindow>(&blackout.window);
    const QString name = isolated(QString::fromUtf8((weekly ? weekly->zone : zone).id()));
    return weekly ? BlackoutsForm::tr("every week, in %1").arg(name) : BlackoutsForm::tr("once, in %1").arg(name);
}

} // namespace ui
