// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include "core/engine/attachmedia.h"
#include "core/engine/engine.h"

#include <atomic>

namespace core {

/// A file from somewhere on this machine, for the media folder.
struct AttachMedia {
    using Answer = Media; ///< The path below the media folder, with hash and size.
    QString path = {}; ///< Absolute.
    std::function<bool()> cancelled = [] { return false; };
    std::function<void(qint64 done, qint64 total)> progress = [](qint64, qint64) {};
};

/// Brings files into the media folder beside the engine, one after another, and lets the engine note each. The engine
/// must outlive it. Thread-safe.
class MediaDesk final
{
    Q_DISABLE_COPY_MOVE(MediaDesk)

public:
    explicit MediaDesk(DistributionEngine &engine);
    /// Cancels what still copies, and waits for it.
    ~MediaDesk();

    /// Called in the pool's or the engine's thread: `answer`, `job.cancelled` and `job.progress`.
    void attach(AttachMedia job, const Caller &caller, AnswerTo<AttachMedia> answer);

private:
    DistributionEngine &m_engine;
    std::atomic<bool> m_stopping = false;
    QThreadPool m_pool;
};

} // namespace core
