// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/auditstore.h"

#include "core/base/hash.h"
#include "core/storage/likepattern.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A row as it is stored: the detail still text, so that every byte of it counts.
struct Link {
    qint64 seq = 0;
    Instant at = {};
    QString actor = {};
    QString actorKind = {};
    QString action = {};
    QString subject = {};
    QString detail = {};
    QString previousHash = {};
    QString hash = {};

    /// SHA-256(previous hash || canonical row without its hash).
    QString computedHash() const
    {
        const Json row = {{"seq", seq},       {"at", toMs(at)},     {"actor", actor},  {"actorKind", actorKind},
                          {"action", action}, {"subject", subject}, {"detail", detail}};
        return sha256Hex(previousHash.toLatin1() + toBytes(row));
    }
};

Link readLink(const Statement &row)
{
    return {row.integer(0), row.instant(1), row.text(2), row.text(3), row.text(4),
            row.text(5),    row.text(6),    row.text(7), row.text(8)};
}

AuditRow readRow(const Statement &row)
{
    AuditRow audit;
    audit.seq = row.integer(0);
    audit.at = row.instant(1);
    audit.entry = {row.text(2), principalKindFromName(row.text(3)).value_or(PrincipalKind::Engine), row.text(4),
                   row.text(5), row.json(6)};
    audit.hash = row.text(8);
    return audit;
}

const QString columns = u"seq, at, actor, actor_kind, action, subject, detail_json, prev_hash, hash"_s;
/// Seven times the same pattern.
const QString textStands =
    u"(lower(actor) LIKE ? ESCAPE '\\' OR lower(action) LIKE ? ESCAPE '\\' OR lower(subject) LIKE ? ESCAPE '\\' "
    "OR lower(detail_json) LIKE ? ESCAPE '\\' "
    "OR subject IN (SELECT id FROM account WHERE lower(username) LIKE ? ESCAPE '\\') "
    "OR subject IN (SELECT content_id FROM content_version WHERE lower(title) LIKE ? ESCAPE '\\') "
    "OR subject IN (SELECT id FROM principal WHERE lower(name) LIKE ? ESCAPE '\\'))"_s;
const QString genesis = QString(64, u'0');

/// Walks the chain and stops at the first row that does not follow from the one before.
class ChainWalk final
{
public:
    ChainWalk(qint64 firstSeq, QString previousHash)
        : m_nextSeq(firstSeq)
        , m_previousHash(std::move(previousHash))
    {
    }

    void take(const Link &link)
    {
        if (!m_verdict.intact())
            return;
        if (link.seq != m_nextSeq)
            return breakAt(u"the row is missing"_s);
        if (link.previousHash != m_previousHash)
            return breakAt(u"the row does not follow from the one before it"_s);
        if (link.computedHash() != link.hash)
            return breakAt(u"the row was changed"_s);
        ++m_nextSeq;
        ++m_verdict.rows;
        m_previousHash = link.hash;
    }

    AuditVerdict endAt(const AuditHead &head)
    {
        if (m_verdict.intact() && head.seq >= m_nextSeq)
            breakAt(u"the row is missing at the end"_s);
        else if (m_verdict.intact() && (head.seq < m_nextSeq - 1 || head.hash != m_previousHash))
            breakAt(u"the head of the chain is not its last row"_s);
        return m_verdict;
    }

private:
    void breakAt(const QString &why)
    {
        m_verdict.brokenAt = m_nextSeq;
        m_verdict.why = why;
    }

    qint64 m_nextSeq;
    QString m_previousHash;
    AuditVerdict m_verdict;
};

} // namespace

Result<qint64> AuditStore::append(const AuditEntry &entry, Instant now)
{
    if (!m_db.inTransaction())
        return fail(Error::Code::Internal, u"An audit row was written outside a transaction"_s);
    const auto last = head();
    if (!last)
        return tl::unexpected(last.error());
    Link link{last->seq + 1,
              now,
              entry.actor,
              principalKindName(entry.actorKind),
              entry.action,
              entry.subject,
              QString::fromUtf8(toBytes(entry.detail)),
              last->hash,
              {}};
    link.hash = link.computedHash();
    static const QString sql = u"INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns);
    DE_TRY(m_db.prepare(sql)
               .bind(link.seq, link.at, link.actor, link.actorKind, link.action, link.subject, link.detail,
                     link.previousHash, link.hash)
               .run());
    DE_TRY(m_db.prepare(u"UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1"_s).bind(link.seq, link.hash).run());
    return link.seq;
}

