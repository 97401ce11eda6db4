// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/desk.h"

#include "ui/common/enginewords.h"

namespace ui {

void Desk::plan(core::PlanJob job, QObject *context, AnswerTo<core::PlannedWeek> answer)
{
    const auto run = [job](core::DistributionEngine &engine, const core::Caller &caller, auto done) {
        engine.plan(job, caller, std::move(done));
    };
    carry(errand(job, run, std::move(answer)), context);
}

void Desk::planTogether(core::TogetherJob job, QObject *context, AnswerTo<core::TogetherJob::Answer> answer)
{
    const auto run = [job](core::DistributionEngine &engine, const core::Caller &caller, auto done) {
        engine.planTogether(job, caller, std::move(done));
    };
    carry(errand(job, run, std::move(answer)), context);
}

void Desk::simulate(core::SimulatePlan job, QObject *context, AnswerTo<core::SimulatePlan::Answer> answer)
{
    const auto run = [job](core::DistributionEngine &engine, const core::Caller &, auto done) {
        engine.simulate(job, std::move(done));
    };
    carry(errand(job, run, std::move(answer)), context);
}

void Desk::attach(core::AttachMedia job, QObject *context, AnswerTo<core::Media> answer)
{
    const auto run = [](core::DistributionEngine &, const core::Caller &, auto done) {
        done(core::fail(core::Error::Code::Unavailable, QStringLiteral("Files cannot be attached here")));
    };
    carry(errand(job, run, std::move(answer)), context);
}

core::Error Desk::worded(const core::Error &error) const
{
    return engineError(error, zone());
}

} // namespace ui
