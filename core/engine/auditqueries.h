// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

namespace core {

class Snapshot;

/// The audit chain from a row on, oldest first.
struct ListAudit {
    struct Row {
        qint64 seq = 0;
        Instant at = {};
        QString actor = {};
        QString actorKind = {};
        QString action = {};
        QString subject = {};
        Json detail = {};
        QString hash = {};
    };
    using Answer = QList<Row>;
    qint64 since = 0; ///< Rows after this seq.
    int limit = 50;
};
Result<QList<ListAudit::Row>> execute(const ListAudit &query, Snapshot &snapshot);

} // namespace core
