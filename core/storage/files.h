// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/result.h"

namespace core {

/// Makes the file and its folder where they are missing, readable for the owner alone (0600, 0700); an existing file is
/// closed to others. Unavailable where that cannot be.
Result<void> makePrivateFile(const QString &path);

/// Makes the folder where it is missing, 0700.
Result<void> makePrivateFolder(const QString &path);

/// Brings a file's content, and the names in its folder, onto the disk.
Result<void> syncToDisk(const QString &path);

/// "20261122T095029Z": the time as part of a file name.
QString fileStamp(Instant now);

} // namespace core
