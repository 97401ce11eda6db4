// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/contentstore.h"

#include <QHash>

#include "core/storage/likepattern.h"
#include "core/storage/sqllist.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString selectVersion =
    u"SELECT content.id, title, content_type, derived_from, content_version.id, version_no, content_hash, "
    "content.created_at, content.updated_at FROM content "
    "JOIN content_version ON content_version.content_id = content.id "_s;

Content readContent(const Statement &row)
{
    Content content;
    content.contentId = row.text(0);
    content.title = row.text(1);
    content.contentType = contentTypeFromName(row.text(2)).value_or(content.contentType);
    content.derivedFrom = row.text(3);
    content.versionId = row.text(4);
    content.versionNo = int(row.integer(5));
    content.contentHash = row.text(6);
    content.createdAt = row.instant(7);
    content.updatedAt = row.instant(8);
    return content;
}

Json mediaJson(const QList<Media> &media)
{
    Json list = Json::array();
    for (const Media &file : media)
        list.push_back({{"path", file.path}, {"sha256", file.sha256}, {"bytes", file.bytes}});
    return list;
}

ContentVariant readVariant(const Statement &row)
{
    ContentVariant variant;
    variant.id = row.text(1);
    variant.language = row.text(2);
    variant.platform = platformFromName(row.text(3));
    variant.caption = row.text(4);
    variant.hashtags = row.json(5).get<QStringList>();
    for (const Json &file : row.json(6))
        variant.media.append(
            {file.at("path").get<QString>(), file.at("sha256").get<QString>(), file.at("bytes").get<qint64>()});
    return variant;
}

Result<void> fillVariants(Database &db, QList<Content> &contents)
{
    if (contents.isEmpty())
        return {};
    QStringList versions;
    QHash<QString, qsizetype> places;
    for (const Content &content : contents) {
        places.insert(content.versionId, versions.size());
        versions.append(content.versionId);
    }
    versions = padded(versions);
    return db
        .prepare(u"SELECT version_id, id, language, platform, caption, hashtags, media FROM content_variant "
                 "WHERE version_id IN (%1) ORDER BY version_id, position"_s.arg(placeholders(versions.size())))
        .bind(versions)
        .forEach([&](const Statement &row) { contents[places.value(row.text(0))].variants.append(readVariant(row)); });
}

/// `first`, where there is one, with its variants.
Result<std::optional<Content>> whole(Database &db, Result<std::optional<Content>> first)
{
    if (!first || !*first)
        return first;
    QList<Content> one{**first};
    DE_TRY(fillVariants(db, one));
    return one.first();
}

} // namespace

