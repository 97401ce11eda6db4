// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/model/content.h"
#include "core/storage/database.h"
#include "core/storage/page.h"

namespace core {

struct ContentFilter {
    QString text = {}; ///< Stands in the id, the title or a caption; case matters only outside ASCII.
    std::optional<ContentType> contentType = {};
    QString language = {}; ///< Has a text in it.
    std::optional<Platform> platform = {}; ///< Has a text of its own for it, or one for all.
    bool retired = false; ///< Those that were retired, instead of those in use.
};

/// How often a content is named.
struct ContentUses {
    int slots = 0; ///< Whatever became of them.
    int plans = 0;
};

/// The library. Versions are only added: slots and approvals name the one they mean.
class ContentStore final
{
public:
    explicit ContentStore(Database &db)
        : m_db(db)
    {
    }

    /// Adds `content` as a new version with its variants and makes it the current one. content.versionNo must be 1 for
    /// new content, else the stored number + 1; false where it is not (somebody was faster).
    Result<bool> save(const Content &content);
    Result<std::optional<Content>> find(const QString &contentId);
    Result<std::optional<Content>> findVersion(const QString &versionId);
    Result<std::optional<Content>> findVersionNo(const QString &contentId, int versionNo);
    /// Current versions with their variants, last changed first. Two statements, however many contents.
    Result<Page<Content>> list(const ContentFilter &filter, const PageRequest &page);

    /// Every version, newest first; `updatedAt` is when it became so.
    Result<QList<Content>> versions(const QString &contentId);
    /// False where nothing changed.
    Result<bool> setRetired(const QString &contentId, std::optional<Instant> at);
    Result<ContentUses> uses(const QString &contentId);
    /// How many slots that have not left stand for each of these from `from` on; who is absent has none.
    Result<QHash<QString, int>> comingSlots(const QStringList &contentIds, Instant from);
    /// With all its versions; only where nothing refers to one.
    Result<void> erase(const QString &contentId);

private:
    Result<bool> insertHead(const Content &content);
    Result<bool> moveHead(const Content &content);
    Result<void> insertVariant(const QString &versionId, qsizetype position, const ContentVariant &variant);

    Database &m_db;
};

} // namespace core
