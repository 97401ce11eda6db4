// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/json.h"
#include "core/model/platform.h"

#include <chrono>

namespace core {

/// When one voice would post on a platform.
struct Suggestion {
    Platform platform = Platform::TikTok;
    QString timing = {}; ///< "18:00", audience-local.
    QString rationale = {};
    double confidence = 0; ///< 0-1.

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// What one voice answered, or why it did not.
struct ModelReply {
    QString provider = {};
    QString model = {};
    bool ok = false;
    QString error = {}; ///< INVALID, TIMEOUT, ERROR or EMPTY where not `ok`.
    std::chrono::milliseconds latency{};
    QList<Suggestion> suggestions = {};

    friend bool operator==(const ModelReply &, const ModelReply &) = default;
};

/// One element of `llmSuggestions` as REST shows it.
Json toJson(const ModelReply &reply);

} // namespace core
