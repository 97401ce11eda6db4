// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/content/platformlimits.h"
#include "core/model/content.h"

namespace core {

/// How a platform lays a post out in its feed.
enum class PostLayout {
    Picture, ///< Account, media, then the text: Instagram.
    Overlay, ///< Upright media with the text upon its lower part: TikTok, reels, stories, shorts.
    Watch, ///< Media, title, account, then the folded description: YouTube.
    Thread, ///< Account and text, media below the first post, further posts below each other: X.
    Article ///< Account, text, media: LinkedIn.
};

/// What a reader meets of a post before touching anything. A value; says nothing about whether it may be published.
struct PostPreview {
    struct Part {
        QString text = {}; ///< As far as it is shown.
        bool folded = false; ///< More of it follows after a touch.

        friend bool operator==(const Part &, const Part &) = default;
    };
    PostLayout layout = PostLayout::Picture;
    QString account = {}; ///< As the platform writes the name.
    std::optional<Part> title = {}; ///< Only where the platform has titles.
    QList<Part> texts = {}; ///< One, or the posts of a thread; empty where there is no text.
    QString moreMark = {}; ///< "… more", in the language of the text; empty where the platform folds nothing.
    int foldAfter = 0; ///< Characters shown before the fold; 0: all of it.
    QStringList hashtags = {}; ///< With "#"; those that a reader sees before unfolding.
    int hiddenHashtags = 0;
    QList<Media> media = {};
    double ratio = 1; ///< Width by height of the media's frame.

    bool folds() const { return !texts.isEmpty() && texts.first().folded; }
    friend bool operator==(const PostPreview &, const PostPreview &) = default;
};

/// The preview of `variant`, of a content titled `title`, as a post of `username` of the given type.
PostPreview previewOf(const QString &title, const ContentVariant &variant, const QString &username, Platform platform,
                      ContentType type);

/// How much of a limit a post uses, for a line of counters.
struct PostCounter {
    enum class What { Text, Title, Hashtags, Media };
    What what = What::Text;
    int used = 0;
    std::optional<int> limit = {};
    LengthUnit unit = LengthUnit::Characters; ///< Of Text.
    enum class State { Fine, Advice, Broken };
    State state = State::Fine;

    friend bool operator==(const PostCounter &, const PostCounter &) = default;
};

/// The counters that mean something on the platform, as the validator judges them.
QList<PostCounter> countersOf(const QString &title, const ContentVariant &variant, const PlatformLimits &limits);

} // namespace core
