// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/comment.h"
#include "core/storage/database.h"

namespace core {

/// What people said about slots. Rows are only added.
class CommentStore final
{
public:
    explicit CommentStore(Database &db)
        : m_db(db)
    {
    }

    Result<void> insert(const Comment &comment);
    /// Oldest first.
    Result<QList<Comment>> about(const QString &slotId);

private:
    Database &m_db;
};

} // namespace core
