// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/peoplecommands.h"

#include "core/base/ids.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/storage/personstore.h"
#include "core/storage/tokenstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int longestName = 100;

Result<QString> readName(const QString &name)
{
    const QString trimmed = name.trimmed().normalized(QString::NormalizationForm_C);
    if (trimmed.size() > longestName || !isContentId(trimmed))
        return fail(Error::Code::InvalidField,
                    u"name must have 1 to %1 characters, none of them a control character"_s.arg(longestName),
                    u"/name"_s);
    return trimmed;
}

/// Names that differ only in case would be one in the trail's reader's eye.
Result<void> requireFreeName(const QString &name, const QString &ownId, Transaction &transaction)
{
    const auto people = PersonStore(transaction.database()).list();
    if (!people)
        return tl::unexpected(people.error());
    for (const Person &other : *people) {
        if (other.id != ownId && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return fail(Error::Code::Conflict, u"There is a person of the name %1 already"_s.arg(other.name),
                        u"/name"_s);
    }
    return {};
}

Result<Person> findPerson(const QString &id, Transaction &transaction)
{
    auto person = PersonStore(transaction.database()).find(id);
    if (!person)
        return tl::unexpected(person.error());
    if (!*person || (*person)->removedAt)
        return fail(Error::Code::NotFound, u"There is no person with this id"_s, u"/id"_s);
    return **std::move(person);
}

Result<void> requireAnotherOwner(const Person &person, Transaction &transaction)
{
    if (person.role != Role::Owner)
        return {};
    const auto owners = PersonStore(transaction.database()).count(Role::Owner);
    if (!owners)
        return tl::unexpected(owners.error());
    if (*owners > 1)
        return {};
    return fail(Error::Code::Conflict, u"%1 is the only owner: make somebody else an owner first"_s.arg(person.name),
                u"/role"_s);
}

Result<void> noted(const QString &action, const Person &person, const Json &detail, Transaction &transaction)
{
    transaction.events().people = true;
    return transaction.record(action, person.id, detail);
}

/// The store's sentence speaks of constraints; this one of what to do.
tl::unexpected<Error> nameTaken(const Error &error, const QString &name)
{
    if (error.code != Error::Code::Conflict)
        return tl::unexpected(error);
    return fail(Error::Code::Conflict, u"The name %1 is taken: choose another"_s.arg(name), u"/name"_s);
}

} // namespace

Result<void> requireAdmin(const Caller &caller, const QString &what)
{
    if (caller.may(Scope::Admin))
        return {};
    return fail(Error::Code::Forbidden, u"Only an owner may %1: it needs the scope admin"_s.arg(what));
}

Result<Person> execute(const AddPerson &command, Transaction &transaction)
{
    DE_TRY(requireAdmin(transaction.caller(), u"add people"_s));
    const auto name = readName(command.name);
    if (!name)
        return tl::unexpected(name.error());
    PersonStore store(transaction.database());
    const auto known = store.findByName(*name);
    if (!known)
        return tl::unexpected(known.error());
    DE_TRY(requireFreeName(*name, {}, transaction));
    Person person = known->value_or(Person{newId(transaction.now()), *name, command.role, transaction.now(), {}});
    person.role = command.role;
    person.removedAt.reset();
    if (*known)
        DE_TRY(store.update(person));
    else if (const auto added = store.insert(person); !added)
        return nameTaken(added.error(), *name);
    DE_TRY(noted(u"PERSON_ADDED"_s, person, {{"name", person.name}, {"role", roleName(person.role)}}, transaction));
    return person;
}

Result<Person> execute(const ChangePerson &command, Transaction &transaction)
{
    DE_TRY(requireAdmin(transaction.caller(), u"change people"_s));
    const auto found = findPerson(command.id, transaction);
    if (!found)
        return found;
    Person person = *found;
    if (command.name) {
        const auto name = readName(*command.name);
        if (!name)
            return tl::unexpected(name.error());
        DE_TRY(requireFreeName(*name, person.id, transaction));
        person.name = *name;
    }
    person.role = command.role.value_or(person.role);
    if (person == *found)
        return person;
    if (person.role != Role::Owner)
        DE_TRY(requireAnotherOwner(*found, transaction));
    if (const auto written = PersonStore(transaction.database()).update(person); !written)
        return nameTaken(written.error(), person.name);
    DE_TRY(noted(u"PERSON_CHANGED"_s, person,
                 {{"from", {{"name", found->name}, {"role", roleName(found->role)}}},
                  {"to", {{"name", person.name}, {"role", roleName(person.role)}}}},
                 transaction));
    return person;
}

Result<Person> execute(const RemovePerson &command, Transaction &transaction)
{
    DE_TRY(requireAdmin(transaction.caller(), u"remove people"_s));
    auto person = findPerson(command.id, transaction);
    if (!person)
        return person;
    DE_TRY(requireAnotherOwner(*person, transaction));
    person->removedAt = transaction.now();
    DE_TRY(PersonStore(transaction.database()).update(*person));
    const auto revoked = TokenStore(transaction.database()).revoke(person->name, transaction.now());
    if (!revoked)
        return tl::unexpected(revoked.error());
    DE_TRY(noted(u"PERSON_REMOVED"_s, *person, {{"name", person->name}, {"tokensRevoked", *revoked}}, transaction));
    return person;
}

Result<QList<Person>> execute(const ListPeople &, Snapshot &snapshot)
{
    return PersonStore(snapshot.database()).list();
}

Result<Caller> execute(const GetPerson &query, Snapshot &snapshot)
{
    const auto person = PersonStore(snapshot.database()).find(query.id);
    if (!person)
        return tl::unexpected(person.error());
    if (!*person || (*person)->removedAt)
        return fail(Error::Code::NotFound, u"There is no person with this id"_s, u"/id"_s);
    return Caller{(*person)->id, (*person)->name, PrincipalKind::Human, scopesOf((*person)->role)};
}

} // namespace core
