// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/api/fault.h"
#include "core/base/json.h"
#include "core/base/result.h"

namespace api {

/// What a client gets. The guard adds the fields that every reply has (length, connection, date, security).
struct Reply {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    ReplyFields fields = {}; ///< Further fields, such as Retry-After and Allow.

    friend bool operator==(const Reply &, const Reply &) = default;
};

/// Any status with any JSON body.
Reply jsonReply(int status, const core::Json &json);

/// 200 with the members of `json` (an object) and "ok": true.
Reply success(core::Json json = core::Json::object());

/// The status that rest-api.md gives to the code of an error.
int httpStatus(core::Error::Code code);

/// The body every failure has: ok, error, code, field and nearest where there are some, requestId. 429 and 503 come
/// with Retry-After: 1 second unless said otherwise.
Reply failure(const core::Error &error, const QString &requestId, int retryAfterSeconds = 1);

/// The same body for what the HTTP layer itself refuses.
Reply failure(const Fault &fault, const QString &requestId);

} // namespace api
