// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sampleload.h"

#include "core/engine/transaction.h"
#include "core/risk/risk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QDate localDay(const Account &account, Instant at)
{
    return localDate(at, QTimeZone(account.timezone.toUtf8()));
}

} // namespace

void SampleDiary::add(const Account &account, Instant at)
{
    m_entries[account.id].append({at, localDay(account, at)});
}

bool SampleDiary::hasRoom(const Account &account, Instant at, const PlatformRules &rules) const
{
    const QList<Entry> entries = m_entries.value(account.id);
    const auto tooNear = [&](const Entry &entry) { return std::chrono::abs(entry.at - at) < rules.minGap; };
    return std::ranges::none_of(entries, tooNear) && postsOnDayOf(account, at) < rules.maxPostsPerDay;
}

int SampleDiary::postsOnDayOf(const Account &account, Instant at) const
{
    const QDate day = localDay(account, at);
    const QList<Entry> entries = m_entries.value(account.id);
    return int(std::ranges::count(entries, day, &Entry::day));
}

Account &SampleLoad::accountNamed(const QString &key)
{
    return std::ranges::find(accounts, key, &SampleAccount::key)->account;
}

Account &SampleLoad::accountWithId(const QString &id)
{
    return std::ranges::find(accounts, id, [](const SampleAccount &each) { return each.account.id; })->account;
}

void SampleLoad::publish(Slot &slot)
{
    slot.state = SlotState::Published;
    slot.publishedAt = slot.dueAt;
    slot.publishedUrl = file.url(slot.platform, accountWithId(slot.accountId).username, ++ordinals[slot.accountId]);
}

RiskAssessment SampleLoad::riskThen(const Slot &slot)
{
    Account account = accountWithId(slot.accountId);
    account.status = AccountStatus::Active; // it could post, or there would be no slot
    const int posts = std::max(1, diary.postsOnDayOf(account, slot.dueAt));
    return assessRisk(account, slot.contentType, posts, transaction.config().platformDefaults.at(slot.platform),
                      slot.dueAt);
}

} // namespace core
