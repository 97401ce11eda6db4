// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/instant.h"
#include "core/model/slot.h"

#include <optional>

namespace core {

/// Which slots are wanted; what is empty does not restrict.
struct SlotFilter {
    QString planId = {};
    QString calendarId = {};
    QString accountId = {};
    QString contentId = {};
    std::optional<Platform> platform = {};
    QString language = {};
    QList<SlotState> states = {};
    std::optional<bool> expired = {}; ///< MISSED because nobody decided in time, or not.
    std::optional<Instant> from = {}; ///< Inclusive.
    std::optional<Instant> to = {}; ///< Exclusive.
};

} // namespace core
