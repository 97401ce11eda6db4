// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planboard.h"

#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace core {

namespace {

/// What other plans have on the accounts of `board`.
Result<QList<Slot>> postsBeside(const PlanBoard &board, const QString &planId, Database &database)
{
    auto reach = milliseconds(48h); // a local day, wherever on Earth it is
    QStringList ids;
    for (const PlannerAccount &account : board.input.accounts) {
        if (!account.isVirtual)
            ids.append(account.id);
        reach = std::max<milliseconds>(reach, board.input.rules.at(account.platform).minGap);
    }
    Instant first = board.input.week.begin();
    Instant last = board.input.week.end();
    for (const Slot &slot : board.own) { // one moved by hand may stand outside its week
        first = std::min(first, slot.dueAt);
        last = std::max(last, slot.dueAt);
    }
    auto posts = SlotStore(database).occupying(ids, first - reach, last + reach);
    if (posts)
        posts->removeIf([&](const Slot &slot) { return slot.planId == planId; });
    return posts;
}

} // namespace

Result<PlanBoard> boardOf(const Plan &plan, Database &database, const EngineContext &context, SafetyMode mode,
                          Instant now)
{
    auto basis = basisOfPlan(plan, database, context, mode, now);
    if (!basis)
        return tl::unexpected(basis.error());
    PlanBoard board;
    board.input = std::move(basis->input);
    board.input.commitments.clear();
    board.accounts = std::move(basis->accounts);
    board.mode = mode;

    auto page = SlotStore(database).query({.planId = plan.id}, {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    board.own = std::move(page->items);
    board.own.removeIf([](const Slot &slot) { return !occupiesAccount(slot.state); });
    auto risks = RiskTable::load(board.own, database, context, now);
    if (!risks)
        return tl::unexpected(risks.error());
    board.risks = std::move(*risks);
    for (Slot &slot : board.own)
        slot.risk = board.risks.of(slot);

    auto others = postsBeside(board, plan.id, database);
    if (!others)
        return tl::unexpected(others.error());
    board.others = std::move(*others);
    return board;
}

Result<Plan> plannedPlan(const QString &id, Database &database, const QString &field)
{
    const auto plan = PlanStore(database).find(id);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return fail(Error::Code::NotFound, u"There is no plan with this id"_s, field);
    if ((*plan)->status() == PlanStatus::Draft)
        return fail(Error::Code::Conflict, u"The plan is a draft: plan it first"_s, field);
    return **plan;
}

} // namespace core
