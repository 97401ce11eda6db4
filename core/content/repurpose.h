// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/content/platformlimits.h"
#include "core/model/content.h"

#include <optional>

namespace core {

/// A content adapted to another platform.
struct Repurposed {
    Platform platform = Platform::TikTok;
    QString contentId = {};
    ContentVariant text = {}; ///< Empty caption where `held` is false.
    bool held = false; ///< Whether there is a text of ours to adapt; never made up.
    QStringList changes = {}; ///< What was done to the text, in sentences.
    QStringList warnings = {}; ///< What a person should look at, in sentences.

    friend bool operator==(const Repurposed &, const Repurposed &) = default;
};

/// Where a content comes from: what `POST /distribution/repurpose` names, and the content itself where the library
/// holds it.
struct RepurposeSource {
    QString contentId = {};
    const Content *content = nullptr; ///< Null: not held here.
    Platform platform = Platform::YouTube;
    QString language = {};
};

/// `source` for `target`, the same at every repeat: the id `<contentId>-<platform>` (the source's own where the
/// platforms are equal), a text shortened at the end of a sentence or word to what the platform takes, its hashtags cut
/// to what is advisable there. Media is passed on as it is; where it would need converting, a warning says so. Content
/// that is not held, or not in that language, gives the id and a warning. Invalid where the new id would be no
/// contentId. `type` is the content type on the target, whose `limits` apply.
Result<Repurposed> repurposed(const RepurposeSource &source, Platform target, ContentType type);

/// `text` shortened to at most `budget` in `unit`: at the end of a sentence where that keeps half of it or more, else
/// at the end of a word with an ellipsis, else within a word but never within a character as people see it.
QString shortened(const QString &text, int budget, LengthUnit unit);

/// One element of `variants` as REST shows it.
Json toJson(const Repurposed &variant);

} // namespace core
