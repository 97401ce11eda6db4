// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/namestore.h"

#include "core/storage/likepattern.h"
#include "core/storage/sqllist.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// "name%": names that begin so.
QString prefixPattern(const QString &text)
{
    return likePattern(text).sliced(1);
}

NameStore::Found readFound(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.instant(3)};
}

/// The title in a plan's parameters; the content's id where it has none.
QString planName(const Json &parameters, const QString &contentId)
{
    const QString title =
        parameters.is_object() && parameters.contains("title") ? parameters["title"].get<QString>() : QString();
    return title.isEmpty() ? contentId : title;
}

} // namespace

Result<QHash<QString, QString>> NameStore::namesOf(const QStringList &ids)
{
    QHash<QString, QString> names;
    if (ids.isEmpty())
        return names;
    const QStringList wanted = padded(ids);
    const QString list = placeholders(wanted.size());
    const QString sql =
        u"SELECT id, '@' || username FROM account WHERE id IN (%1) "
        "UNION ALL SELECT id, name FROM principal WHERE id IN (%1) "
        "UNION ALL SELECT content_id, title FROM content_version JOIN content ON current_version_id = "
        "content_version.id "
        "WHERE content_id IN (%1) "
        "UNION ALL SELECT slot.id, title FROM slot JOIN content ON content.id = slot.content_id "
        "JOIN content_version ON content_version.id = current_version_id WHERE slot.id IN (%1)"_s.arg(list);
    DE_TRY(m_db.prepare(sql).bind(wanted, wanted, wanted, wanted).forEach([&](const Statement &row) {
        if (!row.text(1).isEmpty())
            names.insert(row.text(0), row.text(1));
    }));
    DE_TRY(m_db.prepare(u"SELECT id, parameters, content_id FROM plan WHERE id IN (%1)"_s.arg(list))
               .bind(wanted)
               .forEach([&](const Statement &row) { names.insert(row.text(0), planName(row.json(1), row.text(2))); }));
    return names;
}

Result<QList<NameStore::Found>> NameStore::accounts(const QString &text, int limit)
{
    return m_db
        .prepare(u"SELECT id, username, platform, updated_at FROM account WHERE lower(username) LIKE ? ESCAPE '\\' "
                 "AND retired_at IS NULL ORDER BY CASE WHEN lower(username) LIKE ? ESCAPE '\\' THEN 0 ELSE 1 END, "
                 "username LIMIT ?"_s)
        .bind(likePattern(text), prefixPattern(text), limit)
        .rows(readFound);
}

Result<QList<NameStore::Found>> NameStore::contents(const QString &text, int limit)
{
    return m_db
        .prepare(u"SELECT content.id, title, '', content.updated_at FROM content "
                 "JOIN content_version ON content_version.id = current_version_id "
                 "WHERE (lower(title) LIKE ? ESCAPE '\\' OR lower(content.id) LIKE ? ESCAPE '\\') "
                 "AND retired_at IS NULL ORDER BY CASE WHEN lower(title) LIKE ? ESCAPE '\\' THEN 0 ELSE 1 END, "
                 "content.updated_at DESC LIMIT ?"_s)
        .bind(likePattern(text), likePattern(text), prefixPattern(text), limit)
        .rows(readFound);
}

Result<QList<NameStore::Found>> NameStore::plans(const QString &text, int limit)
{
    // The title stands inside JSON, which portable SQL does not read: those that may have it, then those that do.
    auto rows = m_db.prepare(u"SELECT id, parameters, content_id, updated_at FROM plan WHERE cancelled = 0 "
                             "AND (lower(parameters) LIKE ? ESCAPE '\\' OR lower(content_id) LIKE ? ESCAPE '\\') "
                             "ORDER BY updated_at DESC"_s)
                    .bind(likePattern(text), likePattern(text))
                    .rows([](const Statement &row) {
                        return Found{row.text(0), planName(row.json(1), row.text(2)), {}, row.instant(3)};
                    });
    if (!rows)
        return rows;
    QList<Found> first, others;
    for (const Found &plan : std::as_const(*rows)) {
        if (plan.name.startsWith(text, Qt::CaseInsensitive))
            first.append(plan);
        else if (plan.name.contains(text, Qt::CaseInsensitive))
            others.append(plan);
    }
    return (first + others).first(std::min<qsizetype>(limit, first.size() + others.size()));
}

Result<QList<NameStore::Found>> NameStore::slotsByTitle(const QString &text, Instant now, int limit)
{
    return m_db
        .prepare(u"SELECT slot.id, title, platform, due_at FROM slot JOIN content ON content.id = slot.content_id "
                 "JOIN content_version ON content_version.id = current_version_id "
                 "WHERE lower(title) LIKE ? ESCAPE '\\' AND state <> 'CANCELLED' "
                 "ORDER BY CASE WHEN lower(title) LIKE ? ESCAPE '\\' THEN 0 ELSE 1 END, abs(due_at - ?) LIMIT ?"_s)
        .bind(likePattern(text), prefixPattern(text), now, limit)
        .rows(readFound);
}

} // namespace core
