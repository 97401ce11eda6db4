// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/experiment.h"

#include <QMap>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double priorVariance = 0.25 * 0.25;
constexpr double noiseVariance = 0.6 * 0.6;
constexpr double surely = 0.95;
constexpr double cheapLoss = 0.005;

/// FNV-1a with a last mixing step: the same everywhere, unlike qHash.
quint64 mixed(const QByteArray &text)
{
    quint64 hash = 0xcbf29ce484222325u;
    for (const char letter : text)
        hash = (hash ^ quint8(letter)) * 0x100000001b3u;
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdu;
    return hash ^ (hash >> 33);
}

/// Whole weeks; rounded down before the start.
qint64 weeksIn(qint64 days)
{
    return days >= 0 ? days / 7 : -((6 - days) / 7);
}

struct Sum {
    int posts = 0;
    double logs = 0;

    double mean() const { return logs / posts; }
};
using Sums = std::array<Sum, 2>;

/// The arm's posts relative to the middle between both arms of one account, or of all posts.
void addTo(std::array<ArmTally, 2> &tallies, const Sums &sums)
{
    if (sums[0].posts == 0 || sums[1].posts == 0)
        return;
    const double middle = (sums[0].mean() + sums[1].mean()) / 2;
    for (size_t arm = 0; arm < sums.size(); ++arm) {
        ArmTally &tally = tallies[arm];
        const int posts = tally.posts + sums[arm].posts;
        tally.mean = (tally.posts * tally.mean + sums[arm].posts * (sums[arm].mean() - middle)) / posts;
        tally.posts = posts;
    }
}

double variance(const ArmTally &tally)
{
    return 1 / (1 / priorVariance + tally.posts / noiseVariance);
}

double posteriorMean(const ArmTally &tally)
{
    return variance(tally) * tally.posts / noiseVariance * tally.mean;
}

} // namespace

Arm armOfDay(const Experiment &experiment, const QDate &day)
{
    const QDate first = localDate(experiment.startedAt, QTimeZone(experiment.timezone.toUtf8()));
    const qint64 pair = weeksIn(first.daysTo(day)) >> 1;
    const bool second = weeksIn(first.daysTo(day)) & 1;
    const QByteArray key =
        experiment.id.toUtf8() + ':' + QByteArray::number(pair) + ':' + QByteArray::number(day.dayOfWeek());
    const bool bFirst = mixed(key) & 1;
    return bFirst == second ? Arm::A : Arm::B;
}

std::optional<ExperimentSlot> crossing(const QList<ExperimentSlot> &labelled, const ExperimentSlot &slot,
                                       std::chrono::minutes gap)
{
    const auto other = std::ranges::find_if(labelled, [&](const ExperimentSlot &each) {
        return each.slotId != slot.slotId && each.arm != slot.arm && each.accountId == slot.accountId
            && std::chrono::abs(each.at - slot.at) < gap;
    });
    return other == labelled.end() ? std::nullopt : std::optional(*other);
}

std::array<ArmTally, 2> tallied(ExperimentKind kind, const QList<ArmResult> &results)
{
    QMap<QString, Sums> sums;
    for (const ArmResult &result : results) {
        const QString group = kind == ExperimentKind::Timing ? result.accountId : QString();
        Sum &sum = sums[group][size_t(result.arm)];
        ++sum.posts;
        sum.logs += std::log(result.engagement + 1);
    }
    std::array<ArmTally, 2> tallies;
    for (const Sums &each : std::as_const(sums))
        addTo(tallies, each);
    return tallies;
}

Evidence evidenceOf(const ArmTally &a, const ArmTally &b)
{
    const double sd = std::sqrt(variance(a) + variance(b));
    const double ahead = (posteriorMean(b) - posteriorMean(a)) / sd;
    const auto below = [](double z) { return std::erfc(-z / std::numbers::sqrt2) / 2; };
    const double density = std::exp(-ahead * ahead / 2) / std::sqrt(2 * std::numbers::pi);
    return {.bBetter = below(ahead),
            .lossOfA = sd * (density + ahead * below(ahead)),
            .lossOfB = sd * (density - ahead * below(-ahead))};
}

ExperimentState judgedState(const std::array<ArmTally, 2> &tallies, Instant startedAt, Instant now)
{
    const Evidence evidence = evidenceOf(tallies[0], tallies[1]);
    if (tallies[0].posts >= leastPerArm && tallies[1].posts >= leastPerArm) {
        if (evidence.bBetter >= surely && evidence.lossOfB <= cheapLoss)
            return ExperimentState::BWins;
        if (evidence.bBetter <= 1 - surely && evidence.lossOfA <= cheapLoss)
            return ExperimentState::AWins;
    }
    return now - startedAt >= longestExperiment ? ExperimentState::Inconclusive : ExperimentState::Running;
}

} // namespace core
