// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/contentjson.h"

namespace core {

class Snapshot;
class Transaction;

/// The whole of a content as one new version: title, type and all its texts in their order. Several texts may be for
/// one language and platform; a text that is not in the list is gone from this version on. Approvals of slots that
/// carry an older version are void in the same transaction. Conflict where the content was changed since `baseVersion`.
struct SaveContent {
    using Answer = Content;
    QString contentId = {}; ///< Empty: new content, the engine gives an id.
    QString title = {}; ///< At most 300 characters.
    ContentType contentType = ContentType::Video;
    QList<VariantDraft> variants = {}; ///< 1 to 200.
    std::optional<int> baseVersion = {}; ///< 0: there must be none of this id; absent: not checked.
};
Result<Content> execute(const SaveContent &command, Transaction &transaction);

/// Every version of a content, newest first.
struct ContentHistory {
    struct Version {
        Content content = {}; ///< As it was; `updatedAt` is when it became so.
        QString by = {}; ///< Empty where the trail does not tell.
    };
    using Answer = QList<Version>;
    QString contentId = {};
};
Result<QList<ContentHistory::Version>> execute(const ContentHistory &query, Snapshot &snapshot);

/// The library offers it no longer, or again; slots and plans that name it keep it.
struct RetireContent {
    enum class To { Retired, InUse };
    using Answer = Content;
    QString contentId = {};
    To to = To::Retired;
};
Result<Content> execute(const RetireContent &command, Transaction &transaction);

/// Takes content out for good, with all its versions; Conflict where a slot or plan names it, whatever became of them.
/// Its media files stay.
struct DeleteContent {
    using Answer = Content;
    QString contentId = {};
};
Result<Content> execute(const DeleteContent &command, Transaction &transaction);

} // namespace core
