// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/validator.h"

#include <QMap>
#include <QRegularExpression>

#include "core/model/links.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

void checkText(const ContentVariant &variant, const PlatformLimits &limits, QList<Finding> &found)
{
    const int length = lengthIn(postText(variant), limits.textUnit);
    if (length > limits.maxText)
        found.append({Severity::Error, u"TEXT_TOO_LONG"_s,
                      u"The text with its hashtags has %1, %2 takes %3"_s.arg(
                          lengthWords(length, limits.textUnit), limits.name, QString::number(limits.maxText)),
                      u"caption"_s});
}

void checkTitle(const QString &title, const PlatformLimits &limits, QList<Finding> &found)
{
    if (!limits.title)
        return;
    const int length = lengthIn(title.trimmed(), LengthUnit::Characters);
    const int max = limits.title->max.value_or(length);
    if (length < limits.title->min || length > max)
        found.append({Severity::Error, length == 0 ? u"TITLE_MISSING"_s : u"TITLE_LENGTH"_s,
                      u"%1 needs a title of %2 to %3 characters, this one has %4"_s.arg(limits.name)
                          .arg(limits.title->min)
                          .arg(max)
                          .arg(length),
                      u"title"_s});
}

void checkForbidden(const QString &text, const QString &field, const PlatformLimits &limits, QList<Finding> &found)
{
    if (std::ranges::any_of(text, [&](QChar c) { return limits.forbidden.contains(c); }))
        found.append({Severity::Error, u"FORBIDDEN_CHARACTER"_s,
                      u"%1 refuses the characters %2 in the %3"_s.arg(
                          limits.name, limits.forbidden.split(QString(), Qt::SkipEmptyParts).join(u" and "_s), field),
                      field});
}

/// A template that nobody filled in must never be read by an audience.
void checkPlaceholders(const QString &text, const QString &field, QList<Finding> &found)
{
    static const QRegularExpression form(uR"(\{\{[^{}]*\}\})"_s);
    if (const auto match = form.match(text); match.hasMatch())
        found.append({Severity::Error, u"PLACEHOLDER_LEFT"_s,
                      u"The %1 still holds the placeholder %2"_s.arg(field, match.captured()), field});
}

void checkHashtags(const ContentVariant &variant, const PlatformLimits &limits, QList<Finding> &found)
{
    const auto count = hashtagsIn(variant.caption).size() + variant.hashtags.size();
    if (count > limits.maxHashtags)
        found.append({limits.hashtagSeverity, u"TOO_MANY_HASHTAGS"_s,
                      u"%1 hashtags; on %2 at most %3 %4"_s.arg(count)
                          .arg(limits.name)
                          .arg(limits.maxHashtags)
                          .arg(limits.hashtagSeverity == Severity::Error ? u"are taken"_s : u"are advisable"_s),
                      u"hashtags"_s});
}

void checkMedia(const ContentVariant &variant, const PlatformLimits &limits, QList<Finding> &found)
{
    const auto count = variant.media.size();
    if (count < limits.media.min)
        found.append({Severity::Error, u"MEDIA_MISSING"_s,
                      u"%1 takes no post without %2"_s.arg(
                          limits.name, limits.mediaFormat.isEmpty() ? u"an image or a video"_s : u"a video"_s),
                      u"media"_s});
    if (limits.media.max && count > *limits.media.max)
        found.append(
            {Severity::Error, u"TOO_MANY_MEDIA"_s,
             u"%1 files; %2 takes at most %3 in such a post"_s.arg(count).arg(limits.name).arg(*limits.media.max),
             u"media"_s});
}

/// The script that a language is written in; Common where the tag alone does not tell.
QChar::Script scriptOf(const QString &language)
{
    static const QMap<QString, QChar::Script> scripts = {
        {u"ar"_s, QChar::Script_Arabic},   {u"fa"_s, QChar::Script_Arabic}, {u"ur"_s, QChar::Script_Arabic},
        {u"he"_s, QChar::Script_Hebrew},   {u"el"_s, QChar::Script_Greek},  {u"ru"_s, QChar::Script_Cyrillic},
        {u"uk"_s, QChar::Script_Cyrillic}, {u"en"_s, QChar::Script_Latin},  {u"es"_s, QChar::Script_Latin},
        {u"ca"_s, QChar::Script_Latin},    {u"de"_s, QChar::Script_Latin},  {u"fr"_s, QChar::Script_Latin},
        {u"it"_s, QChar::Script_Latin},    {u"nl"_s, QChar::Script_Latin},  {u"pt"_s, QChar::Script_Latin},
        {u"tr"_s, QChar::Script_Latin}};
    return scripts.value(language.section(u'-', 0, 0), QChar::Script_Common);
}

/// Names and addresses in another script are usual; most of the letters are not.
void checkScript(const ContentVariant &variant, QList<Finding> &found)
{
    const auto expected = scriptOf(variant.language);
    QString prose = variant.caption;
    for (const QString &link : linksIn(prose))
        prose.remove(link);
    int letters = 0;
    int foreign = 0;
    for (const uint c : prose.toUcs4()) {
        if (!QChar::isLetter(c))
            continue;
        ++letters;
        foreign += QChar::script(c) != expected;
    }
    if (expected != QChar::Script_Common && foreign * 2 > letters)
        found.append({Severity::Warning, u"SCRIPT_MISMATCH"_s,
                      u"The text is marked as %1 but mostly written in another script"_s.arg(variant.language),
                      u"language"_s});
}

} // namespace

QStringList hashtagsIn(const QString &caption)
{
    static const QRegularExpression form(uR"((?<![\w/&])#(\w*[\p{L}_]\w*))"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    for (auto matches = form.globalMatch(caption); matches.hasNext();)
        tags.append(matches.next().captured(1));
    return tags;
}

QList<Finding> findings(const QString &title, const ContentVariant &variant, const PlatformLimits &limits)
{
    QList<Finding> found;
    checkTitle(title, limits, found);
    if (limits.title)
        checkForbidden(title, u"title"_s, limits, found);
    checkPlaceholders(title, u"title"_s, found);
    checkText(variant, limits, found);
    checkForbidden(variant.caption, u"caption"_s, limits, found);
    checkPlaceholders(variant.caption, u"caption"_s, found);
    checkScript(variant, found);
    checkHashtags(variant, limits, found);
    checkPlaceholders(variant.hashtags.join(u' '), u"hashtags"_s, found);
    checkMedia(variant, limits, found);
    std::ranges::stable_sort(found, std::greater{}, &Finding::severity);
    return found;
}

bool hasErrors(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace core
