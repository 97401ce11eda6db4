// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QMap>

namespace core {

class Snapshot;

/// What `/metrics` shows: counted from the rows, so it holds across restarts.
struct CountRows {
    struct Answer {
        QMap<QString, qint64> slotsByState = {}; ///< By SlotState name.
        qint64 plans = 0;
        qint64 accounts = 0;
        qint64 contents = 0;
        qint64 auditRows = 0;
        qint64 outboxWaiting = 0;
    };
};
Result<CountRows::Answer> execute(const CountRows &query, Snapshot &snapshot);

} // namespace core
