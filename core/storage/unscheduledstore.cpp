// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/unscheduledstore.h"

#include "core/storage/sqllist.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A slot that carries this very text: one for all platforms is not carried where the platform has its own.
const QString carriesText =
    u"slot.language = words.language AND (slot.platform = words.platform OR (words.platform = '' AND NOT EXISTS "
    "(SELECT 1 FROM content_variant AS own WHERE own.version_id = words.version_id "
    "AND own.language = words.language AND own.platform = slot.platform)))"_s;

/// The first of the texts of one language and platform: the others take turns with it, so one of them stands for all.
const QString isFirst = u"NOT EXISTS (SELECT 1 FROM content_variant AS earlier "
                        "WHERE earlier.version_id = words.version_id AND earlier.language = words.language "
                        "AND earlier.platform = words.platform AND earlier.position < words.position)"_s;

const QString inTheWeek = u"slot.content_id = content.id AND due_at >= ? AND due_at < ?"_s;

} // namespace

Result<QList<UnscheduledStore::PlannedWeek>> UnscheduledStore::plansIn(Instant from, Instant to)
{
    return m_db
        .prepare(u"SELECT plan.id, plan.content_id, report FROM calendar JOIN plan ON plan.calendar_id = calendar.id "
                 "WHERE week_start < ? AND week_end > ? AND cancelled = 0 ORDER BY plan.created_at, plan.id"_s)
        .bind(to, from)
        .rows([](const Statement &row) {
            return PlannedWeek{row.text(0), row.text(1), row.json(2)};
        });
}

Result<QList<UnscheduledStore::Text>> UnscheduledStore::textsWithoutSlot(Instant from, Instant to,
                                                                         const QStringList &planned, int limit)
{
    const QStringList ids = padded(planned + QStringList{QString()}); // no content has an empty id
    const QString ofTheWeek =
        u"(content.id IN (%1) OR EXISTS (SELECT 1 FROM slot WHERE %2))"_s.arg(placeholders(ids.size()), inTheWeek);
    const QString sql =
        u"SELECT content.id, title, content_type, words.language, words.platform, "
        "CASE WHEN %1 THEN 0 ELSE 1 END AS away FROM content "
        "JOIN content_version ON content_version.id = current_version_id "
        "JOIN content_variant AS words ON words.version_id = current_version_id "
        "WHERE retired_at IS NULL AND %4 "
        "AND NOT EXISTS (SELECT 1 FROM slot WHERE %2 AND state <> 'CANCELLED' AND %3) "
        "AND (%1 OR NOT EXISTS (SELECT 1 FROM slot WHERE slot.content_id = content.id AND state <> 'CANCELLED')) "
        "ORDER BY away, content.updated_at DESC, content.id, words.position LIMIT ?"_s.arg(ofTheWeek, inTheWeek,
                                                                                           carriesText, isFirst);
    return m_db.prepare(sql).bind(ids, from, to, from, to, ids, from, to, limit).rows([](const Statement &row) {
        return Text{row.text(0),
                    row.text(1),
                    contentTypeFromName(row.text(2)).value_or(ContentType::Video),
                    row.text(3),
                    platformFromName(row.text(4)),
                    row.integer(5) == 0};
    });
}

} // namespace core
