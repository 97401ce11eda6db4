// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/ownedit.h"

#include "core/storage/accountstore.h"
#include "core/storage/auditstore.h"
#include "core/storage/personstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The names under which the caller stands in the trail.
Result<QStringList> namesOf(const Caller &caller, Database &database)
{
    QStringList names{caller.name};
    const auto renamings = AuditStore(database).newest({.action = u"PERSON_CHANGED"_s, .subject = caller.id}, 1000);
    if (!renamings)
        return tl::unexpected(renamings.error());
    for (const AuditRow &row : *renamings) {
        if (const auto from = row.entry.detail.find("from"); from != row.entry.detail.end() && from->contains("name"))
            names.append(from->at("name").get<QString>());
    }
    return names;
}

} // namespace

Result<bool> isOwnEdit(const Slot &slot, const Caller &caller, Database &database)
{
    const auto editor = AuditStore(database).lastEditor(slot.id, slot.contentId);
    if (!editor)
        return tl::unexpected(editor.error());
    if (!*editor)
        return false;
    const auto names = namesOf(caller, database);
    if (!names)
        return tl::unexpected(names.error());
    return names->contains(**editor);
}

Result<void> requireSecondPerson(const Slot &slot, bool ownEdit, Database &database)
{
    if (!ownEdit)
        return {};
    const auto account = AccountStore(database).find(slot.accountId);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account || !(*account)->twoPersonRule)
        return {};
    PersonStore people(database);
    const auto approvers = people.count(Role::Approver);
    const auto owners = people.count(Role::Owner);
    if (!approvers || !owners)
        return tl::unexpected(approvers ? owners.error() : approvers.error());
    if (*approvers + *owners < 2)
        return {};
    return fail(Error::Code::Forbidden,
                u"You edited this last, and @%1 asks for a second person: somebody else has to approve it"_s.arg(
                    (*account)->username),
                u"/slotId"_s);
}

} // namespace core
