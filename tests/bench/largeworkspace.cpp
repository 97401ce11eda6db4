// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/largeworkspace.h"

#include "core/base/ids.h"
#include "core/engine/beside.h"
#include "core/engine/contentcommands.h"
#include "core/storage/accountstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;

namespace bench {

namespace {

const QStringList languages{u"en"_s, u"es"_s, u"ar"_s};

class StandingClock final : public core::Clock
{
public:
    explicit StandingClock(core::Instant now)
        : m_now(now)
    {
    }
    core::Instant now() const override { return m_now; }

private:
    const core::Instant m_now;
};

core::SaveContent contentOf(int week)
{
    core::SaveContent save;
    save.contentId = u"content-%1"_s.arg(week);
    save.title = u"Harvest diary, part %1"_s.arg(week + 1);
    for (const QString &language : languages) {
        core::VariantDraft variant;
        variant.language = language;
        variant.caption =
            u"What the mill did in week %1, told in a minute and with the oil in the picture."_s.arg(week);
        variant.hashtags = {u"oil"_s, u"harvest"_s, u"mill"_s};
        save.variants.append(variant);
    }
    return save;
}

Result<QList<core::Account>> addAccounts(core::Database &database, int count, core::Instant now)
{
    QList<core::Account> accounts;
    for (int i = 0; i < count; ++i) {
        core::Account account;
        account.id = core::newId(now);
        account.platform = core::allPlatforms[size_t(i % core::platformCount)];
        account.username = u"@press%1"_s.arg(i);
        account.language = languages[i / core::platformCount % languages.size()];
        DE_TRY(core::AccountStore(database).insert(account, now));
        accounts.append(account);
    }
    return accounts;
}

/// A slot as planning leaves it. The posts of a platform in a language stand hours apart and go around its accounts, so
/// that no rule is touched and there is room to move.
core::Slot slotOf(int number, const QList<core::Account> &accounts, core::Instant monday)
{
    const int lanes = core::platformCount * int(languages.size());
    const int lane = number % lanes;
    const int turn = number / lanes;
    const int of = (lane + lanes * turn) % int(accounts.size());
    const core::Account &account = accounts[of];
    core::Slot slot;
    slot.platform = account.platform;
    slot.accountId = account.id;
    slot.language = account.language;
    slot.contentType = core::PlatformTable::builtIn().at(account.platform).contentTypes.first();
    slot.dueAt = monday + turn * 285min + lane * 15min;
    slot.value = 1;
    slot.parts = core::ValueParts{.engagement = 1.1, .trend = 1.02, .visibility = 0.98};
    slot.risk.score = (number * 37 % 100) / 140.0;
    for (const auto kind :
         {core::RiskFactorKind::Platform, core::RiskFactorKind::Velocity, core::RiskFactorKind::ContentType})
        slot.risk.factors.append({kind, slot.risk.score, 1.0 / 3});
    return slot;
}

Result<void> addWeek(core::Database &database, int week, const QList<core::Account> &accounts, core::Instant monday,
                     core::Instant now, const Shape &shape)
{
    core::Plan plan;
    plan.id = core::newId(now);
    plan.request.contentId = u"content-%1"_s.arg(week);
    plan.request.platforms = {core::allPlatforms.begin(), core::allPlatforms.end()};
    plan.request.languages = languages;
    plan.request.velocity = 2;
    plan.createdAt = now;
    core::Calendar calendar;
    calendar.id = core::newId(now);
    calendar.planId = plan.id;
    calendar.timezone = u"UTC"_s;
    calendar.weekStart = monday;
    calendar.weekEnd = monday + 7 * 24h;
    calendar.platforms = plan.request.platforms;
    calendar.languages = languages;
    calendar.createdAt = now;
    DE_TRY(core::PlanStore(database).insert(plan));
    DE_TRY(core::CalendarStore(database).insert(calendar));
    plan.calendarId = calendar.id;
    if (const auto updated = core::PlanStore(database).update(plan, now); !updated)
        return tl::unexpected(updated.error());
    QList<core::Slot> list;
    for (int number = 0; number < shape.slotsPerWeek; ++number) {
        core::Slot slot = slotOf(number, accounts, monday);
        slot.id = core::newId(now);
        slot.planId = plan.id;
        slot.calendarId = calendar.id;
        slot.contentId = plan.request.contentId;
        slot.createdAt = now;
        if (slot.dueAt < now) {
            slot.state = core::SlotState::Published;
            slot.publishedAt = slot.dueAt;
        } else if (number % 20 == 0) {
            slot.state = core::SlotState::PendingApproval;
        }
        list.append(slot);
    }
    return core::SlotStore(database).insert(list);
}

} // namespace

Result<void> makeLargeWorkspace(const core::DatabaseLocation &location, const QString &folder, core::Instant now,
                                const Shape &shape)
{
    const QDate today = core::localDate(now, QTimeZone::utc());
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    core::EngineContext context;
    context.dataFolder = folder;
    context.clock = std::make_shared<StandingClock>(now);
    const auto database = core::openBeside(location, context);
    if (!database)
        return tl::unexpected(database.error());
    const core::Caller person{u"p1"_s, u"ana"_s, core::PrincipalKind::Human, core::Scope::Read | core::Scope::Write};
    for (int week = 0; week < shape.weeks; ++week) {
        if (const auto saved = core::runBeside(**database, context, person, contentOf(week)); !saved)
            return tl::unexpected(saved.error());
    }
    return core::inTransaction(**database, [&]() -> Result<void> {
        const auto accounts = addAccounts(**database, shape.accounts, now);
        if (!accounts)
            return tl::unexpected(accounts.error());
        for (int week = 0; week < shape.weeks; ++week) {
            const QDate first = monday.addDays(7 * (week - shape.weeks / 2));
            DE_TRY(addWeek(**database, week, *accounts, core::startOfDay(first, QTimeZone::utc()), now, shape));
        }
        return {};
    });
}

} // namespace bench
