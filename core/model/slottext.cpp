// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/slottext.h"

namespace core {

const ContentVariant *textOf(const Content &content, const Slot &slot)
{
    return variantFor(content, slot.language, slot.platform, slot.variantId);
}

} // namespace core
