// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/replyreader.h"

#include "core/base/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestText = 1024 * 1024;
constexpr qsizetype longestArray = 64 * 1024;
constexpr qsizetype mostScanned = 16 * longestText; ///< Over all attempts: the time that a reply can cost.
constexpr int deepest = 16; ///< Two levels are asked for; members that nobody reads may have some more.
constexpr int longestRationale = 500;
constexpr qsizetype mostOfPlatform = 24; ///< One for each hour; more would only cost everybody time and room.

/// Without the lines that only open or close a block of code.
QByteArray withoutFences(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end + 1);
        const QByteArrayView word = line.trimmed();
        const bool isFence = word.startsWith("```") && std::all_of(word.begin() + 3, word.end(), [](char c) {
                                 return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                             });
        if (!isFence)
            plain.append(line);
        text = text.sliced(line.size());
    }
    return plain;
}

/// The length of the balanced `[...]` that `text` begins with; 0 where it does not close in time. `scanned` counts the
/// bytes looked at.
qsizetype balancedLength(QByteArrayView text, qsizetype &scanned)
{
    int depth = 0;
    bool inString = false;
    const qsizetype most = std::min(text.size(), longestArray);
    for (qsizetype i = 0; i < most; ++i, ++scanned) {
        const char c = text[i];
        if (inString && c == '\\')
            ++i; // whatever is escaped
        else if (c == '"')
            inString = !inString;
        else if (!inString && c == '[' && ++depth > deepest)
            return 0;
        else if (!inString && c == ']' && --depth == 0)
            return i + 1;
    }
    return 0;
}

/// The items; an empty array only where the text holds no other brackets: people write `[]` in sentences, and models do
/// so too. Nothing where there is none.
std::optional<Json> firstArrayOfObjects(const QByteArray &text)
{
    const QByteArrayView view(text);
    std::optional<Json> empty;
    bool others = false;
    qsizetype scanned = 0;
    for (qsizetype at = view.indexOf('['); at >= 0 && scanned < mostScanned; at = view.indexOf('[', at + 1)) {
        const qsizetype length = balancedLength(view.sliced(at), scanned);
        auto json = length > 0 ? parseJson(text.sliced(at, length), {.depth = deepest}) : Result<Json>(Json());
        const bool ofObjects =
            json && json->is_array() && std::ranges::all_of(*json, [](const Json &item) { return item.is_object(); });
        if (!ofObjects)
            others = true;
        else if (json->empty())
            empty = std::move(*json);
        else
            return std::move(*json);
    }
    return others ? std::nullopt : empty;
}

/// Characters that only change how the others are shown: with them a text can look like another one.
bool isBidiControl(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QString cleanRationale(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.isSpace())
            clean.append(u' '); // line feeds and tabs too: the words stay apart
        else if (c.category() != QChar::Other_Control && !isBidiControl(c))
            clean.append(c);
    }
    clean = clean.simplified().left(longestRationale);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean;
}

QString namesOf(const QList<Platform> &platforms)
{
    QStringList names;
    for (const Platform platform : platforms)
        names.append(platformName(platform));
    return names.join(u", "_s);
}

Result<Suggestion> readItem(const Json &item, qsizetype index, const QList<Platform> &asked)
{
    JsonReader in(item, u"/%1"_s.arg(index));
    const auto platform = platformFromName(in.text("platform", 1, 64));
    if (!platform || !asked.contains(*platform))
        in.refuse("platform", u"must be one of %1"_s.arg(namesOf(asked)));
    const auto minute = minuteOfDay(in.text("timing", 4, 5));
    if (!minute)
        in.refuse("timing", u"must be a time of day like 18:00"_s);
    const double confidence = in.number("confidence", 0, 1);
    const QString rationale = in.text("rationale", 0, int(longestArray));
    if (in.fault())
        return tl::unexpected(*in.fault());
    return Suggestion{*platform, timingOf(*minute), cleanRationale(rationale), confidence};
}

} // namespace

ReadReply readReply(const QByteArray &text, const QList<Platform> &asked)
{
    if (text.trimmed().isEmpty())
        return {{}, ReplyError::Empty, u"The reply has no text: send the JSON array that was asked for"_s};
    const auto found =
        firstArrayOfObjects(withoutFences(QByteArrayView(text).first(std::min(text.size(), longestText))));
    if (!found)
        return {{}, ReplyError::Invalid, u"The reply holds no JSON array of objects of at most 64 KiB"_s};
    if (found->empty())
        return {{}, ReplyError::Empty, u"The JSON array is empty: suggest a time for each platform"_s};

    ReadReply read;
    for (size_t i = 0; i < found->size(); ++i) {
        const auto suggestion = readItem((*found)[i], qsizetype(i), asked);
        if (suggestion
            && std::ranges::count(read.suggestions, suggestion->platform, &Suggestion::platform) == mostOfPlatform)
            continue;
        if (suggestion)
            read.suggestions.append(*suggestion);
        else if (read.fault.isEmpty())
            read.fault = u"%1: %2"_s.arg(suggestion.error().field, suggestion.error().message);
    }
    if (read.suggestions.isEmpty())
        read.error = ReplyError::Invalid;
    else
        read.fault.clear(); // the rest is usable
    return read;
}

} // namespace core
