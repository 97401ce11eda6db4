// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/blackoutcommands.h"

#include "core/base/ids.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/planning/blackoutjson.h"
#include "core/storage/accountstore.h"
#include "core/storage/blackoutstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostBlackouts = 1000; // every planning and every move reads them all

Result<void> requireKnown(const Blackout &blackout, Transaction &transaction)
{
    if (blackout.scope == BlackoutScope::Language && !transaction.config().languages.contains(blackout.subject))
        return fail(
            Error::Code::InvalidField,
            u"target must be one of the configured languages: %1"_s.arg(transaction.config().languages.join(u", "_s)),
            u"/target"_s);
    if (blackout.scope == BlackoutScope::Account) {
        const auto account = AccountStore(transaction.database()).find(blackout.subject);
        if (!account)
            return tl::unexpected(account.error());
        if (!*account)
            return fail(Error::Code::NotFound, u"There is no account with this id"_s, u"/target"_s);
    }
    return {};
}

Result<void> requireAhead(const Blackout &blackout, Instant now)
{
    const auto *once = std::get_if<OnceWindow>(&blackout.window);
    if (once && once->to <= now)
        return fail(Error::Code::InvalidField, u"to must lie in the future: this time is over already"_s, u"/to"_s);
    return {};
}

/// NotFound where there is none with this id.
Result<KeptBlackout> findKept(const QString &id, Transaction &transaction)
{
    const auto all = keptBlackouts(transaction.database(), Instant::min());
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &KeptBlackout::id);
    if (found == all->end())
        return fail(Error::Code::NotFound, u"There is no blackout with this id"_s, u"/blackoutId"_s);
    return *found;
}

/// What may still be moved out of the way: it stands, and has not begun to leave.
Result<QList<Slot>> slotsInside(const Blackout &blackout, Transaction &transaction)
{
    SlotFilter filter;
    filter.states = {SlotState::Planned, SlotState::PendingApproval, SlotState::Approved, SlotState::RetryWait,
                     SlotState::Claimed};
    filter.from = transaction.now();
    if (const auto *once = std::get_if<OnceWindow>(&blackout.window)) {
        filter.from = std::max(once->from, transaction.now());
        filter.to = once->to;
    }
    if (blackout.scope == BlackoutScope::Platform)
        filter.platform = platformFromName(blackout.subject);
    else if (blackout.scope == BlackoutScope::Account)
        filter.accountId = blackout.subject;
    else if (blackout.scope == BlackoutScope::Language)
        filter.language = blackout.subject;
    auto page = SlotStore(transaction.database()).query(filter, {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    page->items.removeIf([&](const Slot &slot) { return !covers(blackout, slot.dueAt); });
    return std::move(page->items);
}

} // namespace

Result<AddBlackout::Answer> execute(const AddBlackout &command, Transaction &transaction)
{
    const Blackout &blackout = command.blackout;
    DE_TRY(requireKnown(blackout, transaction));
    DE_TRY(requireAhead(blackout, transaction.now()));
    const auto standing = keptBlackouts(transaction.database(), transaction.now());
    if (!standing)
        return tl::unexpected(standing.error());
    if (standing->size() >= mostBlackouts)
        return fail(Error::Code::Conflict,
                    u"There are %1 blackouts already: remove some first"_s.arg(standing->size()));

    if (std::ranges::find(*standing, command.id, &KeptBlackout::id) != standing->end())
        return fail(Error::Code::Conflict, u"This blackout stands already"_s);
    AddBlackout::Answer answer;
    answer.added = {command.id.isEmpty() ? newId(transaction.now()) : command.id, blackout, transaction.caller().name, transaction.now()};
    DE_TRY(BlackoutStore(transaction.database()).insert(toRow(answer.added)));
    auto inside = slotsInside(blackout, transaction);
    if (!inside)
        return tl::unexpected(inside.error());
    answer.inside = std::move(*inside);
    Json detail = toJson(blackout);
    detail["slotsInside"] = answer.inside.size();
    DE_TRY(transaction.record(u"BLACKOUT_ADDED"_s, answer.added.id, detail));
    transaction.events().blackouts = true;
    return answer;
}

Result<KeptBlackout> execute(const RemoveBlackout &command, Transaction &transaction)
{
    auto found = findKept(command.id, transaction);
    if (!found)
        return found;
    if (const auto removed = BlackoutStore(transaction.database()).remove(command.id); !removed)
        return tl::unexpected(removed.error());
    DE_TRY(transaction.record(u"BLACKOUT_REMOVED"_s, command.id, toJson(found->blackout)));
    transaction.events().blackouts = true;
    return found;
}

Result<AddBlackout::Answer> execute(const ChangeBlackout &command, Transaction &transaction)
{
    const auto before = findKept(command.id, transaction);
    if (!before)
        return tl::unexpected(before.error());
    DE_TRY(requireKnown(command.blackout, transaction));
    DE_TRY(requireAhead(command.blackout, transaction.now()));
    AddBlackout::Answer answer{*before, {}};
    answer.added.blackout = command.blackout;
    BlackoutStore store(transaction.database());
    if (const auto removed = store.remove(command.id); !removed)
        return tl::unexpected(removed.error());
    DE_TRY(store.insert(toRow(answer.added)));
    auto inside = slotsInside(command.blackout, transaction);
    if (!inside)
        return tl::unexpected(inside.error());
    answer.inside = std::move(*inside);
    DE_TRY(transaction.record(u"BLACKOUT_CHANGED"_s, command.id,
                              {{"before", toJson(before->blackout)},
                               {"after", toJson(command.blackout)},
                               {"slotsInside", answer.inside.size()}}));
    transaction.events().blackouts = true;
    return answer;
}

Result<QList<KeptBlackout>> execute(const ListBlackouts &, Snapshot &snapshot)
{
    return keptBlackouts(snapshot.database(), snapshot.now());
}

} // namespace core
