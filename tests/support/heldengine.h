// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QThread>

#include "core/engine/engine.h"

namespace support {

/// Keeps an engine's own thread busy with a command that does not end before `least` has passed and it is let go:
/// what a slow disk does to everything queued behind it. Let it go, or destroy it, before the engine ends.
class HeldEngine final
{
    Q_DISABLE_COPY_MOVE(HeldEngine)

    struct State {
        QSemaphore entered;
        QSemaphore leave;
        std::atomic<bool> over = false;
        std::chrono::milliseconds least = {};
    };

public:
    struct Hold {
        using Answer = bool;
        std::shared_ptr<State> state = {};

        friend core::Result<bool> execute(const Hold &hold, core::Transaction &)
        {
            QElapsedTimer timer;
            timer.start();
            hold.state->entered.release();
            hold.state->leave.tryAcquire(1, 60'000);
            const auto left = hold.state->least - std::chrono::milliseconds(timer.elapsed());
            if (left.count() > 0)
                QThread::msleep(static_cast<unsigned long>(left.count()));
            hold.state->over = true;
            return true;
        }
    };

    /// Returns when the engine thread is in it.
    HeldEngine(core::DistributionEngine &engine, const core::Caller &caller,
               std::chrono::milliseconds least = std::chrono::seconds(2))
        : m_state(std::make_shared<State>())
    {
        m_state->least = least;
        engine.submit(Hold{m_state}, caller, [](const core::Result<bool> &) {});
        m_state->entered.acquire();
    }
    ~HeldEngine() { letGo(); }

    void letGo() { m_state->leave.release(); }
    bool isOver() const { return m_state->over; }

private:
    const std::shared_ptr<State> m_state;
};

} // namespace support
