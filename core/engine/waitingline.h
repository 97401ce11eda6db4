// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <memory>
#include <utility>

namespace core {

/// Orders that are worked on one at a time, in the order of their coming. Whoever joins an idle line begins the work,
/// and whoever finishes an order takes the next. Thread-safe.
template<typename Order>
class WaitingLine
{
public:
    using OrderPtr = std::shared_ptr<Order>;

    /// True where nobody was at work: the caller goes on with takeNext().
    bool join(OrderPtr order)
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.push_back(std::move(order));
        return !std::exchange(m_busy, true);
    }

    /// Null where nothing waits; the line is idle then.
    OrderPtr takeNext()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_waiting.empty()) {
            m_busy = false;
            m_idle.wakeAll();
            return nullptr;
        }
        OrderPtr order = std::move(m_waiting.front());
        m_waiting.pop_front();
        return order;
    }

    /// Everything that waits; the line is empty then.
    std::deque<OrderPtr> takeAll()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_waiting, {});
    }

    /// Returns when nobody is at work.
    void waitUntilIdle()
    {
        QMutexLocker lock(&m_mutex);
        while (m_busy)
            m_idle.wait(&m_mutex);
    }

private:
    QMutex m_mutex; // guards the two below
    std::deque<OrderPtr> m_waiting;
    bool m_busy = false;
    QWaitCondition m_idle;
};

} // namespace core
