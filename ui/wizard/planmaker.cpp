// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/planmaker.h"

#include <QPointer>

#include "core/engine/librarycommands.h"
#include "ui/common/desk.h"
#include "ui/common/history.h"
#include "ui/common/words.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

/// Makes and plans the request anew; `planId` gets the new plan's id.
void remake(Desk &desk, const core::PlanRequest &request, QObject *context, const std::shared_ptr<QString> &planId,
            const History::Done &done)
{
    desk.submit(core::CreatePlan{request}, context, [=, &desk](const core::Result<core::Plan> &plan) {
        if (!plan)
            return done(plan.error());
        *planId = plan->id;
        desk.plan(core::PlanJob{plan->id}, context, [done](const core::Result<core::PlannedWeek> &week) {
            done(week ? std::nullopt : std::optional(week.error()));
        });
    });
}

} // namespace

PlanMaker::PlanMaker(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    m_ticker.setInterval(60ms);
    connect(&m_ticker, &QTimer::timeout, this, &PlanMaker::tellProgress);
}

PlanMaker::~PlanMaker()
{
    if (m_watch)
        m_watch->cancelled = true;
}

void PlanMaker::make(const PlanDraft &draft)
{
    if (m_busy)
        return;
    m_busy = true;
    m_draft = draft;
    m_made.clear();
    m_watch = std::make_shared<Watch>();
    m_draft.fresh ? saveContent() : createPlan();
}

void PlanMaker::saveContent()
{
    Q_EMIT progressed(tr("Saving the content…"), -1);
    m_bench.desk.submit(core::AddContent{*m_draft.fresh}, this, [this](const core::Result<core::Content> &content) {
        if (!content)
            return onRefused(content.error());
        m_draft.fresh.reset();
        m_draft.request.contentId = content->contentId;
        m_draft.contentTitle = content->title;
        Q_EMIT contentSaved(content->contentId, content->title);
        createPlan();
    });
}

void PlanMaker::createPlan()
{
    if (m_watch->cancelled)
        return onRefused({core::Error::Code::Timeout, {}, {}, {}});
    Q_EMIT progressed(tr("Making the plan…"), -1);
    m_bench.desk.submit(core::CreatePlan{m_draft.request}, this, [this](const core::Result<core::Plan> &made) {
        if (!made)
            return onRefused(made.error());
        m_made = made->id;
        plan(made->id);
    });
}

void PlanMaker::planAgain(const QString &planId)
{
    if (m_busy)
        return;
    m_busy = true;
    m_made.clear();
    m_watch = std::make_shared<Watch>();
    plan(planId);
}

void PlanMaker::plan(const QString &planId)
{
    m_ticker.start();
    tellProgress();
    core::PlanJob job{planId, {}, {}};
    job.cancelled = [watch = m_watch] { return watch->cancelled.load(); };
    job.progress = [watch = m_watch](double share) { watch->share = share; };
    m_bench.desk.plan(job, this, [this](const core::Result<core::PlannedWeek> &week) {
        m_ticker.stop();
        if (!week)
            return onRefused(week.error());
        if (!m_made.isEmpty())
            record(m_made);
        finish();
        Q_EMIT planned(*week);
    });
}

void PlanMaker::tellProgress()
{
    Q_EMIT progressed(tr("Choosing accounts and times…"), m_watch->share);
}

void PlanMaker::cancel()
{
    if (m_busy)
        m_watch->cancelled = true;
}

void PlanMaker::onRefused(const core::Error &error)
{
    m_ticker.stop();
    const bool byHand = m_watch->cancelled;
    const auto tell = [this, error, byHand] {
        finish();
        byHand ? Q_EMIT cancelled() : Q_EMIT failed(error);
    };
    if (m_made.isEmpty())
        return tell();
    m_bench.desk.submit(core::CancelPlan{m_made}, this, [tell](const core::Result<core::Plan> &) { tell(); });
}

void PlanMaker::finish()
{
    m_busy = false;
    m_made.clear();
}

void PlanMaker::record(const QString &planId)
{
    History::Step step;
    step.name = tr("plan “%1”").arg(isolated(contentNameOf(m_draft)));
    const auto current = std::make_shared<QString>(planId);
    Desk &desk = m_bench.desk;
    History &history = m_bench.history;
    step.undo = [&desk, &history, current](const History::Done &done) {
        desk.submit(core::CancelPlan{*current}, &history, [done](const core::Result<core::Plan> &plan) {
            done(plan ? std::nullopt : std::optional(plan.error()));
        });
    };
    step.redo = [&desk, &history, current, request = m_draft.request](const History::Done &done) {
        remake(desk, request, &history, current, done);
    };
    history.record(step);
}

} // namespace ui
