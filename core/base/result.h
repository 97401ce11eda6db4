// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <tl/expected.hpp>

#include "core/base/instant.h"

#include <optional>

namespace core {

/// Why something was refused or failed: a stable code for programs, a sentence for people.
struct [[nodiscard]] Error {
    enum class Code {
        InvalidJson,
        InvalidField,
        ApprovalRequired,
        Unauthenticated,
        Forbidden,
        RiskTooHigh,
        NotFound,
        Conflict,
        StaleApproval,
        RateLimited,
        Unavailable,
        Timeout,
        Internal
    };
    Code code = Code::Internal;
    QString message; ///< One English sentence, without a full stop.
    QString field = {}; ///< JSON pointer to the input that caused it ("/platforms/0"), empty where there is none.
    std::optional<Instant> nearest = {}; ///< For a refused time: the nearest one that fits, where one was found.

    friend bool operator==(const Error &, const Error &) = default;
};

/// The stable name that REST and the audit trail show: "INVALID_FIELD".
QString errorCodeName(Error::Code code);

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Code code, QString message, QString field = {})
{
    return tl::unexpected(Error{code, std::move(message), std::move(field), {}});
}

} // namespace core

/// Leaves the function with the error of `expression`, a Result whose value is not needed.
#define DE_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto tried = (expression); !tried)                                                                         \
            return tl::unexpected(std::move(tried).error());                                                           \
    } while (false)
