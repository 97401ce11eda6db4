// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/planningreport.h"
#include "core/model/slot.h"

namespace core {

class Snapshot;

/// Why something waits beside the calendar, most pressing first.
enum class UnscheduledKind {
    Expired, ///< A slot that nobody decided in time.
    Missed, ///< A slot whose time passed.
    Evicted, ///< A slot that made room for another and found no time: cancelled since.
    Shortage, ///< Posts of a plan that its planning found no place for.
    Variant ///< A text that no slot of the week carries.
};
QString unscheduledKindName(UnscheduledKind kind); ///< "EVICTED"

/// What a week has no place for yet, one list of all of it.
///
/// The store keeps no rows for posts that found no place when a week was planned, and none for slots that planning
/// again replaced: for these the lane's shortage in the plan's report is what is known, less what people have placed
/// since and without what the past took. A slot that was evicted stays as CANCELLED with evictedReason().
///
/// The week's contents, whose texts are looked through for variants, are those that a plan of the week or any slot in
/// it names, also a cancelled one, and those that no slot names at any time: what was published in another week and is
/// planned for none is not offered again. A text is left out where no account could publish it.
struct ListUnscheduled {
    /// An account that could take it.
    struct Taker {
        QString id = {};
        Platform platform = Platform::TikTok;
        QString username = {};

        friend bool operator==(const Taker &, const Taker &) = default;
    };
    struct Item {
        QString id = {}; ///< Unique in the list, and the same at every reading: "slot:…", "lane:…", "text:…".
        UnscheduledKind kind = UnscheduledKind::Variant;
        QString contentId = {}; ///< Empty for a plan or slot without content.
        QString title = {}; ///< The content's or the plan's; an id where there is none.
        ContentType contentType = ContentType::Video;
        QString language = {};
        std::optional<Platform> platform = {}; ///< Nothing: a text for several platforms.
        QString planId = {}; ///< Of a slot in a plan, and of a shortage.
        std::optional<Slot> slot = {}; ///< Of the first three kinds.
        std::optional<Unplaced> shortage = {}; ///< requested and planned as they are now.
        QList<Taker> takers = {}; ///< The slot's account where it is known, else all that could; by platform and name.
        QString sentence = {}; ///< Why it is here.

        friend bool operator==(const Item &, const Item &) = default;
    };
    struct Answer {
        QList<Item> items = {}; ///< By kind, slots by time, the others in the order of plans and of the library.
        bool more = false; ///< There are more than `limit`.
    };
    static constexpr int mostItems = 500;
    Instant from = {};
    Instant to = {}; ///< Exclusive.
    int limit = 200; ///< 1 to mostItems.
};
/// A week that is not over also lists what was missed or expired in the 14 days before now; of one that is over only
/// the slots are listed, as nothing new can be placed in it. InvalidField for a span that is empty or longer than 31
/// days, and for a limit out of range.
Result<ListUnscheduled::Answer> execute(const ListUnscheduled &query, Snapshot &snapshot);

} // namespace core
