// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace core {

/// How much may leave without a person. In order from strict to loose.
enum class SafetyMode { Manual, SemiAutonomous, FullAutonomous };

QString safetyModeName(SafetyMode mode); ///< "SEMI_AUTONOMOUS"
std::optional<SafetyMode> safetyModeFromName(const QString &name);
QString allowedSafetyModes();

SafetyMode stricter(SafetyMode a, SafetyMode b);

/// The highest risk, inclusive, that the mode lets through: 1.0, 0.6, 0.3.
double riskLimit(SafetyMode mode);

} // namespace core
