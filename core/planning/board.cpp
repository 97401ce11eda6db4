// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/board.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

/// n (n - 1) / 2: the fatigue or load of n posts on one day, in units of its weight.
double pairs(int n)
{
    return n * (n - 1) / 2.0;
}

bool contains(const std::vector<Post> &posts, const Post &post)
{
    return std::ranges::find(posts, post) != posts.end();
}

} // namespace

Board::Board(const Cells &cells)
    : m_cells(&cells)
    , m_gap(cells.problem().gap)
    , m_spacing(cells.problem().spacing)
    , m_ofAccount(size_t(cells.accounts()))
    , m_ofLane(size_t(cells.lanes()))
{
    for (const ProblemAccount &account : cells.problem().accounts)
        m_accountDays.push_back(account.committed);
    for (const ProblemLane &lane : cells.problem().lanes)
        m_laneDays.push_back(lane.committed);
}

std::vector<Post> Board::posts() const
{
    std::vector<Post> all;
    for (int a = 0; a < int(m_ofAccount.size()); ++a) {
        for (const Entry &entry : m_ofAccount[size_t(a)])
            all.push_back({a, entry.other, entry.t});
    }
    std::ranges::sort(all, {}, [](const Post &post) { return std::pair(post.t, post.account); });
    return all;
}

std::vector<Post> Board::postsOf(int account) const
{
    std::vector<Post> posts;
    for (const Entry &entry : m_ofAccount[size_t(account)])
        posts.push_back({account, entry.other, entry.t});
    return posts;
}

int Board::capOf(const Post &post) const
{
    return m_cells->problem().accounts[size_t(post.account)].cap[accountDayIndex(post)];
}

bool Board::isNear(const Entries &entries, int t, int distance)
{
    const auto after = std::ranges::lower_bound(entries, t, {}, &Entry::t);
    return (after != entries.end() && after->t - t < distance)
        || (after != entries.begin() && t - std::prev(after)->t < distance);
}

bool Board::isCrowded(int lane, int t) const
{
    return isNear(m_ofLane[size_t(lane)], t, m_spacing);
}

bool Board::fits(const Post &post) const
{
    return worth(post) != closedCell && missing(post.lane) > 0 && laneDay(post) < dayQuota(post.lane)
        && accountDay(post) < capOf(post) && !isNear(m_ofAccount[size_t(post.account)], post.t, m_gap)
        && !isCrowded(post.lane, post.t);
}

double Board::gain(const Post &post) const
{
    const ObjectiveWeights &weights = m_cells->problem().weights;
    return worth(post) - weights.load * accountDay(post) - weights.fatigue * laneDay(post);
}

void Board::insert(Entries &entries, Entry entry)
{
    entries.insert(std::ranges::lower_bound(entries, entry.t, {}, &Entry::t), entry);
}

void Board::erase(Entries &entries, Entry entry)
{
    entries.erase(std::ranges::lower_bound(entries, entry.t, {}, &Entry::t));
}

void Board::add(const Post &post)
{
    m_value += gain(post);
    ++accountDay(post);
    ++laneDay(post);
    insert(m_ofAccount[size_t(post.account)], {post.t, post.lane});
    insert(m_ofLane[size_t(post.lane)], {post.t, post.account});
}

void Board::remove(const Post &post)
{
    erase(m_ofAccount[size_t(post.account)], {post.t, post.lane});
    erase(m_ofLane[size_t(post.lane)], {post.t, post.account});
    --accountDay(post);
    --laneDay(post);
    m_value -= gain(post);
}

bool Board::sameLaneDay(const Post &a, const Post &b) const
{
    return a.lane == b.lane && laneDayIndex(a) == laneDayIndex(b);
}

bool Board::sameAccountDay(const Post &a, const Post &b) const
{
    return a.account == b.account && accountDayIndex(a) == accountDayIndex(b);
}

