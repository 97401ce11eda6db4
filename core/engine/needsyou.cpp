// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/needsyou.h"

#include "core/engine/accountoutlook.h"
#include "core/engine/repaircommands.h"
#include "core/engine/risktable.h"
#include "core/engine/snapshot.h"
#include "core/model/words.h"
#include "core/storage/accountstore.h"
#include "core/storage/namestore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto lookBack = std::chrono::days(14); // what was missed longer ago is history
constexpr auto lookAhead = std::chrono::days(7);

constexpr std::array<Word<NeedKind>, 7> kindWords = {{
    {NeedKind::OutcomeUnknown, "OUTCOME_UNKNOWN"_L1},
    {NeedKind::NeedsReview, "NEEDS_REVIEW"_L1},
    {NeedKind::Failed, "FAILED"_L1},
    {NeedKind::Missed, "MISSED"_L1},
    {NeedKind::Expired, "EXPIRED"_L1},
    {NeedKind::CriticalRisk, "CRITICAL_RISK"_L1},
    {NeedKind::Account, "ACCOUNT"_L1},
}};

using Item = ListNeedsYou::Item;

NeedKind kindOf(const Slot &slot)
{
    switch (slot.state) {
    case SlotState::Unknown:
        return NeedKind::OutcomeUnknown;
    case SlotState::NeedsReview:
        return NeedKind::NeedsReview;
    case SlotState::Failed:
        return NeedKind::Failed;
    case SlotState::Missed:
        return slot.expired ? NeedKind::Expired : NeedKind::Missed;
    default:
        return NeedKind::CriticalRisk;
    }
}

QString sentenceOf(NeedKind kind, const Slot &slot)
{
    if (kind == NeedKind::CriticalRisk)
        return u"Its risk is CRITICAL: it cannot be approved"_s;
    if (!slot.reason.isEmpty())
        return slot.reason;
    switch (kind) {
    case NeedKind::OutcomeUnknown:
        return u"It is not known whether it was published"_s;
    case NeedKind::NeedsReview:
        return u"A person has to say how it ended"_s;
    case NeedKind::Failed:
        return u"Publishing it failed"_s;
    case NeedKind::Expired:
        return u"Nobody decided in time"_s;
    default:
        return u"Its time passed"_s;
    }
}

QString sentenceOf(AccountStanding standing, const Account &account, int coming)
{
    const QString posts = coming == 1 ? u"one post stands on it"_s : u"%1 posts stand on it"_s.arg(coming);
    switch (standing) {
    case AccountStanding::Suspended:
        return u"It is suspended, and %1 this week"_s.arg(posts);
    case AccountStanding::Banned:
        return u"It is banned, and %1 this week"_s.arg(posts);
    case AccountStanding::Retired:
        return u"It is retired, and %1 this week"_s.arg(posts);
    default:
        return account.cooldownUntil
            ? u"It cools down until %1, and %2 before"_s.arg(toIso(*account.cooldownUntil), posts)
            : u"It cools down, and %1 this week"_s.arg(posts);
    }
}

