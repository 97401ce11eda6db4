// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/principal.h"
#include "core/storage/database.h"

namespace core {

/// What happened. Texts of content stay out; hashes and ids go in.
struct AuditEntry {
    QString actor = {};
    PrincipalKind actorKind = PrincipalKind::Engine;
    QString action = {}; ///< "slot.approve"
    QString subject = {}; ///< The id of what it happened to.
    Json detail = Json::object();

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// A row of the trail.
struct AuditRow {
    qint64 seq = 0; ///< From 1, without gaps.
    Instant at = {};
    AuditEntry entry = {};
    QString hash = {};

    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

/// Which rows are wanted; what is empty does not restrict.
struct AuditFilter {
    QString actor = {};
    QString action = {};
    QString subject = {};
    std::optional<Instant> from = {}; ///< Inclusive.
    std::optional<Instant> to = {}; ///< Exclusive.
    /// Stands in actor, action, subject or detail, or in the name of the account, content or person that is the
    /// subject; case matters only outside ASCII.
    QString text = {};
    std::optional<qint64> before = {}; ///< Rows with a lower seq.
};

/// The last link of the chain; seq 0 and 64 zeros before the first row.
struct AuditHead {
    qint64 seq = 0;
    QString hash = {};

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// What a look at the chain found.
struct AuditVerdict {
    qint64 rows = 0; ///< Rows that are as they were written, counted up to the break.
    std::optional<qint64> brokenAt = {}; ///< The first row that is missing or not as it was written.
    QString why = {};

    bool intact() const { return !brokenAt; }
    friend bool operator==(const AuditVerdict &, const AuditVerdict &) = default;
};

/// The append-only trail: hash = SHA-256(hash of the row before || canonical row), so a row that is changed, removed or
/// moved shows.
class AuditStore final
{
public:
    explicit AuditStore(Database &db)
        : m_db(db)
    {
    }

    /// Adds a row and returns its number. Only inside a transaction that may write: it reads the head there, as other
    /// processes append too.
    Result<qint64> append(const AuditEntry &entry, Instant now);
    Result<AuditHead> head();
    /// Rows after `seq` in order, at most `limit`.
    Result<QList<AuditRow>> since(qint64 seq, int limit);
    /// The rows about one thing, newest first, at most `limit`.
    Result<QList<AuditRow>> about(const QString &subject, int limit);
    /// Newest first, at most `limit`.
    Result<QList<AuditRow>> newest(const AuditFilter &filter, int limit);
    /// Who changed what the slot publishes or when last: the slot itself or its content; nothing where the trail does
    /// not tell.
    Result<std::optional<QString>> lastEditor(const QString &slotId, const QString &contentId);
    /// Who stands in the trail, by name.
    Result<QStringList> actors();
    /// What happened so far, by kind: "ACCOUNT_ADDED", sorted.
    Result<QStringList> actions();
    /// Recomputes the chain from row `fromSeq` to the head. Call inside a read or write transaction where others write.
    Result<AuditVerdict> verify(qint64 fromSeq = 1);

private:
    Database &m_db;
};

} // namespace core
