// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/unscheduledwords.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/calendar/weekfilter.h"
#include "ui/common/enginewords.h"
#include "ui/common/words.h"
#include "ui/wizard/plandraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::UnscheduledKind;
using Item = core::ListUnscheduled::Item;
using Taker = core::ListUnscheduled::Taker;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Unscheduled)
};

template<typename T>
bool allows(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool someTaker(const Item &item, auto fits)
{
    return std::ranges::any_of(item.takers, fits);
}

bool platformFits(const Item &item, const QList<core::Platform> &wanted)
{
    if (wanted.isEmpty() || (item.platform && wanted.contains(*item.platform)))
        return true;
    return !item.platform && someTaker(item, [&](const Taker &taker) { return wanted.contains(taker.platform); });
}

bool accountFits(const Item &item, const QStringList &wanted)
{
    return wanted.isEmpty() || (item.slot && wanted.contains(item.slot->accountId))
        || someTaker(item, [&](const Taker &taker) { return wanted.contains(taker.id); });
}

} // namespace

QString unscheduledWord(UnscheduledKind kind)
{
    switch (kind) {
    case UnscheduledKind::Expired:
        return Words::tr("Expired");
    case UnscheduledKind::Missed:
        return Words::tr("Missed");
    case UnscheduledKind::Evicted:
        return Words::tr("Gave way");
    case UnscheduledKind::Shortage:
        return Words::tr("No place found");
    case UnscheduledKind::Variant:
        return Words::tr("Not planned");
    }
    Q_UNREACHABLE();
}

QString unscheduledReason(const Item &item, const QTimeZone &zone)
{
    switch (item.kind) {
    case UnscheduledKind::Shortage:
        return shortageSentence(*item.shortage);
    case UnscheduledKind::Variant:
        return item.platform
            ? Words::tr("No slot of this week carries this text for %1.").arg(isolated(platformWord(*item.platform)))
            : Words::tr("No slot of this week carries this text.");
    default:
        return engineText(item.sentence, zone);
    }
}

QString takersText(const Item &item)
{
    if (item.takers.size() > 1)
        return Words::tr("%n accounts", nullptr, int(item.takers.size()));
    return item.takers.isEmpty() ? QString() : isolated(item.takers.first().username);
}

QString unscheduledFacts(const Item &item, const QTimeZone &zone)
{
    QStringList facts;
    if (item.slot)
        facts.append(isolated(QLocale().toString(core::toLocal(item.slot->dueAt, zone), u"ddd d MMM HH:mm"_s)));
    if (item.shortage)
        facts.append(Words::tr("%n posts", nullptr, item.shortage->requested - item.shortage->planned));
    facts.append(item.takers.isEmpty() && !item.slot ? Words::tr("no account") : takersText(item));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString describe(const Item &item, const QTimeZone &zone)
{
    QStringList parts{unscheduledWord(item.kind), isolated(item.title)};
    if (item.platform)
        parts.append(platformWord(*item.platform));
    parts.append(item.language.toUpper());
    parts.append(unscheduledFacts(item, zone));
    parts.append(unscheduledReason(item, zone));
    parts.removeAll(QString());
    return parts.join(Words::tr(", ", "between the parts of a description"));
}

bool matches(const Item &item, const SlotCriteria &criteria, const QTimeZone &zone)
{
    if (!accountFits(item, criteria.accounts) || !platformFits(item, criteria.platforms)
        || !allows(criteria.languages, item.language))
        return false;
    if (item.slot && (!allows(criteria.looks, lookOf(*item.slot)) || !allows(criteria.bands, item.slot->risk.level())))
        return false;
    const QString text = criteria.text.trimmed();
    return text.isEmpty() || item.title.contains(text, Qt::CaseInsensitive)
        || unscheduledReason(item, zone).contains(text, Qt::CaseInsensitive)
        || someTaker(item, [&](const Taker &taker) { return taker.username.contains(text, Qt::CaseInsensitive); });
}

} // namespace ui
