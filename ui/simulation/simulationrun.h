// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>

#include "core/engine/simulateplan.h"
#include "ui/common/desk.h"
#include "ui/common/tasks.h"

#include <atomic>
#include <memory>

namespace ui {

/// One simulation at a time: asked for, cancelled, kept while its plan stays as it was. Lives in the main thread.
class SimulationRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulationRun)

public:
    SimulationRun(Desk &desk, Tasks &tasks, QObject *parent = nullptr);
    ~SimulationRun() override;

    /// `name` of the plan is shown while it runs. `compareWith` may be empty. Another one that runs is cancelled.
    void start(const QString &planId, const QString &name, const QString &compareWith,
               const core::SimulationSettings &settings);
    void cancel();
    void forget(); ///< Shows nothing any more.

    const std::optional<core::SimulationAnswer> &answer() const { return m_answer; }
    core::Instant ranAt() const { return m_ranAt; }
    bool isRunning() const { return m_task != 0; }
    bool isStale() const { return m_stale; } ///< The plan, or what it is judged by, has changed since.

Q_SIGNALS:
    void changed(); ///< Whether it runs, what it answered, or whether that still holds.
    void answered(); ///< answer() is another one.
    void failed(const core::Error &error); ///< Not where a person cancelled it.

private:
    void onEvents(const core::Events &events);
    void end();

    Desk &m_desk;
    QPointer<Tasks> m_tasks; ///< A closing window takes them first.
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::optional<core::SimulationAnswer> m_answer;
    core::Instant m_ranAt{};
    QString m_planId;
    QString m_otherId;
    int m_task = 0; ///< 0: none runs.
    int m_request = 0;
    bool m_stale = false;
    bool m_changedMeanwhile = false;
};

} // namespace ui
