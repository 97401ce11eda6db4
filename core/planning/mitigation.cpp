// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/mitigation.h"

#include "core/model/risk.h"
#include "core/model/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<MitigationKind>, 3> kindWords = {{
    {MitigationKind::Delay, "DELAY"_L1},
    {MitigationKind::RotateAccount, "ROTATE_ACCOUNT"_L1},
    {MitigationKind::RotateAndDelay, "ROTATE_AND_DELAY"_L1},
}};

/// A fall of the plan's summed risk that is worth moving a post for.
constexpr double leastFall = 1e-9;

struct Place {
    QString accountId = {};
    Instant at = {};
};

Mitigation described(const RiskBoard &board, qsizetype post, const Place &to)
{
    const BoardPost &now = board.posts()[post];
    Mitigation mitigation;
    const bool rotates = to.accountId != now.accountId;
    mitigation.kind = !rotates ? MitigationKind::Delay
        : to.at == now.at      ? MitigationKind::RotateAccount
                               : MitigationKind::RotateAndDelay;
    mitigation.move = {now.id, to.accountId, to.at};
    mitigation.from = {now.id, now.accountId, now.at};
    mitigation.riskBefore = board.riskOf(post);
    mitigation.riskAfter = board.riskAt(post, to.accountId, to.at);
    mitigation.value = board.valueAt(post, to.accountId, to.at);
    mitigation.before = board.figures();
    const auto ours = std::ranges::count(board.posts(), true, &BoardPost::ours);
    mitigation.after.averageRisk = mitigation.before.averageRisk
        + board.riskChange(post, to.accountId, to.at) / double(std::max<qsizetype>(1, ours));
    mitigation.after.reach = mitigation.before.reach - now.reach + board.reachAt(post, to.accountId, to.at);
    return mitigation;
}

/// At the same time the lane's other account with the lowest risk, where that is lower than the post's.
std::optional<Place> rotated(const RiskBoard &board, qsizetype post)
{
    const BoardPost &now = board.posts()[post];
    std::optional<Place> best;
    double lowest = board.riskOf(post);
    for (const QString &account : board.accountsFor(post)) {
        const double risk = board.riskAt(post, account, now.at);
        if (account == now.accountId || risk >= lowest || !board.broken(post, account, now.at).isEmpty())
            continue;
        lowest = risk;
        best = Place{account, now.at};
    }
    return best;
}

/// The earliest cell of the account at least `delay` after the post's time whose risk is below `below`.
std::optional<Place> delayed(const RiskBoard &board, qsizetype post, const QString &account, std::chrono::minutes delay,
                             double below)
{
    const auto at = board.earliest(post, account, board.posts()[post].at + delay, below);
    return at ? std::optional(Place{account, *at}) : std::nullopt;
}

/// The same on whichever of the lane's other accounts has one first.
std::optional<Place> delayedElsewhere(const RiskBoard &board, qsizetype post, std::chrono::minutes delay, double below)
{
    std::optional<Place> first;
    for (const QString &account : board.accountsFor(post)) {
        const auto place = delayed(board, post, account, delay, below);
        if (place && (!first || place->at < first->at))
            first = place;
    }
    return first;
}

QList<Place> waysOut(const RiskBoard &board, qsizetype post)
{
    const BoardPost &now = board.posts()[post];
    const auto gap = board.input().rules.at(now.platform).minGap;
    const double risk = board.riskOf(post);
    QList<Place> places;
    if (riskLevelOf(risk) == RiskLevel::Medium) {
        if (const auto later = delayed(board, post, now.accountId, gap / 2, risk))
            places.append(*later);
    } else if (riskLevelOf(risk) == RiskLevel::High) {
        const auto other = rotated(board, post);
        if (other)
            places.append(*other);
        const double reached = other ? board.riskAt(post, other->accountId, other->at) : risk;
        if (riskLevelOf(reached) == RiskLevel::High) {
            auto later = delayed(board, post, other ? other->accountId : now.accountId, gap, reached);
            if (!later)
                later = delayedElsewhere(board, post, gap, reached);
            if (later)
                places.append(*later);
        }
    }
    return places;
}

