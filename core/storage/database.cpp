// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <QFile>
#include <QSqlError>
#include <QThread>

#include "core/base/logging.h"
#include "core/storage/files.h"
#include "core/storage/sqlerror.h"

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int applicationId = 0x44454e47; // "DENG" in the file's header
constexpr size_t mostStatements = 200;

QString connectionName()
{
    static std::atomic<quint64> count;
    return u"storage-%1"_s.arg(++count);
}

} // namespace

Database::Database(DatabaseLocation location, Access access)
    : m_location(std::move(location))
    , m_dialect(m_location.system)
    , m_access(access)
    , m_thread(QThread::currentThreadId())
    , m_connection(connectionName())
{
}

Database::~Database()
{
    requireOwnThread();
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, Access access)
{
    if (location.system == DatabaseLocation::System::PostgreSql)
        return fail(Error::Code::Unavailable, u"This build serves SQLite only: name a database as sqlite:PATH"_s);
    if (access == Access::ReadOnly && !QFile::exists(location.path))
        return fail(Error::Code::NotFound, u"There is no database yet"_s);
    if (access == Access::ReadWrite)
        DE_TRY(makePrivateFile(location.path));
    std::unique_ptr<Database> db(new Database(location, access));
    DE_TRY(db->connect());
    DE_TRY(db->requireOurFile());
    DE_TRY(db->configure());
    return db;
}

Result<void> Database::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_location.path);
    m_database.setConnectOptions(m_access == Access::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                              : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return tl::unexpected(errorFrom(m_database.lastError(), u"open"_s));
    return {};
}

Result<void> Database::requireOurFile()
{
    const auto first = [](const Statement &row) { return row.integer(0); };
    const auto id = prepare(u"PRAGMA application_id"_s).row(first);
    if (!id)
        return tl::unexpected(id.error());
    if (*id == applicationId)
        return {};
    const auto objects = prepare(u"SELECT count(*) FROM sqlite_master"_s).row(first);
    if (!objects)
        return tl::unexpected(objects.error());
    if (*id != 0 || *objects != 0)
        return fail(Error::Code::Conflict, u"The database file belongs to another program"_s);
    return m_access == Access::ReadOnly ? Result<void>() : run(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<void> Database::configure()
{
    if (m_access == Access::ReadOnly)
        return {};
    const auto mode = prepare(u"PRAGMA journal_mode = WAL"_s).row([](const Statement &row) { return row.text(0); });
    if (!mode)
        return tl::unexpected(mode.error());
    if (*mode != u"wal"_s)
        return fail(Error::Code::Unavailable, u"The database's file system does not allow a write-ahead log"_s);
    // With NORMAL a power cut may forget a committed SENDING mark, and the slot would be sent twice.
    DE_TRY(run(u"PRAGMA synchronous = FULL"_s));
    DE_TRY(run(u"PRAGMA foreign_keys = ON"_s));
    DE_TRY(run(u"PRAGMA recursive_triggers = ON"_s)); // else REPLACE deletes rows behind the triggers' back
    DE_TRY(run(u"PRAGMA temp_store = MEMORY"_s)); // where savepoints keep what they may have to undo
    DE_TRY(run(u"PRAGMA cache_size = -16000"_s)); // KiB at most
    return run(u"PRAGMA wal_autocheckpoint = 1000"_s);
}

Statement Database::prepare(const QString &sql)
{
    requireOwnThread();
    const auto [begin, end] = m_statements.equal_range(sql);
    for (auto it = begin; it != end; ++it) {
        if (!it->second.inUse)
            return Statement(*this, it->second);
    }
    if (m_statements.size() >= mostStatements)
        std::erase_if(m_statements, [](const auto &entry) { return !entry.second.inUse; });
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Statement(*this, errorFrom(query.lastError(), sql));
    const auto parameters = int(sql.count(u'?')); // no statement of ours has one in a literal
    return Statement(*this, m_statements.emplace(sql, Statement::Cached{std::move(query), parameters})->second);
}

Result<void> Database::run(const QString &sql)
{
    return prepare(sql).run();
}

Result<void> Database::beginWrite()
{
    return begin(m_dialect.beginWrite());
}

Result<void> Database::beginRead()
{
    return begin(u"BEGIN"_s);
}

Result<void> Database::begin(const QString &sql)
{
    if (m_inTransaction)
        return fail(Error::Code::Internal, u"A transaction was begun inside another one"_s);
    DE_TRY(run(sql));
    m_inTransaction = true;
    return {};
}

Result<void> Database::commit()
{
    const auto committed = run(u"COMMIT"_s);
    if (committed)
        m_inTransaction = false;
    else
        (void)rollback(); // a COMMIT that failed may leave the transaction open
    return committed;
}

Result<void> Database::rollback()
{
    m_lost.reset();
    if (!std::exchange(m_inTransaction, false))
        return {};
    return run(u"ROLLBACK"_s);
}

/// On a full disk and the like SQLite ends some transactions by itself and leaves others open, and asks to roll back in
/// either case. What came after that would be committed statement by statement, so nothing may come.
void Database::loseTransaction(const Error &why)
{
    if (!std::exchange(m_inTransaction, false))
        return;
    m_lost = why;
    QSqlQuery(m_database).exec(u"ROLLBACK"_s); // fails where there is none any more
}

Result<void> Database::savepoint(const QString &name)
{
    if (!m_inTransaction && !m_lost)
        return fail(Error::Code::Internal, u"A savepoint was set outside a transaction"_s);
    return run(u"SAVEPOINT "_s + name);
}

Result<void> Database::release(const QString &name)
{
    return run(u"RELEASE "_s + name);
}

Result<void> Database::rollbackTo(const QString &name)
{
    DE_TRY(run(u"ROLLBACK TO "_s + name));
    return release(name);
}

Result<qint64> Database::dataVersion()
{
    const auto version = prepare(u"PRAGMA data_version"_s).row([](const Statement &row) { return row.integer(0); });
    if (!version)
        return tl::unexpected(version.error());
    return version->value_or(0);
}

Result<void> Database::checkpoint()
{
    return run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

QStringList Database::tables() const
{
    requireOwnThread();
    return m_database.tables(QSql::Tables);
}

bool Database::isOwnThread() const
{
    return QThread::currentThreadId() == m_thread;
}

void Database::requireOwnThread() const
{
    if (!isOwnThread())
        qFatal("A database connection was used from a thread that does not own it");
}

} // namespace core
