// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/content.h"

namespace core {

/// A content in one language, as a content of its own.
struct LanguageVariant {
    QString language = {};
    QString contentId = {};
    QList<ContentVariant> texts = {}; ///< The library's texts of that language; empty where it has none.
    QStringList warnings = {};

    friend bool operator==(const LanguageVariant &, const LanguageVariant &) = default;
};

/// `contentId` for `language`, the same at every repeat: the id `<contentId>-<language>` and the texts that the library
/// holds. Where it holds none, a warning: nothing is translated by machine. `content` is null for content that is not
/// held. Invalid where the new id would be no contentId.
Result<LanguageVariant> languageVariant(const QString &contentId, const Content *content, const QString &language);

/// One element of `distributions` as REST shows it; `caption` is that of the first text, null where there is none.
Json toJson(const LanguageVariant &variant);

} // namespace core
