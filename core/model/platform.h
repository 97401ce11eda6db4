// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace core {

enum class Platform { TikTok, YouTube, Instagram, Twitter, LinkedIn };
inline constexpr int platformCount = 5;
inline constexpr std::array allPlatforms = {Platform::TikTok, Platform::YouTube, Platform::Instagram, Platform::Twitter,
                                            Platform::LinkedIn};

QString platformName(Platform platform); ///< "tiktok"
std::optional<Platform> platformFromName(const QString &name);
QString allowedPlatforms(); ///< "must be one of tiktok, ..."

enum class ContentType { Video, Short, Reel, Post, Story };
QString contentTypeName(ContentType type); ///< "video"
std::optional<ContentType> contentTypeFromName(const QString &name);
QString allowedContentTypes();

/// What one platform lets one account do, and when its audience is there.
struct PlatformRules {
    int maxPostsPerDay = 0;
    std::chrono::minutes minGap{};
    QList<int> peakHours = {}; ///< Hours of the audience's local day, 0-23.
    QList<ContentType> contentTypes = {}; ///< The first is the default.

    friend bool operator==(const PlatformRules &, const PlatformRules &) = default;
};

/// Rules by platform; index with at(). A value: overrides make a changed copy.
class PlatformTable
{
public:
    /// The specification's table.
    static PlatformTable builtIn();

    const PlatformRules &at(Platform platform) const { return m_rules[size_t(platform)]; }
    PlatformRules &at(Platform platform) { return m_rules[size_t(platform)]; }

    friend bool operator==(const PlatformTable &, const PlatformTable &) = default;

private:
    std::array<PlatformRules, platformCount> m_rules;
};

/// A BCP 47 tag in its shape only ("en", "pt-BR"); which ones are configured is the engine's business.
bool isLanguageTag(const QString &tag);

} // namespace core
