// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/personstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString select = u"SELECT id, name, role, created_at, removed_at FROM principal WHERE kind = 'human' "_s;

Person readPerson(const Statement &row)
{
    Person person;
    person.id = row.text(0);
    person.name = row.text(1);
    person.role = roleFromName(row.text(2)).value_or(Role::Reader); // a newer version's word: the least
    person.createdAt = row.instant(3);
    person.removedAt = row.optionalInstant(4);
    return person;
}

} // namespace

Result<void> PersonStore::insert(const Person &person)
{
    return m_db
        .prepare(u"INSERT INTO principal (id, name, kind, role, created_at, removed_at) VALUES (?, ?, 'human', ?, ?, "
                 u"?)"_s)
        .bind(person.id, person.name, roleName(person.role), person.createdAt, person.removedAt)
        .run();
}

Result<bool> PersonStore::update(const Person &person)
{
    return m_db.prepare(u"UPDATE principal SET name = ?, role = ?, removed_at = ? WHERE id = ? AND kind = 'human'"_s)
        .bind(person.name, roleName(person.role), person.removedAt, person.id)
        .runGuarded();
}

Result<std::optional<Person>> PersonStore::find(const QString &id)
{
    return m_db.prepare(select + u"AND id = ?"_s).bind(id).row(readPerson);
}

Result<std::optional<Person>> PersonStore::findByName(const QString &name)
{
    return m_db.prepare(select + u"AND name = ?"_s).bind(name).row(readPerson);
}

Result<QList<Person>> PersonStore::list()
{
    return m_db.prepare(select + u"AND removed_at IS NULL ORDER BY name"_s).rows(readPerson);
}

Result<int> PersonStore::count(std::optional<Role> role)
{
    const QString name = role ? roleName(*role) : QString();
    const auto counted = m_db.prepare(u"SELECT count(*) FROM principal WHERE kind = 'human' AND removed_at IS NULL "
                                      "AND (role = ? OR ? = '')"_s)
                             .bind(name, name)
                             .row([](const Statement &row) { return int(row.integer(0)); });
    if (!counted)
        return tl::unexpected(counted.error());
    return counted->value_or(0);
}

} // namespace core
