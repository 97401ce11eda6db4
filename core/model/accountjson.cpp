// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/accountjson.h"

#include "core/base/ids.h"
#include "core/base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

void readLanguage(JsonReader &in, QString &language)
{
    if (!language.isEmpty() && !isLanguageTag(language))
        in.refuse("language", u"must be a language tag like en or pt-BR"_s);
}

} // namespace

Result<NewAccount> newAccountFromJson(const Json &body)
{
    JsonReader in(body);
    NewAccount account;
    const auto platform = in.word<Platform>("platform", platformFromName, allowedPlatforms());
    if (!in.has("platform"))
        in.refuse("platform", u"is missing: "_s + allowedPlatforms());
    account.platform = platform.value_or(Platform::TikTok);
    account.username = in.text("username", 1, 100).trimmed();
    if (account.username.startsWith(u'@'))
        account.username.remove(0, 1);
    if (!isContentId(account.username))
        in.refuse("username", u"must have 1 to 100 characters, none of them a control character"_s);
    account.language = in.text("language", 2, 35, {});
    readLanguage(in, account.language);
    account.timezone = in.zone("timezone");
    account.status = in.word<AccountStatus>("status", accountStatusFromName, allowedAccountStatuses())
                         .value_or(AccountStatus::Active);
    account.publisher = in.id("publisher", {});
    return in.result(account);
}

Result<AccountChange> accountChangeFromJson(const Json &body)
{
    JsonReader in(body);
    AccountChange change;
    change.status = in.word<AccountStatus>("status", accountStatusFromName, allowedAccountStatuses());
    change.cooldownUntil = in.instant("cooldownUntil");
    if (in.has("language")) {
        change.language = in.text("language", 0, 35, {});
        readLanguage(in, *change.language);
    }
    if (in.has("timezone"))
        change.timezone = in.zone("timezone");
    if (in.has("publisher"))
        change.publisher = in.id("publisher");
    if (in.has("retired"))
        change.retired = in.flag("retired", false);
    if (in.has("twoPersonRule"))
        change.twoPersonRule = in.flag("twoPersonRule", false);
    return in.result(change);
}

Json toJson(const Account &account, const RiskAssessment &risk)
{
    const bool out = account.status == AccountStatus::Suspended || account.status == AccountStatus::Banned;
    Json json = {{"id", account.id},
                 {"platform", platformName(account.platform)},
                 {"username", account.username},
                 {"status", accountStatusName(account.status)},
                 {"riskScore", out ? 1.0 : risk.score},
                 {"riskLevel", riskLevelName(out ? RiskLevel::Critical : risk.level())},
                 {"metrics",
                  {{"totalPosts", account.metrics.totalPosts},
                   {"successRate", account.metrics.successRate},
                   {"avgEngagement", account.metrics.avgEngagement}}}};
    if (!account.language.isEmpty())
        json["language"] = account.language;
    if (!account.timezone.isEmpty())
        json["timezone"] = account.timezone;
    if (!account.publisher.isEmpty())
        json["publisher"] = account.publisher;
    if (account.lastUsed)
        json["lastUsed"] = *account.lastUsed;
    if (account.cooldownUntil)
        json["cooldownUntil"] = *account.cooldownUntil;
    if (account.retiredAt)
        json["retiredAt"] = *account.retiredAt;
    if (account.twoPersonRule)
        json["twoPersonRule"] = true;
    return json;
}

} // namespace core
