// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/content.h"

namespace core {

/// What `POST /distribution/content` takes: one text in one language, with media by path below the workspace's media
/// folder.
struct ContentDraft {
    QString contentId = {}; ///< Empty: the engine gives one.
    std::optional<QString> title = {};
    QString language = {};
    std::optional<Platform> platform = {};
    std::optional<QString> caption = {};
    std::optional<QStringList> hashtags = {};
    std::optional<ContentType> contentType = {};
    std::optional<QStringList> mediaPaths =
        {}; ///< Relative, inside the media folder; the engine reads and hashes them.
};
/// One text of a content that is saved as a whole.
struct VariantDraft {
    QString language = {};
    std::optional<Platform> platform = {}; ///< Absent: for all that have none of their own.
    QString caption = {};
    QStringList hashtags = {};
    /// Files in the workspace's media folder; where no hash is given, the engine reads the file and takes it.
    QList<Media> media = {};
    QString id = {}; ///< Which text of the version before it is; empty: keepTextIds() finds it, or it is new.
};
/// The member `variants` of `body`, 1 to 200 of them; media by path alone.
Result<QList<VariantDraft>> variantDraftsFromJson(const Json &body);

Result<ContentDraft> newContentFromJson(const Json &body);
/// What `PATCH /distribution/content/{contentId}` takes: as above, everything but `language` optional.
Result<ContentDraft> contentChangeFromJson(const Json &body);

Json toJson(const Content &content);
Json toJson(const ContentVariant &variant);
ContentVariant variantFromJson(const Json &json);

} // namespace core
