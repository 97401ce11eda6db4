// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/slot.h"

namespace core {

struct SampleLoad;

/// The weeks of published posts before today, outside any plan, as the file's `history` describes them. Adds each to
/// the diary and, as a success, to its account. Contents and accounts must be there; nothing is stored.
QList<Slot> sampleHistory(SampleLoad &load);

/// Stores them, each with the approval that it was published under.
Result<void> storeSampleHistory(QList<Slot> posts, SampleLoad &load);

} // namespace core
