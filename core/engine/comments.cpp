// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/comments.h"

#include "core/base/hash.h"
#include "core/base/ids.h"
#include "core/engine/slotchange.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/storage/approvalstore.h"
#include "core/storage/commentstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

ListComments::Item itemOf(const Approval &approval)
{
    ListComments::Item item;
    item.comment = {approval.id,       approval.slotId,
                    approval.actor,    principalKindFromName(approval.actorKind).value_or(PrincipalKind::Engine),
                    approval.note,     false,
                    approval.decidedAt};
    item.decision = decisionFromName(approval.decision);
    item.revokedAt = approval.revokedAt;
    item.revokedWhy = approval.revokedWhy;
    return item;
}

} // namespace

Result<Comment> execute(const AddComment &command, Transaction &transaction)
{
    const Caller &caller = transaction.caller();
    const auto slot = findSlot(command.slotId, transaction);
    if (!slot)
        return tl::unexpected(slot.error());
    const QString text = command.text.trimmed();
    if (text.isEmpty() || text.size() > AddComment::longest)
        return fail(Error::Code::InvalidField, u"text must have 1 to %1 characters"_s.arg(AddComment::longest),
                    u"/text"_s);
    if (command.isPrivate && caller.kind != PrincipalKind::Human)
        return fail(Error::Code::Forbidden, u"Only a person may write a private comment"_s, u"/private"_s);
    const Comment comment{newId(transaction.now()), slot->id,         caller.name, caller.kind, text,
                          command.isPrivate,        transaction.now()};
    DE_TRY(CommentStore(transaction.database()).insert(comment));
    transaction.events().commentedSlots.append(slot->id);
    DE_TRY(transaction.record(
        u"COMMENTED"_s, slot->id,
        {{"commentId", comment.id}, {"private", comment.isPrivate}, {"textHash", sha256Hex(comment.text.toUtf8())}}));
    return comment;
}

Result<QList<ListComments::Item>> execute(const ListComments &query, Snapshot &snapshot)
{
    Database &database = snapshot.database();
    const auto slot = SlotStore(database).find(query.slotId);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot)
        return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
    const auto comments = CommentStore(database).about(query.slotId);
    if (!comments)
        return tl::unexpected(comments.error());
    const auto decisions = ApprovalStore(database).historyOf(query.slotId);
    if (!decisions)
        return tl::unexpected(decisions.error());
    QList<ListComments::Item> items;
    for (const Comment &comment : *comments) {
        if (!comment.isPrivate || query.audience == ListComments::Audience::People)
            items.append({comment, {}, {}, {}});
    }
    for (const Approval &approval : *decisions)
        items.append(itemOf(approval));
    std::ranges::stable_sort(
        items, {}, [](const ListComments::Item &item) { return std::pair(item.comment.createdAt, item.comment.id); });
    return items;
}

} // namespace core
