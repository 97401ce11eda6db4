// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"

using namespace Qt::StringLiterals;

namespace core {

QString errorCodeName(Error::Code code)
{
    switch (code) {
    case Error::Code::InvalidJson:
        return u"INVALID_JSON"_s;
    case Error::Code::InvalidField:
        return u"INVALID_FIELD"_s;
    case Error::Code::ApprovalRequired:
        return u"APPROVAL_REQUIRED"_s;
    case Error::Code::Unauthenticated:
        return u"UNAUTHENTICATED"_s;
    case Error::Code::Forbidden:
        return u"FORBIDDEN"_s;
    case Error::Code::RiskTooHigh:
        return u"RISK_TOO_HIGH"_s;
    case Error::Code::NotFound:
        return u"NOT_FOUND"_s;
    case Error::Code::Conflict:
        return u"CONFLICT"_s;
    case Error::Code::StaleApproval:
        return u"STALE_APPROVAL"_s;
    case Error::Code::RateLimited:
        return u"RATE_LIMITED"_s;
    case Error::Code::Unavailable:
        return u"UNAVAILABLE"_s;
    case Error::Code::Timeout:
        return u"TIMEOUT"_s;
    case Error::Code::Internal:
        break;
    }
    return u"INTERNAL"_s;
}

} // namespace core
