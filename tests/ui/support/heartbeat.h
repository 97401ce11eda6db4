// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace tests {

/// How long the main thread was away from its event loop. What it waited for a processor that other programs had is
/// not counted, so that a busy machine changes nothing: Linux says how long that was.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_queued = queued();
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.start(std::chrono::milliseconds(5));
    }

    int beats() const { return m_beats; }
    std::chrono::milliseconds longestGap() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(m_longest));
    }
    void beat()
    {
        const qint64 waited = queued();
        m_longest = std::max(m_longest, m_since.nsecsElapsed() - (waited - m_queued));
        m_queued = waited;
        m_since.restart();
        ++m_beats;
    }

private:
    /// Nanoseconds that this thread stood ready without a processor.
    static qint64 queued()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_queued = 0;
    qint64 m_longest = 0;
    int m_beats = 0;
};

} // namespace tests
