// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace core {

class Transaction;

/// What an engine does first with a workspace that another one has left, however it ended: slots that were claimed go
/// back, slots that were being sent become UNKNOWN (whether they left is not known, so they are never sent again
/// unseen), and requests that were never answered give their keys back.
Result<void> recover(Transaction &transaction);

} // namespace core
