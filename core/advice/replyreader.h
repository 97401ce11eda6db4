// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/modelreply.h"

/// Reads what a language model wrote: hostile text until proven otherwise (planning.md section 6.1).
namespace core {

/// What a reply came to: suggestions, or why there are none.
struct ReadReply {
    QList<Suggestion> suggestions = {};
    std::optional<ReplyError> error = {}; ///< Empty: no text, or a list of nothing. Invalid: nothing in it is usable.
    QString fault = {}; ///< With an error: one sentence that tells the model what would be right.

    friend bool operator==(const ReadReply &, const ReadReply &) = default;
};

/// Finds the first balanced `[...]` of at most 64 KiB in `text` that parses as strict JSON and holds objects alone, and
/// takes of it the items that name a platform of `asked`, a time of day, a confidence from 0 to 1 and a rationale.
/// Other items are dropped, never mended; other members are ignored. Rationales come without control characters and
/// have at most 500 UTF-16 units. Text beyond 1 MiB is not looked at, and of one platform the first 24 items count. Pure; time linear in the text.
ReadReply readReply(const QByteArray &text, const QList<Platform> &asked);

} // namespace core
