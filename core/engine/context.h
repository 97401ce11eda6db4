// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/adviceprovider.h"
#include "core/base/clock.h"
#include "core/engine/config.h"

#include <memory>

namespace core {

class InsightCache;
/// An empty one; here so that its type need not be known to everybody who has a context.
std::shared_ptr<InsightCache> newInsightCache();

/// What every command and query may know besides the rows: constant while the engine lives,
/// apart from `insights`, which remembers and changes no answer.
struct EngineContext {
    Config config = {};
    QString dataFolder = {};
    AdviceProviders providers = {}; ///< Who is asked when to post; none: nobody.
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::shared_ptr<InsightCache> insights = newInsightCache(); ///< Never null; shared by engine and readers.

    QString mediaFolder() const { return dataFolder + QStringLiteral("/media"); }
};

} // namespace core
