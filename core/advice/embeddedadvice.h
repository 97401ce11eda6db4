// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/modelreply.h"
#include "core/base/instant.h"
#include "core/model/platform.h"
#include "core/model/trend.h"

namespace core {

/// The voice that is always there: provider "embedded", model "heuristic", one suggestion a platform in the order
/// asked. Its hour is the one where the platform's peak curve times the trend factor is highest (planning.md section 3;
/// the earliest among equals), its confidence the trend score at that hour. Never fused: its sources are in a cell's
/// value already. `trends` holds at most one trend a platform.
ModelReply embeddedAdvice(const QList<Platform> &platforms, const PlatformTable &table, const QList<Trend> &trends,
                          Instant now);

} // namespace core
