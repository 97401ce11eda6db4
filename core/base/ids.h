// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/instant.h"

namespace core {

/// A new UUID version 7 (RFC 9562): sorts by time of creation, and up to 4,096 of one millisecond by the order of their
/// making; 62 random bits from the system. Thread-safe.
QString newId(Instant now);

/// 1-128 characters of [A-Za-z0-9._:-]: what our own ids, account ids and token names look like.
bool isPlainId(const QString &text);

/// 1-256 characters without control characters: an opaque reference to content, never used as a path.
bool isContentId(const QString &text);

} // namespace core
