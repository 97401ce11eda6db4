// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/content.h"
#include "core/model/slot.h"

namespace core {

/// The text of the slot in this version of its content: the one that it carries, or the first that fits where that one
/// is gone, fits its language and platform no longer, or was never chosen. Null: the content has no text for it.
const ContentVariant *textOf(const Content &content, const Slot &slot);

} // namespace core
