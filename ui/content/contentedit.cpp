// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/contentedit.h"

#include <QCoreApplication>

#include "core/base/json.h"
#include "core/model/contentjson.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ContentEdit)
};

auto fieldsOf(const core::ContentVariant &text)
{
    return std::tie(text.language, text.platform, text.caption, text.hashtags, text.media);
}

bool sameText(const core::ContentVariant &a, const core::ContentVariant &b)
{
    return fieldsOf(a) == fieldsOf(b);
}

} // namespace

bool operator==(const ContentEdit &a, const ContentEdit &b)
{
    return a.contentId == b.contentId && a.title == b.title && a.contentType == b.contentType
        && std::ranges::equal(a.texts, b.texts, sameText);
}

ContentEdit editOf(const core::Content &content)
{
    return {content.contentId, content.versionNo, content.title, content.contentType, content.variants};
}

core::SaveContent saveOf(const ContentEdit &edit)
{
    core::SaveContent save;
    save.contentId = edit.contentId;
    save.title = edit.title.trimmed();
    save.contentType = edit.contentType;
    save.baseVersion = edit.contentId.isEmpty() ? std::nullopt : std::optional(edit.baseVersion);
    for (const core::ContentVariant &text : edit.texts)
        save.variants.append({text.language, text.platform, text.caption, text.hashtags, text.media, text.id});
    return save;
}

bool isBlank(const ContentEdit &edit)
{
    const auto empty = [](const core::ContentVariant &text) {
        return text.caption.isEmpty() && text.hashtags.isEmpty() && text.media.isEmpty();
    };
    return edit.contentId.isEmpty() && edit.title.isEmpty() && std::ranges::all_of(edit.texts, empty);
}

QString storedEdit(const ContentEdit &edit)
{
    core::Json texts = core::Json::array();
    for (const core::ContentVariant &text : edit.texts)
        texts.push_back(core::toJson(text));
    const core::Json json = {{"contentId", edit.contentId},
                             {"baseVersion", edit.baseVersion},
                             {"title", edit.title},
                             {"contentType", core::contentTypeName(edit.contentType)},
                             {"texts", std::move(texts)}};
    return QString::fromUtf8(core::toBytes(json));
}

std::optional<ContentEdit> editFromStored(const QString &stored)
{
    const auto json = core::parseJson(stored.toUtf8());
    if (!json || !json->is_object() || !json->contains("texts"))
        return std::nullopt;
    ContentEdit edit;
    edit.contentId = json->value("contentId", QString());
    edit.baseVersion = json->value("baseVersion", 0);
    edit.title = json->value("title", QString());
    edit.contentType =
        core::contentTypeFromName(json->value("contentType", QString())).value_or(core::ContentType::Video);
    for (const core::Json &text : (*json)["texts"])
        edit.texts.append(core::variantFromJson(text));
    return edit;
}

QStringList languagesOf(const ContentEdit &edit)
{
    QStringList languages;
    for (const core::ContentVariant &text : edit.texts) {
        if (!languages.contains(text.language))
            languages.append(text.language);
    }
    return languages;
}

QString textName(const ContentEdit &edit, int index)
{
    const core::ContentVariant &text = edit.texts[index];
    int number = 0;
    for (int each = 0; each <= index; ++each)
        number += edit.texts[each].language == text.language && edit.texts[each].platform == text.platform;
    const QString name = text.platform ? platformWord(*text.platform) : Words::tr("For every platform");
    return number == 1 ? name : Words::tr("%1, variant %2").arg(name).arg(number);
}

QList<core::Platform> platformsOf(const ContentEdit &edit, int index)
{
    const core::ContentVariant &text = edit.texts[index];
    if (text.platform)
        return {*text.platform};
    QList<core::Platform> platforms;
    for (const core::Platform platform : core::allPlatforms) {
        const bool hasOwn = std::ranges::any_of(edit.texts, [&](const core::ContentVariant &other) {
            return other.language == text.language && other.platform == platform;
        });
        if (!hasOwn)
            platforms.append(platform);
    }
    return platforms;
}

QList<TextCheck> checksOf(const ContentEdit &edit, int index)
{
    QList<TextCheck> checks;
    for (const core::Platform platform : platformsOf(edit, index)) {
        const core::PlatformLimits limits = core::limitsFor(platform, edit.contentType);
        checks.append({platform, core::lengthIn(core::postText(edit.texts[index]), limits.textUnit), limits.maxText,
                       core::findings(edit.title, edit.texts[index], limits)});
    }
    return checks;
}

QString problemOf(const ContentEdit &edit)
{
    if (edit.title.trimmed().isEmpty())
        return Words::tr("Give it a title");
    if (edit.texts.isEmpty())
        return Words::tr("Write a text in at least one language");
    return {};
}

} // namespace ui
