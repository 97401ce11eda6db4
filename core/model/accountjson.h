// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/account.h"
#include "core/model/risk.h"

namespace core {

/// What `POST /distribution/accounts` takes.
struct NewAccount {
    Platform platform = Platform::TikTok;
    QString username = {};
    QString language = {};
    QString timezone = {};
    AccountStatus status = AccountStatus::Active;
    QString publisher = {};
};
Result<NewAccount> newAccountFromJson(const Json &body);

/// What `PATCH /distribution/accounts/{id}` takes: members that are absent stay as they are.
struct AccountChange {
    std::optional<AccountStatus> status = {};
    std::optional<Instant> cooldownUntil = {};
    std::optional<QString> language = {};
    std::optional<QString> timezone = {};
    std::optional<QString> publisher = {};
    std::optional<bool> retired = {}; ///< Takes no new posts, or takes them again.
    std::optional<bool> twoPersonRule = {}; ///< For owners.
};
Result<AccountChange> accountChangeFromJson(const Json &body);

/// The account as REST shows it, with its risk before any post of today.
Json toJson(const Account &account, const RiskAssessment &risk);

} // namespace core
