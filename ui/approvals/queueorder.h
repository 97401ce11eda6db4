// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include "core/engine/slotqueries.h"

namespace ui {

/// How the approval queue is sorted and grouped.
enum class QueueOrder { Due, Risk, Platform };
inline constexpr int queueOrderCount = 3;

QString queueOrderWord(QueueOrder order); ///< "Due first"

/// Sorts by deadline, by risk from the highest, or by platform; equals by deadline. Slots that are too late come last.
void sortQueue(QList<core::ListApprovals::Item> &items, QueueOrder order);

/// The heading above an item: "Within the hour", "HIGH", "TikTok", "Not decided in time".
QString queueGroup(const core::ListApprovals::Item &item, QueueOrder order, core::Instant now, const QTimeZone &zone);

/// Until when one can decide: "21 min", "7 h 10", "Wed 18:00": the closer, the finer; "overdue" after it.
QString deadlineText(core::Instant deadline, core::Instant now, const QTimeZone &zone);

} // namespace ui
