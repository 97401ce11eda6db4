// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

#include "core/model/slot.h"

#include <optional>

namespace ui {

/// A slot with the names that people read.
struct SlotRow {
    core::Slot slot = {};
    QString title = {};
    QString username = {};
    std::optional<core::Instant> wanted = {}; ///< Asked of the engine, not answered yet.
    QString wantedAccount = {}; ///< With `wanted`: on which account; empty: its own.

    QString load = {}; ///< "2 of 5 that day": what is used of its account's cap, where a grid knows it.

    friend bool operator==(const SlotRow &, const SlotRow &) = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::SlotRow)
