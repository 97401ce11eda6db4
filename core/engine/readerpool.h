// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include "core/engine/context.h"
#include "core/engine/snapshot.h"
#include "core/storage/databaselocation.h"

#include <array>
#include <atomic>
#include <functional>
#include <memory>

namespace core {

class Database;

/// Lives in its own thread, with a read-only connection of its own. Opens it when it is first asked, and again after it
/// failed, so that a store that comes back is found.
class Reader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reader)

public:
    Reader(const DatabaseLocation &location, const EngineContext &context);
    ~Reader() override;

    using Work = std::function<void(const Result<Snapshot *> &)>;
    void run(const Work &work);

private:
    const DatabaseLocation m_location;
    const EngineContext m_context;
    std::unique_ptr<Database> m_database;
};

/// Two readers beside the writer. Thread-safe.
class ReaderPool final
{
    Q_DISABLE_COPY_MOVE(ReaderPool)

public:
    ReaderPool(const DatabaseLocation &location, const EngineContext &context);
    /// Finishes what is queued.
    ~ReaderPool();

    void read(Reader::Work work);

private:
    struct Lane {
        QThread thread;
        Reader *reader = nullptr; // deleted in its own thread
        std::atomic<int> waiting = 0;
    };
    std::array<Lane, 2> m_lanes;
};

} // namespace core
