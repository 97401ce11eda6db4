// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/content.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

QString postText(const ContentVariant &variant)
{
    QStringList tags;
    for (const QString &hashtag : variant.hashtags)
        tags.append(hashtag.startsWith(u'#') ? hashtag : u'#' + hashtag);
    if (tags.isEmpty())
        return variant.caption;
    return variant.caption.isEmpty() ? tags.join(u' ') : variant.caption + u"\n\n"_s + tags.join(u' ');
}

QList<const ContentVariant *> variantsFor(const Content &content, const QString &language, Platform platform)
{
    QList<const ContentVariant *> own, general;
    for (const ContentVariant &variant : content.variants) {
        if (variant.language != language)
            continue;
        if (variant.platform == platform)
            own.append(&variant);
        else if (!variant.platform)
            general.append(&variant);
    }
    return own.isEmpty() ? general : own;
}

const ContentVariant *variantFor(const Content &content, const QString &language, Platform platform,
                                 const QString &variantId)
{
    const QList<const ContentVariant *> fitting = variantsFor(content, language, platform);
    const auto named = std::ranges::find(fitting, variantId, &ContentVariant::id);
    if (!variantId.isEmpty() && named != fitting.end())
        return *named;
    return fitting.value(0);
}

} // namespace core
