// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/hash.h"
#include "core/base/logging.h"
#include "core/storage/backup.h"
#include "core/storage/files.h"

using namespace Qt::StringLiterals;

/// Outside the namespace, as Qt's macro wants. A static library's resources are linked only where they are named.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace core {

namespace {

struct Applied {
    int version = 0;
    QString checksum = {};
};

Result<QList<Applied>> applied(Database &db)
{
    if (!db.tables().contains(u"schema_version"_s))
        return QList<Applied>();
    return db.prepare(u"SELECT version, checksum FROM schema_version ORDER BY version"_s)
        .rows([](const Statement &row) {
            return Applied{int(row.integer(0)), row.text(1)};
        });
}

Result<void> apply(Database &db, const Migration &step, Instant now)
{
    return inTransaction(db, [&]() -> Result<void> {
        for (const QString &statement : splitSql(step.sql))
            DE_TRY(db.run(statement));
        return db.prepare(u"INSERT INTO schema_version (version, name, applied_at, checksum) VALUES (?, ?, ?, ?)"_s)
            .bind(step.version, step.name, now, step.checksum())
            .run();
    });
}

/// Judges an existing file without writing to it; true where it must be brought up to date.
Result<bool> existingIsBehind(const DatabaseLocation &location)
{
    auto db = Database::open(location, Access::ReadOnly);
    if (!db)
        return tl::unexpected(db.error());
    Migrator migrator(**db, builtInMigrations((*db)->dialect()));
    const auto version = migrator.version();
    if (!version)
        return tl::unexpected(version.error());
    const auto behind = migrator.isBehind();
    if (!behind)
        return behind;
    return *behind && *version > 0;
}

Result<void> backupBefore(const DatabaseLocation &location, Instant now)
{
    const QFileInfo file(location.path);
    const QString folder = file.absolutePath() + u"/backups"_s;
    DE_TRY(makePrivateFolder(folder));
    const QString copy = u"%1/%2-before-migration-%3.db"_s.arg(folder, file.completeBaseName(), fileStamp(now));
    qCInfo(logStorage).noquote() << "the schema is older than the program; copying the database to" << copy;
    return backupTo(location, copy);
}

} // namespace

QString Migration::checksum() const
{
    return sha256Hex(sql.toUtf8());
}

QList<Migration> builtInMigrations(const Dialect &dialect)
{
    initMigrations();
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const QStringList parts = file.split(u'.'); // "002-guards", perhaps a system, "sql"
        if (parts.size() == 3 && parts.at(1) != dialect.name())
            continue;
        QFile content(folder.filePath(file));
        const bool opened = content.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // compiled in
        migrations.append({parts.first().left(3).toInt(), parts.first().mid(4), QString::fromUtf8(content.readAll())});
    }
    return migrations;
}

Migrator::Migrator(Database &db, QList<Migration> migrations)
    : m_db(db)
    , m_migrations(std::move(migrations))
{
}

Result<int> Migrator::version()
{
    const auto steps = applied(m_db);
    if (!steps)
        return tl::unexpected(steps.error());
    return steps->isEmpty() ? 0 : steps->constLast().version;
}

Result<bool> Migrator::isBehind()
{
    const auto steps = applied(m_db);
    if (!steps)
        return tl::unexpected(steps.error());
    if (steps->size() > m_migrations.size())
        return fail(Error::Code::Conflict,
                    u"The database is newer than the program: it has schema %1, the program knows %2"_s
                        .arg(steps->constLast().version)
                        .arg(latestVersion()));
    for (qsizetype i = 0; i < steps->size(); ++i) {
        if (steps->at(i).version != m_migrations.at(i).version
            || steps->at(i).checksum != m_migrations.at(i).checksum())
            return fail(
                Error::Code::Conflict,
                u"The database was made by another edition of the program: its schema step %1 is not ours"_s.arg(
                    steps->at(i).version));
    }
    return steps->size() < m_migrations.size();
}

Result<void> Migrator::migrate(Instant now)
{
    const auto behind = isBehind();
    if (!behind)
        return tl::unexpected(behind.error());
    if (!*behind)
        return {};
    DE_TRY(m_db.run(u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, "
                    "name TEXT NOT NULL, applied_at BIGINT NOT NULL, checksum TEXT NOT NULL)"_s));
    const auto done = version();
    if (!done)
        return tl::unexpected(done.error());
    for (const Migration &step : m_migrations) {
        if (step.version > *done)
            DE_TRY(apply(m_db, step, now));
    }
    return {};
}

Result<std::unique_ptr<Database>> openMigrated(const DatabaseLocation &location, Instant now)
{
    if (QFile::exists(location.path)) {
        const auto behind = existingIsBehind(location);
        if (!behind)
            return tl::unexpected(behind.error());
        if (*behind)
            DE_TRY(backupBefore(location, now));
    }
    auto db = Database::open(location, Access::ReadWrite);
    if (!db)
        return db;
    DE_TRY(Migrator(**db, builtInMigrations((*db)->dialect())).migrate(now));
    return db;
}

} // namespace core
