// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/result.h"

namespace app {

/// One line to standard output, flushed.
void print(const QString &line);

/// One line to standard error: what went wrong.
void complain(const QString &sentence);

/// Reads a line from the terminal (or from standard input where it is none) without showing it. Unavailable at its end.
core::Result<QString> readPassphrase(const QString &prompt);

} // namespace app
