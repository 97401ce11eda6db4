// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/instant.h"
#include "core/model/account.h"

namespace core {

/// An account and what it would risk by one more post, 0-1, as the risk model says.
struct AccountCandidate {
    Account account = {};
    double risk = 0;
};

/// What an account is looked for.
struct AccountNeed {
    Platform platform = Platform::TikTok;
    QString language = {};
    Instant when = {};
    double riskLimit = 1; ///< Inclusive; CRITICAL is refused at every limit.
};

/// An account that was not chosen.
struct PassedOver {
    QString accountId = {};
    QString reason = {}; ///< "suspended": completes "The account is not used because it is ...".
    bool eligible = false; ///< It could stand in for the one chosen.

    friend bool operator==(const PassedOver &, const PassedOver &) = default;
};

struct AccountChoice {
    QString accountId = {}; ///< Empty where no account is eligible.
    QList<PassedOver> others = {}; ///< Those of the platform, eligible ones first and best first.

    friend bool operator==(const AccountChoice &, const AccountChoice &) = default;
};

/// Why the account cannot serve the need; empty where it can.
QString ineligibility(const AccountCandidate &candidate, const AccountNeed &need);

/// The eligible account with the lowest risk, among equals the one that rested longest, then by id, so that the answer
/// does not depend on the order of `candidates`. Accounts of other platforms are left out.
AccountChoice chooseAccount(const QList<AccountCandidate> &candidates, const AccountNeed &need);

} // namespace core