Result<bool> ContentStore::save(const Content &content)
{
    const auto placed = content.versionNo == 1 ? insertHead(content) : moveHead(content);
    if (!placed || !*placed)
        return placed;
    DE_TRY(m_db.prepare(u"INSERT INTO content_version (id, content_id, version_no, title, content_type, content_hash, "
                        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
               .bind(content.versionId, content.contentId, content.versionNo, content.title,
                     contentTypeName(content.contentType), content.contentHash, content.updatedAt)
               .run());
    for (qsizetype i = 0; i < content.variants.size(); ++i)
        DE_TRY(insertVariant(content.versionId, i, content.variants.at(i)));
    return true;
}

Result<bool> ContentStore::insertHead(const Content &content)
{
    return m_db
        .prepare(u"INSERT INTO content (id, current_version_id, derived_from, created_at, updated_at) "
                 "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s)
        .bind(content.contentId, content.versionId, content.derivedFrom, content.createdAt, content.updatedAt)
        .runGuarded();
}

Result<bool> ContentStore::moveHead(const Content &content)
{
    return m_db
        .prepare(
            u"UPDATE content SET current_version_id = ?, derived_from = ?, updated_at = ?, row_version = row_version + "
            u"1 "
            "WHERE id = ? AND ? = 1 + (SELECT version_no FROM content_version WHERE id = content.current_version_id)"_s)
        .bind(content.versionId, content.derivedFrom, content.updatedAt, content.contentId, content.versionNo)
        .runGuarded();
}

Result<void> ContentStore::insertVariant(const QString &versionId, qsizetype position, const ContentVariant &variant)
{
    return m_db
        .prepare(
            u"INSERT INTO content_variant (id, version_id, position, language, platform, caption, hashtags, media) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(variant.id, versionId, qint64(position), variant.language,
              variant.platform ? platformName(*variant.platform) : QString(), variant.caption, Json(variant.hashtags),
              mediaJson(variant.media))
        .run();
}

Result<std::optional<Content>> ContentStore::find(const QString &contentId)
{
    return whole(m_db,
                 m_db.prepare(selectVersion + u"WHERE content.id = ? AND content_version.id = current_version_id"_s)
                     .bind(contentId)
                     .row(readContent));
}

Result<std::optional<Content>> ContentStore::findVersion(const QString &versionId)
{
    return whole(m_db,
                 m_db.prepare(selectVersion + u"WHERE content_version.id = ?"_s).bind(versionId).row(readContent));
}

Result<std::optional<Content>> ContentStore::findVersionNo(const QString &contentId, int versionNo)
{
    return whole(m_db,
                 m_db.prepare(selectVersion + u"WHERE content.id = ? AND version_no = ?"_s)
                     .bind(contentId, versionNo)
                     .row(readContent));
}

Result<Page<Content>> ContentStore::list(const ContentFilter &filter, const PageRequest &page)
{
    const auto cursor = Cursor::fromText(page.cursor);
    if (!cursor)
        return tl::unexpected(cursor.error());
    const Cursor before = cursor->value_or(Cursor{Instant::max(), {}});
    const QString type = filter.contentType ? contentTypeName(*filter.contentType) : QString();
    const QString platform = filter.platform ? platformName(*filter.platform) : QString();
    const QString like = likePattern(filter.text);
    auto contents =
        m_db.prepare(selectVersion
                     + u"WHERE content_version.id = current_version_id AND (content_type = ? OR ? = '') "
                       "AND (lower(content.id) LIKE ? ESCAPE '\\' OR lower(title) LIKE ? ESCAPE '\\' OR EXISTS "
                       "(SELECT 1 FROM content_variant WHERE version_id = content_version.id "
                       "AND lower(caption) LIKE ? ESCAPE '\\')) "
                       "AND (? = (CASE WHEN retired_at IS NULL THEN 0 ELSE 1 END)) "
                       "AND EXISTS (SELECT 1 FROM content_variant WHERE version_id = content_version.id "
                       "AND (language = ? OR ? = '') AND (platform = ? OR platform = '' OR ? = '')) "
                       "AND (content.updated_at < ? OR (content.updated_at = ? AND content.id < ?)) "
                       "ORDER BY content.updated_at DESC, content.id DESC LIMIT ?"_s)
            .bind(type, type, like, like, like, filter.retired, filter.language, filter.language, platform, platform,
                  before.at, before.at, before.id, fetchLimit(page))
            .rows(readContent);
    if (!contents)
        return tl::unexpected(contents.error());
    auto cut = cutPage(page, std::move(*contents), [](const Content &content) {
        return Cursor{content.updatedAt, content.contentId};
    });
    DE_TRY(fillVariants(m_db, cut.items));
    return cut;
}

Result<QList<Content>> ContentStore::versions(const QString &contentId)
{
    auto versions =
        m_db.prepare(u"SELECT content.id, title, content_type, derived_from, content_version.id, version_no, "
                     "content_hash, content.created_at, content_version.created_at FROM content "
                     "JOIN content_version ON content_version.content_id = content.id WHERE content.id = ? "
                     "ORDER BY version_no DESC"_s)
            .bind(contentId)
            .rows(readContent);
    if (versions)
        DE_TRY(fillVariants(m_db, *versions));
    return versions;
}

Result<bool> ContentStore::setRetired(const QString &contentId, std::optional<Instant> at)
{
    return m_db
        .prepare(u"UPDATE content SET retired_at = ? WHERE id = ? "
                 "AND (CASE WHEN retired_at IS NULL THEN 0 ELSE 1 END) <> ?"_s)
        .bind(at, contentId, at.has_value())
        .runGuarded();
}

Result<ContentUses> ContentStore::uses(const QString &contentId)
{
    const auto uses = m_db.prepare(u"SELECT (SELECT count(*) FROM slot WHERE slot.content_id = ?), "
                                   "(SELECT count(*) FROM plan WHERE plan.content_id = ?)"_s)
                          .bind(contentId, contentId)
                          .row([](const Statement &row) {
                              return ContentUses{int(row.integer(0)), int(row.integer(1))};
                          });
    if (!uses)
        return tl::unexpected(uses.error());
    return uses->value_or(ContentUses{});
}

Result<QHash<QString, int>> ContentStore::comingSlots(const QStringList &contentIds, Instant from)
{
    QHash<QString, int> counts;
    if (contentIds.isEmpty())
        return counts;
    const QStringList ids = padded(contentIds);
    DE_TRY(m_db.prepare(u"SELECT content_id, count(*) FROM slot WHERE content_id IN (%1) AND due_at >= ? "
                        "AND state IN ('PLANNED', 'PENDING_APPROVAL', 'APPROVED', 'RETRY_WAIT', 'CLAIMED', 'SENDING') "
                        "GROUP BY content_id"_s.arg(placeholders(ids.size())))
               .bind(ids, from)
               .forEach([&](const Statement &row) { counts.insert(row.text(0), int(row.integer(1))); }));
    return counts;
}

Result<void> ContentStore::erase(const QString &contentId)
{
    DE_TRY(m_db.prepare(u"DELETE FROM content_variant WHERE version_id IN "
                        "(SELECT id FROM content_version WHERE content_id = ?)"_s)
               .bind(contentId)
               .run());
    DE_TRY(m_db.prepare(u"DELETE FROM content_version WHERE content_id = ?"_s).bind(contentId).run());
    return m_db.prepare(u"DELETE FROM content WHERE id = ?"_s).bind(contentId).run();
}

} // namespace core
