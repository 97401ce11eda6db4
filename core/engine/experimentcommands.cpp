// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/experimentcommands.h"

#include <QTimeZone>

#include "core/base/ids.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/storage/experimentstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int minutesPerDay = 24 * 60;
/// How far from its arm's time a slot may lie and still speak for it.
constexpr int reachMinutes = 60;

int minutesApart(int a, int b)
{
    const int distance = std::abs(a - b);
    return std::min(distance, minutesPerDay - distance);
}

Result<void> requireDifferent(const StartExperiment &command)
{
    const auto &[a, b] = command.arms;
    if (command.kind == ExperimentKind::Platform) {
        if (a.platform == b.platform)
            return fail(Error::Code::InvalidField, u"arms must be two different platforms"_s, u"/arms/B"_s);
        return {};
    }
    if (minutesApart(a.minute, b.minute) <= 2 * reachMinutes)
        return fail(Error::Code::InvalidField,
                    u"arms must be more than two hours apart: a slot up to an hour away counts for its arm"_s,
                    u"/arms/B"_s);
    return {};
}

Result<Experiment> findExperiment(const QString &id, Transaction &transaction)
{
    const auto experiment = ExperimentStore(transaction.database()).find(id);
    if (!experiment)
        return tl::unexpected(experiment.error());
    if (!*experiment)
        return fail(Error::Code::NotFound, u"There is no experiment with this id"_s, u"/experimentId"_s);
    return **experiment;
}

Result<void> requireRunning(const Experiment &experiment, Instant now)
{
    if (experiment.state != ExperimentState::Running || now - experiment.startedAt >= longestExperiment)
        return fail(Error::Code::Conflict, u"The experiment has ended"_s, u"/experimentId"_s);
    return {};
}

/// Why the slot itself cannot speak for the arm; empty where it can.
QString objection(const Slot &slot, Arm arm, const Experiment &experiment)
{
    if (slot.platform != experiment.arm(arm).platform)
        return u"it is on %1, the arm on %2"_s.arg(platformName(slot.platform),
                                                   platformName(experiment.arm(arm).platform));
    if (slot.accountId.isEmpty())
        return u"it has no account"_s;
    if (!occupiesAccount(slot.state))
        return u"it is %1"_s.arg(slotStatusName(slot.status()));
    const QDateTime local = toLocal(slot.dueAt, QTimeZone(experiment.timezone.toUtf8()));
    if (slot.dueAt < experiment.startedAt)
        return u"it lies before the experiment"_s;
    if (armOfDay(experiment, local.date()) != arm)
        return u"%1 belongs to the other arm"_s.arg(local.date().toString(Qt::ISODate));
    const int minute = local.time().msecsSinceStartOfDay() / 60'000;
    if (experiment.kind == ExperimentKind::Timing && minutesApart(minute, experiment.arm(arm).minute) > reachMinutes)
        return u"it lies more than an hour from the arm's time"_s;
    return {};
}

Result<void> end(const Experiment &experiment, Transaction &transaction)
{
    const auto ended = ExperimentStore(transaction.database()).end(experiment);
    if (!ended)
        return tl::unexpected(ended.error());
    if (!*ended)
        return fail(Error::Code::Conflict, u"The experiment has ended"_s, u"/experimentId"_s);
    return transaction.record(u"EXPERIMENT_ENDED"_s, experiment.id, {{"state", experimentStateName(experiment.state)}});
}

