// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/contentlibrary.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/hash.h"
#include "core/base/ids.h"
#include "core/engine/slotchange.h"
#include "core/engine/transaction.h"
#include "core/storage/contentstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<Media> describeMedia(const QString &path, const QString &field, const EngineContext &context)
{
    const QString root = QFileInfo(context.mediaFolder()).canonicalFilePath();
    const QString real = QFileInfo(QDir(context.mediaFolder()), path).canonicalFilePath(); // links resolved
    QFile file(real);
    if (root.isEmpty() || !real.startsWith(root + u'/') || !file.open(QIODevice::ReadOnly))
        return fail(Error::Code::InvalidField, u"%1 names no file in the workspace's media folder"_s.arg(path), field);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(Error::Code::InvalidField, u"%1 cannot be read"_s.arg(path), field);
    return Media{path, QString::fromLatin1(hash.result().toHex()), file.size()};
}

/// What the content knows of a file already, so that a large one is not read again.
std::optional<Media> heldMedia(const Content *content, const QString &path)
{
    for (const ContentVariant &variant : content ? content->variants : QList<ContentVariant>()) {
        for (const Media &file : variant.media) {
            if (file.path == path)
                return file;
        }
    }
    return std::nullopt;
}

/// The variant of exactly this language and platform; a new one where there is none.
ContentVariant &variantOf(Content &content, const QString &language, std::optional<Platform> platform)
{
    const auto known = std::ranges::find_if(content.variants, [&](const ContentVariant &variant) {
        return variant.language == language && variant.platform == platform;
    });
    if (known != content.variants.end())
        return *known;
    ContentVariant fresh;
    fresh.language = language;
    fresh.platform = platform;
    content.variants.append(fresh);
    return content.variants.last();
}

} // namespace

Result<void> requireLanguage(const QString &language, const QString &field, const Transaction &transaction)
{
    if (!language.isEmpty() && !transaction.config().languages.contains(language))
        return fail(
            Error::Code::InvalidField,
            u"language must be one of the configured ones: %1"_s.arg(transaction.config().languages.join(u", "_s)),
            field);
    return {};
}

Result<ContentVariant> variantFromDraft(const VariantDraft &draft, const Content *before, const QString &path,
                                        const EngineContext &context)
{
    ContentVariant variant;
    variant.id = draft.id;
    variant.language = draft.language;
    variant.platform = draft.platform;
    variant.caption = draft.caption;
    variant.hashtags = draft.hashtags;
    for (qsizetype i = 0; i < draft.media.size(); ++i) {
        const Media &file = draft.media[i];
        if (!file.sha256.isEmpty()) {
            variant.media.append(file);
            continue;
        }
        if (const auto held = heldMedia(before, file.path)) {
            variant.media.append(*held);
            continue;
        }
        const auto read = describeMedia(file.path, u"%1/media/%2/path"_s.arg(path).arg(i), context);
        if (!read)
            return tl::unexpected(read.error());
        variant.media.append(*read);
    }
    return variant;
}

Result<void> voidApprovalsOf(const Content &content, Transaction &transaction)
{
    const auto slots =
        SlotStore(transaction.database())
            .query({.contentId = content.contentId, .states = {SlotState::PendingApproval, SlotState::Approved}},
                   {.limit = 0, .cursor = {}});
    if (!slots)
        return tl::unexpected(slots.error());
    for (Slot slot : slots->items) {
        slot.contentVersionId = content.versionId;
        if (slot.state == SlotState::PendingApproval) {
            DE_TRY(saveSlot(slot, u"CONTENT_CHANGED"_s, transaction, {{"contentVersionId", content.versionId}}));
            continue;
        }
        slot.reason = u"Its content was changed after the approval"_s;
        DE_TRY(revokeApproval(slot, u"the content was changed"_s, transaction));
        DE_TRY(moveSlot(slot, SlotState::PendingApproval, Who::Engine, transaction,
                        {{"contentVersionId", content.versionId}}));
    }
    return {};
}

QString contentHashOf(const Content &content)
{
    Json variants = Json::array();
    for (ContentVariant variant : content.variants) {
        variant.id.clear(); // two equal texts are equal, whatever they are called
        variants.push_back(toJson(variant));
    }
    return sha256Hex(toBytes({{"title", content.title},
                              {"contentType", contentTypeName(content.contentType)},
                              {"variants", std::move(variants)}}));
}

Result<void> applyDraft(Content &content, const ContentDraft &draft, const EngineContext &context)
{
    content.title = draft.title.value_or(content.title);
    content.contentType = draft.contentType.value_or(content.contentType);
    ContentVariant &variant = variantOf(content, draft.language, draft.platform);
    variant.caption = draft.caption.value_or(variant.caption);
    variant.hashtags = draft.hashtags.value_or(variant.hashtags);
    if (!draft.mediaPaths)
        return {};
    variant.media.clear();
    for (qsizetype i = 0; i < draft.mediaPaths->size(); ++i) {
        const auto media = describeMedia(draft.mediaPaths->at(i), u"/media/%1/path"_s.arg(i), context);
        if (!media)
            return tl::unexpected(media.error());
        variant.media.append(*media);
    }
    return {};
}

Result<Content> saveVersion(Content content, Transaction &transaction)
{
    const QString hash = contentHashOf(content);
    if (hash == content.contentHash)
        return content;
    content.contentHash = hash;
    const bool known = !content.versionId.isEmpty();
    content.versionNo = known ? content.versionNo + 1 : 1;
    content.versionId = newId(transaction.now());
    if (!known)
        content.createdAt = transaction.now();
    content.updatedAt = transaction.now();
    for (ContentVariant &variant : content.variants) {
        if (variant.id.isEmpty())
            variant.id = newId(transaction.now());
    }
    const auto saved = ContentStore(transaction.database()).save(content);
    if (!saved)
        return tl::unexpected(saved.error());
    if (!*saved)
        return fail(Error::Code::Conflict, u"The content was changed by somebody else in the meantime"_s);
    DE_TRY(transaction.record(known ? u"CONTENT_CHANGED"_s : u"CONTENT_ADDED"_s, content.contentId,
                              {{"versionNo", content.versionNo}, {"contentHash", content.contentHash}}));
    transaction.events().changedContents.append(content.contentId);
    return content;
}

Result<void> saveDerived(const Content &source, const QString &contentId, ContentType type,
                         const QList<ContentVariant> &texts, Transaction &transaction)
{
    auto known = ContentStore(transaction.database()).find(contentId);
    if (!known)
        return tl::unexpected(known.error());
    Content content = known->value_or(Content{});
    content.contentId = contentId;
    content.title = source.title;
    content.contentType = type;
    content.derivedFrom = source.contentId;
    for (const ContentVariant &text : texts) {
        ContentVariant &variant = variantOf(content, text.language, text.platform);
        variant.caption = text.caption;
        variant.hashtags = text.hashtags;
        variant.media = text.media;
    }
    const auto saved = saveVersion(std::move(content), transaction);
    return saved ? Result<void>() : tl::unexpected(saved.error());
}

} // namespace core
