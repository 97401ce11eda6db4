// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"
#include "core/engine/beside.h"
#include "core/engine/slotcommands.h"
#include "core/engine/snapshot.h"
#include "core/engine/whatif.h"
#include "core/storage/accountstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"
#include "tests/bench/contestedweek.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <random>

/// Prints what a what-if costs beside its target, in a store that holds the week of contestedweek.h: taking the slot in
/// the hand, each place that is then asked about, a single question as REST asks it, and the move itself.
using namespace Qt::StringLiterals;
using core::Result;
using core::Slot;

namespace {

using Clock = std::chrono::steady_clock;

class WeekClock final : public core::Clock
{
public:
    core::Instant now() const override { return core::instantFromIso(u"2026-11-22T23:00:00Z"_s).value(); }
};

const core::Caller person{u"p1"_s, u"ana"_s, core::PrincipalKind::Human, core::Scope::Read | core::Scope::Write};

Slot slotAt(const QString &planId, const QString &calendarId, core::Platform platform, const QString &account,
            const QString &language, core::Instant at, core::Instant now)
{
    Slot slot;
    slot.id = core::newId(now);
    slot.planId = planId;
    slot.calendarId = calendarId;
    slot.platform = platform;
    slot.accountId = account;
    slot.contentId = u"film"_s;
    slot.contentType = core::PlatformTable::builtIn().at(platform).contentTypes.first();
    slot.language = language;
    slot.dueAt = at;
    slot.value = 1;
    slot.createdAt = now;
    return slot;
}

/// Two plans: the one that is asked about, and one that stands for all others. The first one's slots.
Result<QList<Slot>> store(const bench::ContestedWeek &week, core::Database &database, core::Instant now)
{
    for (const core::PlannerAccount &from : week.input.accounts) {
        core::Account account;
        account.id = from.id;
        account.platform = from.platform;
        account.username = from.id;
        account.language = from.language;
        DE_TRY(core::AccountStore(database).insert(account, now));
    }
    core::Plan plan;
    plan.id = u"own"_s;
    plan.request.contentId = u"film"_s;
    plan.request.platforms = {core::allPlatforms.begin(), core::allPlatforms.end()};
    plan.request.languages = {u"en"_s, u"es"_s, u"ar"_s};
    plan.request.velocity = 2;
    plan.createdAt = now;
    core::Plan others = plan;
    others.id = u"others"_s;
    core::Calendar calendar;
    calendar.id = u"week"_s;
    calendar.planId = plan.id;
    calendar.timezone = u"UTC"_s;
    calendar.weekStart = week.input.week.begin();
    calendar.weekEnd = week.input.week.end();
    calendar.platforms = plan.request.platforms;
    calendar.languages = plan.request.languages;
    calendar.createdAt = now;
    core::PlanStore plans(database);
    DE_TRY(plans.insert(plan));
    DE_TRY(plans.insert(others));
    DE_TRY(core::CalendarStore(database).insert(calendar, core::Json::object()));
    plan.calendarId = calendar.id;
    if (const auto updated = plans.update(plan, now); !updated)
        return tl::unexpected(updated.error());

    core::SlotStore list(database);
    for (const core::Commitment &post : week.input.commitments)
        DE_TRY(list.insert(slotAt(others.id, {}, post.platform, post.accountId, u"en"_s, post.at, now)));
    QList<Slot> own;
    for (const core::StandingSlot &slot : week.standing)
        own.append(slotAt(plan.id, calendar.id, slot.platform, slot.accountId, slot.language, slot.at, now));
    DE_TRY(list.insert(own));
    return own;
}

template<typename Work>
double milliseconds(Work work)
{
    const auto begun = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

void print(const char *what, const std::vector<double> &spent, const char *target)
{
    std::printf("%-52s p50 %7.3f ms  p99 %7.3f ms  %s\n", what, bench::quantile(spent, 0.5),
                bench::quantile(spent, 0.99), target);
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    core::EngineContext context;
    context.dataFolder = folder.path();
    context.clock = std::make_shared<WeekClock>();
    const core::Instant now = context.clock->now();
    const auto database = core::openBeside(core::DatabaseLocation::sqlite(folder.filePath(u"engine.db"_s)), context);
    const bench::ContestedWeek week = bench::contestedWeek(100);
    const auto own =
        core::inTransaction(**database, [&]() -> Result<QList<Slot>> { return store(week, **database, now); });
    if (!own) {
        std::fprintf(stderr, "%s\n", qPrintable(own.error().message));
        return 1;
    }
    std::printf("%lld slots in the store, %lld of them the plan's, on %lld accounts\n",
                static_cast<long long>(own->size() + week.input.commitments.size()),
                static_cast<long long>(own->size()), static_cast<long long>(week.input.accounts.size()));

    std::mt19937 dice(5);
    core::Snapshot snapshot(**database, context, now);
    std::vector<double> preparing, asking, processor, whole, moving;
    int forbidden = 0;
    for (int round = 0; round < 60; ++round) {
        const Slot &slot = (*own)[qsizetype(dice() % quint32(own->size()))];
        Result<core::PrepareWhatIf::Answer> hand = core::fail(core::Error::Code::Internal, {});
        preparing.push_back(milliseconds([&] { hand = execute(core::PrepareWhatIf{slot.id, {}}, snapshot); }));
        if (!hand) {
            std::fprintf(stderr, "%s\n", qPrintable(hand.error().message));
            return 1;
        }
        for (int question = 0; question < 100; ++question) {
            const core::Instant to = week.input.week.at(int(dice() % quint32(week.input.week.quarters())));
            const double begun = bench::processorTime();
            asking.push_back(milliseconds([&] { forbidden += (*hand)->at(to)->broken.has_value(); }));
            processor.push_back(bench::processorTime() - begun);
        }
        const core::Instant to = week.input.week.at(int(dice() % quint32(week.input.week.quarters())));
        whole.push_back(milliseconds([&] { (void)execute(core::AskWhatIf{.slotId = slot.id, .at = to}, snapshot); }));
        moving.push_back(milliseconds([&] {
            (void)core::runBeside(**database, context, person,
                                  core::EditSlot{.slotId = slot.id, .dueAt = to, .makeRoom = true});
        }));
    }
    std::printf("%d %% of the places asked about break a rule\n", forbidden * 100 / int(asking.size()));
    print("a place, slot in the hand (wall)", asking, "target p99 < 4 ms");
    print("a place, slot in the hand (on the processor)", processor, "target p99 < 4 ms");
    print("taking a slot in the hand: reading the store", preparing, "");
    print("one question from nothing, as REST asks", whole, "");
    print("a move with room made, as a durable command", moving, "target p99 < 16 ms for the repair alone");
    return 0;
}
