// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonreader.h"
#include "core/model/platform.h"

namespace api {

struct Request;

/// The query of a request as a JSON object of strings, so that it is read and judged in the way a body is.
core::Json queryOf(const Request &request);

/// Which part of a list is asked for.
struct Page {
    int limit = 50; ///< 1-500.
    QString cursor = {}; ///< As the page before gave it; empty: from the start.
};
Page readPage(core::JsonReader &in, int limitWhereAbsent = 50);

/// The list with its `nextCursor`, where more follows.
core::Json withCursor(core::Json list, const QString &nextCursor);

/// Notes a fault where `name` is absent: "platform is missing: must be one of ...".
void require(core::JsonReader &in, const char *name, const QString &whatIsRight);

core::Platform requiredPlatform(core::JsonReader &in, const char *name);

/// The {platform} of the path; NotFound where there is none of that name.
core::Result<core::Platform> platformSegment(const Request &request);

} // namespace api
