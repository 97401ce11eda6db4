// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills a workspace with accounts, plans and slots, so that starts and memory can be measured on a large one.
//   fillworkspace DATABASE SLOTS

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/accountstore.h"
#include "core/storage/migrator.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;

namespace {

constexpr int slotsPerPlan = 150;

Result<void> fill(core::Database &database, int count, core::Instant now)
{
    QStringList accounts;
    for (int i = 0; i < 12; ++i) {
        core::Account account;
        account.id = core::newId(now);
        account.platform = core::allPlatforms[size_t(i % core::platformCount)];
        account.username = u"account-%1"_s.arg(i);
        DE_TRY(core::AccountStore(database).insert(account, now));
        accounts.append(account.id);
    }
    core::SlotStore store(database);
    core::Plan plan;
    for (int i = 0; i < count; ++i) {
        if (i % slotsPerPlan == 0) {
            plan.id = core::newId(now);
            plan.request.contentId = u"content-%1"_s.arg(i / slotsPerPlan);
            plan.createdAt = now;
            DE_TRY(core::PlanStore(database).insert(plan));
        }
        core::Slot slot;
        slot.id = core::newId(now);
        slot.planId = plan.id;
        slot.platform = core::allPlatforms[size_t(i % core::platformCount)];
        slot.accountId = accounts.at(i % accounts.size());
        slot.contentId = plan.request.contentId;
        slot.language = u"en"_s;
        slot.dueAt = now + 24h + i * 10min;
        slot.createdAt = now;
        DE_TRY(store.insert(slot));
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const core::Instant now = core::SystemClock().now();
    const auto database = core::openMigrated(core::DatabaseLocation::sqlite(QString::fromLocal8Bit(argv[1])), now);
    if (!database)
        return 1;
    const auto filled =
        core::inTransaction(**database, [&] { return fill(**database, QByteArray(argv[2]).toInt(), now); });
    if (!filled)
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().message));
    return filled ? 0 : 1;
}
