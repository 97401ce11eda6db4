// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/repurpose.h"

#include <QFileInfo>
#include <QTextBoundaryFinder>

#include "core/base/ids.h"
#include "core/content/validator.h"
#include "core/model/contentjson.h"
#include "core/model/links.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString ellipsis = u"…"_s;

/// The last boundary of `kind` at which `text`, cut there and ended with `ending`, still fits; 0 where there is none.
qsizetype lastFitting(QTextBoundaryFinder::BoundaryType kind, const QString &text, const QString &ending, int budget,
                      LengthUnit unit)
{
    QTextBoundaryFinder boundaries(kind, text);
    qsizetype best = 0;
    for (qsizetype at = boundaries.toNextBoundary(); at >= 0; at = boundaries.toNextBoundary()) {
        const bool afterWord = kind != QTextBoundaryFinder::Word || text.at(at - 1).isSpace() || at == text.size()
            || text.at(at).isSpace();
        if (!afterWord)
            continue; // within an address or beside a full stop
        if (lengthIn(text.left(at).trimmed() + ending, unit) > budget)
            break;
        best = at;
    }
    return best;
}

/// The library's text of that language: for the target itself, else for the source, else for any platform.
const ContentVariant *textFor(const RepurposeSource &source, Platform target)
{
    if (const ContentVariant *own = variantFor(*source.content, source.language, target); own && own->platform)
        return own;
    return variantFor(*source.content, source.language, source.platform);
}

void cutHashtags(Repurposed &result, const PlatformLimits &limits)
{
    QStringList &tags = result.text.hashtags;
    const auto before = tags.size();
    const auto inCaption = hashtagsIn(result.text.caption).size();
    tags.resize(std::clamp<qsizetype>(limits.maxHashtags - inCaption, 0, before));
    // Hashtags may not crowd out what they are about.
    const auto tagsLength = [&] { return lengthIn(postText({{}, {}, {}, {}, tags, {}}), limits.textUnit); };
    while (!tags.isEmpty() && tagsLength() > limits.maxText / 2)
        tags.removeLast();
    if (tags.size() < before)
        result.changes.append(u"Kept the first %1 of %2 hashtags"_s.arg(tags.size()).arg(before));
}

void removeForbidden(Repurposed &result, const PlatformLimits &limits)
{
    const QString before = result.text.caption;
    for (const QChar c : limits.forbidden)
        result.text.caption.remove(c);
    if (result.text.caption != before)
        result.changes.append(u"Removed characters that %1 refuses"_s.arg(limits.name));
}

void shortenCaption(Repurposed &result, const PlatformLimits &limits)
{
    const QString whole = result.text.caption;
    const LengthUnit unit = limits.textUnit;
    const int length = lengthIn(postText(result.text), unit);
    if (length <= limits.maxText)
        return;
    const int budget = limits.maxText - (length - lengthIn(whole, unit));
    result.text.caption = shortened(whole, budget, unit);
    result.changes.append(u"Shortened the text from %1 to %2"_s.arg(length).arg(
        lengthWords(lengthIn(postText(result.text), unit), unit)));
    const QStringList kept = linksIn(result.text.caption);
    for (const QString &link : linksIn(whole)) {
        if (!kept.contains(link))
            result.warnings.append(u"The address %1 was cut off with the end of the text"_s.arg(link));
    }
}

void warnOfMedia(Repurposed &result, const PlatformLimits &limits, const PlatformLimits &origin)
{
    for (const Media &file : result.text.media) {
        const QString suffix = QFileInfo(file.path).suffix().toLower();
        if (!limits.mediaFormat.isEmpty() && suffix != limits.mediaFormat)
            result.warnings.append(u"%1 would have to be converted to %2 for %3"_s.arg(
                QFileInfo(file.path).fileName(), limits.mediaFormat.toUpper(), limits.name));
    }
    if (!result.text.media.isEmpty() && limits.ratio != u"any"_s && limits.ratio != origin.ratio)
        result.warnings.append(
            u"%1 prefers the shape %2; the media is passed on as it is"_s.arg(limits.name, limits.ratio));
}

void adapt(Repurposed &result, const RepurposeSource &source, const ContentVariant &text, ContentType type)
{
    const PlatformLimits limits = limitsFor(result.platform, type);
    result.held = true;
    result.text = text;
    if (text.platform == result.platform) {
        result.changes.append(u"Took the library's own text for %1"_s.arg(limits.name));
    } else if (source.platform != result.platform) { // the same id must keep meaning the same text
        result.text.id.clear();
        result.text.platform = result.platform;
        removeForbidden(result, limits);
        cutHashtags(result, limits);
        shortenCaption(result, limits);
        warnOfMedia(result, limits, limitsFor(source.platform, source.content->contentType));
    }
    for (const Finding &finding : findings(source.content->title, result.text, limits))
        result.warnings.append(finding.sentence);
}

} // namespace

QString shortened(const QString &text, int budget, LengthUnit unit)
{
    if (lengthIn(text, unit) <= budget)
        return text;
    using enum QTextBoundaryFinder::BoundaryType;
    const auto sentence = lastFitting(Sentence, text, {}, budget, unit);
    if (const QString kept = text.left(sentence).trimmed(); !kept.isEmpty() && lengthIn(kept, unit) * 2 >= budget)
        return kept;
    auto end = lastFitting(Word, text, ellipsis, budget, unit);
    if (text.left(end).trimmed().isEmpty())
        end = lastFitting(Grapheme, text, ellipsis, budget, unit);
    const QString kept = text.left(end).trimmed();
    return kept.isEmpty() ? QString() : kept + ellipsis;
}

Result<Repurposed> repurposed(const RepurposeSource &source, Platform target, ContentType type)
{
    Repurposed result{target, source.contentId, {}, false, {}, {}};
    if (target != source.platform)
        result.contentId += u'-' + platformName(target);
    if (!isContentId(result.contentId))
        return fail(Error::Code::InvalidField,
                    u"The new id %1… would be longer than 256 characters"_s.arg(result.contentId.left(32)),
                    u"/contentId"_s);
    result.text.language = source.language;
    if (!source.content) {
        result.warnings.append(
            u"The library does not hold %1, so its text and media are not known here"_s.arg(source.contentId));
        return result;
    }
    const ContentVariant *text = textFor(source, target);
    if (!text)
        result.warnings.append(u"The library has no text of %1 in %2"_s.arg(source.contentId, source.language));
    else
        adapt(result, source, *text, type);
    return result;
}

Json toJson(const Repurposed &variant)
{
    const Json text = toJson(variant.text);
    return {{"platform", platformName(variant.platform)},
            {"contentId", variant.contentId},
            {"language", variant.text.language},
            {"caption", variant.held ? text.at("caption") : Json(nullptr)},
            {"hashtags", text.at("hashtags")},
            {"media", text.at("media")},
            {"changes", variant.changes},
            {"warnings", variant.warnings}};
}

} // namespace core
