// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/accountcommands.h"

#include "core/base/ids.h"
#include "core/engine/risktable.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/storage/accountstore.h"
#include "core/storage/slotstore.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr auto oldestEvent = std::chrono::days(2 * 365);
constexpr double leastDifference = 0.005; // what fades by the hour is no news

/// What stands on the account from now on and has not left.
Result<QList<Slot>> comingSlots(const QString &accountId, Transaction &transaction)
{
    auto page = SlotStore(transaction.database())
                    .query({.accountId = accountId,
                            .states = {SlotState::Planned, SlotState::PendingApproval, SlotState::Approved,
                                       SlotState::RetryWait},
                            .from = transaction.now()},
                           {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    return std::move(page->items);
}

Result<void> update(Account &account, const QString &action, Transaction &transaction)
{
    const auto written = AccountStore(transaction.database()).update(account, transaction.now());
    if (!written)
        return tl::unexpected(written.error());
    if (!*written)
        return fail(Error::Code::Conflict, u"The account was changed by somebody else in the meantime"_s);
    transaction.events().changedAccounts.append(account.id);
    return transaction.record(action, account.id);
}

/// Stores what the slot's risk has become. An approval binds to the band: a higher one voids it, a lower one is left as
/// it was approved.
Result<bool> storeRisk(Slot &slot, const RiskAssessment &risk, Transaction &transaction)
{
    const RiskLevel before = slot.risk.level();
    if (risk.level() == before && std::abs(risk.score - slot.risk.score) < leastDifference)
        return false;
    const bool approved = slot.state == SlotState::Approved || slot.state == SlotState::RetryWait;
    if (approved && risk.level() < before)
        return false;
    slot.risk = risk;
    if (slot.state != SlotState::Approved || risk.level() == before) {
        DE_TRY(saveSlot(slot, u"RISK_CHANGED"_s, transaction, {{"riskBand", riskLevelName(risk.level())}}));
        return true;
    }
    slot.reason = u"The risk of its account rose after the approval"_s;
    DE_TRY(revokeApproval(slot, u"the risk rose"_s, transaction));
    DE_TRY(moveSlot(slot, SlotState::PendingApproval, Who::Engine, transaction,
                    {{"riskBand", riskLevelName(risk.level())}}));
    return true;
}

} // namespace

Result<Account> findAccount(const QString &id, Transaction &transaction)
{
    auto account = AccountStore(transaction.database()).find(id);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account)
        return fail(Error::Code::NotFound, u"There is no account with this id"_s, u"/accountId"_s);
    return **std::move(account);
}

Result<QList<Slot>> rateComingSlots(const QString &accountId, Transaction &transaction)
{
    auto coming = comingSlots(accountId, transaction);
    if (!coming || coming->isEmpty())
        return coming;
    const auto risks = RiskTable::load(*coming, transaction.database(), transaction.context(), transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    QList<Slot> rated;
    for (Slot &slot : *coming) {
        const auto changed = storeRisk(slot, risks->of(slot), transaction);
        if (!changed)
            return tl::unexpected(changed.error());
        if (*changed)
            rated.append(slot);
    }
    return rated;
}

Result<RetireAccount::Answer> execute(const RetireAccount &command, Transaction &transaction)
{
    auto account = findAccount(command.accountId, transaction);
    if (!account)
        return tl::unexpected(account.error());
    if (!account->retiredAt) {
        account->retiredAt = transaction.now();
        DE_TRY(update(*account, u"ACCOUNT_RETIRED"_s, transaction));
    }
    auto coming = comingSlots(account->id, transaction);
    if (!coming)
        return tl::unexpected(coming.error());
    return RetireAccount::Answer{std::move(*account), std::move(*coming)};
}

Result<Account> execute(const BringBackAccount &command, Transaction &transaction)
{
    auto account = findAccount(command.accountId, transaction);
    if (!account || !account->retiredAt)
        return account;
    account->retiredAt.reset();
    DE_TRY(update(*account, u"ACCOUNT_BROUGHT_BACK"_s, transaction));
    return account;
}

Result<RecordAccountEvent::Answer> execute(const RecordAccountEvent &command, Transaction &transaction)
{
    const auto account = findAccount(command.accountId, transaction);
    if (!account)
        return tl::unexpected(account.error());
    if (command.at > transaction.now())
        return fail(Error::Code::InvalidField, u"at lies ahead: only what has happened can be recorded"_s, u"/at"_s);
    if (command.at < transaction.now() - oldestEvent)
        return fail(Error::Code::InvalidField, u"at lies more than two years back: it weighs nothing any more"_s,
                    u"/at"_s);
    const AccountEvent event{command.kind, command.at, newId(transaction.now())};
    AccountStore store(transaction.database());
    DE_TRY(store.addEvent(account->id, event));
    DE_TRY(transaction.record(u"ACCOUNT_EVENT_RECORDED"_s, account->id,
                              {{"eventId", event.id}, {"kind", accountEventName(event.kind)}, {"at", event.at}}));
    transaction.events().changedAccounts.append(account->id);
    auto rated = rateComingSlots(account->id, transaction);
    auto now = findAccount(account->id, transaction);
    if (!rated || !now)
        return tl::unexpected(rated ? now.error() : rated.error());
    return RecordAccountEvent::Answer{std::move(*now), event, std::move(*rated)};
}

Result<RemoveAccountEvent::Answer> execute(const RemoveAccountEvent &command, Transaction &transaction)
{
    const auto account = findAccount(command.accountId, transaction);
    if (!account)
        return tl::unexpected(account.error());
    const auto removed = AccountStore(transaction.database()).removeEvent(account->id, command.eventId);
    if (!removed)
        return tl::unexpected(removed.error());
    if (!*removed)
        return fail(Error::Code::NotFound, u"The account has no event with this id that a person entered"_s,
                    u"/eventId"_s);
    DE_TRY(transaction.record(u"ACCOUNT_EVENT_REMOVED"_s, account->id, {{"eventId", command.eventId}}));
    transaction.events().changedAccounts.append(account->id);
    auto rated = rateComingSlots(account->id, transaction);
    auto now = findAccount(account->id, transaction);
    if (!rated || !now)
        return tl::unexpected(rated ? now.error() : rated.error());
    return RemoveAccountEvent::Answer{std::move(*now), std::move(*rated)};
}

} // namespace core
