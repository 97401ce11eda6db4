// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/platform.h"

#include <QRegularExpression>

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<Platform>, platformCount> platformWords = {{
    {Platform::TikTok, "tiktok"_L1},
    {Platform::YouTube, "youtube"_L1},
    {Platform::Instagram, "instagram"_L1},
    {Platform::Twitter, "twitter"_L1},
    {Platform::LinkedIn, "linkedin"_L1},
}};

constexpr std::array<Word<ContentType>, 5> contentTypeWords = {{
    {ContentType::Video, "video"_L1},
    {ContentType::Short, "short"_L1},
    {ContentType::Reel, "reel"_L1},
    {ContentType::Post, "post"_L1},
    {ContentType::Story, "story"_L1},
}};

} // namespace

QString platformName(Platform platform)
{
    return nameIn(platformWords, platform);
}

std::optional<Platform> platformFromName(const QString &name)
{
    return valueIn(platformWords, name);
}

QString allowedPlatforms()
{
    return allowedIn(platformWords);
}

QString contentTypeName(ContentType type)
{
    return nameIn(contentTypeWords, type);
}

std::optional<ContentType> contentTypeFromName(const QString &name)
{
    return valueIn(contentTypeWords, name);
}

QString allowedContentTypes()
{
    return allowedIn(contentTypeWords);
}

PlatformTable PlatformTable::builtIn()
{
    using namespace std::chrono_literals;
    PlatformTable table;
    table.at(Platform::TikTok) = {5, 4h, {10, 14, 18, 20}, {ContentType::Video, ContentType::Short}};
    table.at(Platform::YouTube) = {2, 12h, {12, 18}, {ContentType::Video}};
    table.at(Platform::Instagram) = {
        4, 6h, {9, 12, 17, 21}, {ContentType::Reel, ContentType::Post, ContentType::Story}};
    table.at(Platform::Twitter) = {8, 2h, {8, 12, 16, 20}, {ContentType::Post}};
    table.at(Platform::LinkedIn) = {2, 24h, {8, 12, 17}, {ContentType::Post, ContentType::Video}};
    return table;
}

bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression form(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    return tag.size() <= 35 && form.match(tag).hasMatch();
}

} // namespace core
