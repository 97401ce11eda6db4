// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/rulesinforce.h"

namespace core {

class Transaction;
class Snapshot;

/// Changes what a platform allows, from the next planning, move and risk on; what stands already stays. Beyond the
/// built-in table (a higher cap, a shorter gap than both it and what holds now) only the owner may go: Forbidden
/// without the scope `admin`, InvalidField without a reason.
struct ChangePlatformRules {
    using Answer = RulesInForce;
    Platform platform = Platform::TikTok;
    PlatformChange change = {};
    QStringList reset = {}; ///< Members that go back to their defaults; wins over `change`.
    QString reason = {};
};
Result<RulesInForce> execute(const ChangePlatformRules &command, Transaction &transaction);

/// The zone in which hours of day are meant for the audience of a language, for plans that do not say; empty: none.
/// NotFound for a language that is not configured.
struct SetAudienceZone {
    using Answer = RulesInForce;
    QString language = {};
    QString timezone = {}; ///< IANA, known to this machine.
};
Result<RulesInForce> execute(const SetAudienceZone &command, Transaction &transaction);

/// The rules of every platform before anybody changed them here: the built-in table with config.json over it.
struct GetDefaultRules {
    using Answer = PlatformTable;
};
Result<PlatformTable> execute(const GetDefaultRules &query, Snapshot &snapshot);

struct GetRules {
    using Answer = RulesInForce;
};
Result<RulesInForce> execute(const GetRules &query, Snapshot &snapshot);

} // namespace core
