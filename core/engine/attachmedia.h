// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/content.h"

#include <functional>

namespace core {

class Transaction;

inline constexpr qint64 largestMedia = qint64(4) * 1024 * 1024 * 1024; ///< Bytes: 4 GiB.

/// Watches over a copy that may take minutes. Called in the thread that copies.
struct CopyControl {
    std::function<bool()> isCancelled = [] { return false; };
    std::function<void(qint64 done, qint64 total)> progress = [](qint64, qint64) {};
};

/// Copies the file into the folder under a safe name, flushed to the disk, and tells name, SHA-256 and size. A file
/// there that has the same bytes under the same name is taken as it is; one with other bytes is never touched, the copy
/// gets a number. InvalidField, on `path`, for what is no regular readable file, is empty or larger than largestMedia;
/// Unavailable where the disk is full; Conflict where it was cancelled. Nothing half written stays behind. Blocks.
Result<Media> copyIntoMedia(const QString &source, const QString &mediaFolder, const CopyControl &control = {});

/// A name for `name` that every file system takes: letters, digits, "-", "_" and "." of the original, at most 120
/// characters; "file" where nothing is left.
QString safeFileName(const QString &name);

/// Notes in the trail that a file came into the media folder: its hash and size.
struct RecordMedia {
    using Answer = Media;
    Media media = {};
};
Result<Media> execute(const RecordMedia &command, Transaction &transaction);

} // namespace core
