// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "core/base/json.h"
#include "core/model/platform.h"

#include <chrono>
#include <optional>

namespace core {

/// When one voice would post on a platform.
struct Suggestion {
    Platform platform = Platform::TikTok;
    QString timing = {}; ///< "18:00", audience-local; see minuteOfDay().
    QString rationale = {};
    double confidence = 0; ///< 0-1.

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// "18:15" or "9:05" as minutes since midnight, 0-1439; nothing for any other text.
std::optional<int> minuteOfDay(const QString &timing);
/// The other way, always with two digits: "09:05".
QString timingOf(int minuteOfDay);

/// Why a provider that was asked suggests nothing.
enum class ReplyError { Invalid, Timeout, Error, Empty };
QString replyErrorName(ReplyError error); ///< "INVALID"
std::optional<ReplyError> replyErrorFromName(const QString &name);
QString allowedReplyErrors();

/// What one voice answered, or why it did not.
struct ModelReply {
    QString provider = {};
    QString model = {};
    std::chrono::milliseconds latency{};
    QList<Suggestion> suggestions = {};
    std::optional<ReplyError> error = {}; ///< Where there are no suggestions.

    bool ok() const { return !error; }
    friend bool operator==(const ModelReply &, const ModelReply &) = default;
};

/// One element of `llmSuggestions` as REST shows it.
Json toJson(const ModelReply &reply);
/// Reads what toJson() wrote; for the engine's own rows, not for replies from outside (see readReply()).
ModelReply modelReplyFromJson(const Json &json);

} // namespace core
