// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/postpreview.h"

#include <QTextBoundaryFinder>

#include "core/content/repurpose.h"
#include "core/content/validator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// How many characters of a text the feed shows before it folds the rest. No platform publishes its own; these are the
/// figures that guides of 2026 agree on, to about ten characters and depending on the device: Instagram 125 and
/// LinkedIn 210 (desktop) by https://posttruncate.com/en/platform-limits/, TikTok 150 by
/// https://toolshake.xyz/tool/caption-character-counter/. X folds nothing: what is longer than one post becomes a
/// thread. YouTube's 70 for a title in lists and 100 for the folded description are our estimate of two lines each.
int foldOf(Platform platform)
{
    switch (platform) {
    case Platform::TikTok:
        return 150;
    case Platform::YouTube:
        return 100;
    case Platform::Instagram:
        return 125;
    case Platform::Twitter:
        return 0;
    case Platform::LinkedIn:
        return 210;
    }
    Q_UNREACHABLE();
}
constexpr int titleFold = 70;

PostLayout layoutOf(Platform platform, ContentType type)
{
    const bool upright = type == ContentType::Reel || type == ContentType::Story || type == ContentType::Short;
    switch (platform) {
    case Platform::TikTok:
        return PostLayout::Overlay;
    case Platform::YouTube:
        return upright ? PostLayout::Overlay : PostLayout::Watch;
    case Platform::Instagram:
        return upright ? PostLayout::Overlay : PostLayout::Picture;
    case Platform::Twitter:
        return PostLayout::Thread;
    case Platform::LinkedIn:
        return PostLayout::Article;
    }
    Q_UNREACHABLE();
}

/// The frame where the platform takes any ratio: what its feed shows without bars.
double ratioFor(PostLayout layout, const QString &preferred)
{
    const QStringList sides = preferred.split(u':');
    if (sides.size() == 2 && sides[1].toDouble() > 0)
        return sides[0].toDouble() / sides[1].toDouble();
    return layout == PostLayout::Overlay ? 9.0 / 16 : layout == PostLayout::Article ? 1.91 : 16.0 / 9;
}

/// How the platforms themselves mark the fold, by language.
QString moreMarkFor(const QString &language)
{
    const QString base = language.section(u'-', 0, 0);
    return base == u"es"_s ? u"… más"_s : base == u"ar"_s ? u"… المزيد"_s : u"… more"_s;
}

/// The first `most` code points, never within a character as people see it.
PostPreview::Part folded(const QString &text, int most)
{
    if (most == 0 || lengthIn(text, LengthUnit::Characters) <= most)
        return {text, false};
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    int length = 0;
    for (qsizetype to = letters.toNextBoundary(); to >= 0; to = letters.toNextBoundary()) {
        length += int(QStringView(text).sliced(end, to - end).toUcs4().size());
        if (length > most)
            break;
        end = to;
    }
    return {text.first(end).trimmed(), true};
}

/// Posts that each fit, cut at the end of a sentence or word.
QList<PostPreview::Part> threadOf(const QString &text, const PlatformLimits &limits)
{
    QList<PostPreview::Part> posts;
    QString rest = text.trimmed();
    while (lengthIn(rest, limits.textUnit) > limits.maxText) {
        QString post = shortened(rest, limits.maxText, limits.textUnit);
        const QString kept = post.endsWith(u'…') && !rest.startsWith(post) ? post.chopped(1) : post;
        if (kept.isEmpty() || !rest.startsWith(kept)) // one long unbroken word
            break;
        posts.append({post, false});
        rest = rest.mid(kept.size()).trimmed();
    }
    if (!rest.isEmpty())
        posts.append({rest, false});
    return posts;
}

QStringList tagsOf(const ContentVariant &variant)
{
    QStringList tags;
    for (const QString &tag : variant.hashtags)
        tags.append(tag.startsWith(u'#') ? tag : u'#' + tag);
    return tags;
}

PostCounter::State stateOf(int used, std::optional<int> limit, Severity severity)
{
    if (!limit || used <= *limit)
        return PostCounter::State::Fine;
    return severity == Severity::Error ? PostCounter::State::Broken : PostCounter::State::Advice;
}

} // namespace

PostPreview previewOf(const QString &title, const ContentVariant &variant, const QString &username, Platform platform,
                      ContentType type)
{
    const PlatformLimits limits = limitsFor(platform, type);
    PostPreview preview;
    preview.layout = layoutOf(platform, type);
    preview.account = username.startsWith(u'@') && preview.layout != PostLayout::Overlay ? username.mid(1) : username;
    preview.media = variant.media;
    preview.ratio = ratioFor(preview.layout, limits.ratio);
    if (limits.title)
        preview.title = folded(title.trimmed(), titleFold);

    const QStringList tags = tagsOf(variant);
    if (preview.layout == PostLayout::Thread) {
        preview.texts = threadOf(postText(variant), limits);
        return preview;
    }
    preview.foldAfter = foldOf(platform);
    preview.moreMark = moreMarkFor(variant.language);
    const PostPreview::Part text = folded(variant.caption.trimmed(), preview.foldAfter);
    if (!text.text.isEmpty())
        preview.texts = {text};
    // The hashtags follow the caption: they share its fold.
    int room = preview.foldAfter - lengthIn(text.text, LengthUnit::Characters);
    for (const QString &tag : tags) {
        room -= lengthIn(tag, LengthUnit::Characters) + 1;
        if (text.folded || room < 0)
            ++preview.hiddenHashtags;
        else
            preview.hashtags.append(tag);
    }
    if (preview.hiddenHashtags > 0 && !preview.texts.isEmpty())
        preview.texts.first().folded = true;
    return preview;
}

QList<PostCounter> countersOf(const QString &title, const ContentVariant &variant, const PlatformLimits &limits)
{
    using What = PostCounter::What;
    QList<PostCounter> counters;
    const int text = lengthIn(postText(variant), limits.textUnit);
    counters.append(
        {What::Text, text, limits.maxText, limits.textUnit, stateOf(text, limits.maxText, Severity::Error)});
    if (limits.title) {
        const int length = lengthIn(title.trimmed(), LengthUnit::Characters);
        const auto state = length < limits.title->min ? PostCounter::State::Broken
                                                      : stateOf(length, limits.title->max, Severity::Error);
        counters.append({What::Title, length, limits.title->max, LengthUnit::Characters, state});
    }
    const int tags = int(hashtagsIn(variant.caption).size() + variant.hashtags.size());
    counters.append({What::Hashtags, tags, limits.maxHashtags, LengthUnit::Characters,
                     stateOf(tags, limits.maxHashtags, limits.hashtagSeverity)});
    const int files = int(variant.media.size());
    const auto mediaState =
        files < limits.media.min ? PostCounter::State::Broken : stateOf(files, limits.media.max, Severity::Error);
    counters.append({What::Media, files, limits.media.max, LengthUnit::Characters, mediaState});
    return counters;
}

} // namespace core
