// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/instant.h"
#include "core/model/platform.h"

#include <optional>

namespace core {

enum class AccountStatus { Active, Cooldown, Suspended, Banned };
QString accountStatusName(AccountStatus status); ///< "ACTIVE"
std::optional<AccountStatus> accountStatusFromName(const QString &name);
QString allowedAccountStatuses();

/// Something that happened to an account and bears on its risk. Only what the account is to blame for counts as a
/// failure (rate limit, rejection), not network errors.
enum class AccountEventKind { Success, Failure, Suspension };
QString accountEventName(AccountEventKind kind); ///< "SUSPENSION"
std::optional<AccountEventKind> accountEventFromName(const QString &name);

struct AccountEvent {
    AccountEventKind kind = AccountEventKind::Success;
    Instant at = {};
    QString id = {}; ///< Of one that a person entered; empty for the engine's own.

    friend bool operator==(const AccountEvent &, const AccountEvent &) = default;
};

struct AccountMetrics {
    int totalPosts = 0;
    double successRate = 0; ///< 0-1; 0 where nothing was posted.
    double avgEngagement = 0; ///< Interactions a post; 0 where unknown.

    friend bool operator==(const AccountMetrics &, const AccountMetrics &) = default;
};

struct Account {
    QString id = {};
    Platform platform = Platform::TikTok;
    QString username = {};
    AccountStatus status = AccountStatus::Active;
    QString language = {}; ///< Empty: serves every language.
    QString timezone = {}; ///< IANA; empty: the plan's. Decides which local day a post counts for.
    std::optional<Instant> cooldownUntil = {};
    QString publisher = {}; ///< Empty: the configured default.
    double givenRisk = 0; ///< A risk stated from outside, 0-1; combined as max(given, computed).
    std::optional<Instant> lastUsed = {};
    AccountMetrics metrics = {};
    QList<AccountEvent> events = {}; ///< Dated history, oldest first.
    std::optional<Instant> retiredAt = {}; ///< Since then it takes no new posts; what stands stays.
    bool twoPersonRule = false; ///< Nobody alone approves what they edited last.
    qint64 version = 1;

    friend bool operator==(const Account &, const Account &) = default;
};

/// Whether the account may post at `when`: not retired, and ACTIVE or COOLDOWN that ends before. A cool-down without an
/// end lasts.
bool mayPostAt(const Account &account, Instant when);

} // namespace core
