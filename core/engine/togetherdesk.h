// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include "core/engine/engine.h"

#include <atomic>

namespace core {

/// Plans several plans together, one order after the other: gathers in the engine thread, solves on the pool, stores in
/// the engine thread what still holds there, else begins again. Thread-safe.
class TogetherDesk final
{
    Q_DISABLE_COPY_MOVE(TogetherDesk)

public:
    explicit TogetherDesk(DistributionEngine &engine);

    /// Refuses what waits, ends what runs without storing it, and returns when nothing is under way. The engine thread
    /// must still run.
    void stop();

    void enqueue(TogetherJob job, const Caller &caller, AnswerTo<TogetherJob> answer);

private:
    Result<QList<PlannedWeek>> plan(const TogetherJob &job, const Caller &caller);
    template<typename Command>
    Result<typename Command::Answer> submitAndWait(Command command, const Caller &caller);

    DistributionEngine &m_engine;
    QThreadPool m_line; // one thread, which mostly waits
    QThreadPool m_pool;
    std::atomic<bool> m_stopping = false;
};

} // namespace core
