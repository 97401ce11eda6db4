// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/unscheduled.h"

#include "core/engine/makeroom.h"
#include "core/engine/planreport.h"
#include "core/engine/snapshot.h"
#include "core/model/words.h"
#include "core/planning/quota.h"
#include "core/storage/accountstore.h"
#include "core/storage/namestore.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"
#include "core/storage/unscheduledstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace core {

namespace {

constexpr auto lookBack = std::chrono::days(14); // as in the list of what needs a person
constexpr int mostTexts = 2000; // read before those are left out that no account could publish

constexpr std::array<Word<UnscheduledKind>, 5> kindWords = {{
    {UnscheduledKind::Expired, "EXPIRED"_L1},
    {UnscheduledKind::Missed, "MISSED"_L1},
    {UnscheduledKind::Evicted, "EVICTED"_L1},
    {UnscheduledKind::Shortage, "SHORTAGE"_L1},
    {UnscheduledKind::Variant, "VARIANT"_L1},
}};

using Item = ListUnscheduled::Item;

Result<QList<Slot>> slotsIn(SlotState state, Instant from, Instant to, Database &database)
{
    if (to <= from)
        return QList<Slot>();
    auto page = SlotStore(database).query({.states = {state}, .from = from, .to = to}, {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    return std::move(page->items);
}

/// The list while it is put together.
class Gathering final
{
public:
    Gathering(const ListUnscheduled &query, Snapshot &snapshot)
        : m_query(query)
        , m_snapshot(snapshot)
        , m_database(snapshot.database())
    {
    }

    Result<ListUnscheduled::Answer> run();

private:
    bool isOver() const { return m_query.to <= m_snapshot.now(); }
    Result<void> readAccounts();
    Result<void> addMissed();
    Result<void> addEvicted();
    Result<void> addShortages();
    Result<void> addTexts();
    Result<void> nameAll();
    void addSlot(UnscheduledKind kind, const Slot &slot, const QString &sentence);
    Result<int> standing(const QString &planId, const Unplaced &lane);
    QList<ListUnscheduled::Taker> takersOf(std::optional<Platform> platform, const QString &language,
                                           std::optional<ContentType> type) const;

    const ListUnscheduled &m_query;
    Snapshot &m_snapshot;
    Database &m_database;
    PlatformTable m_platforms = PlatformTable::builtIn();
    QList<Account> m_accounts;
    QList<UnscheduledStore::PlannedWeek> m_plans;
    QList<Item> m_items;
};

Result<void> Gathering::readAccounts()
{
    const auto rules = m_snapshot.rules();
    if (!rules)
        return tl::unexpected(rules.error());
    m_platforms = rules->platforms;
    AccountFilter filter;
    filter.eventsSince = m_snapshot.now(); // their past is not asked for
    auto accounts = AccountStore(m_database).list(filter);
    if (!accounts)
        return tl::unexpected(accounts.error());
    m_accounts = std::move(*accounts);
    std::ranges::stable_sort(m_accounts, {},
                             [](const Account &account) { return std::pair(int(account.platform), account.username); });
    return {};
}

/// Those that may post before the week ends.
QList<ListUnscheduled::Taker> Gathering::takersOf(std::optional<Platform> platform, const QString &language,
                                                  std::optional<ContentType> type) const
{
    QList<ListUnscheduled::Taker> takers;
    for (const Account &account : m_accounts) {
        const bool fits = (!platform || account.platform == *platform)
            && (account.language.isEmpty() || account.language == language) && mayPostAt(account, m_query.to - 1ms)
            && plannedContentType(m_platforms.at(account.platform), type);
        if (fits)
            takers.append({account.id, account.platform, account.username});
    }
    return takers;
}

void Gathering::addSlot(UnscheduledKind kind, const Slot &slot, const QString &sentence)
{
    Item item;
    item.id = u"slot:"_s + slot.id;
    item.kind = kind;
    item.contentId = slot.contentId;
    item.contentType = slot.contentType;
    item.language = slot.language;
    item.platform = slot.platform;
    item.planId = slot.planId;
    item.slot = slot;
    const auto own = std::ranges::find(m_accounts, slot.accountId, &Account::id);
    if (own != m_accounts.end())
        item.takers.append({own->id, own->platform, own->username});
    item.sentence = sentence;
    m_items.append(item);
}

Result<void> Gathering::addMissed()
{
    const Instant since = isOver() ? m_query.from : std::min(m_query.from, m_snapshot.now() - lookBack);
    const auto missed = slotsIn(SlotState::Missed, since, m_query.to, m_database);
    if (!missed)
        return tl::unexpected(missed.error());
    for (const Slot &slot : *missed) {
        const QString plain = slot.expired ? u"Nobody decided in time"_s : u"Its time passed"_s;
        addSlot(slot.expired ? UnscheduledKind::Expired : UnscheduledKind::Missed, slot,
                slot.reason.isEmpty() ? plain : slot.reason);
    }
    return {};
}

/// Only those that can be brought back: not of a plan that was cancelled as a whole.
Result<void> Gathering::addEvicted()
{
    const auto cancelled = slotsIn(SlotState::Cancelled, m_query.from, m_query.to, m_database);
    if (!cancelled)
        return tl::unexpected(cancelled.error());
    for (const Slot &slot : *cancelled) {
        if (slot.reason != evictedReason())
            continue;
        const auto plan = PlanStore(m_database).find(slot.planId);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!*plan || !(*plan)->cancelled)
            addSlot(UnscheduledKind::Evicted, slot, slot.reason);
    }
    return {};
}

/// How many slots of the plan's lane there are now, whatever has become of them, cancelled ones apart.
Result<int> Gathering::standing(const QString &planId, const Unplaced &lane)
{
    const auto page = SlotStore(m_database)
                          .query({.planId = planId, .platform = lane.platform, .language = lane.language},
                                 {.limit = 0, .cursor = {}});
    if (!page)
        return tl::unexpected(page.error());
    return int(std::ranges::count_if(page->items, [](const Slot &slot) { return slot.state != SlotState::Cancelled; }));
}

Result<void> Gathering::addShortages()
{
    for (const UnscheduledStore::PlannedWeek &plan : std::as_const(m_plans)) {
        const auto lanes = unplacedFromReport(plan.report);
        const auto stored = lanes.isEmpty() ? Result<std::optional<Plan>>() : PlanStore(m_database).find(plan.planId);
        if (!stored)
            return tl::unexpected(stored.error());
        for (Unplaced lane : lanes) {
            const auto now = standing(plan.planId, lane);
            if (!now)
                return tl::unexpected(now.error());
            lane.planned = std::max(lane.planned, *now);
            if (lane.reason == UnplacedReason::Past || lane.planned >= lane.requested)
                continue; // nobody can give back the time that has passed
            Item item;
            item.id = u"lane:%1:%2:%3"_s.arg(plan.planId, platformName(lane.platform), lane.language);
            item.kind = UnscheduledKind::Shortage;
            item.contentId = plan.contentId;
            const auto wanted = *stored ? (*stored)->request.contentType : std::nullopt;
            const auto &rules = m_platforms.at(lane.platform);
            item.contentType = plannedContentType(rules, wanted).value_or(rules.contentTypes.first());
            item.language = lane.language;
            item.platform = lane.platform;
            item.planId = plan.planId;
            item.takers = takersOf(lane.platform, lane.language, wanted);
            item.sentence =
                u"%1 of %2 posts found no place when the week was planned"_s.arg(lane.requested - lane.planned)
                    .arg(lane.requested);
            item.shortage = lane;
            m_items.append(item);
        }
    }
    return {};
}

Result<void> Gathering::addTexts()
{
    QStringList planned;
    for (const UnscheduledStore::PlannedWeek &plan : std::as_const(m_plans)) {
        if (!planned.contains(plan.contentId))
            planned.append(plan.contentId);
    }
    const auto texts = UnscheduledStore(m_database).textsWithoutSlot(m_query.from, m_query.to, planned, mostTexts);
    if (!texts)
        return tl::unexpected(texts.error());
    for (const UnscheduledStore::Text &text : *texts) {
        Item item;
        item.takers = takersOf(text.platform, text.language, text.contentType);
        if (item.takers.isEmpty())
            continue;
        item.id = u"text:%1:%2:%3"_s.arg(text.contentId, text.language,
                                         text.platform ? platformName(*text.platform) : QString());
        item.kind = UnscheduledKind::Variant;
        item.contentId = text.contentId;
        item.title = text.title;
        item.contentType = text.contentType;
        item.language = text.language;
        item.platform = text.platform;
        item.sentence =
            text.ofTheWeek ? u"No slot of the week carries this text"_s : u"No slot carries this content at all"_s;
        m_items.append(item);
    }
    return {};
}

Result<void> Gathering::nameAll()
{
    QStringList ids;
    for (const Item &item : std::as_const(m_items)) {
        if (item.title.isEmpty())
            ids += {item.contentId, item.planId};
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    const auto names = NameStore(m_database).namesOf(ids);
    if (!names)
        return tl::unexpected(names.error());
    for (Item &item : m_items) {
        if (!item.title.isEmpty())
            continue;
        const QString fallback = item.contentId.isEmpty() ? item.planId : item.contentId;
        item.title = names->value(item.contentId, names->value(item.planId, fallback));
    }
    return {};
}

Result<ListUnscheduled::Answer> Gathering::run()
{
    DE_TRY(readAccounts());
    DE_TRY(addMissed());
    DE_TRY(addEvicted());
    if (!isOver()) {
        auto plans = UnscheduledStore(m_database).plansIn(m_query.from, m_query.to);
        if (!plans)
            return tl::unexpected(plans.error());
        m_plans = std::move(*plans);
        DE_TRY(addShortages());
        DE_TRY(addTexts());
    }
    std::ranges::stable_sort(m_items, {}, &Item::kind);
    const bool more = m_items.size() > m_query.limit;
    if (more)
        m_items.resize(m_query.limit);
    DE_TRY(nameAll());
    return ListUnscheduled::Answer{std::move(m_items), more};
}

} // namespace

QString unscheduledKindName(UnscheduledKind kind)
{
    return nameIn(kindWords, kind);
}

Result<ListUnscheduled::Answer> execute(const ListUnscheduled &query, Snapshot &snapshot)
{
    if (query.to <= query.from || query.to - query.from > 31 * 24h)
        return fail(Error::Code::InvalidField, u"to must lie after from, by at most 31 days"_s, u"/to"_s);
    if (query.limit < 1 || query.limit > ListUnscheduled::mostItems)
        return fail(Error::Code::InvalidField, u"limit must be from 1 to %1"_s.arg(ListUnscheduled::mostItems),
                    u"/limit"_s);
    return Gathering(query, snapshot).run();
}

} // namespace core
