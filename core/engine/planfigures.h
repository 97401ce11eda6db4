// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/engine/slotbasis.h"

namespace core {

/// A figure as it is and as it would be.
struct BeforeAfter {
    double before = 0;
    double after = 0;

    friend bool operator==(const BeforeAfter &, const BeforeAfter &) = default;
};

/// What a change of places does to risk and reach.
struct FigureChange {
    BeforeAfter slotRisk = {}; ///< 0-1, of the first slot changed.
    BeforeAfter planRisk = {}; ///< Mean over the plan's slots.
    BeforeAfter slotReach = {}; ///< People, mean, of the first slot changed.
    BeforeAfter planReach = {}; ///< Their sum over the plan.

    friend bool operator==(const FigureChange &, const FigureChange &) = default;
};

/// A slot that leaves its place and takes another, or none.
struct PlaceChange {
    Slot slot = {};
    std::optional<LegalPlace> to = {}; ///< Nothing: it is cancelled.
};

/// Risk and reach of a plan's slots, kept so that the change of a few costs only those few and their days: the risk of
/// planning.md section 7, the closed-form mean of section 8. Of a slot outside any plan: of that slot alone. A value.
class PlanFigures final
{
public:
    /// `slot` is the one that `basis` leaves out.
    static Result<PlanFigures> load(const Slot &slot, const SlotBasis &basis, Database &database,
                                    const EngineContext &context, Instant now);

    /// The plan's slot with this id that stands on the platform; null where there is none.
    const Slot *find(const QString &id) const;

    /// `changes` are of slots of the platform, the slot asked about first; `board` is that of the basis.
    FigureChange rated(const QList<PlaceChange> &changes, const Occupancy &board) const;

private:
    struct AccountDay {
        int account = -1; ///< On the board.
        QDate date = {};

        friend auto operator<=>(const AccountDay &a, const AccountDay &b)
        {
            return std::pair(a.account, a.date.toJulianDay()) <=> std::pair(b.account, b.date.toJulianDay());
        }
        friend bool operator==(const AccountDay &, const AccountDay &) = default;
    };

    AccountDay dayOf(const QString &accountId, const QString &language, Instant at, const Occupancy &board) const;
    int postsOn(const AccountDay &day, const Occupancy &board) const;
    double risk(const Slot &slot, const QString &accountId, int postsThatDay) const;
    double reach(const Slot &slot, const LegalPlace &place, const Occupancy &board) const;
    const Account *account(const QString &id) const;

    Slot m_slot; ///< Stands, but not on the board.
    PlatformRules m_rules;
    Instant m_now{};
    QHash<QString, Account> m_accounts; ///< By id.
    QHash<QString, Slot> m_slots; ///< By id: the plan's, of the platform.
    QMultiHash<QString, QString> m_onAccount; ///< Their ids by accountId.
    qsizetype m_count = 0; ///< The plan's slots of every platform that stand.
    double m_risk = 0; ///< Their sum.
    double m_reach = 0;
};

} // namespace core
