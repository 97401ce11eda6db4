// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/engine/config.h"

#include <memory>

namespace core {

/// What every command and query may know besides the rows: constant while the engine lives.
struct EngineContext {
    Config config = {};
    QString dataFolder = {};
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();

    QString mediaFolder() const { return dataFolder + QStringLiteral("/media"); }
};

} // namespace core
