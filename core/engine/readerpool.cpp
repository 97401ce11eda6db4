// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/readerpool.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace core {

Reader::Reader(const DatabaseLocation &location, const EngineContext &context)
    : m_location(location)
    , m_context(context)
{
}

Reader::~Reader() = default;

void Reader::run(const Work &work)
{
    if (!m_database) {
        auto opened = Database::open(m_location, Access::ReadOnly);
        if (!opened) {
            work(fail(Error::Code::Unavailable,
                      u"The store cannot be read right now: nothing was changed, try again"_s));
            return;
        }
        m_database = std::move(*opened);
    }
    if (const auto begun = m_database->beginRead(); !begun) {
        m_database.reset();
        work(tl::unexpected(begun.error()));
        return;
    }
    Snapshot snapshot(*m_database, m_context, m_context.clock->now());
    work(&snapshot);
    // Where something failed below the snapshot, a new connection may find it well again.
    if (!m_database->inTransaction() || !m_database->endRead())
        m_database.reset();
}

ReaderPool::ReaderPool(const DatabaseLocation &location, const EngineContext &context)
{
    for (Lane &lane : m_lanes) {
        lane.reader = new Reader(location, context);
        lane.reader->moveToThread(&lane.thread);
        QObject::connect(&lane.thread, &QThread::finished, lane.reader, &QObject::deleteLater);
        lane.thread.setObjectName(u"reader"_s);
        lane.thread.start();
    }
}

ReaderPool::~ReaderPool()
{
    for (Lane &lane : m_lanes) // queued behind the reads: quit() alone may end the loop before the last one is answered
        QMetaObject::invokeMethod(
            lane.reader, [&lane] { lane.thread.quit(); }, Qt::QueuedConnection);
    for (Lane &lane : m_lanes)
        lane.thread.wait();
}

void ReaderPool::read(Reader::Work work)
{
    Lane &lane = m_lanes[0].waiting <= m_lanes[1].waiting ? m_lanes[0] : m_lanes[1];
    ++lane.waiting;
    QMetaObject::invokeMethod(
        lane.reader,
        [&lane, work = std::move(work)] {
            lane.reader->run(work);
            --lane.waiting;
        },
        Qt::QueuedConnection);
}

} // namespace core
