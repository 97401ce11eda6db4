// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/rulecommands.h"

#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/storage/settingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The member that goes beyond the built-in table and beyond what holds now; null where none does.
const char *loosenedMember(const PlatformRules &before, const PlatformRules &after, const PlatformRules &builtIn)
{
    if (after.maxPostsPerDay > std::max(before.maxPostsPerDay, builtIn.maxPostsPerDay))
        return "/maxPostsPerDay";
    if (after.minGap < std::min(before.minGap, builtIn.minGap))
        return "/minGapHours";
    return nullptr;
}

Result<void> requireMandate(const ChangePlatformRules &command, const char *member, const Caller &caller)
{
    if (!caller.may(Scope::Admin))
        return fail(Error::Code::Forbidden,
                    u"A cap above or a gap below the built-in table is for the owner: it needs the scope admin"_s,
                    QLatin1StringView(member));
    if (command.reason.trimmed().isEmpty())
        return fail(Error::Code::InvalidField,
                    u"reason is missing: a cap above or a gap below the built-in table needs one"_s, u"/reason"_s);
    return {};
}

Result<void> store(const QString &key, const Json &value, Transaction &transaction)
{
    transaction.events().settings = true;
    return SettingStore(transaction.database()).set(key, value, transaction.caller().name, transaction.now());
}

} // namespace

Result<RulesInForce> execute(const ChangePlatformRules &command, Transaction &transaction)
{
    auto rules = transaction.rules();
    if (!rules)
        return rules;
    const RulesInForce before = *rules;
    RulesChange &entry = rules->changes[command.platform];
    entry.change = command.change.over(entry.change);
    for (const QString &member : command.reset)
        entry.change.drop(member);
    PlatformRules &after = rules->platforms.at(command.platform);
    after = entry.change.applied(transaction.config().platformDefaults.at(command.platform));

    const PlatformRules builtIn = PlatformTable::builtIn().at(command.platform);
    const PlatformRules &then = before.platforms.at(command.platform);
    if (const char *member = loosenedMember(then, after, builtIn))
        DE_TRY(requireMandate(command, member, transaction.caller()));
    if (after == then && entry.change == before.changes.value(command.platform).change)
        return before;

    const bool beyond = loosenedMember(builtIn, after, builtIn) != nullptr;
    entry.reason = !command.reason.trimmed().isEmpty() ? command.reason.trimmed() : beyond ? entry.reason : QString();
    entry.changedBy = transaction.caller().name;
    entry.changedAt = transaction.now();
    if (entry.change.isEmpty())
        rules->changes.remove(command.platform);
    DE_TRY(store(platformRulesKey, changesToJson(rules->changes), transaction));
    DE_TRY(transaction.record(u"PLATFORM_RULES_CHANGED"_s, platformName(command.platform),
                              {{"from", toJson(then)}, {"to", toJson(after)}, {"reason", command.reason}}));
    return rules;
}

Result<RulesInForce> execute(const SetAudienceZone &command, Transaction &transaction)
{
    if (!transaction.config().languages.contains(command.language))
        return fail(Error::Code::NotFound,
                    u"The language in the path must be one of the configured ones: %1"_s.arg(
                        transaction.config().languages.join(u", "_s)),
                    u"/language"_s);
    auto rules = transaction.rules();
    if (!rules)
        return rules;
    const QString before = rules->audienceZones.value(command.language);
    if (before == command.timezone)
        return rules;
    if (command.timezone.isEmpty())
        rules->audienceZones.remove(command.language);
    else
        rules->audienceZones.insert(command.language, command.timezone);
    DE_TRY(store(audienceZonesKey, zonesToJson(rules->audienceZones), transaction));
    DE_TRY(
        transaction.record(u"AUDIENCE_TIMEZONE_SET"_s, command.language, {{"from", before}, {"to", command.timezone}}));
    return rules;
}

Result<PlatformTable> execute(const GetDefaultRules &, Snapshot &snapshot)
{
    return snapshot.context().config.platformDefaults;
}

Result<RulesInForce> execute(const GetRules &, Snapshot &snapshot)
{
    return snapshot.rules();
}

} // namespace core