bool Board::inTheWay(const Post &post, std::vector<Post> &ejected) const
{
    ejected.clear();
    if (worth(post) == closedCell || quota(post.lane) == 0)
        return false;
    const Entries &ofAccount = m_ofAccount[size_t(post.account)];
    for (auto entry = std::ranges::lower_bound(ofAccount, post.t - m_gap + 1, {}, &Entry::t);
         entry != ofAccount.end() && entry->t < post.t + m_gap; ++entry)
        ejected.push_back({post.account, entry->other, entry->t});
    const Entries &ofLane = m_ofLane[size_t(post.lane)];
    for (auto entry = std::ranges::lower_bound(ofLane, post.t - m_spacing + 1, {}, &Entry::t);
         entry != ofLane.end() && entry->t < post.t + m_spacing; ++entry) {
        if (const Post near{entry->other, post.lane, entry->t}; !contains(ejected, near))
            ejected.push_back(near);
    }

    // A full day or week gives up its posts of least worth, beyond those that go anyway.
    const auto makeRoom = [&](const Entries &entries, const auto &toPost, const auto &counts, int room) {
        room += int(std::ranges::count_if(ejected, counts));
        while (room <= 0) {
            const Post *cheapest = nullptr;
            Post best;
            for (const Entry &entry : entries) {
                const Post candidate = toPost(entry);
                if (!counts(candidate) || contains(ejected, candidate))
                    continue;
                if (!cheapest || worth(candidate) < worth(best)) {
                    best = candidate;
                    cheapest = &best;
                }
            }
            if (!cheapest)
                return false; // only settled posts are left
            ejected.push_back(best);
            ++room;
        }
        return true;
    };
    const auto onAccount = [&](const Entry &entry) { return Post{post.account, entry.other, entry.t}; };
    const auto onLane = [&](const Entry &entry) { return Post{entry.other, post.lane, entry.t}; };
    return makeRoom(
               ofAccount, onAccount, [&](const Post &other) { return sameAccountDay(other, post); },
               capOf(post) - accountDay(post))
        && makeRoom(
               ofLane, onLane, [&](const Post &other) { return sameLaneDay(other, post); },
               dayQuota(post.lane) - laneDay(post))
        && makeRoom(
               ofLane, onLane, [&](const Post &other) { return other.lane == post.lane; }, missing(post.lane));
}

double Board::exchangeGain(const Post &post, const std::vector<Post> &ejected) const
{
    const ObjectiveWeights &weights = m_cells->problem().weights;
    double gain = worth(post);
    for (const Post &out : ejected)
        gain -= worth(out);

    // Each day that is touched counts once: where its first post of the exchange stands.
    const auto change = [&](const auto &same, const Post &first, size_t next, int before, double weight) {
        int delta = &first == &post ? 1 : -1;
        for (size_t i = next; i < ejected.size(); ++i)
            delta -= same(ejected[i], first);
        gain -= weight * (pairs(before + delta) - pairs(before));
    };
    const auto onAccount = [&](const Post &a, const Post &b) { return sameAccountDay(a, b); };
    const auto onLane = [&](const Post &a, const Post &b) { return sameLaneDay(a, b); };
    change(onAccount, post, 0, accountDay(post), weights.load);
    change(onLane, post, 0, laneDay(post), weights.fatigue);
    for (size_t i = 0; i < ejected.size(); ++i) {
        const Post &out = ejected[i];
        const auto earlier = [&](const auto &same) {
            return same(post, out)
                || std::any_of(ejected.begin(), ejected.begin() + std::ptrdiff_t(i),
                               [&](const Post &other) { return same(other, out); });
        };
        if (!earlier(onAccount))
            change(onAccount, out, i + 1, accountDay(out), weights.load);
        if (!earlier(onLane))
            change(onLane, out, i + 1, laneDay(out), weights.fatigue);
    }
    return gain;
}

/// What the value falls by when the post alone goes.
double Board::lossOf(const Post &post) const
{
    const ObjectiveWeights &weights = m_cells->problem().weights;
    return worth(post) - weights.load * (accountDay(post) - 1) - weights.fatigue * (laneDay(post) - 1);
}

double Board::cheapestOf(int lane) const
{
    double cheapest = std::numeric_limits<double>::infinity();
    for (const Entry &entry : m_ofLane[size_t(lane)])
        cheapest = std::min(cheapest, lossOf({entry.other, lane, entry.t}));
    return cheapest;
}

double Board::mostExchangeGain(const Post &post, double cheapest) const
{
    double gain = worth(post);
    if (gain == closedCell)
        return closedCell;
    bool ofLane = false;
    const Entries &ofAccount = m_ofAccount[size_t(post.account)];
    for (auto entry = std::ranges::lower_bound(ofAccount, post.t - m_gap + 1, {}, &Entry::t);
         entry != ofAccount.end() && entry->t < post.t + m_gap; ++entry) {
        gain -= lossOf({post.account, entry->other, entry->t});
        ofLane = ofLane || entry->other == post.lane;
    }
    return missing(post.lane) <= 0 && !ofLane ? gain - cheapest : gain;
}

} // namespace core
