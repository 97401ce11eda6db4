// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/risktable.h"
#include "core/engine/slotqueries.h"
#include "core/planning/blackout.h"

namespace core {

/// What people call the slot's content: its own title, else the plan's, else its id.
Result<QString> titleOfSlot(const Slot &slot, Database &database);

/// Names of the members that differ between two subjects of approvals, as `now` orders them; none where one of them
/// cannot be read.
QStringList subjectDifferences(const QByteArray &before, const QByteArray &now);

/// The slot as the approval queue shows it, at the risk of now.
Result<ListApprovals::Item> approvalItem(const Slot &slot, const RiskTable &risks, const QList<Blackout> &blackouts,
                                         Snapshot &snapshot);

} // namespace core
