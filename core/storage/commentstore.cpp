// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commentstore.h"

using namespace Qt::StringLiterals;

namespace core {

Result<void> CommentStore::insert(const Comment &comment)
{
    return m_db
        .prepare(u"INSERT INTO comment (id, slot_id, author, author_kind, words, private, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(comment.id, comment.slotId, comment.author, principalKindName(comment.authorKind), comment.text,
              comment.isPrivate, comment.createdAt)
        .run();
}

Result<QList<Comment>> CommentStore::about(const QString &slotId)
{
    return m_db
        .prepare(u"SELECT id, slot_id, author, author_kind, words, private, created_at FROM comment "
                 "WHERE slot_id = ? ORDER BY created_at, id"_s)
        .bind(slotId)
        .rows([](const Statement &row) {
            return Comment{row.text(0),   row.text(1),
                           row.text(2),   principalKindFromName(row.text(3)).value_or(PrincipalKind::Service),
                           row.text(4),   row.flag(5),
                           row.instant(6)};
        });
}

} // namespace core
