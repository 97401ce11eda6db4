// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planpreview.h"

#include "core/engine/planningbasis.h"
#include "core/engine/planreport.h"
#include "core/engine/snapshot.h"
#include "core/engine/textturns.h"
#include "core/planning/planner.h"
#include "core/planning/quota.h"
#include "core/planning/reach.h"
#include "core/risk/risk.h"
#include "core/storage/contentstore.h"

#include <QtConcurrent/QtConcurrentMap>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

PlanningResult solved(const PlanningInput &input, const PlanningControl &control)
{
    const auto planOne = [&](Platform platform) { return planPlatform(input, platform, control); };
    return combined(QtConcurrent::blockingMapped<QList<PlatformPlan>>(platformsOf(input), std::function(planOne)));
}

/// The accounts' posts by local day, settled ones included: what a post's risk asks for.
class DayCounts
{
public:
    explicit DayCounts(const PlanningBasis &basis)
    {
        for (const PlannerAccount &account : basis.input.accounts)
            m_zones.insert(account.id, account.zone);
        for (const Commitment &post : basis.input.commitments)
            count(post.accountId, post.at);
    }

    void count(const QString &accountId, Instant at) { ++m_posts[key(accountId, at)]; }
    int of(const QString &accountId, Instant at) const
    {
        const auto found = m_posts.find(key(accountId, at));
        return found == m_posts.end() ? 1 : std::max(1, found->second);
    }

private:
    using Key = std::pair<QString, qint64>;
    Key key(const QString &accountId, Instant at) const
    {
        return {accountId, localDate(at, m_zones.value(accountId, QTimeZone::utc())).toJulianDay()};
    }

    QHash<QString, QTimeZone> m_zones;
    std::map<Key, int> m_posts;
};

Account accountOf(const PlannedSlot &slot, const PlanningBasis &basis)
{
    return basis.accounts.value(slot.accountId, virtualAccount(slot.platform, slot.language));
}

double meanRiskOf(const PlanningResult &result, const PlanningBasis &basis, Instant now)
{
    DayCounts days(basis);
    for (const PlannedSlot &slot : result.slots)
        days.count(slot.accountId, slot.at);
    double sum = 0;
    for (const PlannedSlot &slot : result.slots)
        sum += assessRisk(accountOf(slot, basis), slot.contentType, days.of(slot.accountId, slot.at),
                          basis.input.rules.at(slot.platform), now)
                   .score;
    return result.slots.isEmpty() ? 0 : sum / double(result.slots.size());
}

/// How many of the lane's posts carry a text that their account has carried at most repeatWindow before.
int repeatsIn(const Content &content, const PlannerLane &lane, const PlanningResult &result, QList<VariantUse> uses)
{
    QList<VariantTurn> turns;
    for (const PlannedSlot &slot : result.slots) {
        if (slot.platform == lane.platform && slot.language == lane.language)
            turns.append({slot.accountId, slot.at});
    }
    const QStringList texts = variantTurns(content, lane.platform, lane.language, turns, uses);
    int repeats = 0;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const VariantUse use{turns[i].accountId, texts[i], turns[i].at};
        repeats += !use.variantId.isEmpty() && std::ranges::any_of(uses, [&](const VariantUse &before) {
            return before.accountId == use.accountId && before.variantId == use.variantId && before.at < use.at
                && use.at - before.at < repeatWindow;
        });
        uses.append(use);
    }
    return repeats;
}

/// The texts under ids of their own where they have none yet, so that turns can be told apart.
Content withIds(Content content)
{
    for (qsizetype i = 0; i < content.variants.size(); ++i) {
        if (content.variants[i].id.isEmpty())
            content.variants[i].id = QString::number(i);
    }
    return content;
}

