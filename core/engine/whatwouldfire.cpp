// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/whatwouldfire.h"

#include "core/engine/blackouts.h"
#include "core/engine/risktable.h"
#include "core/engine/snapshot.h"
#include "core/model/words.h"
#include "core/safety/safetygates.h"
#include "core/safety/subject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<Fate>, 4> fateWords = {{
    {Fate::Leaves, "LEAVES"_L1},
    {Fate::HandedOver, "HANDED_OVER"_L1},
    {Fate::Missed, "MISSED"_L1},
    {Fate::Held, "HELD"_L1},
}};

/// What stands against the slot, apart from its time; empty where nothing does.
QString heldBy(const Slot &slot, const DepartureRules &rules)
{
    if (const auto outside = outsideBlackouts(slot, rules.blackouts); !outside)
        return outside.error().message;
    if (const auto within = withinRiskLimit(slot.risk.score, approvalLimit(rules.mode)); !within)
        return within.error().message;
    return {};
}

} // namespace

QString fateName(Fate fate)
{
    return nameIn(fateWords, fate);
}

QList<Departure> departuresOf(QList<Slot> approved, const DepartureRules &rules)
{
    std::ranges::sort(approved, {}, [](const Slot &slot) { return std::pair(slot.dueAt, slot.id); });
    QHash<Platform, Instant> nextTurn; // of what is late
    QList<Departure> departures;
    for (const Slot &slot : std::as_const(approved)) {
        Departure departure{slot, slot.dueAt, Fate::Leaves, heldBy(slot, rules)};
        if (slot.dueAt + rules.times.grace < rules.now) {
            departure.fate = Fate::Missed;
            departure.why = u"Its time was more than %1 minutes ago"_s.arg(rules.times.grace.count());
        } else if (!departure.why.isEmpty()) {
            departure.fate = Fate::Held;
        } else if (slot.dueAt <= rules.now) {
            departure.at = std::max(rules.now, nextTurn.value(slot.platform, rules.now));
            nextTurn.insert(slot.platform, departure.at + rules.times.catchUpSpacing);
            departure.why = departure.at == rules.now ? u"Its time has passed: it would leave at once"_s
                                                      : u"Its time has passed: it waits for its turn"_s;
        }
        if (departure.fate == Fate::Leaves && rules.mode == SafetyMode::Manual)
            departure.fate = Fate::HandedOver;
        departures.append(departure);
    }
    std::ranges::stable_sort(departures, {}, &Departure::at);
    return departures;
}

Result<WhatWouldFire::Answer> execute(const WhatWouldFire &query, Snapshot &snapshot)
{
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    WhatWouldFire::Answer answer;
    answer.from = snapshot.now();
    answer.to = snapshot.now() + query.ahead;
    ListSlots list;
    list.filter.states = {SlotState::Approved, SlotState::RetryWait};
    list.filter.to = answer.to;
    auto approved = execute(list, snapshot);
    if (!approved)
        return tl::unexpected(approved.error());
    const auto risks = RiskTable::load(approved->slots, snapshot.database(), snapshot.context(), snapshot.now());
    if (!risks)
        return tl::unexpected(risks.error());
    for (Slot &slot : approved->slots)
        slot.risk = risks->of(slot);
    const auto blackouts = blackoutsFrom(snapshot.database(), Instant::min());
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    answer.departures = departuresOf(std::move(approved->slots),
                                     {snapshot.now(), safety->mode, snapshot.context().config.publishing, *blackouts});
    answer.titles = std::move(approved->titles);
    answer.usernames = std::move(approved->usernames);
    return answer;
}

} // namespace core