Result<AuditHead> AuditStore::head()
{
    const auto head = m_db.prepare(u"SELECT seq, hash FROM audit_head WHERE id = 1"_s).row([](const Statement &row) {
        return AuditHead{row.integer(0), row.text(1)};
    });
    if (!head)
        return tl::unexpected(head.error());
    return head->value_or(AuditHead{0, {}}); // a head that was removed matches no chain
}

Result<QList<AuditRow>> AuditStore::since(qint64 seq, int limit)
{
    return m_db.prepare(u"SELECT %1 FROM audit WHERE seq > ? ORDER BY seq LIMIT ?"_s.arg(columns))
        .bind(seq, limit)
        .rows(readRow);
}

Result<QList<AuditRow>> AuditStore::about(const QString &subject, int limit)
{
    return m_db.prepare(u"SELECT %1 FROM audit WHERE subject = ? ORDER BY seq DESC LIMIT ?"_s.arg(columns))
        .bind(subject, limit)
        .rows(readRow);
}

Result<QList<AuditRow>> AuditStore::newest(const AuditFilter &filter, int limit)
{
    // Clause by clause: with "? = '' OR" the index would be of no use.
    QString where = u"seq < ? AND at >= ? AND at < ?"_s;
    if (!filter.subject.isEmpty())
        where += u" AND subject = ?"_s;
    if (!filter.actor.isEmpty())
        where += u" AND actor = ?"_s;
    if (!filter.action.isEmpty())
        where += u" AND action = ?"_s;
    if (!filter.text.isEmpty())
        where += u" AND "_s + textStands;
    auto select = m_db.prepare(u"SELECT %1 FROM audit WHERE %2 ORDER BY seq DESC LIMIT ?"_s.arg(columns, where));
    select.bind(filter.before.value_or(std::numeric_limits<qint64>::max()), filter.from.value_or(Instant::min()),
                filter.to.value_or(Instant::max()));
    for (const QString &exact : {filter.subject, filter.actor, filter.action}) {
        if (!exact.isEmpty())
            select.bind(exact);
    }
    if (!filter.text.isEmpty())
        select.bind(QStringList(7, likePattern(filter.text)));
    return select.bind(limit).rows(readRow);
}

Result<std::optional<QString>> AuditStore::lastEditor(const QString &slotId, const QString &contentId)
{
    return m_db
        .prepare(u"SELECT actor FROM audit WHERE (subject = ? AND (action IN ('SLOT_CREATED', 'EDITED', 'REPAIRED', "
                 "'MADE_ROOM', 'MITIGATED', 'APPROVAL_REISSUED') "
                 "OR (action = 'APPROVAL_VOID' AND detail_json LIKE '%\"dueAt\"%'))) "
                 "OR (subject = ? AND ? <> '' AND action IN ('CONTENT_ADDED', 'CONTENT_CHANGED')) "
                 "ORDER BY seq DESC LIMIT 1"_s)
        .bind(slotId, contentId, contentId)
        .row([](const Statement &row) { return row.text(0); });
}

Result<QStringList> AuditStore::actors()
{
    return m_db.prepare(u"SELECT DISTINCT actor FROM audit ORDER BY actor"_s).rows([](const Statement &row) {
        return row.text(0);
    });
}

Result<QStringList> AuditStore::actions()
{
    return m_db.prepare(u"SELECT DISTINCT action FROM audit ORDER BY action"_s).rows([](const Statement &row) {
        return row.text(0);
    });
}

Result<AuditVerdict> AuditStore::verify(qint64 fromSeq)
{
    fromSeq = std::max<qint64>(fromSeq, 1);
    const auto last = head();
    if (!last)
        return tl::unexpected(last.error());
    QString previousHash = genesis;
    if (fromSeq > 1) {
        const auto before =
            m_db.prepare(u"SELECT hash FROM audit WHERE seq = ?"_s).bind(fromSeq - 1).row([](const Statement &row) {
                return row.text(0);
            });
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            return AuditVerdict{0, fromSeq - 1, u"the row is missing"_s};
        previousHash = **before;
    }
    ChainWalk walk(fromSeq, previousHash);
    DE_TRY(m_db.prepare(u"SELECT %1 FROM audit WHERE seq >= ? ORDER BY seq"_s.arg(columns))
               .bind(fromSeq)
               .forEach([&](const Statement &row) { walk.take(readLink(row)); }));
    return walk.endAt(*last);
}

} // namespace core
