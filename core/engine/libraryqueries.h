// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/content.h"
#include "core/model/risk.h"
#include "core/model/trend.h"

#include <QHash>
#include <QMap>

namespace core {

class Snapshot;

struct ListAccounts {
    struct Item {
        Account account = {};
        RiskAssessment risk = {}; ///< Without posts of today.
    };
    enum class Which { InUse, All }; ///< Whether those that were retired are among them.
    using Answer = QList<Item>;
    std::optional<Platform> platform = {};
    Which which = Which::InUse;
};
Result<QList<ListAccounts::Item>> execute(const ListAccounts &query, Snapshot &snapshot);

struct GetContent {
    using Answer = Content;
    QString contentId = {};
};
Result<Content> execute(const GetContent &query, Snapshot &snapshot);

struct ListContents {
    struct Answer {
        QList<Content> contents = {};
        QString nextCursor = {};
        QHash<QString, int> comingSlots = {}; ///< How many stand from now on, by content; absent: none.
    };
    enum class Which { InUse, Retired };
    QString search = {};
    int limit = 50;
    QString cursor = {};
    QString language = {}; ///< Only what has a text in it.
    std::optional<Platform> platform = {}; ///< Only what has a text for it.
    std::optional<ContentType> contentType = {};
    Which which = Which::InUse;
};
Result<ListContents::Answer> execute(const ListContents &query, Snapshot &snapshot);

/// What one account may do on a platform, when its audience is there, and the velocity with the largest optimum for the
/// coming free week.
struct GetVelocity {
    struct Answer {
        PlatformRules rules = {};
        QMap<int, double> engagementMultiplier = {}; ///< By hour of day; mean 1.
        double optimalVelocity = 0;
    };
    Platform platform = Platform::TikTok;
};
Result<GetVelocity::Answer> execute(const GetVelocity &query, Snapshot &snapshot);

struct GetTrends {
    using Answer = QList<Trend>;
    QList<Platform> platforms = {};
};
Result<QList<Trend>> execute(const GetTrends &query, Snapshot &snapshot);

/// Platforms by what they promise for a content, best first.
struct RankPlatforms {
    struct Item {
        Platform platform = Platform::TikTok;
        double score = 0;
    };
    using Answer = QList<Item>;
    QString contentId = {};
    QList<Platform> available = {};
};
Result<QList<RankPlatforms::Item>> execute(const RankPlatforms &query, Snapshot &snapshot);

} // namespace core
