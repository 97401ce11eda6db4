// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/peoplecontroller.h"

#include "core/api/exchange.h"
#include "core/api/peopleanswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/peoplecommands.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr int longestName = 100;

core::Result<core::AddPerson> readAdd(const core::Json &body)
{
    core::JsonReader in(body);
    core::AddPerson command;
    command.name = in.text("name", 1, longestName);
    require(in, "role", core::allowedRoles());
    command.role = in.word<core::Role>("role", core::roleFromName, core::allowedRoles()).value_or(core::Role::Reader);
    return in.result(command);
}

core::Result<core::ChangePerson> readChange(const core::Json &body, const QString &id)
{
    core::JsonReader in(body);
    core::ChangePerson command;
    command.id = id;
    command.role = in.word<core::Role>("role", core::roleFromName, core::allowedRoles());
    if (in.has("name"))
        command.name = in.text("name", 1, longestName);
    return in.result(command);
}

Reply personReply(const core::Person &person)
{
    return success({{"person", toJson(person)}});
}

} // namespace

void PeopleController::addRoutes(Routes &routes)
{
    using core::Scope;
    const QString all = u"/distribution/people"_s;
    const QString one = all + u"/{id}"_s;
    routes.add(Method::Get, all, Scope::Read, std::bind_front(&PeopleController::list, this));
    routes.add(Method::Post, all, Scope::Admin, std::bind_front(&PeopleController::add, this)).needsToken();
    routes.add(Method::Patch, one, Scope::Admin, std::bind_front(&PeopleController::change, this)).needsToken();
    routes.add(Method::Delete, one, Scope::Admin, std::bind_front(&PeopleController::remove, this)).needsToken();
    routes.add(Method::Get, u"/distribution/tokens"_s, Scope::Admin, std::bind_front(&PeopleController::tokens, this))
        .needsToken();
}

std::optional<Reply> PeopleController::list(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ListPeople> query = core::ListPeople{};
    return Exchange(m_engine, request, later).ask(query, [](const QList<core::Person> &people) {
        core::Json list = core::Json::array();
        for (const core::Person &person : people)
            list.push_back(toJson(person));
        return success({{"people", std::move(list)}});
    });
}

std::optional<Reply> PeopleController::add(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later).submit(bodyOf(request).and_then(readAdd), personReply);
}

std::optional<Reply> PeopleController::change(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readChange(body, request.segment(u"id")); });
    return Exchange(m_engine, request, later).submit(command, personReply);
}

std::optional<Reply> PeopleController::remove(const Request &request, const ReplyTo &later)
{
    const core::Result<core::RemovePerson> command = core::RemovePerson{request.segment(u"id")};
    return Exchange(m_engine, request, later).submit(command, personReply);
}

std::optional<Reply> PeopleController::tokens(const Request &request, const ReplyTo &later)
{
    const core::Result<core::ListTokens> query = core::ListTokens{};
    return Exchange(m_engine, request, later).ask(query, [](const QList<core::ListTokens::Item> &tokens) {
        core::Json list = core::Json::array();
        for (const core::ListTokens::Item &token : tokens)
            list.push_back(toJson(token));
        return success({{"tokens", std::move(list)}});
    });
}

} // namespace api
