// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>

#include "core/storage/databaselocation.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace core {

enum class Access { ReadOnly, ReadWrite };

/// One connection, owned by the thread that opened it. Every call from another thread ends the program, in every build:
/// Qt would let it run and only warn. Prepared statements are kept for the connection's life.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// Opens; ReadWrite makes a missing SQLite file (mode 0600) and its folder (0700), and gives an existing
    /// file these rights and a write-ahead log. NotFound: ReadOnly and no such file. Conflict: a file of another
    /// program. Unavailable: it cannot be opened or is damaged. PostgreSQL locations are refused: this build serves
    /// SQLite only.
    static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location, Access access);
    ~Database();

    /// A statement from the cache. What is wrong with `sql` is told by its run().
    Statement prepare(const QString &sql);

    /// Prepares and runs a statement without parameters.
    Result<void> run(const QString &sql);

    /// Starts a transaction that may write. Waits up to 5 s for another writer, then Unavailable.
    Result<void> beginWrite();
    /// Starts a transaction that sees one state of the database until endRead().
    Result<void> beginRead();
    Result<void> endRead() { return rollback(); }
    /// Makes the transaction durable. On failure it is rolled back, and nothing of it is in the database.
    Result<void> commit();
    /// Forgets the transaction; fine where there is none, or none any more.
    Result<void> rollback();
    /// False also where the transaction was lost: a full disk, an I/O error and whatever else is Unavailable undo it
    /// whole, and until rollback() or commit() has been called every statement fails as that one did.
    bool inTransaction() const { return m_inTransaction; }

    /// A point inside the transaction to come back to. `name` is a constant of ours, never input.
    Result<void> savepoint(const QString &name);
    Result<void> release(const QString &name);
    /// Undoes what came after the point, and forgets the point.
    Result<void> rollbackTo(const QString &name);

    /// Rises when another connection has committed: the cheap question whether to look again (SQLite's data_version).
    Result<qint64> dataVersion();

    /// Moves the write-ahead log into the file. Fine where readers hold parts of it back.
    Result<void> checkpoint();

    QStringList tables() const;
    const DatabaseLocation &location() const { return m_location; }
    const Dialect &dialect() const { return m_dialect; }
    Access access() const { return m_access; }
    /// Whether the calling thread is the one that opened the connection.
    bool isOwnThread() const;

private:
    friend class Statement;

    Database(DatabaseLocation location, Access access);
    Result<void> connect();
    Result<void> requireOurFile();
    Result<void> configure();
    Result<void> begin(const QString &sql);
    void requireOwnThread() const;
    void loseTransaction(const Error &why);

    const DatabaseLocation m_location;
    const Dialect m_dialect;
    const Access m_access;
    const Qt::HANDLE m_thread;
    const QString m_connection; // Qt's name for it, unique in the process
    QSqlDatabase m_database;
    std::unordered_multimap<QString, Statement::Cached> m_statements;
    bool m_inTransaction = false;
    std::optional<Error> m_lost; ///< Why the transaction is gone, until its owner knows.
};

/// Runs `work`, a function returning Result, in one write transaction: committed where it succeeds, else rolled back.
template<typename Work>
auto inTransaction(Database &db, Work work) -> decltype(work())
{
    DE_TRY(db.beginWrite());
    auto result = work();
    if (!result) {
        (void)db.rollback(); // the first failure is the one to tell
        return result;
    }
    DE_TRY(db.commit());
    return result;
}

} // namespace core
