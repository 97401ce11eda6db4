// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include <QFile>
#include <QMap>

#include "core/base/logging.h"
#include "core/storage/files.h"
#include "core/storage/migrator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What must be the same in the original and in its copy.
struct Summary {
    QMap<QString, qint64> rows = {};
    AuditHead head = {};

    friend bool operator==(const Summary &, const Summary &) = default;
};

Result<Summary> summaryOf(Database &db)
{
    Summary summary;
    for (const QString &table : db.tables()) {
        const auto rows = db.prepare(u"SELECT count(*) FROM \"%1\""_s.arg(table)).row([](const Statement &row) {
            return row.integer(0);
        });
        if (!rows)
            return tl::unexpected(rows.error());
        summary.rows.insert(table, rows->value_or(0));
    }
    if (!summary.rows.contains(u"audit_head"_s))
        return summary;
    const auto head = AuditStore(db).head();
    if (!head)
        return tl::unexpected(head.error());
    summary.head = *head;
    return summary;
}

Result<QStringList> damageOf(Database &db)
{
    auto lines = db.prepare(u"PRAGMA integrity_check"_s).rows([](const Statement &row) { return row.text(0); });
    if (lines)
        lines->removeAll(u"ok"_s);
    return lines;
}

Result<QStringList> orphansOf(Database &db)
{
    return db.prepare(u"PRAGMA foreign_key_check"_s).rows([](const Statement &row) {
        return u"%1 refers to a missing %2"_s.arg(row.text(0), row.text(2));
    });
}

/// One state of the database, however long the counting takes.
Result<Summary> snapshotOf(Database &db)
{
    DE_TRY(db.beginRead());
    auto summary = summaryOf(db);
    DE_TRY(db.endRead());
    return summary;
}

/// Whether the copy shows a state of `source` between the two looks at it: writers go on meanwhile.
Result<bool> liesBetween(const Summary &before, const Summary &copy, const Summary &after, Database &source)
{
    for (const auto &[table, rows] : copy.rows.asKeyValueRange()) {
        const auto [fewest, most] = std::minmax({before.rows.value(table, -1), after.rows.value(table, -1)});
        if (rows < fewest || rows > most)
            return false;
    }
    if (copy.rows.size() != before.rows.size() || copy.head.seq < before.head.seq || copy.head.seq > after.head.seq)
        return false;
    if (copy.head.seq == 0)
        return true;
    const auto sameRow = source.prepare(u"SELECT 1 FROM audit WHERE seq = ? AND hash = ?"_s)
                             .bind(copy.head.seq, copy.head.hash)
                             .row([](const Statement &) { return true; });
    if (!sameRow)
        return tl::unexpected(sameRow.error());
    return sameRow->has_value();
}

Result<Summary> soundSummaryOf(const QString &part)
{
    auto copy = Database::open(DatabaseLocation::sqlite(part), Access::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto damage = damageOf(**copy);
    if (!damage)
        return tl::unexpected(damage.error());
    if (!damage->isEmpty())
        return fail(Error::Code::Unavailable, u"The copy is damaged: the backup was not made"_s);
    return summaryOf(**copy);
}

/// True where the copy in `part` is whole.
Result<bool> copyOnce(Database &source, const QString &part)
{
    QFile::remove(part);
    DE_TRY(makePrivateFile(part)); // SQLite would make it readable for others
    const auto before = snapshotOf(source);
    if (!before)
        return tl::unexpected(before.error());
    DE_TRY(source.prepare(u"VACUUM INTO ?"_s).bind(part).run());
    const auto after = snapshotOf(source);
    if (!after)
        return tl::unexpected(after.error());
    const auto copy = soundSummaryOf(part);
    if (!copy)
        return tl::unexpected(copy.error());
    return liesBetween(*before, *copy, *after, source);
}

Result<void> copyVerified(const DatabaseLocation &location, const QString &part)
{
    const auto source = Database::open(location, Access::ReadOnly);
    if (!source)
        return tl::unexpected(source.error());
    constexpr int tries = 3; // rows that come and go between the two looks may hide the copy's state
    for (int i = 0; i < tries; ++i) {
        const auto whole = copyOnce(**source, part);
        if (!whole)
            return tl::unexpected(whole.error());
        if (*whole)
            return {};
    }
    return fail(Error::Code::Unavailable, u"The copy differs from the database: the backup was not made"_s);
}

} // namespace

Result<void> backupTo(const DatabaseLocation &location, const QString &file)
{
    if (QFile::exists(file))
        return fail(Error::Code::Conflict, u"The backup file exists already: name a new one"_s);
    const QString part = file + u".part"_s;
    if (const auto copied = copyVerified(location, part); !copied) {
        QFile::remove(part);
        return copied;
    }
    DE_TRY(syncToDisk(part));
    if (!QFile::rename(part, file)) // never over another file
        return fail(Error::Code::Unavailable, u"The backup file cannot be put in place"_s);
    return syncToDisk(file);
}

Result<CheckReport> check(const DatabaseLocation &location)
{
    auto db = Database::open(location, Access::ReadOnly);
    if (!db)
        return tl::unexpected(db.error());
    DE_TRY((*db)->beginRead());
    CheckReport report;
    const auto damage = damageOf(**db);
    report.damage = damage ? *damage : QStringList{damage.error().message};
    const auto version = Migrator(**db, builtInMigrations((*db)->dialect())).version();
    if (!version)
        report.damage.append(version.error().message);
    report.schemaVersion = version.value_or(0);
    if (report.schemaVersion == 0)
        return report;
    if (const auto orphans = orphansOf(**db))
        report.orphans = *orphans;
    else
        report.damage.append(orphans.error().message);
    if (const auto audit = AuditStore(**db).verify())
        report.audit = *audit;
    else
        report.damage.append(audit.error().message);
    return report;
}

} // namespace core
