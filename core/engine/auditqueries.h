// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

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

/// What happened to one slot, newest first, with the names that people read. A slot that planning has replaced still
/// has its trail; NotFound where there never was one of this id.
struct SlotTrail {
    struct Answer {
        QList<ListAudit::Row> rows = {};
        QHash<QString, QString> usernames = {}; ///< By the account ids that stand in the rows' details.
    };
    QString slotId = {};
    int limit = 200;
};
Result<SlotTrail::Answer> execute(const SlotTrail &query, Snapshot &snapshot);

} // namespace core
