// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace core {

Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logHttp)

/// Routes every Qt message to standard error, one line an event: time, level, category, text. Control characters are
/// escaped and what looks like a secret is masked, whoever logged it. Call once, first thing in main().
void installLogging();

/// `text` with bearer tokens, our own token and webhook secrets, `key=` values and database passwords masked.
QString maskSecrets(const QString &text);

} // namespace core
