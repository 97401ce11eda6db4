// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/accountrouter.h"

#include "core/model/risk.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Smaller is better: lowest risk, then longest rest (never used first), then id.
auto rank(const AccountCandidate &candidate)
{
    return std::tuple(candidate.risk, candidate.account.lastUsed, candidate.account.id);
}

QString cooldownWords(const Account &account)
{
    return account.cooldownUntil ? u"cooling down until %1"_s.arg(toIso(*account.cooldownUntil)) : u"cooling down"_s;
}

QString whyNotFirst(const AccountCandidate &candidate, const AccountCandidate &best)
{
    if (candidate.risk > best.risk)
        return u"riskier than %1 (%2 against %3)"_s.arg(best.account.username, QString::number(candidate.risk, 'f', 2),
                                                        QString::number(best.risk, 'f', 2));
    return candidate.account.lastUsed > best.account.lastUsed
        ? u"used more recently than %1"_s.arg(best.account.username)
        : u"equal to %1, which comes first by id"_s.arg(best.account.username);
}

} // namespace

QString ineligibility(const AccountCandidate &candidate, const AccountNeed &need)
{
    const Account &account = candidate.account;
    if (account.platform != need.platform)
        return u"an account on %1"_s.arg(platformName(account.platform));
    if (account.status == AccountStatus::Suspended)
        return u"suspended"_s;
    if (account.status == AccountStatus::Banned)
        return u"banned"_s;
    if (!mayPostAt(account, need.when))
        return cooldownWords(account);
    if (!account.language.isEmpty() && account.language != need.language)
        return u"kept for %1, not %2"_s.arg(account.language, need.language);
    const QString risk = QString::number(candidate.risk, 'f', 2);
    if (riskLevelOf(candidate.risk) == RiskLevel::Critical)
        return u"at a CRITICAL risk of %1"_s.arg(risk);
    if (candidate.risk > need.riskLimit)
        return u"at a risk of %1, above the limit of %2"_s.arg(risk, QString::number(need.riskLimit, 'f', 2));
    return {};
}

AccountChoice chooseAccount(const QList<AccountCandidate> &candidates, const AccountNeed &need)
{
    QList<AccountCandidate> eligible;
    QList<AccountCandidate> refused;
    for (const AccountCandidate &candidate : candidates) {
        if (candidate.account.platform == need.platform)
            (ineligibility(candidate, need).isEmpty() ? eligible : refused).append(candidate);
    }
    std::ranges::sort(eligible, {}, rank);
    std::ranges::sort(refused, {}, rank);

    AccountChoice choice;
    for (const AccountCandidate &candidate : eligible) {
        if (choice.accountId.isEmpty())
            choice.accountId = candidate.account.id;
        else
            choice.others.append({candidate.account.id, whyNotFirst(candidate, eligible.constFirst()), true});
    }
    for (const AccountCandidate &candidate : refused)
        choice.others.append({candidate.account.id, ineligibility(candidate, need), false});
    return choice;
}

} // namespace core
