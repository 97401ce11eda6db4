// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/principal.h"

namespace core {

class Transaction;

/// A new token for a person or a service; the person is made where there is none of that name, with the least role that
/// has these scopes. Forbidden: a caller without the scope admin, and approve or admin for a service. Conflict: scopes
/// that the person's role has not.
struct CreateToken {
    struct Answer {
        QString secret = {}; ///< "cdx_...": shown once; only its hash is stored.
        QString name = {};
    };
    QString name = {};
    PrincipalKind kind = PrincipalKind::Service;
    Scopes scopes = {};
};
Result<CreateToken::Answer> execute(const CreateToken &command, Transaction &transaction);

/// Takes every token of that name back; NotFound where there is none that holds. Forbidden without the scope admin.
struct RevokeToken {
    using Answer = int; ///< How many there were.
    QString name = {};
};
Result<int> execute(const RevokeToken &command, Transaction &transaction);

} // namespace core
