// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace core {

/// Text that is another one after every change of the outcomes: what was worked out from them is worth keeping as long
/// as it stays.
Result<QByteArray> outcomeStamp(Database &db);

/// The same for whatever a coming free week is planned from: accounts and their history, blackouts, settings, trends,
/// outcomes.
Result<QByteArray> planningStamp(Database &db);

} // namespace core