Result<QList<Slot>> slotsIn(const QList<SlotState> &states, std::optional<Instant> from, std::optional<Instant> to,
                            Database &database)
{
    auto page = SlotStore(database).query({.states = states, .from = from, .to = to}, {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    return std::move(page->items);
}

/// What has not left and comes in the next days.
Result<QList<Slot>> comingSlots(Snapshot &snapshot)
{
    return slotsIn({SlotState::Planned, SlotState::PendingApproval, SlotState::Approved, SlotState::RetryWait},
                   snapshot.now(), snapshot.now() + lookAhead, snapshot.database());
}

/// Slots that wait for somebody, whatever the reason.
Result<QList<Slot>> waitingSlots(const QList<Slot> &coming, Snapshot &snapshot)
{
    auto open = slotsIn({SlotState::Unknown, SlotState::NeedsReview}, {}, {}, snapshot.database());
    if (!open)
        return open;
    auto ended = slotsIn({SlotState::Failed, SlotState::Missed}, snapshot.now() - lookBack, {}, snapshot.database());
    if (!ended)
        return ended;
    QList<Slot> waiting = *open + *ended;
    const auto risks = RiskTable::load(coming, snapshot.database(), snapshot.context(), snapshot.now());
    if (!risks)
        return tl::unexpected(risks.error());
    for (Slot slot : coming) {
        slot.risk = risks->of(slot);
        if (slot.risk.level() == RiskLevel::Critical)
            waiting.append(slot);
    }
    return waiting;
}

QList<Item> accountItems(const QHash<QString, Account> &accounts, const QList<Slot> &coming, Instant now)
{
    QMap<QString, int> counts; // by id, so that the order is the same every time
    for (const Slot &slot : coming) {
        const auto account = accounts.constFind(slot.accountId);
        if (account != accounts.cend() && !mayPostAt(*account, slot.dueAt))
            ++counts[slot.accountId];
    }
    QList<Item> items;
    for (const auto &[id, count] : counts.asKeyValueRange()) {
        Item item;
        item.kind = NeedKind::Account;
        item.account = accounts.value(id);
        item.comingSlots = count;
        item.sentence = sentenceOf(standingOf(*item.account, now), *item.account, count);
        items.append(item);
    }
    return items;
}

/// Where a repair would put the slot.
Result<void> propose(Item &item, Snapshot &snapshot)
{
    const auto proposal = execute(ProposeRepair{{.planId = {}, .slotId = item.slot->id}}, snapshot);
    if (!proposal) {
        if (proposal.error().code == Error::Code::Unavailable)
            return tl::unexpected(proposal.error());
        return {}; // nothing to propose, say for a slot without a plan's lane
    }
    if (!proposal->moves.isEmpty()) {
        item.proposedAt = proposal->moves.first().next.dueAt;
        item.proposedAccountId = proposal->moves.first().next.accountId;
        if (item.proposedAccountId != item.slot->accountId) {
            const auto account = AccountStore(snapshot.database()).find(item.proposedAccountId);
            if (!account)
                return tl::unexpected(account.error());
            if (*account)
                item.proposedUsername = (*account)->username;
        }
    }
    return {};
}

struct Known {
    QList<Slot> coming = {};
    QList<Slot> waiting = {};
    QHash<QString, Account> accounts = {};
};

Result<Known> lookAround(Snapshot &snapshot)
{
    Known known;
    auto coming = comingSlots(snapshot);
    if (!coming)
        return tl::unexpected(coming.error());
    known.coming = std::move(*coming);
    auto waiting = waitingSlots(known.coming, snapshot);
    if (!waiting)
        return tl::unexpected(waiting.error());
    known.waiting = std::move(*waiting);
    AccountFilter filter;
    filter.eventsSince = snapshot.now(); // their past is not asked for
    const auto accounts = AccountStore(snapshot.database()).list(filter);
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const Account &account : *accounts)
        known.accounts.insert(account.id, account);
    return known;
}

} // namespace

QString needKindName(NeedKind kind)
{
    return nameIn(kindWords, kind);
}

Result<QList<Item>> execute(const ListNeedsYou &query, Snapshot &snapshot)
{
    const auto known = lookAround(snapshot);
    if (!known)
        return tl::unexpected(known.error());
    QList<Item> items;
    for (const Slot &slot : known->waiting) {
        Item item;
        item.kind = kindOf(slot);
        item.slot = slot;
        if (const auto account = known->accounts.constFind(slot.accountId); account != known->accounts.cend())
            item.account = *account;
        item.sentence = sentenceOf(item.kind, slot);
        items.append(item);
    }
    items += accountItems(known->accounts, known->coming, snapshot.now());
    std::ranges::stable_sort(items, {}, [](const Item &item) {
        return std::pair(int(item.kind), item.slot ? item.slot->dueAt : Instant());
    });
    items.resize(std::min<qsizetype>(items.size(), query.limit));

    QStringList ids;
    for (const Item &item : std::as_const(items)) {
        if (item.slot)
            ids.append(item.slot->id);
    }
    const auto names = NameStore(snapshot.database()).namesOf(ids);
    if (!names)
        return tl::unexpected(names.error());
    int looked = 0;
    for (Item &item : items) {
        if (!item.slot)
            continue;
        item.title = names->value(item.slot->id);
        const bool movable =
            item.kind == NeedKind::Failed || item.kind == NeedKind::Missed || item.kind == NeedKind::Expired;
        if (movable && looked++ < query.proposals)
            DE_TRY(propose(item, snapshot));
    }
    return items;
}

Result<int> execute(const CountNeedsYou &, Snapshot &snapshot)
{
    const auto known = lookAround(snapshot);
    if (!known)
        return tl::unexpected(known.error());
    return int(known->waiting.size() + accountItems(known->accounts, known->coming, snapshot.now()).size());
}

} // namespace core
