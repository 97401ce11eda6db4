// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/repaircommands.h"

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/engine/risktable.h"
#include "core/engine/slotbasis.h"
#include "core/engine/slotchange.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/planning/repair.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Works out one proposal from the rows of one moment.
class Proposer
{
public:
    Proposer(Database &database, const EngineContext &context, SafetyMode mode, Instant now)
        : m_database(database)
        , m_context(context)
        , m_mode(mode)
        , m_now(now)
    {
    }

    Result<RepairProposal> propose(const RepairTarget &target)
    {
        DE_TRY(target.slotId.isEmpty() ? addPlan(target.planId) : addSlot(target.slotId));
        DE_TRY(rate());
        Json places = Json::array();
        for (const RepairProposal::Item &item : std::as_const(m_proposal.moves))
            places.push_back({item.slot.id, item.slot.version, item.next.accountId, toMs(item.next.dueAt)});
        m_proposal.fingerprint = sha256Hex(toBytes(places));
        return std::move(m_proposal);
    }

private:
    Result<void> addPlan(const QString &id)
    {
        const auto plan = PlanStore(m_database).find(id);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!*plan)
            return fail(Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s);
        const auto page = SlotStore(m_database).query({.planId = id}, {.limit = 0, .cursor = {}});
        if (!page)
            return tl::unexpected(page.error());
        for (const Platform platform : allPlatforms) {
            QList<Slot> standing;
            for (const Slot &slot : page->items) {
                if (slot.platform == platform && stateAfterEdit(slot.state) && occupiesAccount(slot.state))
                    standing.append(slot);
            }
            if (!standing.isEmpty())
                DE_TRY(addPlatform(**plan, platform, standing));
        }
        return {};
    }

    Result<void> addPlatform(Plan plan, Platform platform, const QList<Slot> &standing)
    {
        plan.request.platforms = {platform};
        const auto basis = basisOfPlan(plan, m_database, m_context, m_mode, m_now);
        if (!basis)
            return tl::unexpected(basis.error());
        QList<StandingSlot> all, replaceable;
        for (const Slot &slot : standing)
            all.append(standingSlot(slot));
        for (const Slot &slot : basis->standing)
            replaceable.append(standingSlot(slot));
        const Occupancy board(basis->input, platform, replaceable);
        QList<StandingSlot> broken;
        for (const BrokenSlot &found : brokenSlots(board, all)) {
            const auto slot = std::ranges::find(standing, found.slot.id, &Slot::id);
            m_broken.append({*slot, *slot, moveRuleName(found.broken.rule), found.broken.sentence, {}});
            if (found.slot.evictable)
                broken.append(found.slot);
        }
        take(replaced(board, broken), board);
        return {};
    }

    Result<void> addSlot(const QString &id)
    {
        const auto slot = SlotStore(m_database).find(id);
        if (!slot)
            return tl::unexpected(slot.error());
        if (!*slot)
            return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
        if (const auto next = stateAfterEdit((*slot)->state); !next)
            return tl::unexpected(next.error());
        const auto basis =
            basisOfSlot(**slot, SlotIs::Stored, std::max((*slot)->dueAt, m_now), m_database, m_context, m_mode, m_now);
        if (!basis)
            return tl::unexpected(basis.error());
        Repair repair;
        if ((*slot)->state == SlotState::Failed || (*slot)->state == SlotState::Missed) {
            const QString why = (*slot)->reason;
            m_broken.append(
                {**slot, **slot, slotStateName((*slot)->state), why.isEmpty() ? u"It was not published"_s : why, {}});
            repair = replaced(basis->board, {basis->standing});
        } else {
            for (const BrokenSlot &found : brokenSlots(basis->board, {basis->standing})) {
                m_broken.append({**slot, **slot, moveRuleName(found.broken.rule), found.broken.sentence, {}});
                if (found.slot.evictable)
                    repair = replaced(basis->board, {found.slot});
            }
        }
        take(repair, basis->board);
        return {};
    }

    /// Sorts what is broken by what the repair found for it.
    void take(const Repair &repair, const Occupancy &board)
    {
        for (RepairProposal::Item item : std::as_const(m_broken)) {
            const auto isItem = [&](const auto &place) { return place.id == item.slot.id; };
            if (const auto to = std::ranges::find_if(repair.moved, isItem); to != repair.moved.end()) {
                item.next.dueAt = to->at;
                item.next.accountId = to->accountId;
                revalue(item.next, board);
                m_proposal.moves.append(item);
            } else if (const auto none = std::ranges::find_if(repair.unplaced, isItem); none != repair.unplaced.end()) {
                item.reason = none->reason;
                m_proposal.unplaced.append(item);
            } else {
                m_proposal.waiting.append(item);
            }
        }
        m_broken.clear();
    }

    /// The risk of each, before and after.
    Result<void> rate()
    {
        QList<Slot> both;
        for (const RepairProposal::Item &item : std::as_const(m_proposal.moves))
            both << item.slot << item.next;
        auto risks = RiskTable::load(both, m_database, m_context, m_now);
        if (!risks)
            return tl::unexpected(risks.error());
        QList<Slot> moved;
        for (RepairProposal::Item &item : m_proposal.moves) {
            item.slot.risk = risks->of(item.slot);
            moved.append(item.next);
        }
        risks->include(moved);
        for (RepairProposal::Item &item : m_proposal.moves)
            item.next.risk = risks->of(item.next);
        return {};
    }

    Database &m_database;
    const EngineContext &m_context;
    const SafetyMode m_mode;
    const Instant m_now;
    QList<RepairProposal::Item> m_broken; ///< Of the platform at work.
    RepairProposal m_proposal;
};