Result<void> labelOne(const QString &slotId, Arm arm, const Experiment &experiment, const QString &field,
                      Transaction &transaction)
{
    const auto refuse = [&](const QString &why) {
        return fail(Error::Code::Conflict, u"Slot %1 cannot count for arm %2: %3"_s.arg(slotId, armName(arm), why),
                    field);
    };
    ExperimentStore store(transaction.database());
    const auto slot = findSlot(slotId, transaction);
    if (!slot)
        return fail(slot.error().code, slot.error().message, field);
    if (const QString why = objection(*slot, arm, experiment); !why.isEmpty())
        return refuse(why);
    const auto other = store.ofSlot(slotId);
    if (!other)
        return tl::unexpected(other.error());
    if (*other)
        return refuse(u"it counts for the experiment %1 already"_s.arg((*other)->name));
    const auto labelled = store.labelled(experiment.id);
    if (!labelled)
        return tl::unexpected(labelled.error());
    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto gap = rules->platforms.at(slot->platform).minGap;
    if (crossing(*labelled, {slot->id, arm, slot->accountId, slot->platform, slot->dueAt}, gap))
        return refuse(u"a slot of the other arm on the same account is nearer than the platform's gap"_s);
    return store.label(experiment.id, slotId, arm);
}

} // namespace

Result<ExperimentReport> execute(const StartExperiment &command, Transaction &transaction)
{
    DE_TRY(requireDifferent(command));
    const auto rules = transaction.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    Experiment experiment;
    experiment.id = newId(transaction.now());
    experiment.name = command.name;
    experiment.kind = command.kind;
    experiment.arms = command.arms;
    experiment.timezone = command.timezone.isEmpty() ? rules->timezone : command.timezone;
    experiment.startedAt = transaction.now();
    experiment.createdBy = transaction.caller().name;
    DE_TRY(ExperimentStore(transaction.database()).insert(experiment));
    DE_TRY(transaction.record(u"EXPERIMENT_STARTED"_s, experiment.id, {{"kind", experimentKindName(experiment.kind)}}));
    return reportOn(experiment, transaction.database(), transaction.now());
}

Result<ExperimentReport> execute(const LabelSlots &command, Transaction &transaction)
{
    const auto experiment = findExperiment(command.experimentId, transaction);
    if (!experiment)
        return tl::unexpected(experiment.error());
    DE_TRY(requireRunning(*experiment, transaction.now()));
    Json counts = {{"A", 0}, {"B", 0}};
    for (qsizetype i = 0; i < command.slots.size(); ++i) {
        const auto &[slotId, arm] = command.slots.at(i);
        DE_TRY(labelOne(slotId, arm, *experiment, u"/slots/%1/slotId"_s.arg(i), transaction));
        Json &count = counts[armName(arm).toStdString()];
        count = count.get<int>() + 1;
    }
    DE_TRY(transaction.record(u"EXPERIMENT_LABELLED"_s, experiment->id, counts));
    return reportOn(*experiment, transaction.database(), transaction.now());
}

Result<ExperimentReport> execute(const StopExperiment &command, Transaction &transaction)
{
    auto experiment = findExperiment(command.experimentId, transaction);
    if (!experiment)
        return tl::unexpected(experiment.error());
    experiment->state = ExperimentState::Stopped;
    experiment->endedAt = transaction.now();
    experiment->reason = command.reason.isEmpty() ? u"Stopped by %1"_s.arg(transaction.caller().name) : command.reason;
    DE_TRY(end(*experiment, transaction));
    return reportOn(*experiment, transaction.database(), transaction.now());
}

Result<void> endDecidedExperimentOf(const QString &slotId, Transaction &transaction)
{
    const auto found = ExperimentStore(transaction.database()).ofSlot(slotId);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->state != ExperimentState::Running)
        return {};
    const auto report = reportOn(**found, transaction.database(), transaction.now());
    if (!report)
        return tl::unexpected(report.error());
    Experiment experiment = **found;
    experiment.state = judgedState(report->tallies, experiment.startedAt, transaction.now());
    if (experiment.state == ExperimentState::Running)
        return {};
    experiment.endedAt = transaction.now();
    experiment.reason = experiment.state == ExperimentState::Inconclusive
        ? u"Eight weeks are over"_s
        : u"P(B > A) is %1, the expected loss %2"_s.arg(report->evidence.bBetter, 0, 'f', 4)
              .arg(report->evidence.loss(), 0, 'f', 5);
    return end(experiment, transaction);
}

} // namespace core
