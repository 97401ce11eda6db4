// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/once.h"

#include <optional>

namespace core {

class Transaction;

/// Looks the key up: the stored answer, which may still be running, nothing where the key is new. Conflict where it
/// stands for another request.
Result<std::optional<StoredAnswer>> storedAnswer(const OnceKey &key, Transaction &transaction);

/// Notes that a request with this key is being worked on; settle() ends that. An answer of 5xx is not kept: whoever got
/// it is to try again.
Result<void> reserve(const OnceKey &key, Transaction &transaction);
Result<void> settle(const OnceKey &key, const StoredAnswer &answer, Transaction &transaction);

/// Stores the answer of a key that was not reserved, in the transaction of the effect.
Result<void> keep(const OnceKey &key, const StoredAnswer &answer, Transaction &transaction);

} // namespace core
