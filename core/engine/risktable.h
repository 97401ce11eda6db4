// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTimeZone>

#include "core/base/result.h"
#include "core/engine/context.h"
#include "core/model/account.h"
#include "core/model/slot.h"
#include "core/storage/slotstore.h"

namespace core {

/// Risk as it is right now for slots in a stretch of time: the accounts with their history, and how many posts each of
/// them has on each local day. Read once, then asked for any number of slots. A value.
class RiskTable final
{
public:
    /// Reads what `list` needs: its accounts' platforms and its days.
    static Result<RiskTable> load(const QList<Slot> &list, Database &database, const EngineContext &context,
                                  Instant now);

    /// Counts these too, as they are now: slots that are about to be stored.
    void include(const QList<Slot> &list);

    /// The risk of the slot as one of its account's posts of that day. The slot itself counts once, wherever it stands.
    RiskAssessment of(const Slot &slot) const;
    /// phi: the share of the account's posts that fail.
    double failureRate(const Slot &slot) const;
    /// Null where the account is not known here.
    const Account *account(const QString &id) const;

private:
    Account accountOf(const Slot &slot) const;
    QTimeZone zoneOf(const Slot &slot) const;
    int postsThatDay(const Slot &slot) const;

    PlatformTable m_rules;
    Instant m_now{};
    QTimeZone m_workspaceZone;
    QHash<QString, Account> m_accounts;
    QHash<QString, QTimeZone> m_calendarZones; // by calendarId
    QMultiHash<QString, TakenTime> m_posts; // by accountId: what takes the account's gap and cap
};

} // namespace core
