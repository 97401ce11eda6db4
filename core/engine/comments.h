// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/comment.h"
#include "core/safety/safetygates.h"

namespace core {

class Snapshot;
class Transaction;

/// Adds to the conversation about a slot, in any of its states. InvalidField where nothing but spaces or more than
/// AddComment::longest characters is said; Forbidden for a private word of a service.
struct AddComment {
    static constexpr qsizetype longest = 4000; ///< UTF-16 units, without the spaces around.
    using Answer = Comment;
    QString slotId = {};
    QString text = {};
    bool isPrivate = false; ///< For people alone.
};
Result<Comment> execute(const AddComment &command, Transaction &transaction);

/// The conversation about a slot, oldest first: what was said, and the notes of the decisions about it.
struct ListComments {
    struct Item {
        Comment comment = {}; ///< Of a decision: its id, its author and its note, which may be empty.
        std::optional<Decision> decision = {}; ///< Nothing for a comment.
        std::optional<Instant> revokedAt = {}; ///< When the decision lost its force.
        QString revokedWhy = {};
    };
    using Answer = QList<Item>;
    enum class Audience { People, Everybody };
    QString slotId = {};
    Audience audience = Audience::People; ///< Everybody: without what is private.
};
Result<QList<ListComments::Item>> execute(const ListComments &query, Snapshot &snapshot);

} // namespace core
