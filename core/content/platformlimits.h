// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/content/textlength.h"
#include "core/model/platform.h"

#include <optional>

namespace core {

/// Whether a rule broken forbids a publication or only speaks against it.
enum class Severity { Warning, Error };

struct CountRange {
    int min = 0;
    std::optional<int> max = {}; ///< None: no limit known.

    friend bool operator==(const CountRange &, const CountRange &) = default;
};

/// What a platform takes of text and files: the part of resources/platforms.json that is judged without opening media.
struct PlatformLimits {
    QString name = {}; ///< As people write it: "TikTok".
    LengthUnit textUnit = LengthUnit::Characters;
    int maxText = 0;
    QString forbidden = {}; ///< Characters that neither text nor title may hold.
    std::optional<CountRange> title = {}; ///< None: the platform has no titles.
    int maxHashtags = 0;
    Severity hashtagSeverity = Severity::Warning;
    CountRange media = {}; ///< Files of one post of the asked content type.
    QString mediaFormat = {}; ///< File suffix that the platform takes alone; empty: several.
    QString ratio = {}; ///< Preferred width:height, or "any".

    friend bool operator==(const PlatformLimits &, const PlatformLimits &) = default;
};

/// The limits for one content type on one platform, from the embedded table, which is read at the first call.
/// Thread-safe.
PlatformLimits limitsFor(Platform platform, ContentType type);

} // namespace core
