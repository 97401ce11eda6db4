// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/mitigationcommands.h"

#include "core/engine/planboard.h"
#include "core/engine/slotchange.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/planning/reach.h"
#include "core/risk/risk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Why the slot may not be moved by a proposal; empty where it may. Approved and queued slots keep what a person has
/// decided about them, pinned ones the place that a person has given them.
QString whatHolds(const Slot &slot)
{
    if (slot.state != SlotState::Planned && slot.state != SlotState::PendingApproval)
        return slot.state == SlotState::Approved || slot.state == SlotState::RetryWait ? u"APPROVED"_s
                                                                                       : u"ON_ITS_WAY"_s;
    if (slot.accountId.isEmpty())
        return u"NO_ACCOUNT"_s;
    return slot.pinned ? u"PINNED"_s : QString();
}

BoardPost postOf(const Slot &slot, const PlanBoard &board, bool ours)
{
    BoardPost post{slot.id,          slot.platform, slot.accountId, slot.language,
                   slot.contentType, slot.dueAt,    ours,           ours && whatHolds(slot).isEmpty()};
    if (ours) {
        post.reach = expectedReach(board.input.rules.at(slot.platform), slot.visibilityScore, slot.value,
                                   slot.state == SlotState::Published ? 0 : board.risks.failureRate(slot));
    }
    return post;
}

RiskView viewOf(const QHash<QString, Account> &accounts, const PlatformTable &rules, double limit, Instant now)
{
    RiskView view;
    view.risk = [accounts, rules, now](const QString &id, ContentType type, int posts) {
        const Account account = accounts.value(id);
        return assessRisk(account, type, posts, rules.at(account.platform), now).score;
    };
    view.failureRate = [accounts, now](const QString &id) { return failureRate(historyOf(accounts.value(id), now)); };
    view.limit = limit;
    return view;
}

RiskBoard riskBoardOf(const PlanBoard &board, Instant now)
{
    QHash<QString, Account> accounts = board.accounts;
    QList<BoardPost> posts;
    for (const Slot &slot : board.own) {
        BoardPost post = postOf(slot, board, true);
        if (!accounts.contains(post.accountId)) { // rated as RiskTable does: as nobody's, one a lane
            const Account nobody = virtualAccount(slot.platform, slot.language);
            post.accountId = post.accountId.isEmpty() ? nobody.id : post.accountId;
            accounts.insert(post.accountId, nobody);
        }
        posts.append(post);
    }
    for (const Slot &slot : board.others)
        posts.append(postOf(slot, board, false));
    return RiskBoard(board.input, posts, viewOf(accounts, board.input.rules, riskLimit(board.mode), now));
}

const Slot &slotIn(const PlanBoard &board, const QString &id)
{
    return *std::ranges::find(board.own, id, &Slot::id);
}

QList<ProposedMitigation> withVersions(const QList<Mitigation> &list, const PlanBoard &board)
{
    QList<ProposedMitigation> proposals;
    for (const Mitigation &mitigation : list)
        proposals.append({mitigation, slotIn(board, mitigation.move.slotId).version});
    return proposals;
}

Result<PlanBoard> boardFor(const QString &planId, Database &database, const EngineContext &context, SafetyMode mode,
                           Instant now)
{
    const auto plan = plannedPlan(planId, database, u"/planId"_s);
    if (!plan)
        return tl::unexpected(plan.error());
    return boardOf(*plan, database, context, mode, now);
}

Result<void> requireVersion(const PlanBoard &board, const QString &slotId, qint64 version, const QString &field)
{
    const auto slot = std::ranges::find(board.own, slotId, &Slot::id);
    if (slot == board.own.end())
        return fail(Error::Code::NotFound, u"The plan has no slot %1 that is still to be published"_s.arg(slotId),
                    field);
    if (slot->version != version)
        return fail(Error::Code::Conflict,
                    u"The slot %1 was changed since: its version is %2 now"_s.arg(slotId).arg(slot->version), field);
    return {};
}

/// Takes what was asked for on `risks`; nothing is written yet.
Result<QList<Mitigation>> take(const MitigatePlan &command, const PlanBoard &board, RiskBoard &risks)
{
    for (auto it = command.versions.cbegin(); it != command.versions.cend(); ++it)
        DE_TRY(requireVersion(board, it.key(), it.value(), u"/versions/"_s + it.key()));
    if (command.choices.isEmpty())
        return mitigateAll(risks);
    QList<Mitigation> taken;
    for (qsizetype i = 0; i < command.choices.size(); ++i) {
        const auto &[move, version] = command.choices[i];
        const QString path = u"/proposals/%1"_s.arg(i);
        if (version)
            DE_TRY(requireVersion(board, move.slotId, *version, path + u"/version"_s));
        auto one = mitigate(risks, move);
        if (!one) {
            Error error = one.error();
            error.field.prepend(path);
            return tl::unexpected(error);
        }
        taken.append(*one);
    }
    return taken;
}