Result<Slot> moved(const RepairProposal::Item &item, Transaction &transaction)
{
    Slot slot = item.next;
    const Json detail = {{"why", item.code},
                         {"from", {{"dueAt", item.slot.dueAt}, {"accountId", item.slot.accountId}}},
                         {"to", {{"dueAt", slot.dueAt}, {"accountId", slot.accountId}}}};
    slot.reason.clear();
    slot.expired = false;
    if (slot.state == SlotState::Planned) {
        DE_TRY(saveSlot(slot, u"REPAIRED"_s, transaction, detail));
        return slot;
    }
    const bool missedByPerson = slot.state == SlotState::Missed && transaction.caller().kind == PrincipalKind::Human;
    DE_TRY(moveSlot(slot, SlotState::Planned, missedByPerson ? Who::Person : Who::Writer, transaction,
                    {{"repair", detail}}));
    return slot;
}

} // namespace

Result<RepairProposal> execute(const ProposeRepair &query, Snapshot &snapshot)
{
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    return Proposer(snapshot.database(), snapshot.context(), safety->mode, snapshot.now()).propose(query.target);
}

Result<ApplyRepair::Answer> execute(const ApplyRepair &command, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    auto proposal = Proposer(transaction.database(), transaction.context(), safety->mode, transaction.now())
                        .propose(command.target);
    if (!proposal)
        return tl::unexpected(proposal.error());
    if (!command.fingerprint.isEmpty() && command.fingerprint != proposal->fingerprint)
        return fail(Error::Code::Conflict, u"The repair would be another one by now: look at it again"_s,
                    u"/fingerprint"_s);
    ApplyRepair::Answer answer;
    for (const RepairProposal::Item &item : std::as_const(proposal->moves)) {
        const auto slot = moved(item, transaction);
        if (!slot)
            return tl::unexpected(slot.error());
        answer.moved.append(*slot);
    }
    if (!answer.moved.isEmpty()) {
        const QString &planId = command.target.planId;
        DE_TRY(transaction.record(u"REPAIR_APPLIED"_s, planId.isEmpty() ? command.target.slotId : planId,
                                  {{"moved", answer.moved.size()},
                                   {"unplaced", proposal->unplaced.size()},
                                   {"fingerprint", proposal->fingerprint}}));
    }
    answer.done = std::move(*proposal);
    return answer;
}

} // namespace core
