// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/publishcommands.h"

#include "core/engine/blackouts.h"
#include "core/engine/rehearsal.h"
#include "core/engine/risktable.h"
#include "core/engine/slotchange.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/planning/quota.h"
#include "core/safety/safetygates.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What is rehearsed is the slot as it stands; a request that means something else must hear so.
Result<void> requireSame(const Slot &slot, const PublishRequest &request)
{
    const auto differs = [](const QString &name) {
        return fail(Error::Code::Conflict, u"The slot has another %1 than the request"_s.arg(name), u'/' + name);
    };
    if (request.platform && *request.platform != slot.platform)
        return differs(u"platform"_s);
    if (!request.accountId.isEmpty() && !slot.accountId.isEmpty() && request.accountId != slot.accountId)
        return differs(u"accountId"_s);
    if (!request.contentId.isEmpty() && !slot.contentId.isEmpty() && request.contentId != slot.contentId)
        return differs(u"contentId"_s);
    return {};
}

/// The slot that the request is about: the stored one where there is one, else what the request says of it.
Result<Slot> subjectOfRehearsal(const PublishRequest &request, Snapshot &snapshot)
{
    if (!request.slotId.isEmpty()) {
        const auto stored = SlotStore(snapshot.database()).find(request.slotId);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored) {
            DE_TRY(requireSame(**stored, request));
            return **stored;
        }
    }
    if (!request.platform)
        return fail(Error::Code::InvalidField,
                    u"platform is missing: there is no such slot, so the request must say what to rehearse"_s,
                    u"/platform"_s);
    Slot slot;
    slot.id = request.slotId;
    slot.accountId = request.accountId;
    slot.contentId = request.contentId;
    slot.platform = *request.platform;
    const auto rules = snapshot.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    slot.contentType = rules->platforms.at(slot.platform).contentTypes.first();
    slot.dueAt = snapshot.now();
    return slot;
}

} // namespace

Result<RunResult> execute(const RehearsePublish &query, Snapshot &snapshot)
{
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const SafetyMode mode = stricter(safety->mode, query.request.requested);
    const auto slot = subjectOfRehearsal(query.request, snapshot);
    if (!slot)
        return tl::unexpected(slot.error());
    const auto risks = RiskTable::load({*slot}, snapshot.database(), snapshot.context(), snapshot.now());
    if (!risks)
        return tl::unexpected(risks.error());
    if (const auto may = mayPublish(mode, Effect::Simulated, risks->of(*slot).score); !may)
        return tl::unexpected(may.error());
    const bool stored = slot->createdAt != Instant{};
    if (stored && !slot->accountId.isEmpty()) {
        const auto blackouts = blackoutsFrom(snapshot.database(), slot->dueAt);
        if (!blackouts)
            return tl::unexpected(blackouts.error());
        return rehearse(*slot, *risks, *blackouts, mode, snapshot.database(), snapshot.now());
    }
    // Neither slot nor account need exist for a rehearsal: what is not there is not judged.
    RunResult result;
    result.slot = *slot;
    result.slot.risk = risks->of(*slot);
    result.success = true;
    result.simulated = true;
    result.at = snapshot.now();
    return result;
}

Result<RunResult> execute(const PublishNow &command, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const SafetyMode mode = stricter(safety->mode, command.request.requested);
    if (mode != SafetyMode::FullAutonomous) {
        const auto refused = mayPublish(mode, Effect::Real, 0);
        return refused ? fail(Error::Code::ApprovalRequired, u"A person must approve it first"_s)
                       : tl::unexpected(refused.error());
    }
    DE_TRY(mayPublishUnasked(transaction.caller(), mode));
    const auto slot = findSlot(command.request.slotId, transaction);
    if (!slot)
        return tl::unexpected(slot.error());
    const auto risks = RiskTable::load({*slot}, transaction.database(), transaction.context(), transaction.now());
    if (!risks)
        return tl::unexpected(risks.error());
    DE_TRY(mayPublish(mode, Effect::Real, risks->of(*slot).score));
    return fail(Error::Code::Unavailable, u"This version has no publisher yet: nothing was sent and nothing changed"_s);
}

} // namespace core