PlanPreview::Lane laneOf(const PlannerLane &lane, const PlanningBasis &basis, const PlanningResult &result, Instant now)
{
    const PlatformRules &rules = basis.input.rules.at(lane.platform);
    PlanPreview::Lane entry{.platform = lane.platform, .language = lane.language};
    entry.asked = weekQuota(basis.input.velocity, rules);
    entry.hasAccount = std::ranges::any_of(basis.input.accounts, [&](const PlannerAccount &account) {
        return !account.isVirtual && account.platform == lane.platform && account.serves(lane.language);
    });
    for (const PlannedSlot &slot : result.slots) {
        if (slot.platform != lane.platform || slot.language != lane.language)
            continue;
        ++entry.slots;
        entry.reach += expectedReach(rules, basis.input.visibility.value(slot.platform, 0.5), slot.parts.value(),
                                     failureRate(historyOf(accountOf(slot, basis), now)));
    }
    return entry;
}

} // namespace

int PlanPreview::slots() const
{
    int sum = 0;
    for (const Lane &lane : lanes)
        sum += lane.slots;
    return sum;
}

int PlanPreview::repeats() const
{
    int sum = 0;
    for (const Lane &lane : lanes)
        sum += lane.repeats;
    return sum;
}

double PlanPreview::reach() const
{
    double sum = 0;
    for (const Lane &lane : lanes)
        sum += lane.reach;
    return sum;
}

Result<PlanPreview> execute(const PreviewPlan &query, Snapshot &snapshot)
{
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto basis =
        basisOfRequest(query.request, snapshot.database(), snapshot.context(), safety->mode, snapshot.now());
    if (!basis)
        return tl::unexpected(basis.error());
    std::optional<Content> content = query.content;
    if (!content && !query.request.contentId.isEmpty()) {
        const auto held = ContentStore(snapshot.database()).find(query.request.contentId);
        if (!held)
            return tl::unexpected(held.error());
        content = *held;
    }
    const PlanningResult result = solved(basis->input, {query.cancelled, {}});
    if (query.cancelled && query.cancelled())
        return fail(Error::Code::Timeout, u"The preview was cancelled"_s);

    PlanPreview preview;
    preview.firstDay = basis->input.week.firstDay();
    preview.timezone = QString::fromUtf8(basis->input.week.zone().id());
    preview.unplaced = result.unplaced;
    preview.meanRisk = meanRiskOf(result, *basis, snapshot.now());
    preview.models = int(snapshot.context().providers.size());
    if (!content && !query.request.contentId.isEmpty())
        preview.warnings.append(u"The content library does not hold %1: its text and media are not known here"_s.arg(
            query.request.contentId));
    for (const PlannerLane &lane : basis->input.lanes) {
        PlanPreview::Lane entry = laneOf(lane, *basis, result, snapshot.now());
        if (content) {
            const Content known = withIds(*content);
            entry.hasText = variantFor(known, lane.language, lane.platform) != nullptr;
            const auto uses = textUses(known, lane.platform, lane.language, snapshot.database());
            if (!uses)
                return tl::unexpected(uses.error());
            entry.repeats = repeatsIn(known, lane, result, *uses);
        }
        preview.lanes.append(entry);
    }
    return preview;
}

Json toJson(const PlanPreview &preview)
{
    Json lanes = Json::array();
    for (const PlanPreview::Lane &lane : preview.lanes)
        lanes.push_back({{"platform", platformName(lane.platform)},
                         {"language", lane.language},
                         {"asked", lane.asked},
                         {"slots", lane.slots},
                         {"reach", lane.reach},
                         {"repeats", lane.repeats},
                         {"hasAccount", lane.hasAccount},
                         {"hasText", lane.hasText}});
    return {{"weekStart", preview.firstDay.toString(Qt::ISODate)},
            {"timezone", preview.timezone},
            {"totalSlots", preview.slots()},
            {"reach", preview.reach()},
            {"repeats", preview.repeats()},
            {"meanRisk", preview.meanRisk},
            {"lanes", std::move(lanes)},
            {"unplaced", toJson(preview.unplaced)},
            {"models", preview.models}};
}

} // namespace core
