// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/content/platformlimits.h"
#include "core/model/content.h"

namespace core {

/// Something about a text that its platform will refuse (Error) or that its readers may mind (Warning).
struct Finding {
    Severity severity = Severity::Warning;
    QString code = {}; ///< Stable, for programs: "TEXT_TOO_LONG".
    QString sentence = {}; ///< For people, without a full stop.
    QString field = {}; ///< "caption", "title", "hashtags", "media" or "language".

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What can be said about `variant` of a content titled `title` on a platform with `limits` without opening its media.
/// In the order of severity, then as a reader meets the fields.
QList<Finding> findings(const QString &title, const ContentVariant &variant, const PlatformLimits &limits);

bool hasErrors(const QList<Finding> &findings);

/// The hashtags that stand in a caption, without "#".
QStringList hashtagsIn(const QString &caption);

} // namespace core
