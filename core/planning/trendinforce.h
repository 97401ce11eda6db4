// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/trend.h"

namespace core {

/// The source of a trend that a person entered.
inline const QString manualSource = QStringLiteral("manual");

/// "A trend entered by a person holds for its platform until it is removed or 7 days old": planning.md section 3.
inline constexpr std::chrono::days manualTrendLife{7};

/// Whether a person's trend still holds; false for one of a service.
bool holdsAsManual(const Trend &trend, Instant now);

/// What counts for the platform: a person's word while it holds, else the newest of a service, else the embedded
/// answer. `known` may hold trends of any platform in any order.
Trend trendInForce(Platform platform, const PlatformRules &rules, const QList<Trend> &known, Instant now);

} // namespace core
