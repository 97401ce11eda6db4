// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"
#include "core/planning/variantturns.h"

namespace core {

class Database;

/// What the accounts carry of the content in one language and platform, at all times: what variantTurns() asks for.
/// Slots on nobody's account count for none, nor do those in `without` (their ids).
Result<QList<VariantUse>> textUses(const Content &content, Platform platform, const QString &language,
                                   Database &database, const QStringList &without = {});

/// Each of the slots takes the text whose turn it is on its account (planning.md 5.5), whatever it carried before; none
/// where the library does not hold its content or that has no text for it. The slots may be stored already; what else
/// is stored counts as it stands.
Result<void> takeTexts(const QList<Slot *> &taking, Database &database);

} // namespace core
