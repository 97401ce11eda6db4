// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/person.h"

#include <QList>

namespace core {

class Snapshot;
class Transaction;

/// Forbidden, "Only the owner may ...", unless the caller has the scope admin.
Result<void> requireAdmin(const Caller &caller, const QString &what);

/// A person with a role. Who was removed under this name comes back, with the same id. Conflict where a person or
/// service has the name; Forbidden without the scope admin, here and below.
struct AddPerson {
    using Answer = Person;
    QString name = {}; ///< 1 to 100 characters, none of them a control character.
    Role role = Role::Reader;
};
Result<Person> execute(const AddPerson &command, Transaction &transaction);

/// Another role or name, at once also for the person's tokens. Conflict for the last owner's role.
struct ChangePerson {
    using Answer = Person;
    QString id = {};
    std::optional<Role> role = {};
    std::optional<QString> name = {};
};
Result<Person> execute(const ChangePerson &command, Transaction &transaction);

/// Takes the person out and revokes their tokens; Conflict for the last owner. What they did stays on record.
struct RemovePerson {
    using Answer = Person;
    QString id = {};
};
Result<Person> execute(const RemovePerson &command, Transaction &transaction);

/// Everybody who has not been removed, by name.
struct ListPeople {
    using Answer = QList<Person>;
};
Result<QList<Person>> execute(const ListPeople &query, Snapshot &snapshot);

/// The caller that a person is, with the scopes of their role now; NotFound where there is nobody of this id, or no
/// longer.
struct GetPerson {
    using Answer = Caller;
    QString id = {};
};
Result<Caller> execute(const GetPerson &query, Snapshot &snapshot);

} // namespace core
