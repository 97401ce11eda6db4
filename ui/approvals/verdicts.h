// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotqueries.h"
#include "core/model/safety.h"

namespace ui {

/// Why nobody may approve it now, and what would lower its risk; empty where one may.
QString approvalBar(const core::Slot &slot, core::SafetyMode mode);

/// "Fri 27 Nov 19:00", on the clocks of `zone`.
QString slotTimeText(core::Instant at, const QTimeZone &zone);

/// What has changed, in words, from the names of a subject's members: "time, caption". What only follows from another
/// is left out.
QString changesText(const QStringList &members);

/// The members in which two states of one queue item differ: somebody has edited it while it was shown.
QStringList changedMembers(const core::ListApprovals::Item &before, const core::ListApprovals::Item &after);

} // namespace ui
