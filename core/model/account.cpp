// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/account.h"

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<AccountStatus>, 4> statusWords = {{
    {AccountStatus::Active, "ACTIVE"_L1},
    {AccountStatus::Cooldown, "COOLDOWN"_L1},
    {AccountStatus::Suspended, "SUSPENDED"_L1},
    {AccountStatus::Banned, "BANNED"_L1},
}};

constexpr std::array<Word<AccountEventKind>, 3> eventWords = {{
    {AccountEventKind::Success, "SUCCESS"_L1},
    {AccountEventKind::Failure, "FAILURE"_L1},
    {AccountEventKind::Suspension, "SUSPENSION"_L1},
}};

} // namespace

QString accountStatusName(AccountStatus status)
{
    return nameIn(statusWords, status);
}

std::optional<AccountStatus> accountStatusFromName(const QString &name)
{
    return valueIn(statusWords, name);
}

QString allowedAccountStatuses()
{
    return allowedIn(statusWords);
}

QString accountEventName(AccountEventKind kind)
{
    return nameIn(eventWords, kind);
}

std::optional<AccountEventKind> accountEventFromName(const QString &name)
{
    return valueIn(eventWords, name);
}

bool mayPostAt(const Account &account, Instant when)
{
    if (account.retiredAt)
        return false;
    if (account.status == AccountStatus::Cooldown)
        return account.cooldownUntil && *account.cooldownUntil <= when;
    return account.status == AccountStatus::Active;
}

} // namespace core
