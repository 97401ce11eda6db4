// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/platform.h"

namespace core {

class JsonReader;

/// What somebody wants other than the rules say, member by member; absent stays as it is.
struct PlatformChange {
    std::optional<int> maxPostsPerDay = {}; ///< 1-96
    std::optional<std::chrono::minutes> minGap = {}; ///< 15 min to 168 h
    std::optional<QList<int>> peakHours = {}; ///< 1 to 24 different hours of day.
    std::optional<QList<ContentType>> contentTypes = {}; ///< At least one; the first is the default.

    bool isEmpty() const { return *this == PlatformChange(); }
    /// The names of the members that are there: "maxPostsPerDay".
    QStringList members() const;
    /// Takes one of them out again.
    void drop(const QString &member);
    /// These members where they are there, else those of `earlier`.
    PlatformChange over(const PlatformChange &earlier) const;
    PlatformRules applied(PlatformRules rules) const;

    friend bool operator==(const PlatformChange &, const PlatformChange &) = default;
};

/// "maxPostsPerDay", "minGapHours", "peakHours", "contentTypes": as JSON names them.
const QStringList &platformChangeMembers();

/// Different hours of day, 0-23, in ascending order; empty where absent or a fault of `in`.
QList<int> readHours(JsonReader &in, const char *name);

/// Reads the members that are there; what is wrong with them is a fault of `in`.
PlatformChange readPlatformChange(JsonReader &in);
Json toJson(const PlatformChange &change);

/// All four members.
Json toJson(const PlatformRules &rules);

} // namespace core
