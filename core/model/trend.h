// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/instant.h"
#include "core/model/platform.h"

namespace core {

/// What is in demand on a platform, and how sure we are (planning.md section 3).
struct Trend {
    Platform platform = Platform::TikTok;
    QStringList topics = {};
    double score = 0.5; ///< 0-1; 0.5 says nothing either way.
    QList<int> peakHours = {}; ///< Audience-local hours of day; empty: the platform's.
    Instant at = {}; ///< When it was measured: it fades from there, half every 72 h.
    QString source = {}; ///< "embedded", "manual" or a service's name.

    friend bool operator==(const Trend &, const Trend &) = default;
};

} // namespace core
