// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/plantogether.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A place on an account: no two posts share one.
using Place = std::tuple<QString, Platform, qint64>;

QString planOf(const PlanningBasis &basis)
{
    return basis.plan ? basis.plan->id : QString();
}

Result<void> requireSameTerms(const QList<PlanningBasis> &bases)
{
    const PlanningInput &first = bases.first().input;
    for (const PlanningBasis &basis : bases) {
        const PlanningInput &input = basis.input;
        QString differs;
        if (input.week != first.week)
            differs = u"week and time zone"_s;
        else if (input.fill != first.fill)
            differs = u"fill"_s;
        else if (input.contentType != first.contentType)
            differs = u"content type"_s;
        if (!differs.isEmpty())
            return fail(Error::Code::InvalidField,
                        u"Plans are planned together with the same %1, and those of %2 are others"_s.arg(differs,
                                                                                                         planOf(basis)),
                        u"/planIds"_s);
    }
    return {};
}

void addLanes(const PlanningBasis &basis, PlanningInput &joint)
{
    for (PlannerLane lane : basis.input.lanes) {
        lane.plan = planOf(basis);
        lane.velocity = basis.input.velocity;
        lane.trendWeighted = basis.input.trendWeighted;
        if (const auto fusion = basis.input.fusion.constFind(lane.platform); fusion != basis.input.fusion.cend())
            lane.fusion = *fusion;
        joint.lanes.append(lane);
    }
}

void addAccounts(const PlanningInput &input, PlanningInput &joint)
{
    for (const PlannerAccount &account : input.accounts) {
        if (std::ranges::find(joint.accounts, account.id, &PlannerAccount::id) == joint.accounts.end())
            joint.accounts.append(account);
    }
}

/// What the plans have settled themselves, then what others have, each once; nothing of what they may still move.
QList<Commitment> jointCommitments(const QList<PlanningBasis> &bases)
{
    const auto placeOf = [](const Commitment &post) { return Place(post.accountId, post.platform, toMs(post.at)); };
    std::set<Place> seen;
    QList<Commitment> joint;
    for (const PlanningBasis &basis : bases) {
        for (const Slot &slot : basis.standing)
            seen.insert({slot.accountId, slot.platform, toMs(slot.dueAt)});
        for (Commitment post : basis.input.commitments) {
            if (post.language.isEmpty())
                continue;
            post.plan = planOf(basis);
            seen.insert(placeOf(post));
            joint.append(post);
        }
    }
    for (const PlanningBasis &basis : bases) {
        for (const Commitment &post : basis.input.commitments) {
            const bool foreign = post.language.isEmpty() && !seen.contains(placeOf(post));
            if (foreign) {
                seen.insert(placeOf(post));
                joint.append(post);
            }
        }
    }
    return joint;
}

} // namespace

void sortByPrecedence(QList<PlanningBasis> &bases)
{
    const auto rank = [](const PlanningBasis &basis) {
        return std::tuple(-basis.request.priority, basis.plan ? toMs(basis.plan->createdAt) : 0, planOf(basis));
    };
    std::ranges::stable_sort(bases, {}, rank);
}

Result<PlanningInput> together(const QList<PlanningBasis> &bases)
{
    if (bases.size() == 1)
        return bases.first().input;
    DE_TRY(requireSameTerms(bases));
    PlanningInput joint = bases.first().input;
    joint.lanes.clear();
    joint.accounts.clear();
    for (const PlanningBasis &basis : bases) {
        addLanes(basis, joint);
        addAccounts(basis.input, joint);
        for (const auto &[platform, trend] : basis.input.trends.asKeyValueRange())
            joint.trends.insert(platform, trend);
        for (const auto &[platform, score] : basis.input.visibility.asKeyValueRange())
            joint.visibility.insert(platform, score);
    }
    joint.commitments = jointCommitments(bases);
    joint.standing.clear();
    for (const PlanningBasis &basis : bases) {
        for (Commitment post : basis.input.standing) {
            post.plan = planOf(basis);
            joint.standing.append(post);
        }
    }
    return joint;
}

PlanningResult partOf(const PlanningResult &joint, const QString &planId)
{
    PlanningResult part = joint;
    part.slots.removeIf([&](const PlannedSlot &slot) { return slot.plan != planId; });
    part.unplaced.removeIf([&](const Unplaced &lane) { return lane.plan != planId; });
    return part;
}

} // namespace core
