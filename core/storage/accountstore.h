// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/model/account.h"
#include "core/storage/database.h"

namespace core {

enum class Retired { Included, LeftOut };

struct AccountFilter {
    std::optional<Platform> platform = {};
    Retired retired = Retired::Included;
    std::optional<Instant> eventsSince = {}; ///< Leaves out older events; the accounts stay.
};

/// The accounts that this engine keeps itself, with their history.
class AccountStore final
{
public:
    explicit AccountStore(Database &db)
        : m_db(db)
    {
    }

    /// With its events. Conflict where the platform has an account of this name.
    Result<void> insert(const Account &account, Instant now);
    /// Writes everything but the events where account.version is still the stored one, and raises it; false otherwise.
    Result<bool> update(Account &account, Instant now);
    Result<std::optional<Account>> find(const QString &id);
    /// By platform and name. Two statements, however many accounts.
    Result<QList<Account>> list(const AccountFilter &filter = {});
    /// The user names by id.
    Result<QHash<QString, QString>> names();
    Result<void> addEvent(const QString &accountId, const AccountEvent &event);
    /// Takes out an event that a person entered; false where the account has none of this id.
    Result<bool> removeEvent(const QString &accountId, const QString &eventId);

private:
    Database &m_db;
};

} // namespace core
