// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/occupancy.h"

/// Why the plan is as it is: sentences and numbers for a slot's place and for a time that was left empty. Pure
/// functions.
namespace core {

/// Where a post stands among the others of its lane and account.
struct PostPosition {
    int weekPosts = 0; ///< The lane's posts in the week, this one included.
    int weekQuota = 0; ///< N, prorated to what was left of the week.
    int dayPosts = 0; ///< The lane's on the plan's local day, this one included.
    int dayPosition = 1; ///< By time, from 1.
    int dayQuota = 0; ///< D
    int accountPosts = 0; ///< The account's on its own local day, other plans' included.
    int accountCap = 0; ///< Most that platform and risk allow it.

    friend bool operator==(const PostPosition &, const PostPosition &) = default;
};

/// Of a post of the lane at `at` on the account, which is not on the board.
PostPosition positionOf(const Occupancy &board, int account, int lane, Instant at);

enum class EmptyCause {
    NoAccounts, ///< No account of the platform serves the language.
    Rule, ///< Every account that serves the lane breaks a rule there.
    DayQuota, ///< The lane has its posts of that day.
    WeekQuota, ///< The lane has its posts of the week, though this time is worth more than one of them.
    WorthLess, ///< It is worth less than every post that was chosen, or than a further post of that day costs.
    Free ///< Nothing: planning again may use it.
};
QString emptyCauseName(EmptyCause cause); ///< "WORTH_LESS"

struct EmptyReason {
    struct OfAccount {
        QString accountId = {};
        std::optional<Broken> broken = {}; ///< Nothing: it could post there.
        double value = 0; ///< w
    };
    EmptyCause cause = EmptyCause::Free;
    std::optional<MoveRule> rule = {}; ///< With Rule: that of the best account.
    QString sentence = {};
    QList<OfAccount> accounts = {}; ///< Those that serve the lane; the best first.
    std::optional<double> value = {}; ///< On the best account that could post there.
    std::optional<double> leastChosen = {}; ///< The least value of the lane's posts that were planned.
    int weekPosts = 0;
    int weekQuota = 0;
    int dayPosts = 0;
    int dayQuota = 0;
};

/// Why no post of the lane stands at `at`, a time of the week.
EmptyReason whyEmpty(const Occupancy &board, int lane, Instant at);

} // namespace core
