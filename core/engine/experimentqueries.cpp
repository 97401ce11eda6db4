// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/experimentqueries.h"

#include <QTimeZone>

#include "core/engine/snapshot.h"
#include "core/learning/observation.h"
#include "core/storage/experimentstore.h"
#include "core/storage/outcomestore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int scheduledDays = 14;

QList<ExperimentReport::Block> scheduleOf(const Experiment &experiment, Instant now)
{
    QList<ExperimentReport::Block> schedule;
    const QDate today = localDate(now, QTimeZone(experiment.timezone.toUtf8()));
    for (int day = 0; day < scheduledDays; ++day)
        schedule.append({today.addDays(day), armOfDay(experiment, today.addDays(day))});
    return schedule;
}

} // namespace

Result<ExperimentReport> reportOn(const Experiment &experiment, Database &database, Instant now)
{
    ExperimentReport report;
    report.experiment = experiment;
    const auto labelled = ExperimentStore(database).labelled(experiment.id);
    if (!labelled)
        return tl::unexpected(labelled.error());
    QList<ArmResult> results;
    for (const ExperimentSlot &slot : *labelled) {
        ++report.labelled[size_t(slot.arm)];
        const auto outcome = OutcomeStore(database).find(slot.slotId);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (*outcome && isSettled(**outcome))
            results.append({slot.arm, slot.accountId, (*outcome)->measured.engagement});
    }
    report.tallies = tallied(experiment.kind, results);
    report.evidence = evidenceOf(report.tallies[0], report.tallies[1]);
    if (experiment.state != ExperimentState::Running)
        return report;
    if (now - experiment.startedAt >= longestExperiment) {
        report.experiment.state = judgedState(report.tallies, experiment.startedAt, now);
        report.experiment.endedAt = experiment.startedAt + longestExperiment;
        report.experiment.reason = u"Eight weeks are over"_s;
    } else {
        report.schedule = scheduleOf(experiment, now);
    }
    return report;
}

Result<Page<ExperimentReport>> execute(const ListExperiments &query, Snapshot &snapshot)
{
    const auto page = ExperimentStore(snapshot.database()).list(query.page);
    if (!page)
        return tl::unexpected(page.error());
    Page<ExperimentReport> reports;
    reports.nextCursor = page->nextCursor;
    for (const Experiment &experiment : page->items) {
        auto report = reportOn(experiment, snapshot.database(), snapshot.now());
        if (!report)
            return tl::unexpected(report.error());
        reports.items.append(*std::move(report));
    }
    return reports;
}

} // namespace core
