// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/samplehistory.h"

#include <QCryptographicHash>
#include <QtEndian>

#include "core/base/ids.h"
#include "core/content/validator.h"
#include "core/engine/sampleload.h"
#include "core/engine/samplestates.h"
#include "core/engine/transaction.h"
#include "core/storage/slotstore.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// splitmix64 (Steele, Lea and Flood 2014), so that the same moment gives the same sample everywhere.
class Draws final
{
public:
    Draws(quint64 seed, const QString &key)
        : m_state(
            seed
            ^ qFromBigEndian<quint64>(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).constData()))
    {
    }

    /// Uniform in [0, 1).
    double uniform()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        mixed ^= mixed >> 31;
        return double(mixed >> 11) * 0x1p-53;
    }

private:
    quint64 m_state;
};

/// Whether the planner fills this account's lane on that day: then the plan's posts are all there are.
bool isPlannedDay(const Account &account, const QString &language, const QDate &day, const SampleFile &file)
{
    return std::ranges::any_of(file["plans"], [&](const Json &plan) {
        if (!plan.contains("weekStartDay") || plan.contains("slots"))
            return false;
        const QDate first = file.day(plan.at("weekStartDay").get<int>());
        const Json &request = plan.at("request");
        const auto platforms = request.at("platforms").get<QStringList>();
        const auto languages = request.at("languages").get<QStringList>();
        return first <= day && day < first.addDays(7) && platforms.contains(platformName(account.platform))
            && languages.contains(language);
    });
}

bool isFilm(ContentType type)
{
    return type == ContentType::Video || type == ContentType::Short || type == ContentType::Reel;
}

/// As what the content goes out on a platform: as what it is, or one film as another.
std::optional<ContentType> typeOn(const PlatformRules &rules, const Content &content)
{
    if (rules.contentTypes.contains(content.contentType))
        return content.contentType;
    const ContentType usual = rules.contentTypes.first();
    return isFilm(usual) && isFilm(content.contentType) ? std::optional(usual) : std::nullopt;
}

/// The contents of the file that could be published on the platform in this language, in its order.
QList<Content> contentsFor(const QString &language, Platform platform, const SampleLoad &load)
{
    const PlatformRules &rules = load.transaction.config().platformDefaults.at(platform);
    QList<Content> contents;
    for (const Json &json : load.file["contents"]) {
        const Content content = load.contents.value(sampleText(json, "contentId"));
        const ContentVariant *variant = variantFor(content, language, platform);
        const auto type = typeOn(rules, content);
        if (type && variant && findings(content.title, *variant, limitsFor(platform, *type)).isEmpty())
            contents.append(content);
    }
    return contents;
}

/// One account's history, post by post.
class AccountHistory final
{
public:
    AccountHistory(SampleAccount &of, SampleLoad &load)
        : m_account(of.account)
        , m_load(load)
        , m_rules(load.transaction.config().platformDefaults.at(of.account.platform))
        , m_zone(of.account.timezone.toUtf8())
        , m_language(of.account.language.isEmpty() ? u"en"_s : of.account.language)
        , m_contents(contentsFor(m_language, of.account.platform, load))
        , m_draws(load.file["seed"].get<quint64>(), of.key)
        , m_postsPerDay(of.json.at("history").at("postsPerDay").get<double>())
        , m_jitterMinutes(load.file["history"].at("jitterMinutes").get<int>())
    {
    }

    QList<Slot> posts(int days)
    {
        QList<Slot> posts;
        for (int day = 0; day < days; ++day) {
            const QDate date = m_load.file.day(day - days);
            const int count = int(std::floor(m_postsPerDay + m_draws.uniform()));
            for (int k = 0; k < count; ++k) {
                const Instant at = timeOf(date, day + k);
                if (!isPlannedDay(m_account, m_language, date, m_load.file) && at < m_load.file.startOf(0)
                    && m_load.diary.hasRoom(m_account, at, m_rules))
                    posts.append(post(at, int(posts.size())));
            }
        }
        return posts;
    }

private:
    Instant timeOf(const QDate &date, int turn)
    {
        const int hour = m_rules.peakHours.at(turn % m_rules.peakHours.size());
        const int minute = int(m_draws.uniform() * (m_jitterMinutes + 1));
        return toInstant(QDateTime(date, QTime(hour, minute), m_zone));
    }

    Slot post(Instant at, int turn)
    {
        const Content &content = m_contents.at(turn % m_contents.size());
        Slot slot;
        slot.createdAt = at - std::chrono::days(2);
        slot.id = newId(slot.createdAt);
        slot.platform = m_account.platform;
        slot.accountId = m_account.id;
        slot.contentId = content.contentId;
        if (content.createdAt < slot.createdAt) // an older post carried a version that the library does not hold
            slot.contentVersionId = content.versionId;
        slot.contentType = *typeOn(m_rules, content);
        slot.language = m_language;
        slot.dueAt = at;
        m_load.publish(slot);
        m_load.diary.add(m_account, at);
        m_account.events.append({AccountEventKind::Success, at});
        return slot;
    }

    Account &m_account;
    SampleLoad &m_load;
    const PlatformRules m_rules;
    const QTimeZone m_zone;
    const QString m_language;
    const QList<Content> m_contents;
    Draws m_draws;
    const double m_postsPerDay;
    const int m_jitterMinutes;
};

} // namespace

QList<Slot> sampleHistory(SampleLoad &load)
{
    const int days = 7 * load.file["history"].at("weeks").get<int>();
    QList<Slot> posts;
    for (SampleAccount &each : load.accounts)
        posts += AccountHistory(each, load).posts(days);
    return posts;
}

Result<void> storeSampleHistory(QList<Slot> posts, SampleLoad &load)
{
    for (Slot &slot : posts) {
        slot.risk = load.riskThen(slot);
        const auto approval = approveSample(slot, load);
        if (!approval)
            return tl::unexpected(approval.error());
        slot.approvalId = approval->id;
    }
    load.transaction.events().changedSlots += posts;
    return SlotStore(load.transaction.database()).insert(posts);
}

} // namespace core
