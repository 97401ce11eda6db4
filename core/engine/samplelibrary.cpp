// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/samplelibrary.h"

#include <QDir>

#include "core/base/ids.h"
#include "core/engine/contentlibrary.h"
#include "core/engine/sampleload.h"
#include "core/engine/transaction.h"
#include "core/storage/accountstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString folder = u"sample/"_s;

Instant ago(const Json &days, Instant now)
{
    return now - std::chrono::days(days.get<int>());
}

Result<void> copyMedia(const EngineContext &context)
{
    const QDir target(context.mediaFolder() + u'/' + folder);
    DE_TRY(makePrivateFolder(context.mediaFolder()));
    DE_TRY(makePrivateFolder(target.path()));
    for (const QFileInfo &file : QDir(u":/sample-media"_s).entryInfoList(QDir::Files)) {
        const QString path = target.filePath(file.fileName());
        if (QFile::exists(path))
            continue; // of an earlier start that went no further
        if (!QFile::copy(file.filePath(), path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            return fail(Error::Code::Unavailable, u"The sample's media cannot be copied to the media folder"_s);
    }
    return {};
}

ContentDraft draftOf(const Json &content, const Json &variant)
{
    ContentDraft draft;
    draft.title = sampleText(content, "title");
    draft.contentType = contentTypeFromName(sampleText(content, "contentType"));
    draft.language = sampleText(variant, "language");
    draft.platform = platformFromName(sampleText(variant, "platform"));
    draft.caption = sampleText(variant, "caption");
    draft.hashtags = variant.value("hashtags", Json::array()).get<QStringList>();
    draft.mediaPaths = variant.value("media", Json::array()).get<QStringList>();
    for (QString &path : *draft.mediaPaths)
        path.prepend(folder);
    return draft;
}

Result<Content> contentOf(const Json &json, const SampleLoad &load)
{
    Content content;
    content.contentId = sampleText(json, "contentId");
    for (const Json &variant : json.at("variants"))
        DE_TRY(applyDraft(content, draftOf(json, variant), load.transaction.context()));
    content.contentHash = contentHashOf(content);
    content.createdAt = ago(json.at("createdDaysAgo"), load.file.now());
    content.updatedAt = content.createdAt;
    content.versionId = newId(content.createdAt);
    for (ContentVariant &variant : content.variants)
        variant.id = newId(content.createdAt);
    return content;
}

Account accountOf(const Json &json, Instant now)
{
    Account account;
    account.id = newId(now);
    account.platform = platformFromName(sampleText(json, "platform")).value();
    account.username = sampleText(json, "username");
    account.language = sampleText(json, "language");
    account.timezone = sampleText(json, "timezone");
    account.status = accountStatusFromName(sampleText(json, "status")).value();
    const Json &metrics = json.at("metrics");
    account.metrics = {metrics.at("totalPosts").get<int>(), metrics.at("successRate").get<double>(),
                       metrics.at("avgEngagement").get<double>()};
    for (const Json &days : json.value("suspensionDaysAgo", Json::array()))
        account.events.append({AccountEventKind::Suspension, ago(days, now)});
    for (const Json &days : json.at("failureDaysAgo"))
        account.events.append({AccountEventKind::Failure, ago(days, now)});
    return account;
}

} // namespace

Result<void> storeSampleContents(SampleLoad &load)
{
    DE_TRY(copyMedia(load.transaction.context()));
    for (const Json &json : load.file["contents"]) {
        const auto content = contentOf(json, load);
        if (!content)
            return tl::unexpected(content.error());
        const auto saved = ContentStore(load.transaction.database()).save(*content);
        if (!saved)
            return tl::unexpected(saved.error());
        load.contents.insert(content->contentId, *content);
        load.transaction.events().changedContents.append(content->contentId);
    }
    return {};
}

void readSampleAccounts(SampleLoad &load)
{
    for (const Json &json : load.file["accounts"])
        load.accounts.append({sampleText(json, "key"), json, accountOf(json, load.file.now())});
}

Result<void> storeSampleAccounts(SampleLoad &load)
{
    for (SampleAccount &each : load.accounts) {
        Account &account = each.account;
        std::ranges::stable_sort(account.events, {}, &AccountEvent::at);
        if (account.status == AccountStatus::Cooldown)
            account.status = AccountStatus::Active;
        DE_TRY(AccountStore(load.transaction.database()).insert(account, load.file.now()));
        load.transaction.events().changedAccounts.append(account.id);
    }
    return {};
}

Result<void> settleSampleAccounts(SampleLoad &load)
{
    for (SampleAccount &each : load.accounts) {
        Account &account = each.account;
        account.status = accountStatusFromName(sampleText(each.json, "status")).value();
        if (account.status == AccountStatus::Cooldown)
            account.cooldownUntil = load.file.now() + std::chrono::days(each.json.at("cooldownDays").get<int>());
        for (const AccountEvent &event : std::as_const(account.events)) {
            if (event.kind != AccountEventKind::Suspension)
                account.lastUsed = std::max(account.lastUsed.value_or(event.at), event.at);
        }
        const auto updated = AccountStore(load.transaction.database()).update(account, load.file.now());
        if (!updated)
            return tl::unexpected(updated.error());
    }
    return {};
}

} // namespace core
