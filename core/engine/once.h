// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// An Idempotency-Key with who sent it and what for.
struct OnceKey {
    QString principal = {};
    QString key = {};
    QString requestHash = {}; ///< SHA-256 over method, path and body.
};

/// An answer as it was first given, and is given again.
struct StoredAnswer {
    int status = 200;
    QByteArray body = {};

    /// The first request with the key has not been answered yet.
    bool isRunning() const { return status == 0; }
};

} // namespace core
