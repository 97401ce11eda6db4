// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/togetherdesk.h"

#include <QElapsedTimer>

#include "core/engine/plantogether.h"
#include "core/engine/storeweek.h"
#include "core/engine/transaction.h"

#include <QtConcurrent/QtConcurrentMap>

#include <future>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostAttempts = 5;

/// Reads all bases in the engine thread, at one moment.
struct GatherTogether {
    using Answer = QList<PlanningBasis>;
    QStringList planIds;
};

Result<QList<PlanningBasis>> execute(const GatherTogether &command, Transaction &transaction)
{
    const auto safety = transaction.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    QList<PlanningBasis> bases;
    for (const QString &id : command.planIds) {
        auto basis = gatherBasis(PlanJob{id, {}}, transaction.database(), transaction.context(), safety->mode,
                                 transaction.now());
        if (!basis)
            return tl::unexpected(basis.error());
        bases.append(std::move(*basis));
    }
    sortByPrecedence(bases);
    return bases;
}

QList<SolvedWeek> solvedWeeks(const QList<PlanningBasis> &bases, const PlanningResult &joint, qint64 elapsedMs)
{
    QList<SolvedWeek> weeks;
    for (const PlanningBasis &basis : bases)
        weeks.append({basis, bases.size() == 1 ? joint : partOf(joint, basis.plan->id), elapsedMs});
    return weeks;
}

} // namespace

TogetherDesk::TogetherDesk(DistributionEngine &engine)
    : m_engine(engine)
{
    m_line.setMaxThreadCount(1);
}

void TogetherDesk::stop()
{
    m_stopping = true;
    m_line.waitForDone();
}

void TogetherDesk::enqueue(TogetherJob job, const Caller &caller, AnswerTo<TogetherJob> answer)
{
    for (const QString &id : job.planIds) {
        if (job.planIds.count(id) > 1) {
            answer(fail(Error::Code::InvalidField, u"planIds must not name a plan twice: %1"_s.arg(id), u"/planIds"_s));
            return;
        }
    }
    m_line.start([this, job = std::move(job), caller, answer = std::move(answer)] { answer(plan(job, caller)); });
}

Result<QList<PlannedWeek>> TogetherDesk::plan(const TogetherJob &job, const Caller &caller)
{
    const auto stopRequested = [&] { return m_stopping || (job.cancelled && job.cancelled()); };
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        if (m_stopping)
            return fail(Error::Code::Unavailable, u"The engine is stopping: the plans are unchanged"_s);
        const auto bases = submitAndWait(GatherTogether{job.planIds}, caller);
        if (!bases)
            return tl::unexpected(bases.error());
        const auto input = together(*bases);
        if (!input)
            return tl::unexpected(input.error());

        QElapsedTimer spent;
        spent.start();
        const auto planOne = [&](Platform platform) {
            return stopRequested() ? PlatformPlan() : planPlatform(*input, platform, {stopRequested, {}});
        };
        const PlanningResult joint = combined(QtConcurrent::blockingMapped<QList<PlatformPlan>>(
            &m_pool, platformsOf(*input), std::function<PlatformPlan(Platform)>(planOne)));
        if (stopRequested())
            return fail(Error::Code::Timeout, u"Planning was cancelled: the plans are unchanged"_s);

        auto stored = submitAndWait(StoreWeeks{solvedWeeks(*bases, joint, spent.elapsed())}, caller);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored) {
            QList<PlannedWeek> weeks = std::move(**stored);
            std::ranges::sort(weeks, {}, [&](const PlannedWeek &week) { return job.planIds.indexOf(week.plan.id); });
            return weeks;
        }
        // Somebody took a place meanwhile: plan again with that in sight.
    }
    return fail(Error::Code::Conflict, u"The accounts changed while the weeks were planned: plan them again"_s);
}

template<typename Command>
Result<typename Command::Answer> TogetherDesk::submitAndWait(Command command, const Caller &caller)
{
    std::promise<Result<typename Command::Answer>> answered;
    m_engine.submit(std::move(command), caller,
                    [&](const Result<typename Command::Answer> &answer) { answered.set_value(answer); });
    return answered.get_future().get();
}

} // namespace core
