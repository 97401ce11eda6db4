// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/person.h"
#include "core/storage/database.h"

namespace core {

/// The people of the workspace: principals of kind human. Who is removed stays on record, as the trail names them.
class PersonStore final
{
public:
    explicit PersonStore(Database &db)
        : m_db(db)
    {
    }

    /// Conflict where a person or service has this name already.
    Result<void> insert(const Person &person);
    /// Writes name, role and removedAt; false where there is nobody with this id. Conflict as insert().
    Result<bool> update(const Person &person);
    /// Also who was removed: the caller judges.
    Result<std::optional<Person>> find(const QString &id);
    Result<std::optional<Person>> findByName(const QString &name);
    /// Who has not been removed, by name.
    Result<QList<Person>> list();
    /// How many there are, of one role where given.
    Result<int> count(std::optional<Role> role = {});

private:
    Database &m_db;
};

} // namespace core
