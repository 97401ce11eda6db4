// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/insightcache.h"

#include "core/engine/context.h"

namespace core {

std::shared_ptr<InsightCache> newInsightCache()
{
    return std::make_shared<InsightCache>();
}

} // namespace core
