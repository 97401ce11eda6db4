// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/slot.h"

namespace core {

class Transaction;

/// The account takes no new posts: planner and routers leave it out, moves and new slots on it are refused. What stands
/// on it stays where it is and is listed; its history stays. Nothing happens to one that is retired already.
struct RetireAccount {
    struct Answer {
        Account account = {};
        QList<Slot> coming = {}; ///< What still stands on it from now on, in order of time.
    };
    QString accountId = {};
};
Result<RetireAccount::Answer> execute(const RetireAccount &command, Transaction &transaction);

/// A retired account takes posts again.
struct BringBackAccount {
    using Answer = Account;
    QString accountId = {};
};
Result<Account> execute(const BringBackAccount &command, Transaction &transaction);

/// Something that happened to the account elsewhere: from now on its risk counts it from `at` on. The risk of its
/// coming slots is rated again in the same transaction; where that raises the band of an approved one, its approval is
/// void. InvalidField for a time that lies ahead or more than two years back.
struct RecordAccountEvent {
    struct Answer {
        Account account = {};
        AccountEvent event = {}; ///< With its id.
        QList<Slot> rated = {}; ///< Slots whose risk is another now.
    };
    QString accountId = {};
    AccountEventKind kind = AccountEventKind::Failure;
    Instant at = {};
};
Result<RecordAccountEvent::Answer> execute(const RecordAccountEvent &command, Transaction &transaction);

/// Takes out an event that was entered by mistake, and rates again; NotFound for the engine's own. Void approvals stay
/// void.
struct RemoveAccountEvent {
    struct Answer {
        Account account = {};
        QList<Slot> rated = {};
    };
    QString accountId = {};
    QString eventId = {};
};
Result<RemoveAccountEvent::Answer> execute(const RemoveAccountEvent &command, Transaction &transaction);

/// NotFound, naming accountId, where there is none.
Result<Account> findAccount(const QString &id, Transaction &transaction);

/// Rates the account's coming slots by what is known of it now; those whose risk is another than before.
Result<QList<Slot>> rateComingSlots(const QString &accountId, Transaction &transaction);

} // namespace core
