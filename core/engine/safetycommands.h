// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/safetystate.h"

namespace core {

class Snapshot;
class Transaction;

/// Shows that the owner's passphrase was given: only VerifyPassphrase can make one.
class PassphraseProof final
{
    PassphraseProof() = default;
    friend Result<std::optional<PassphraseProof>> execute(const struct VerifyPassphrase &command,
                                                          Transaction &transaction);
};

/// The kill switch on. Anybody may; only a person releases it.
struct Stop {
    using Answer = SafetyState;
    QString reason = {};
};
Result<SafetyState> execute(const Stop &command, Transaction &transaction);

/// Checks the owner's passphrase (Argon2id); its first use sets it. Nothing where it is wrong; Forbidden for 15 minutes
/// after five wrong ones in a row. Takes a tenth of a second.
struct VerifyPassphrase {
    using Answer = std::optional<PassphraseProof>;
    QString passphrase = {};
};
Result<std::optional<PassphraseProof>> execute(const VerifyPassphrase &command, Transaction &transaction);

/// Another passphrase in the place of the one that was proven; InvalidField where it is too short.
struct ChangePassphrase {
    using Answer = bool; ///< True.
    PassphraseProof proof;
    QString passphrase = {};
};
Result<bool> execute(const ChangePassphrase &command, Transaction &transaction);

/// What safety allows here at all, whatever is in force now.
struct GetSafetyBounds {
    struct Answer {
        SafetyMode loosest = SafetyMode::SemiAutonomous; ///< By the configuration; also what holds until one is set.
        bool hasPassphrase = false; ///< Whether the owner's was set.
    };
};
Result<GetSafetyBounds::Answer> execute(const GetSafetyBounds &query, Snapshot &snapshot);

/// A person releases the kill switch.
struct ReleaseStop {
    using Answer = SafetyState;
    PassphraseProof proof;
};
Result<SafetyState> execute(const ReleaseStop &command, Transaction &transaction);

/// A person sets the mode; Forbidden without a proof where that loosens it. Tightening takes back the approvals that
/// the new mode would not have given.
struct SetSafetyMode {
    using Answer = SafetyState;
    SafetyMode mode = SafetyMode::SemiAutonomous;
    std::optional<PassphraseProof> proof = {};
};
Result<SafetyState> execute(const SetSafetyMode &command, Transaction &transaction);

} // namespace core
