// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/cells.h"

namespace core {

/// A legal choice of posts while it is being built and improved: what stands, what would fit, and the objective of
/// section 4, kept up to date with every post that comes or goes. Keeps a reference to the cells.
class Board
{
public:
    explicit Board(const Cells &cells);

    const Cells &cells() const { return *m_cells; }
    double value() const { return m_value; }
    std::vector<Post> posts() const; ///< By time, then account.

    /// Whether the post keeps every rule beside what stands.
    bool fits(const Post &post) const;
    /// What adding the post would add to the value; the post fits.
    double gain(const Post &post) const;
    void add(const Post &post);
    void remove(const Post &post);

    /// The least that must go for `post` to stand, where there is a choice the posts of least worth; empty where it
    /// fits, and nothing at all (false) where no ejection makes it legal.
    bool inTheWay(const Post &post, std::vector<Post> &ejected) const;
    /// What the value would become after the exchange, less what it is.
    double exchangeGain(const Post &post, const std::vector<Post> &ejected) const;

    /// An upper bound on exchangeGain(), far cheaper: only the account's posts within its gap go, and, where the lane's
    /// week is full and none of them is the lane's, one post of it that is worth `cheapest`, see cheapestOf().
    double mostExchangeGain(const Post &post, double cheapest) const;
    /// The least that a post of the lane adds to the value as things stand.
    double cheapestOf(int lane) const;

    std::vector<Post> postsOf(int account) const;
    int postCount(int account) const { return int(m_ofAccount[size_t(account)].size()); }
    /// New posts that the lane's week still wants.
    int missing(int lane) const { return quota(lane) - int(m_ofLane[size_t(lane)].size()); }
    /// [day]: the account's posts, settled ones included.
    const std::vector<int> &accountDays(int account) const { return m_accountDays[size_t(account)]; }
    /// [day]: the lane's posts, settled ones included.
    const std::vector<int> &laneDays(int lane) const { return m_laneDays[size_t(lane)]; }
    /// Whether a post of the lane stands closer to t than its spacing.
    bool isCrowded(int lane, int t) const;

private:
    struct Entry {
        int t = 0;
        int other = 0; ///< The lane in an account's list, the account in a lane's list.
    };
    using Entries = std::vector<Entry>; // by t

    int quota(int lane) const { return m_cells->problem().lanes[size_t(lane)].weekQuota; }
    int dayQuota(int lane) const { return m_cells->problem().lanes[size_t(lane)].dayQuota; }
    int &accountDay(const Post &post) { return m_accountDays[size_t(post.account)][accountDayIndex(post)]; }
    int accountDay(const Post &post) const { return m_accountDays[size_t(post.account)][accountDayIndex(post)]; }
    int &laneDay(const Post &post) { return m_laneDays[size_t(post.lane)][laneDayIndex(post)]; }
    int laneDay(const Post &post) const { return m_laneDays[size_t(post.lane)][laneDayIndex(post)]; }
    size_t accountDayIndex(const Post &post) const { return size_t(m_cells->accountDay(post.account, post.t)); }
    size_t laneDayIndex(const Post &post) const { return size_t(m_cells->laneDay(post.t)); }
    int capOf(const Post &post) const;
    double worth(const Post &post) const { return m_cells->worth(post.account, post.lane, post.t); }
    double lossOf(const Post &post) const;
    bool sameLaneDay(const Post &a, const Post &b) const;
    bool sameAccountDay(const Post &a, const Post &b) const;

    static bool isNear(const Entries &entries, int t, int distance);
    static void insert(Entries &entries, Entry entry);
    static void erase(Entries &entries, Entry entry);

    const Cells *m_cells;
    int m_gap;
    int m_spacing;
    std::vector<Entries> m_ofAccount; ///< [account]
    std::vector<Entries> m_ofLane; ///< [lane]
    std::vector<std::vector<int>> m_accountDays; ///< [account][day], settled posts included.
    std::vector<std::vector<int>> m_laneDays; ///< [lane][day], settled posts included.
    double m_value = 0;
};

} // namespace core
