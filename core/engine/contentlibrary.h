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

/// Content::contentHash of the content as it is: SHA-256 over title, type and variants, their ids aside.
QString contentHashOf(const Content &content);

/// Stores the content as a new version; the current one where nothing differs from it.
Result<Content> saveVersion(Content content, Transaction &transaction);

/// Stores what was made of `source` under an id of its own, the same at every repeat.
Result<void> saveDerived(const Content &source, const QString &contentId, ContentType type,
                         const QList<ContentVariant> &texts, Transaction &transaction);

} // namespace core
