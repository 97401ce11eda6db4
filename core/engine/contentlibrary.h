// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/context.h"
#include "core/model/content.h"
#include "core/model/contentjson.h"

namespace core {

class Transaction;

/// Puts what `draft` says into the content: its own members, and the text of its language and platform. InvalidField
/// for a media file that is not in the workspace's media folder.
Result<void> applyDraft(Content &content, const ContentDraft &draft, const EngineContext &context);

/// The text that a draft describes. Media that the content `before` (null: none) holds already and media with a hash
/// are taken as they are; others are read and hashed. InvalidField below `path` for a file that is not in the media
/// folder.
Result<ContentVariant> variantFromDraft(const VariantDraft &draft, const Content *before, const QString &path,
                                        const EngineContext &context);

/// InvalidField, naming `field`, for a language that is not configured; empty is none.
Result<void> requireLanguage(const QString &language, const QString &field, const Transaction &transaction);

/// Slots that wait for or hold an approval of an older version carry this one, and need a person again.
Result<void> voidApprovalsOf(const Content &content, Transaction &transaction);

/// Content::contentHash of the content as it is: SHA-256 over title, type and variants, their ids aside.
QString contentHashOf(const Content &content);

/// Stores the content as a new version; the current one where nothing differs from it. Texts without an id get one.
Result<Content> saveVersion(Content content, Transaction &transaction);

/// Stores what was made of `source` under an id of its own, the same at every repeat.
Result<void> saveDerived(const Content &source, const QString &contentId, ContentType type,
                         const QList<ContentVariant> &texts, Transaction &transaction);

} // namespace core
