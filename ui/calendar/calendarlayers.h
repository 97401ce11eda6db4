// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>

namespace ui {

/// What can be shown behind the slots of the calendar, and on them.
enum class Layer {
    PeakHours = 1, ///< Of the platform that is selected, else of the one with the most slots.
    RiskHeat = 2, ///< Hours by the mean risk of their slots.
    Trend = 4, ///< Hours by what the trends in force say of them.
    Blackouts = 8,
    CapUsed = 16, ///< Below each day: how much of what the accounts may post.
    Approvals = 32 ///< The moment by which what waits must be decided.
};
Q_DECLARE_FLAGS(Layers, Layer)
Q_DECLARE_OPERATORS_FOR_FLAGS(Layers)

inline constexpr Layers usualLayers = {Layer::PeakHours | Layer::Blackouts | Layer::CapUsed};

} // namespace ui
