// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/textids.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

bool samePlace(const ContentVariant &a, const ContentVariant &b)
{
    return a.language == b.language && a.platform == b.platform;
}

bool sameText(const ContentVariant &a, const ContentVariant &b)
{
    return samePlace(a, b) && a.caption == b.caption && a.hashtags == b.hashtags && a.media == b.media;
}

/// Gives each text without an id that of the first one of `free` that is like it, which is not free then.
void nameAlike(QList<ContentVariant> &texts, QList<ContentVariant> &free,
               bool (*alike)(const ContentVariant &, const ContentVariant &))
{
    for (ContentVariant &text : texts) {
        if (!text.id.isEmpty())
            continue;
        const auto known = std::ranges::find_if(free, [&](const ContentVariant &old) { return alike(old, text); });
        if (known == free.end())
            continue;
        text.id = known->id;
        free.erase(known);
    }
}

} // namespace

void keepTextIds(QList<ContentVariant> &texts, const QList<ContentVariant> &before)
{
    QSet<QString> named;
    for (ContentVariant &text : texts) {
        if (named.contains(text.id))
            text.id.clear(); // a copy within the content is a text of its own
        else if (!text.id.isEmpty())
            named.insert(text.id);
    }
    QList<ContentVariant> free = before;
    free.removeIf([&](const ContentVariant &old) { return named.contains(old.id); });
    nameAlike(texts, free, sameText);
    if (named.isEmpty())
        nameAlike(texts, free, samePlace);
}

} // namespace core
