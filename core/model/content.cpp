// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/content.h"

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

const ContentVariant *variantFor(const Content &content, const QString &language, Platform platform)
{
    const ContentVariant *general = nullptr;
    for (const ContentVariant &variant : content.variants) {
        if (variant.language != language)
            continue;
        if (variant.platform == platform)
            return &variant;
        if (!variant.platform && !general)
            general = &variant;
    }
    return general;
}

} // namespace core
