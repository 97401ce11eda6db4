// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>

#include "ui/calendar/weekgeometry.h"

namespace ui {

/// One slot to be placed: its row in the model and where it stands.
struct ChipPlace {
    int row = 0;
    WeekPlace place = {};
    bool onTop = false; ///< Failed, risky or selected: never folded away while others can be.
};

/// Where chips stand after neighbours have made room for each other.
struct ChipLayout {
    struct Chip {
        int row = 0;
        QRectF rect = {};
    };
    /// Chips that found no room of at least 56 px: a "+3" in their place.
    struct Stack {
        QList<int> rows = {};
        QRectF rect = {};
    };
    QList<Chip> chips = {};
    QList<Stack> stacks = {};
};

/// Chips that overlap stand side by side in their column, in order of time; the rest of a crowd folds into stacks.
/// Every row is in exactly one chip or stack.
ChipLayout layOutChips(QList<ChipPlace> places, const WeekGeometry &geometry);

} // namespace ui
