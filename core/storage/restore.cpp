// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include <QFile>
#include <QFileInfo>

#include "core/base/logging.h"
#include "core/model/slot.h"
#include "core/storage/files.h"
#include "core/storage/migrator.h"
#include "core/storage/workspacelock.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(QFile::encodeName(path).toStdString());
}

Result<void> requireSoundBackup(const QString &file)
{
    const auto report = check(DatabaseLocation::sqlite(file));
    if (!report)
        return tl::unexpected(report.error());
    if (report->schemaVersion == 0 || !report->sound())
        return fail(Error::Code::Conflict, u"The file is not a sound backup: nothing was restored"_s);
    return {};
}

/// What a restored queue may have sent after the backup was made. It forgets every step it took since, so a doubt is
/// kept as a doubt: UNKNOWN is looked up, never sent again.
class Settling final
{
public:
    Settling(Database &db, const QString &actor, Instant now)
        : m_db(db)
        , m_actor(actor)
        , m_now(now)
    {
    }

    /// How many slots became UNKNOWN.
    Result<int> run()
    {
        struct Row {
            QString id = {};
            SlotState state = SlotState::Unknown;
            bool tried = false;
            Instant turn = {};
        };
        const auto rows =
            m_db.prepare(u"SELECT id, state, attempt_no, next_at FROM slot "
                         "WHERE state IN ('APPROVED', 'RETRY_WAIT', 'CLAIMED', 'SENDING') ORDER BY next_at, id"_s)
                .rows([](const Statement &row) {
                    return Row{row.text(0), slotStateFromName(row.text(1)).value_or(SlotState::Sending),
                               row.integer(2) > 0, row.instant(3)};
                });
        if (!rows)
            return tl::unexpected(rows.error());
        int unsettled = 0;
        for (const Row &row : *rows) {
            SlotState state = row.state;
            if (state == SlotState::Claimed) {
                const SlotState before = row.tried ? SlotState::RetryWait : SlotState::Approved;
                DE_TRY(move(row.id, state, before, u"The claim ended with the restore"_s));
                state = before;
            }
            if (state != SlotState::Sending && row.turn > m_now)
                continue;
            DE_TRY(move(row.id, state, SlotState::Unknown, u"It may have been sent after the backup was made"_s));
            ++unsettled;
        }
        return unsettled;
    }

    Result<void> note(const QString &action, const QString &subject, const Json &detail)
    {
        const auto seq = AuditStore(m_db).append({m_actor, PrincipalKind::Human, action, subject, detail}, m_now);
        return seq ? Result<void>() : tl::unexpected(seq.error());
    }

private:
    Result<void> move(const QString &id, SlotState from, SlotState to, const QString &why)
    {
        DE_TRY(m_db.prepare(u"UPDATE slot SET state = ?, reason = ?, owner = '', lease_until = NULL, updated_at = ?, "
                            "row_version = row_version + 1 WHERE id = ?"_s)
                   .bind(slotStateName(to), why, m_now, id)
                   .run());
        return note(u"slot.state"_s, id, {{"from", slotStateName(from)}, {"to", slotStateName(to)}, {"why", why}});
    }

    Database &m_db;
    const QString m_actor;
    const Instant m_now;
};

/// Brings the copy up to date and settles it while it is still beside the database, so that what is put in place is
/// safe from its first moment.
Result<RestoreReport> prepareCopy(const QString &part, const QString &actor, Instant now)
{
    auto db = Database::open(DatabaseLocation::sqlite(part), Access::ReadWrite);
    if (!db)
        return tl::unexpected(db.error());
    DE_TRY(Migrator(**db, builtInMigrations((*db)->dialect())).migrate(now));
    RestoreReport report;
    const auto settled = inTransaction(**db, [&]() -> Result<void> {
        Settling settling(**db, actor, now);
        const auto unsettled = settling.run();
        if (!unsettled)
            return tl::unexpected(unsettled.error());
        report.unsettled = *unsettled;
        return settling.note(u"workspace.restore"_s, u"workspace"_s, {{"unsettled", *unsettled}});
    });
    if (!settled)
        return tl::unexpected(settled.error());
    const auto chain = AuditStore(**db).verify();
    if (!chain)
        return tl::unexpected(chain.error());
    if (!chain->intact())
        return fail(Error::Code::Conflict, u"The audit chain of the backup is broken: nothing was restored"_s);
    report.auditRows = chain->rows;
    return report;
}

/// Gives the old database a second name; its own is taken by the rename that follows, so that at no moment the
/// workspace is without a database and would start empty. Its write-ahead log, where one is left, must not meet the new
/// file.
Result<QString> keepAside(const QString &path, Instant now)
{
    if (!QFile::exists(path))
        return QString();
    (void)Database::open(DatabaseLocation::sqlite(path), Access::ReadWrite); // closing it writes its log into the file
    const QString aside = u"%1.before-restore-%2"_s.arg(path, fileStamp(now));
    std::error_code failed;
    std::filesystem::create_hard_link(nativePath(path), nativePath(aside), failed);
    if (failed && !QFile::rename(path, aside)) // a file system without hard links
        return fail(Error::Code::Unavailable, u"The old database cannot be kept aside: nothing was restored"_s);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return fail(Error::Code::Unavailable, u"The old database cannot be kept aside: nothing was restored"_s);
    }
    return aside;
}

Result<void> putInPlace(const QString &part, const QString &path)
{
    DE_TRY(syncToDisk(part));
    std::error_code failed;
    std::filesystem::rename(nativePath(part), nativePath(path), failed); // over the old one, at once
    if (failed)
        return fail(Error::Code::Unavailable, u"The restored database cannot be put in place"_s);
    return syncToDisk(path);
}

} // namespace

Result<RestoreReport> restoreFrom(const QString &file, const DatabaseLocation &location, const QString &actor,
                                  Instant now)
{
    if (location.system != DatabaseLocation::System::Sqlite)
        return fail(Error::Code::Unavailable, u"This build serves SQLite only: name a database as sqlite:PATH"_s);
    const auto lock = WorkspaceLock::acquire(location.path, now);
    if (!lock)
        return tl::unexpected(lock.error());
    DE_TRY(requireSoundBackup(file));

    const QString part = location.path + u".restoring"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(part + suffix);
    if (!QFile::copy(file, part) || !QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Code::Unavailable, u"The backup cannot be copied into the workspace"_s);
    auto report = prepareCopy(part, actor, now);
    if (!report) {
        QFile::remove(part);
        return report;
    }
    const auto aside = keepAside(location.path, now);
    if (!aside)
        return tl::unexpected(aside.error());
    report->keptAside = *aside;
    DE_TRY(putInPlace(part, location.path));
    qCInfo(logStorage).noquote() << "restored from a backup; slots that may have been sent since:" << report->unsettled;
    return report;
}

} // namespace core
