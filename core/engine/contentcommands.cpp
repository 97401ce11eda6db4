// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/contentcommands.h"

#include "core/base/ids.h"
#include "core/content/textids.h"
#include "core/engine/contentlibrary.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/storage/auditstore.h"
#include "core/storage/contentstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int longestTitle = 300;
constexpr int longestCaption = 20'000;
constexpr int mostVariants = 200;
constexpr int mostRows = 10'000;

Result<Content> findContent(const QString &id, Database &database)
{
    auto content = ContentStore(database).find(id);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        return fail(Error::Code::NotFound, u"The library holds no content with this id"_s, u"/contentId"_s);
    return **std::move(content);
}

Result<void> requireShape(const SaveContent &command)
{
    if (command.title.size() > longestTitle)
        return fail(Error::Code::InvalidField, u"title may have at most %1 characters"_s.arg(longestTitle),
                    u"/title"_s);
    if (command.variants.isEmpty() || command.variants.size() > mostVariants)
        return fail(Error::Code::InvalidField, u"variants must have 1 to %1 elements"_s.arg(mostVariants),
                    u"/variants"_s);
    for (qsizetype i = 0; i < command.variants.size(); ++i) {
        if (command.variants[i].caption.size() > longestCaption)
            return fail(Error::Code::InvalidField,
                        u"variants[%1] may have a caption of at most %2 characters"_s.arg(i).arg(longestCaption),
                        u"/variants/%1/caption"_s.arg(i));
    }
    return {};
}

Result<void> requireBase(const SaveContent &command, const std::optional<Content> &known)
{
    if (!command.baseVersion)
        return {};
    const int stands = known ? known->versionNo : 0;
    if (*command.baseVersion == stands)
        return {};
    if (*command.baseVersion == 0)
        return fail(Error::Code::Conflict, u"The library holds content with this id already"_s, u"/contentId"_s);
    if (!known)
        return fail(Error::Code::NotFound, u"The library holds no content with this id"_s, u"/contentId"_s);
    return fail(
        Error::Code::Conflict,
        u"The content was changed since: version %1 is the newest, not %2"_s.arg(stands).arg(*command.baseVersion),
        u"/baseVersion"_s);
}

} // namespace

Result<Content> execute(const SaveContent &command, Transaction &transaction)
{
    DE_TRY(requireShape(command));
    const QString id = command.contentId.isEmpty() ? newId(transaction.now()) : command.contentId;
    if (!isContentId(id))
        return fail(Error::Code::InvalidField,
                    u"contentId must have 1 to 256 characters, none of them a control character"_s, u"/contentId"_s);
    const auto known = ContentStore(transaction.database()).find(id);
    if (!known)
        return tl::unexpected(known.error());
    DE_TRY(requireBase(command, *known));

    Content content = known->value_or(Content{});
    content.contentId = id;
    content.title = command.title;
    content.contentType = command.contentType;
    content.variants.clear();
    for (qsizetype i = 0; i < command.variants.size(); ++i) {
        const QString path = u"/variants/%1"_s.arg(i);
        const VariantDraft &draft = command.variants[i];
        DE_TRY(requireLanguage(draft.language, path + u"/language"_s, transaction));
        const Content *before = *known ? &**known : nullptr;
        auto variant = variantFromDraft(draft, before, path, transaction.context());
        if (!variant)
            return tl::unexpected(variant.error());
        content.variants.append(std::move(*variant));
    }
    keepTextIds(content.variants, *known ? (*known)->variants : QList<ContentVariant>());
    auto saved = saveVersion(std::move(content), transaction);
    if (saved && *known && saved->versionId != (*known)->versionId)
        DE_TRY(voidApprovalsOf(*saved, transaction));
    return saved;
}

Result<QList<ContentHistory::Version>> execute(const ContentHistory &query, Snapshot &snapshot)
{
    const auto versions = ContentStore(snapshot.database()).versions(query.contentId);
    if (!versions)
        return tl::unexpected(versions.error());
    if (versions->isEmpty())
        return fail(Error::Code::NotFound, u"The library holds no content with this id"_s, u"/contentId"_s);
    const auto rows = AuditStore(snapshot.database()).newest({.subject = query.contentId}, mostRows);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<int, QString> authors;
    for (const AuditRow &row : *rows) {
        if (row.entry.detail.contains("versionNo"))
            authors.insert(row.entry.detail.value("versionNo", 0), row.entry.actor);
    }
    QList<ContentHistory::Version> history;
    for (const Content &content : *versions)
        history.append({content, authors.value(content.versionNo)});
    return history;
}

Result<Content> execute(const RetireContent &command, Transaction &transaction)
{
    auto content = findContent(command.contentId, transaction.database());
    if (!content)
        return content;
    const bool retire = command.to == RetireContent::To::Retired;
    const auto changed = ContentStore(transaction.database())
                             .setRetired(content->contentId, retire ? std::optional(transaction.now()) : std::nullopt);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed) {
        DE_TRY(transaction.record(retire ? u"CONTENT_RETIRED"_s : u"CONTENT_BROUGHT_BACK"_s, content->contentId));
        transaction.events().changedContents.append(content->contentId);
    }
    return content;
}

Result<Content> execute(const DeleteContent &command, Transaction &transaction)
{
    auto content = findContent(command.contentId, transaction.database());
    if (!content)
        return content;
    ContentStore store(transaction.database());
    const auto uses = store.uses(content->contentId);
    if (!uses)
        return tl::unexpected(uses.error());
    if (uses->slots + uses->plans > 0)
        return fail(Error::Code::Conflict,
                    u"%1 slots and %2 plans name this content: retire it instead"_s.arg(uses->slots).arg(uses->plans),
                    u"/contentId"_s);
    DE_TRY(store.erase(content->contentId));
    DE_TRY(transaction.record(u"CONTENT_DELETED"_s, content->contentId, {{"versionNo", content->versionNo}}));
    transaction.events().changedContents.append(content->contentId);
    return content;
}

} // namespace core
