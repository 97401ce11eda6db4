// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/risk.h"
#include "core/model/slot.h"
#include "core/planning/limituse.h"

namespace core {

class Snapshot;

/// What an account may do right now.
enum class AccountStanding { Ready, CoolingDown, Suspended, Banned, Retired };
/// A cool-down that is over counts as Ready.
AccountStanding standingOf(const Account &account, Instant now);

/// One local day of an account.
struct AccountDay {
    QDate day = {};
    int posts = 0; ///< That take its cap, also those that have left.
    RiskAssessment risk = {}; ///< Of one post of that day, by what was known at its end, or now where that lies ahead.

    friend bool operator==(const AccountDay &, const AccountDay &) = default;
};

/// The account's risk, day by day: 28 days back, today, and 7 ahead, oldest first; days are those of `zone`. For what
/// lies ahead nothing new is assumed to happen, so the weight of the past fades. A pure function.
QList<AccountDay> accountDays(const Account &account, ContentType type, const QList<Instant> &posts,
                              const PlatformRules &rules, const QTimeZone &zone, Instant now);

/// Everything that the window shows of one account.
struct AccountOutlook {
    struct Answer {
        Account account = {}; ///< With its events, oldest first.
        AccountStanding standing = AccountStanding::Ready;
        RiskAssessment risk = {}; ///< Now, without posts of today: as ListAccounts says it.
        QString timezone = {}; ///< Whose days these are: the account's, else the workspace's.
        QList<AccountDay> days = {}; ///< As accountDays().
        LimitUse week = {}; ///< Of the coming 7 days.
        QList<Slot> coming = {}; ///< Of the coming 7 days, in order of time, with their risk now.
    };
    QString accountId = {};
};
Result<AccountOutlook::Answer> execute(const AccountOutlook &query, Snapshot &snapshot);

} // namespace core
