// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/instant.h"
#include "core/model/platform.h"

#include <optional>

namespace core {

struct Media {
    QString path = {}; ///< Relative to the workspace's media folder.
    QString sha256 = {};
    qint64 bytes = 0;

    friend bool operator==(const Media &, const Media &) = default;
};

/// One text of a content: for a language, and for one platform or for all that have none of their own.
struct ContentVariant {
    QString id = {};
    QString language = {};
    std::optional<Platform> platform = {};
    QString caption = {};
    QStringList hashtags = {};
    QList<Media> media = {};

    friend bool operator==(const ContentVariant &, const ContentVariant &) = default;
};

/// Content that the library holds. A change makes a new version; slots and approvals name the version they mean.
struct Content {
    QString contentId = {};
    QString title = {};
    ContentType contentType = ContentType::Video;
    QString derivedFrom = {}; ///< The content that this one was repurposed or translated from.
    QString versionId = {};
    int versionNo = 1;
    QString contentHash = {}; ///< SHA-256 over title, type and variants.
    QList<ContentVariant> variants = {};
    Instant createdAt = {};
    Instant updatedAt = {};

    friend bool operator==(const Content &, const Content &) = default;
};

/// What is published of a text: the caption and, below it, the hashtags, each with its "#".
QString postText(const ContentVariant &variant);

/// The texts that fit, in the content's order: those of this language and platform, else those of the language alone.
QList<const ContentVariant *> variantsFor(const Content &content, const QString &language, Platform platform);

/// The text with the id `variantId` where it is one of those that fit, else the first of these, else null.
const ContentVariant *variantFor(const Content &content, const QString &language, Platform platform,
                                 const QString &variantId = {});

} // namespace core
