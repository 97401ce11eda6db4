// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/auditqueries.h"

namespace core {

class Snapshot;

/// The audit chain newest first, with what its subjects are called.
struct ListTrail {
    struct Row {
        ListAudit::Row entry = {};
        QString subjectName = {}; ///< "@cocina", a content's title, a person's name; empty where there is none.
    };
    struct Answer {
        QList<Row> rows = {};
        qint64 nextBefore = 0; ///< `before` of the next page; 0: no more follow.
        QStringList actors = {}; ///< Everybody who stands in the trail; on the first page alone, as the next.
        QStringList actions = {};
    };
    QString actor = {}; ///< What is empty or absent does not restrict.
    QString action = {};
    QString subject = {}; ///< An id.
    std::optional<Instant> from = {}; ///< Inclusive.
    std::optional<Instant> to = {}; ///< Exclusive.
    QString text = {}; ///< In any of them, in the detail, or in the subject's name.
    int limit = 50;
    std::optional<qint64> before = {}; ///< Rows with a lower seq.
};
Result<ListTrail::Answer> execute(const ListTrail &query, Snapshot &snapshot);

} // namespace core
