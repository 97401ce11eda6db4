// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/engine/counters.h"
#include "core/engine/safetystate.h"

#include <chrono>

namespace api {

/// What `GET /metrics` answers: Prometheus text exposition, version 0.0.4.
QByteArray metricsText(const core::CountRows::Answer &rows, const core::SafetyState &safety,
                       std::chrono::seconds uptime);

} // namespace api
