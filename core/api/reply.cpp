// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/reply.h"

#include "core/base/logging.h"

using namespace Qt::StringLiterals;

namespace api {

Reply jsonReply(int status, const core::Json &json)
{
    return {.status = status, .body = core::toBytes(json)};
}

Reply success(core::Json json)
{
    json["ok"] = true;
    return jsonReply(200, json);
}

int httpStatus(core::Error::Code code)
{
    using Code = core::Error::Code;
    switch (code) {
    case Code::InvalidJson:
    case Code::InvalidField:
    case Code::ApprovalRequired:
        return 400;
    case Code::Unauthenticated:
        return 401;
    case Code::Forbidden:
    case Code::RiskTooHigh:
        return 403;
    case Code::NotFound:
        return 404;
    case Code::Conflict:
    case Code::StaleApproval:
        return 409;
    case Code::RateLimited:
        return 429;
    case Code::Unavailable:
        return 503;
    case Code::Timeout:
        return 504;
    case Code::Internal:
        break;
    }
    return 500;
}

Reply failure(const core::Error &error, const QString &requestId, int retryAfterSeconds)
{
    core::Json json{{"ok", false}, {"error", error.message}, {"code", core::errorCodeName(error.code)}};
    json["requestId"] = requestId;
    if (error.code == core::Error::Code::Internal) {
        qCWarning(core::logHttp).noquote() << "request" << requestId << "failed:" << error.message;
        json["error"] = u"Something went wrong on our side; the log tells more under this requestId"_s;
    }
    if (!error.field.isEmpty())
        json["field"] = error.field;
    if (error.nearest)
        json["nearest"] = *error.nearest;

    Reply reply = jsonReply(httpStatus(error.code), json);
    if (reply.status == 429 || reply.status == 503)
        reply.fields.emplaceBack("Retry-After", QByteArray::number(retryAfterSeconds));
    if (reply.status == 401)
        reply.fields.emplaceBack("WWW-Authenticate", "Bearer");
    return reply;
}

Fault tooLarge(qint64 limit)
{
    return {413, "PAYLOAD_TOO_LARGE", u"The body is larger than %1 bytes"_s.arg(limit), {}};
}

Reply failure(const Fault &fault, const QString &requestId)
{
    Reply reply = jsonReply(fault.status,
                            {{"ok", false}, {"error", fault.sentence}, {"code", fault.code}, {"requestId", requestId}});
    reply.fields = fault.fields;
    return reply;
}

} // namespace api
