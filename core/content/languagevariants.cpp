// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/languagevariants.h"

#include "core/base/ids.h"
#include "core/model/contentjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Result<LanguageVariant> languageVariant(const QString &contentId, const Content *content, const QString &language)
{
    LanguageVariant variant{language, contentId + u'-' + language, {}, {}};
    if (!isContentId(variant.contentId))
        return fail(Error::Code::InvalidField,
                    u"The new id %1… would be longer than 256 characters"_s.arg(variant.contentId.left(32)),
                    u"/contentId"_s);
    if (!content) {
        variant.warnings.append(u"The library does not hold %1, so its texts are not known here"_s.arg(contentId));
        return variant;
    }
    std::ranges::copy_if(content->variants, std::back_inserter(variant.texts),
                         [&](const ContentVariant &text) { return text.language == language; });
    if (variant.texts.isEmpty())
        variant.warnings.append(u"The library has no text of %1 in %2"_s.arg(contentId, language));
    return variant;
}

Json toJson(const LanguageVariant &variant)
{
    Json texts = Json::array();
    for (const ContentVariant &text : variant.texts)
        texts.push_back(toJson(text));
    return {{"language", variant.language},
            {"contentId", variant.contentId},
            {"caption", variant.texts.isEmpty() ? Json(nullptr) : Json(variant.texts.constFirst().caption)},
            {"variants", std::move(texts)},
            {"warnings", variant.warnings}};
}

} // namespace core
