// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/librarycommands.h"

#include "core/base/ids.h"
#include "core/content/languagevariants.h"
#include "core/content/repurpose.h"
#include "core/engine/accountcommands.h"
#include "core/engine/contentlibrary.h"
#include "core/engine/peoplecommands.h"
#include "core/engine/transaction.h"
#include "core/planning/quota.h"
#include "core/storage/accountstore.h"
#include "core/storage/contentstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<void> requireLanguage(const QString &language, const Transaction &transaction)
{
    return core::requireLanguage(language, u"/language"_s, transaction);
}

/// One account of a platform is one account, however its name is written: its gap and cap must not count twice.
Result<void> requireNewName(const NewAccount &fresh, Transaction &transaction)
{
    AccountFilter filter;
    filter.platform = fresh.platform;
    filter.eventsSince = transaction.now();
    const auto accounts = AccountStore(transaction.database()).list(filter);
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const Account &account : *accounts) {
        if (account.username.compare(fresh.username, Qt::CaseInsensitive) == 0)
            return fail(Error::Code::Conflict,
                        (account.retiredAt ? u"%1 has an account %2 that was retired: bring it back"_s
                                           : u"%1 has an account %2 already"_s)
                            .arg(platformName(account.platform), account.username),
                        u"/username"_s);
    }
    return {};
}

} // namespace

Result<Account> execute(const AddAccount &command, Transaction &transaction)
{
    DE_TRY(requireLanguage(command.account.language, transaction));
    DE_TRY(requireNewName(command.account, transaction));
    Account account;
    account.id = newId(transaction.now());
    account.platform = command.account.platform;
    account.username = command.account.username;
    account.language = command.account.language;
    account.timezone = command.account.timezone;
    account.status = command.account.status;
    account.publisher = command.account.publisher;
    DE_TRY(AccountStore(transaction.database()).insert(account, transaction.now()));
    DE_TRY(transaction.record(u"ACCOUNT_ADDED"_s, account.id, {{"platform", platformName(account.platform)}}));
    transaction.events().changedAccounts.append(account.id);
    return account;
}

Result<Account> execute(const ChangeAccount &command, Transaction &transaction)
{
    AccountStore store(transaction.database());
    const auto found = findAccount(command.accountId, transaction);
    if (!found)
        return found;
    DE_TRY(requireLanguage(command.change.language.value_or(QString()), transaction));
    if (command.change.twoPersonRule)
        DE_TRY(requireAdmin(transaction.caller(), u"switch an account's two-person rule"_s));
    Account account = *found;
    account.twoPersonRule = command.change.twoPersonRule.value_or(account.twoPersonRule);
    if (command.change.retired && *command.change.retired != account.retiredAt.has_value())
        account.retiredAt = *command.change.retired ? std::optional(transaction.now()) : std::nullopt;
    const AccountStatus before = account.status;
    account.status = command.change.status.value_or(account.status);
    account.language = command.change.language.value_or(account.language);
    account.timezone = command.change.timezone.value_or(account.timezone);
    account.publisher = command.change.publisher.value_or(account.publisher);
    account.cooldownUntil = account.status == AccountStatus::Cooldown
        ? (command.change.cooldownUntil ? command.change.cooldownUntil : account.cooldownUntil)
        : std::nullopt;
    const auto written = store.update(account, transaction.now());
    if (!written)
        return tl::unexpected(written.error());
    if (!*written)
        return fail(Error::Code::Conflict, u"The account was changed by somebody else in the meantime"_s);
    if (account.status == AccountStatus::Suspended && before != AccountStatus::Suspended)
        DE_TRY(store.addEvent(account.id, {AccountEventKind::Suspension, transaction.now(), newId(transaction.now())}));
    DE_TRY(transaction.record(u"ACCOUNT_CHANGED"_s, account.id,
                              {{"status", accountStatusName(account.status)},
                               {"retired", account.retiredAt.has_value()},
                               {"twoPersonRule", account.twoPersonRule}}));
    transaction.events().changedAccounts.append(account.id);
    const auto stored = store.find(account.id);
    if (!stored)
        return tl::unexpected(stored.error());
    return **stored;
}

Result<Content> execute(const AddContent &command, Transaction &transaction)
{
    DE_TRY(requireLanguage(command.draft.language, transaction));
    Content content;
    content.contentId = command.draft.contentId.isEmpty() ? newId(transaction.now()) : command.draft.contentId;
    const auto known = ContentStore(transaction.database()).find(content.contentId);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return fail(Error::Code::Conflict, u"The library holds content with this id already"_s, u"/contentId"_s);
    DE_TRY(applyDraft(content, command.draft, transaction.context()));
    return saveVersion(content, transaction);
}

Result<Content> execute(const ChangeContent &command, Transaction &transaction)
{
    DE_TRY(requireLanguage(command.draft.language, transaction));
    const auto known = ContentStore(transaction.database()).find(command.contentId);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return fail(Error::Code::NotFound, u"The library holds no content with this id"_s, u"/contentId"_s);
    Content content = **known;
    DE_TRY(applyDraft(content, command.draft, transaction.context()));
    auto saved = saveVersion(content, transaction);
    if (!saved)
        return saved;
    if (saved->versionId != (*known)->versionId)
        DE_TRY(voidApprovalsOf(*saved, transaction));
    return saved;
}

Result<QList<RepurposeContent::Variant>> execute(const RepurposeContent &command, Transaction &transaction)
{
    DE_TRY(requireLanguage(command.language, transaction));
    const auto held = ContentStore(transaction.database()).find(command.contentId);
    if (!held)
        return tl::unexpected(held.error());
    const Content *source = *held ? &**held : nullptr;
    const auto inForce = transaction.rules();
    if (!inForce)
        return tl::unexpected(inForce.error());
    QList<RepurposeContent::Variant> variants;
    for (const Platform target : command.targets) {
        const PlatformRules &rules = inForce->platforms.at(target);
        const ContentType type = plannedContentType(rules, source ? std::optional(source->contentType) : std::nullopt)
                                     .value_or(rules.contentTypes.first());
        RepurposeContent::Variant variant;
        variant.platform = target;
        const auto made = repurposed({command.contentId, source, command.source, command.language}, target, type);
        if (!made) {
            variant.error = made.error().message;
        } else {
            variant.contentId = made->contentId;
            variant.text = made->text;
            variant.changes = made->changes;
            variant.warnings = made->warnings;
            if (made->held && made->contentId != command.contentId)
                DE_TRY(saveDerived(*source, made->contentId, type, {made->text}, transaction));
        }
        variants.append(variant);
    }
    return variants;
}

Result<QList<DistributeLanguages::Variant>> execute(const DistributeLanguages &command, Transaction &transaction)
{
    const auto held = ContentStore(transaction.database()).find(command.contentId);
    if (!held)
        return tl::unexpected(held.error());
    const Content *source = *held ? &**held : nullptr;
    QList<DistributeLanguages::Variant> variants;
    for (const QString &language : command.languages) {
        DE_TRY(requireLanguage(language, transaction));
        const auto made = languageVariant(command.contentId, source, language);
        if (!made)
            return tl::unexpected(made.error());
        if (source && !made->texts.isEmpty())
            DE_TRY(saveDerived(*source, made->contentId, source->contentType, made->texts, transaction));
        variants.append({language, made->contentId,
                         made->texts.isEmpty() ? std::nullopt : std::optional(made->texts.first()), made->warnings});
    }
    return variants;
}

} // namespace core
