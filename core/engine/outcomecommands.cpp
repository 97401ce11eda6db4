// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/outcomecommands.h"

#include "core/engine/experimentcommands.h"
#include "core/engine/learned.h"
#include "core/engine/slotchange.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/planning/engagement.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// e: the prior at the time of publishing, with the trend and fusion that the slot was planned with. The prior is not
/// taken from the plan: a person may have moved the slot since, and what was learned by then is not expected twice.
double expectedBase(const Slot &slot, const QTime &local, const PlatformRules &rules)
{
    const double prior = priorEngagement(rules.peakHours)[size_t(local.msecsSinceStartOfDay() / 900'000)];
    return slot.parts ? prior * slot.parts->trend * slot.parts->fusion : prior;
}

Result<Outcome> outcomeOf(const Slot &slot, const Measurement &measured, Transaction &transaction)
{
    const auto zone = audienceZoneOf(slot, transaction.database(), transaction.context());
    if (!zone)
        return tl::unexpected(zone.error());
    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const QDateTime local = toLocal(*slot.publishedAt, *zone);
    Outcome outcome;
    outcome.slotId = slot.id;
    outcome.planId = slot.planId;
    outcome.accountId = slot.accountId;
    outcome.platform = slot.platform;
    outcome.language = slot.language;
    outcome.publishedAt = *slot.publishedAt;
    outcome.hour = local.time().msecsSinceStartOfDay() / 3'600'000.0;
    outcome.weekday = local.date().dayOfWeek() - 1;
    outcome.base = expectedBase(slot, local.time(), rules->platforms.at(slot.platform));
    outcome.measured = measured;
    if (outcome.measured.source.isEmpty())
        outcome.measured.source = transaction.caller().name;
    return outcome;
}

Result<void> requireMeasurable(const Slot &slot, Instant measuredAt, Instant now)
{
    if (slot.state != SlotState::Published || !slot.publishedAt)
        return fail(Error::Code::Conflict,
                    u"Only a published slot has an outcome; this one is %1"_s.arg(slotStatusName(slot.status())),
                    u"/slotId"_s);
    if (measuredAt < *slot.publishedAt)
        return fail(Error::Code::InvalidField,
                    u"measuredAt must not lie before the slot was published, %1"_s.arg(toIso(*slot.publishedAt)),
                    u"/measuredAt"_s);
    if (measuredAt > now)
        return fail(Error::Code::InvalidField, u"measuredAt must not lie in the future"_s, u"/measuredAt"_s);
    return {};
}

} // namespace

Result<RecordOutcome::Answer> execute(const RecordOutcome &command, Transaction &transaction)
{
    const auto slot = findSlot(command.slotId, transaction);
    if (!slot)
        return tl::unexpected(slot.error());
    DE_TRY(requireMeasurable(*slot, command.measured.measuredAt, transaction.now()));
    OutcomeStore store(transaction.database());
    const auto known = store.find(slot->id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known && (*known)->measured.measuredAt > command.measured.measuredAt)
        return fail(Error::Code::Conflict,
                    u"A newer measurement is kept already, of %1 from %2: it stays"_s.arg(
                        toIso((*known)->measured.measuredAt), (*known)->measured.source),
                    u"/measuredAt"_s);

    auto outcome = outcomeOf(*slot, command.measured, transaction);
    if (!outcome)
        return tl::unexpected(outcome.error());
    RecordOutcome::Answer answer{*std::move(outcome), {}};
    if (*known)
        answer.replaced = (*known)->measured.measuredAt;
    DE_TRY(store.save(answer.outcome, transaction.caller().name, transaction.now()));
    Json detail = {{"measuredAt", answer.outcome.measured.measuredAt}, {"source", answer.outcome.measured.source}};
    if (answer.replaced)
        detail["replaced"] = *answer.replaced;
    DE_TRY(transaction.record(u"OUTCOME_RECORDED"_s, slot->id, detail));
    DE_TRY(endDecidedExperimentOf(slot->id, transaction));
    return answer;
}

Result<Page<Outcome>> execute(const ListOutcomes &query, Snapshot &snapshot)
{
    return OutcomeStore(snapshot.database()).query(query.filter, query.page);
}

} // namespace core
