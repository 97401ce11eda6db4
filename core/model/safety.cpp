// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/safety.h"

#include "core/model/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<SafetyMode>, 3> modeWords = {{
    {SafetyMode::Manual, "MANUAL"_L1},
    {SafetyMode::SemiAutonomous, "SEMI_AUTONOMOUS"_L1},
    {SafetyMode::FullAutonomous, "FULL_AUTONOMOUS"_L1},
}};

} // namespace

QString safetyModeName(SafetyMode mode)
{
    return nameIn(modeWords, mode);
}

std::optional<SafetyMode> safetyModeFromName(const QString &name)
{
    return valueIn(modeWords, name);
}

QString allowedSafetyModes()
{
    return allowedIn(modeWords);
}

SafetyMode stricter(SafetyMode a, SafetyMode b)
{
    return std::min(a, b);
}

double riskLimit(SafetyMode mode)
{
    switch (mode) {
    case SafetyMode::Manual:
        return 1.0;
    case SafetyMode::SemiAutonomous:
        return 0.6;
    case SafetyMode::FullAutonomous:
        break;
    }
    return 0.3;
}

} // namespace core
