// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/learninganswers.h"

#include <QTime>

#include "core/learning/observation.h"

using namespace Qt::StringLiterals;

namespace api {

using core::Arm;
using core::Json;

namespace {

Json armJson(const core::ExperimentReport &report, Arm arm)
{
    const core::Experiment &experiment = report.experiment;
    const core::ArmTally &tally = report.tallies[size_t(arm)];
    Json json = {{"platform", core::platformName(experiment.arm(arm).platform)},
                 {"slots", report.labelled[size_t(arm)]},
                 {"measured", tally.posts},
                 {"mean", tally.mean}};
    if (experiment.kind == core::ExperimentKind::Timing)
        json["time"] = timeText(experiment.arm(arm).minute);
    return json;
}

} // namespace

Json toJson(const core::Outcome &outcome)
{
    const core::Measurement &measured = outcome.measured;
    Json json = {{"slotId", outcome.slotId},          {"planId", outcome.planId},
                 {"accountId", outcome.accountId},    {"platform", core::platformName(outcome.platform)},
                 {"language", outcome.language},      {"publishedAt", outcome.publishedAt},
                 {"measuredAt", measured.measuredAt}, {"source", measured.source},
                 {"engagement", measured.engagement}, {"settled", core::isSettled(outcome)}};
    const auto add = [&](const char *name, const std::optional<qint64> &count) {
        if (count)
            json[name] = *count;
    };
    add("views", measured.views);
    add("likes", measured.likes);
    add("comments", measured.comments);
    add("shares", measured.shares);
    add("saves", measured.saves);
    return json;
}

Json toJson(const core::ExperimentReport &report)
{
    const core::Experiment &experiment = report.experiment;
    Json json = {{"id", experiment.id},
                 {"name", experiment.name},
                 {"kind", core::experimentKindName(experiment.kind)},
                 {"state", core::experimentStateName(experiment.state)},
                 {"timezone", experiment.timezone},
                 {"startedAt", experiment.startedAt},
                 {"endsBy", experiment.startedAt + core::longestExperiment},
                 {"arms", {{"A", armJson(report, Arm::A)}, {"B", armJson(report, Arm::B)}}},
                 {"probability", report.evidence.bBetter},
                 {"expectedLoss", report.evidence.loss()},
                 {"leastPerArm", core::leastPerArm}};
    if (experiment.endedAt)
        json["endedAt"] = *experiment.endedAt;
    if (!experiment.reason.isEmpty())
        json["reason"] = experiment.reason;
    Json schedule = Json::array();
    for (const core::ExperimentReport::Block &block : report.schedule)
        schedule.push_back({{"date", block.date.toString(Qt::ISODate)}, {"arm", core::armName(block.arm)}});
    json["schedule"] = std::move(schedule);
    return json;
}

QString timeText(int minuteOfDay)
{
    return QTime(minuteOfDay / 60, minuteOfDay % 60).toString(u"HH:mm"_s);
}

std::optional<int> minuteFromText(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? std::optional(60 * time.hour() + time.minute()) : std::nullopt;
}

} // namespace api
