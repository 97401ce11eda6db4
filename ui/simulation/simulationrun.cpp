// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/simulationrun.h"

#include <algorithm>

namespace ui {

SimulationRun::SimulationRun(Desk &desk, Tasks &tasks, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_tasks(&tasks)
{
    connect(&m_desk, &Desk::changed, this, &SimulationRun::onEvents);
}

SimulationRun::~SimulationRun()
{
    if (m_cancelled)
        *m_cancelled = true;
    if (m_task != 0 && m_tasks)
        m_tasks->end(m_task);
}

void SimulationRun::start(const QString &planId, const QString &name, const QString &compareWith,
                          const core::SimulationSettings &settings)
{
    cancel();
    m_planId = planId;
    m_otherId = compareWith;
    m_changedMeanwhile = false;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_task = m_tasks->begin(tr("Simulating %1").arg(name), [this] { cancel(); });
    const auto flag = m_cancelled;
    const core::SimulatePlan job{planId, settings, compareWith, [flag] { return flag->load(); }};
    const auto onAnswer = [this, request = ++m_request](const core::Result<core::SimulationAnswer> &answer) {
        if (request != m_request)
            return;
        end();
        if (answer) {
            m_answer = *answer;
            m_ranAt = m_desk.now();
            m_stale = m_changedMeanwhile;
        }
        Q_EMIT changed();
        if (answer)
            Q_EMIT answered();
        else
            Q_EMIT failed(answer.error());
    };
    m_desk.simulate(job, this, onAnswer);
    Q_EMIT changed();
}

void SimulationRun::cancel()
{
    if (!isRunning())
        return;
    *m_cancelled = true;
    ++m_request; // its answer is not awaited any more
    end();
    Q_EMIT changed();
}

void SimulationRun::forget()
{
    cancel();
    m_answer.reset();
    m_stale = false;
    Q_EMIT changed();
}

void SimulationRun::end()
{
    m_tasks->end(m_task);
    m_task = 0;
}

void SimulationRun::onEvents(const core::Events &events)
{
    const auto isOurs = [this](const QString &planId) {
        return !planId.isEmpty() && (planId == m_planId || planId == m_otherId);
    };
    const bool touched = events.settings || events.blackouts || !events.changedAccounts.isEmpty()
        || std::ranges::any_of(events.changedSlots, isOurs, &core::Slot::planId)
        || std::ranges::any_of(events.changedPlans, isOurs, &core::Plan::id)
        || std::ranges::any_of(events.removedPlans, isOurs);
    if (!touched)
        return;
    m_changedMeanwhile = true;
    if (!m_answer || m_stale)
        return;
    m_stale = true;
    Q_EMIT changed();
}

} // namespace ui
