// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QHash>
#include <QStringList>

#include "core/model/slot.h"
#include "core/model/trend.h"

#include <optional>

namespace ui {

/// What can be laid over the week, beside the slots themselves.
enum class Layer { Risk = 1, Trend = 2, Peak = 4, Blackouts = 8, Cap = 16, Approvals = 32 };
Q_DECLARE_FLAGS(Layers, Layer)

inline constexpr Layer allLayers[] = {Layer::Risk,      Layer::Trend, Layer::Peak,
                                      Layer::Blackouts, Layer::Cap,   Layer::Approvals};

/// What the layers of a week come to.
struct LayerNumbers {
    int slotCount = 0; ///< That stand for a publication.
    double meanRisk = 0;
    double highestRisk = 0;
    int waiting = 0; ///< For approval.
    int approved = 0; ///< Of those that have not left.
    int blackouts = 0; ///< With a time in the week.
    int posts = 0; ///< Of all accounts, on the days of the week.
    int cap = 0;
    std::optional<core::Platform> platform = {}; ///< Whose trend and peaks are shown.
    std::optional<core::Trend> trend = {};
    QList<int> peakHours = {};

    friend bool operator==(const LayerNumbers &, const LayerNumbers &) = default;
};
/// Counts the slots; the rest is for others to fill in.
LayerNumbers countedSlots(const QList<core::Slot> &list);

QString layerName(Layer layer); ///< "Peak hours"
/// "TikTok 10:00, 14:00"; what the layer shows, in numbers.
QString layerText(Layer layer, const LayerNumbers &numbers);

} // namespace ui
