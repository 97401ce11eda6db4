// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/whatif.h"

#include "core/engine/reissue.h"
#include "core/engine/snapshot.h"
#include "core/model/words.h"
#include "core/safety/statemachine.h"
#include "core/safety/subject.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<ApprovalEffect>, 3> effectWords = {{
    {ApprovalEffect::None, "NONE"_L1},
    {ApprovalEffect::Keeps, "KEEPS"_L1},
    {ApprovalEffect::Voids, "VOIDS"_L1},
}};

Result<Slot> slotOf(const QString &id, Snapshot &snapshot)
{
    const auto slot = SlotStore(snapshot.database()).find(id);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot)
        return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
    return **slot;
}

} // namespace

QString approvalEffectName(ApprovalEffect effect)
{
    return nameIn(effectWords, effect);
}

Result<std::shared_ptr<const WhatIf>> WhatIf::prepare(const Slot &slot, Instant around, PrincipalKind mover,
                                                      Snapshot &snapshot, const QList<Slot> &company, SlotIs stored)
{
    if (const auto next = stateAfterEdit(slot.state); !next && slot.state != SlotState::Cancelled)
        return tl::unexpected(next.error());
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    Database &database = snapshot.database();
    auto basis =
        basisOfSlot(slot, stored, around, database, snapshot.context(), safety->mode, snapshot.now(), company);
    if (!basis)
        return tl::unexpected(basis.error());
    auto figures = PlanFigures::load(slot, *basis, database, snapshot.context(), snapshot.now());
    if (!figures)
        return tl::unexpected(figures.error());
    const auto rules = snapshot.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto decided = decidedTime(slot, database);
    if (!decided)
        return tl::unexpected(decided.error());

    WhatIf prepared(slot, std::move(*basis), std::move(*figures));
    prepared.m_earliest = snapshot.now() + rules->approvalLead;
    prepared.m_decidedAt = *decided;
    prepared.m_mover = mover;
    return std::make_shared<const WhatIf>(std::move(prepared));
}

Result<Consequences> WhatIf::at(Instant to, const QString &accountId, const QList<StandingSlot> &company) const
{
    return company.isEmpty() ? onBoard(m_basis.board, to, accountId) : onBoard(boardWith(company), to, accountId);
}

bool WhatIf::fits(Instant to, const QString &accountId, const QList<StandingSlot> &company) const
{
    const auto account = accountFor(accountId, m_basis);
    if (!week().contains(to) || !account)
        return false;
    return company.isEmpty() ? !brokenOn(m_basis.board, *account, to) : !brokenOn(boardWith(company), *account, to);
}

Occupancy WhatIf::boardWith(const QList<StandingSlot> &company) const
{
    Occupancy board = m_basis.board;
    for (StandingSlot other : company) {
        other.evictable = false; // what is in the hand does not make room for itself
        board.add(other);
    }
    return board;
}

std::optional<Broken> WhatIf::brokenOn(const Occupancy &board, int account, Instant to) const
{
    MoveRules rules = board.rulesFor(m_slot.language);
    rules.earliest = m_earliest;
    return firstBroken(rules, board.boardOf(account), to);
}

Result<Consequences> WhatIf::onBoard(const Occupancy &board, Instant to, const QString &accountId) const
{
    if (!week().contains(to))
        return fail(Error::Code::InvalidField,
                    u"datetime must lie in the week from %1 to %2"_s.arg(toIso(week().begin()), toIso(week().end())),
                    u"/datetime"_s);
    const auto account = accountFor(accountId, m_basis);
    if (!account)
        return tl::unexpected(account.error());

    Consequences move;
    move.at = to;
    move.accountId = accountId;
    move.broken = brokenOn(board, *account, to);
    if (move.broken) {
        move.nearest = nearestLegal(board, *account, m_basis.lane, to);
        if (auto room = makeRoom(board, m_basis.standing, accountId, to, m_earliest))
            move.room = std::move(*room);
    }
    move.figures = m_figures.rated(changesOf(move), board);
    move.approval = approvalAt(to, accountId);
    return move;
}

/// The slot itself, then what would make room for it.
QList<PlaceChange> WhatIf::changesOf(const Consequences &move) const
{
    QList<PlaceChange> changes{{m_slot, LegalPlace{move.accountId, move.at}}};
    if (!move.room)
        return changes;
    for (const StandingSlot &other : move.room->moved) {
        if (const Slot *slot = m_figures.find(other.id); slot && other.id != m_slot.id)
            changes.append({*slot, LegalPlace{other.accountId, other.at}});
    }
    for (const UnplacedSlot &other : move.room->unplaced) {
        if (const Slot *slot = m_figures.find(other.id))
            changes.append({*slot, std::nullopt});
    }
    return changes;
}

ApprovalEffect WhatIf::approvalAt(Instant to, const QString &accountId) const
{
    if (m_slot.state != SlotState::Approved || (to == m_slot.dueAt && accountId == m_slot.accountId))
        return ApprovalEffect::None;
    Slot approved = m_slot;
    approved.dueAt = m_decidedAt;
    Slot moved = m_slot;
    moved.dueAt = to;
    moved.accountId = accountId;
    return keepsApproval(approved, moved, week().zone(), m_mover) ? ApprovalEffect::Keeps : ApprovalEffect::Voids;
}

Result<PrepareWhatIf::Answer> execute(const PrepareWhatIf &query, Snapshot &snapshot)
{
    const auto slot = query.draft ? Result<Slot>(*query.draft) : slotOf(query.slotId, snapshot);
    if (!slot)
        return tl::unexpected(slot.error());
    QList<Slot> company;
    for (const QString &id : query.company) {
        if (const auto other = slotOf(id, snapshot); other && id != query.slotId)
            company.append(*other);
    }
    return WhatIf::prepare(*slot, query.around.value_or(slot->dueAt), query.mover, snapshot, company,
                           query.draft ? SlotIs::New : SlotIs::Stored);
}

Result<Consequences> execute(const AskWhatIf &query, Snapshot &snapshot)
{
    const auto slot = slotOf(query.slotId, snapshot);
    if (!slot)
        return tl::unexpected(slot.error());
    const Instant to = query.at.value_or(slot->dueAt);
    const auto prepared = WhatIf::prepare(*slot, to, query.mover, snapshot);
    if (!prepared)
        return tl::unexpected(prepared.error());
    return (*prepared)->at(to, query.accountId.value_or(slot->accountId));
}

} // namespace core
