// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/planfigures.h"
#include "core/model/principal.h"
#include "core/planning/repair.h"

#include <memory>

namespace core {

class Snapshot;

/// What a move would do to the slot's approval.
enum class ApprovalEffect { None, Keeps, Voids };
QString approvalEffectName(ApprovalEffect effect); ///< "VOIDS"

/// What a move would come to, before it is made.
struct Consequences {
    Instant at = {};
    QString accountId = {};
    std::optional<Broken> broken = {}; ///< The first rule against it; nothing: it is legal.
    std::optional<LegalPlace> nearest = {}; ///< Where a rule is against it: the nearest time of the week that fits, on
                                            ///< its account where that has one, else on another of the lane.
    std::optional<Repair> room = {}; ///< Where making room would help: what moves, the slot itself first.
    FigureChange figures = {};
    ApprovalEffect approval = ApprovalEffect::None;
};

/// One slot in the hand: read once, then asked for any number of places, in memory alone (planning.md 5.3). Where a
/// place is free only once room is made, the figures are those after the others have moved; a place that stays
/// forbidden is rated as if it were not. Immutable: any thread.
class WhatIf final
{
public:
    /// For places in the week that `around` lies in: the plan's own, else three days before and after. Conflict for a
    /// slot that can neither be edited nor brought back. Slots of `company` are in the hand too: they stand nowhere.
    static Result<std::shared_ptr<const WhatIf>> prepare(const Slot &slot, Instant around, PrincipalKind mover,
                                                         Snapshot &snapshot, const QList<Slot> &company = {},
                                                         SlotIs stored = SlotIs::Stored);

    const Week &week() const { return m_basis.board.input().week; }

    /// The slot at `to` on the account, with `company` where that would stand besides. InvalidField outside week() or
    /// for an account of another platform; NotFound for none.
    Result<Consequences> at(Instant to, const QString &accountId, const QList<StandingSlot> &company = {}) const;
    Result<Consequences> at(Instant to) const { return at(to, m_slot.accountId); }

    /// Whether no rule is against it there: much less work than at(), for searching. False also where at() fails.
    bool fits(Instant to, const QString &accountId, const QList<StandingSlot> &company = {}) const;

private:
    WhatIf(Slot slot, SlotBasis basis, PlanFigures figures)
        : m_slot(std::move(slot))
        , m_basis(std::move(basis))
        , m_figures(std::move(figures))
    {
    }

    Occupancy boardWith(const QList<StandingSlot> &company) const;
    std::optional<Broken> brokenOn(const Occupancy &board, int account, Instant to) const;
    Result<Consequences> onBoard(const Occupancy &board, Instant to, const QString &accountId) const;
    QList<PlaceChange> changesOf(const Consequences &move) const;
    ApprovalEffect approvalAt(Instant to, const QString &accountId) const;

    Slot m_slot;
    SlotBasis m_basis;
    PlanFigures m_figures;
    Instant m_earliest{}; ///< A person may go nearer than the planner.
    Instant m_decidedAt{}; ///< The time that the slot was approved for.
    PrincipalKind m_mover = PrincipalKind::Human;
};

/// Takes a slot in the hand: the window when a drag begins.
struct PrepareWhatIf {
    using Answer = std::shared_ptr<const WhatIf>;
    QString slotId = {};
    std::optional<Instant> around = {}; ///< Absent: the slot's own time.
    PrincipalKind mover = PrincipalKind::Human;
    QStringList company = {}; ///< Other slots that are in the hand too. Unknown ones are passed over.
    /// One that stands nowhere yet, instead of slotId: what making it would come to. The figures before are those of its
    /// own dueAt, and mean nothing.
    std::optional<Slot> draft = {};
};
Result<PrepareWhatIf::Answer> execute(const PrepareWhatIf &query, Snapshot &snapshot);

/// `GET /distribution/slots/{id}/whatif`: one place. Absent members stay as they are.
struct AskWhatIf {
    using Answer = Consequences;
    QString slotId = {};
    std::optional<Instant> at = {};
    std::optional<QString> accountId = {};
    PrincipalKind mover = PrincipalKind::Human;
};
Result<Consequences> execute(const AskWhatIf &query, Snapshot &snapshot);

} // namespace core