/// The slots of the plan with the moves made and every risk that changed with them.
Result<QList<Slot>> movedSlots(const QList<Mitigation> &taken, const PlanBoard &board, Transaction &transaction)
{
    QList<Slot> list = board.own;
    for (const Mitigation &mitigation : taken) {
        Slot &slot = *std::ranges::find(list, mitigation.move.slotId, &Slot::id);
        slot.accountId = mitigation.move.accountId;
        slot.dueAt = mitigation.move.at;
        slot.parts = mitigation.value;
        slot.value = mitigation.value.value();
        slot.trendScore = mitigation.value.trendScore;
        slot.visibilityScore = board.input.visibility.value(slot.platform, 0.5);
        slot.pinned = true;
        slot.reason.clear();
    }
    auto risks = RiskTable::load(list, transaction.database(), transaction.context(), transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    risks->include(list);
    for (Slot &slot : list)
        slot.risk = risks->of(slot);
    return list;
}

Json placeJson(const Move &move)
{
    return {{"accountId", move.accountId}, {"dueAt", move.at}};
}

/// Writes what moved, and the risk of what stands on a day that a move has left or reached.
Result<QList<Slot>> store(const QList<Mitigation> &taken, const PlanBoard &board, Transaction &transaction)
{
    auto list = movedSlots(taken, board, transaction);
    if (!list)
        return tl::unexpected(list.error());
    QList<Slot> changed;
    for (const Mitigation &mitigation : taken) {
        Slot &slot = *std::ranges::find(*list, mitigation.move.slotId, &Slot::id);
        DE_TRY(saveSlot(slot, u"MITIGATED"_s, transaction,
                        {{"kind", mitigationKindName(mitigation.kind)},
                         {"from", placeJson(mitigation.from)},
                         {"to", placeJson(mitigation.move)},
                         {"riskBefore", mitigation.riskBefore},
                         {"riskAfter", slot.risk.score}}));
        changed.append(slot);
    }
    for (qsizetype i = 0; i < list->size(); ++i) {
        Slot &slot = (*list)[i];
        const bool waits = slot.state == SlotState::Planned || slot.state == SlotState::PendingApproval;
        const bool moved = std::ranges::any_of(taken, [&](const Mitigation &m) { return m.move.slotId == slot.id; });
        if (!waits || moved || slot.risk == board.own[i].risk)
            continue;
        DE_TRY(saveSlot(slot, u"RISK_CHANGED"_s, transaction, {{"risk", slot.risk.score}}));
        changed.append(slot);
    }
    return changed;
}

} // namespace

Result<ListMitigations::Answer> execute(const ListMitigations &query, Snapshot &snapshot)
{
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto board = boardFor(query.planId, snapshot.database(), snapshot.context(), safety->mode, snapshot.now());
    if (!board)
        return tl::unexpected(board.error());
    RiskBoard risks = riskBoardOf(*board, snapshot.now());

    ListMitigations::Answer answer;
    answer.planId = query.planId;
    answer.mode = safety->mode;
    answer.now = risks.figures();
    const auto [proposals, without] = proposeMitigations(risks);
    answer.proposals = withVersions(proposals, *board);
    for (const UnmitigatedSlot &left : without) {
        const Slot &slot = slotIn(*board, left.slotId);
        if (slot.state == SlotState::Published || slot.state == SlotState::Sending || slot.state == SlotState::Unknown)
            continue; // nothing can be done about it any more
        const QString held = whatHolds(slot);
        answer.withoutProposal.append({left.slotId, left.risk,
                                       left.why == Unmitigated::Critical ? u"CRITICAL"_s
                                           : held.isEmpty()              ? u"NO_PLACE"_s
                                                                         : held});
    }
    answer.all = withVersions(mitigateAll(risks), *board);
    answer.afterAll = risks.figures();
    return answer;
}

Result<MitigatePlan::Answer> execute(const MitigatePlan &command, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto board =
        boardFor(command.planId, transaction.database(), transaction.context(), safety->mode, transaction.now());
    if (!board)
        return tl::unexpected(board.error());
    RiskBoard risks = riskBoardOf(*board, transaction.now());
    MitigatePlan::Answer answer;
    answer.planId = command.planId;
    answer.before = risks.figures();
    const auto taken = take(command, *board, risks);
    if (!taken)
        return tl::unexpected(taken.error());
    answer.after = risks.figures();
    if (taken->isEmpty())
        return answer;
    auto changed = store(*taken, *board, transaction);
    if (!changed)
        return tl::unexpected(changed.error());
    answer.changed = std::move(*changed);
    for (qsizetype i = 0; i < taken->size(); ++i)
        answer.taken.append({(*taken)[i], answer.changed[i].version});
    transaction.events().touchedPlans.insert(command.planId);
    DE_TRY(transaction.record(u"PLAN_MITIGATED"_s, command.planId,
                              {{"moved", taken->size()},
                               {"averageRiskBefore", answer.before.averageRisk},
                               {"averageRiskAfter", answer.after.averageRisk}}));
    return answer;
}

} // namespace core