/// What one slot offers the plan.
struct Offer {
    qsizetype post = -1;
    std::optional<Place> place = {};
    double fall = 0; ///< Of the plan's summed risk; 0 without a place.
};

Offer bestOffer(const RiskBoard &board, qsizetype post)
{
    Offer best{post, {}, 0};
    for (const Place &place : waysOut(board, post)) {
        const double fall = -board.riskChange(post, place.accountId, place.at);
        if (fall > std::max(best.fall, leastFall))
            best = {post, place, fall};
    }
    return best;
}

void refresh(QList<Offer> &offers, const RiskBoard &board)
{
    for (Offer &offer : offers)
        offer = bestOffer(board, offer.post);
}

} // namespace

QString mitigationKindName(MitigationKind kind)
{
    return nameIn(kindWords, kind);
}

MitigationProposals proposeMitigations(const RiskBoard &board)
{
    MitigationProposals all;
    for (qsizetype post = 0; post < board.posts().size(); ++post) {
        const BoardPost &now = board.posts()[post];
        const double risk = board.riskOf(post);
        const RiskLevel level = riskLevelOf(risk);
        if (!now.ours || level == RiskLevel::Low)
            continue;
        const QList<Place> places = now.movable && level != RiskLevel::Critical ? waysOut(board, post) : QList<Place>();
        for (const Place &place : places)
            all.proposals.append(described(board, post, place));
        if (places.isEmpty()) {
            all.without.append({now.id, risk,
                                level == RiskLevel::Critical ? Unmitigated::Critical
                                    : !now.movable           ? Unmitigated::Fixed
                                                             : Unmitigated::NoPlace});
        }
    }
    return all;
}

QList<Mitigation> mitigateAll(RiskBoard &board)
{
    QList<Offer> offers;
    for (qsizetype post = 0; post < board.posts().size(); ++post) {
        if (board.posts()[post].ours && board.posts()[post].movable)
            offers.append(bestOffer(board, post));
    }
    QList<Mitigation> taken;
    bool fresh = true; // nothing has moved since all offers were made
    while (!offers.isEmpty()) {
        const auto best = std::ranges::max_element(offers, {}, &Offer::fall);
        if (!best->place) {
            if (fresh)
                break;
            refresh(offers, board);
            fresh = true;
            continue;
        }
        if (!fresh) { // a move since may have taken the place, or what it was worth
            const Offer now = bestOffer(board, best->post);
            const bool stillBest = now.place && now.fall >= best->fall - leastFall;
            *best = now;
            if (!stillBest)
                continue;
        }
        taken.append(described(board, best->post, *best->place));
        board.move(best->post, best->place->accountId, best->place->at);
        offers.erase(best); // each slot once
        fresh = false;
    }
    return taken;
}

Result<Mitigation> mitigate(RiskBoard &board, const Move &move)
{
    const qsizetype post = board.indexOf(move.slotId);
    if (post < 0)
        return fail(Error::Code::NotFound, u"The plan has no such slot that is still to be published"_s, u"/slotId"_s);
    const double risk = board.riskOf(post);
    if (riskLevelOf(risk) == RiskLevel::Critical)
        return fail(Error::Code::Conflict, u"The slot is at CRITICAL risk: a person moves, reassigns or cancels it"_s,
                    u"/slotId"_s);
    if (!board.posts()[post].movable)
        return fail(Error::Code::Conflict, u"The slot is approved, on its way or pinned and stays where it is"_s,
                    u"/slotId"_s);
    const QString broken = board.broken(post, move.accountId, move.at);
    if (!broken.isEmpty())
        return fail(Error::Code::Conflict, broken, u"/datetime"_s);
    const double after = board.riskAt(post, move.accountId, move.at);
    if (after >= risk)
        return fail(Error::Code::Conflict,
                    u"The move would not lower the slot's risk of %1 any more"_s.arg(risk, 0, 'f', 2), u"/datetime"_s);
    const Mitigation taken = described(board, post, {move.accountId, move.at});
    board.move(post, move.accountId, move.at);
    return taken;
}

} // namespace core
