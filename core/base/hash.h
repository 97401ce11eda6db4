// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// SHA-256 as 64 lower-case hexadecimal characters.
QString sha256Hex(const QByteArray &data);

/// Compares in a time that does not depend on where the two differ.
bool equalsInConstantTime(const QByteArray &a, const QByteArray &b);

/// `count` random bytes from the system's source, as unpadded base64url.
QString randomText(int count);

} // namespace core
