// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/accountcontroller.h"

#include "core/api/accountanswers.h"
#include "core/api/exchange.h"
#include "core/api/plananswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/accountcommands.h"
#include "core/engine/capuse.h"
#include "core/engine/librarycommands.h"
#include "core/engine/libraryqueries.h"
#include "core/model/accountjson.h"
#include "core/risk/risk.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

core::Result<core::ListAccounts> readList(const core::Json &query)
{
    core::JsonReader in(query);
    return in.result(core::ListAccounts{requiredPlatform(in, "platform")});
}

QString eventForm()
{
    using Kind = core::AccountEventKind;
    return u"must be one of %1, %2, %3"_s.arg(core::accountEventName(Kind::Success),
                                              core::accountEventName(Kind::Failure),
                                              core::accountEventName(Kind::Suspension));
}

core::Result<core::ListCapUse> readSpan(const core::Json &query)
{
    core::JsonReader in(query);
    core::ListCapUse span;
    for (const auto &[name, at] : {std::pair("from", &span.from), std::pair("to", &span.to)}) {
        require(in, name, u"must be a time like 2026-11-22T10:00:00.000Z"_s);
        *at = in.instant(name).value_or(core::Instant());
    }
    return in.result(span);
}

core::Result<core::RecordAccountEvent> readEvent(const core::Json &body, const QString &accountId)
{
    core::JsonReader in(body);
    core::RecordAccountEvent command;
    command.accountId = accountId;
    require(in, "kind", eventForm());
    command.kind = in.word<core::AccountEventKind>("kind", core::accountEventFromName, eventForm())
                       .value_or(core::AccountEventKind::Failure);
    require(in, "at", u"must be a time like 2026-11-22T10:00:00.000Z"_s);
    command.at = in.instant("at").value_or(core::Instant());
    return in.result(command);
}

/// With the risk that the account has before any post of today, as in the list.
core::Json accountJson(const core::Account &account, const core::DistributionEngine &engine)
{
    const core::PlatformRules rules = engine.rules().platforms.at(account.platform);
    const auto risk = core::assessRisk(account, rules.contentTypes.first(), 0, rules, engine.context().clock->now());
    return core::toJson(account, risk);
}

Reply accountReply(const core::Account &account, const core::DistributionEngine &engine)
{
    return success({{"account", accountJson(account, engine)}});
}

} // namespace

void AccountController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/accounts"_s, Scope::Read, std::bind_front(&AccountController::list, this));
    routes.add(Method::Post, u"/distribution/accounts"_s, Scope::Write, std::bind_front(&AccountController::add, this))
        .needsToken();
    routes
        .add(Method::Patch, u"/distribution/accounts/{id}"_s, Scope::Write,
             std::bind_front(&AccountController::change, this))
        .needsToken();
    routes
        .add(Method::Delete, u"/distribution/accounts/{id}"_s, Scope::Write,
             std::bind_front(&AccountController::retire, this))
        .needsToken();
    routes.add(Method::Get, u"/distribution/accounts/{id}"_s, Scope::Read,
               std::bind_front(&AccountController::outlook, this));
    routes.add(Method::Get, u"/distribution/capuse"_s, Scope::Read,
               std::bind_front(&AccountController::capUse, this));
    routes
        .add(Method::Post, u"/distribution/accounts/{id}/events"_s, Scope::Write,
             std::bind_front(&AccountController::recordEvent, this))
        .needsToken();
    routes
        .add(Method::Delete, u"/distribution/accounts/{id}/events/{eventId}"_s, Scope::Write,
             std::bind_front(&AccountController::removeEvent, this))
        .needsToken();
}

std::optional<Reply> AccountController::list(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readList(queryOf(request)), [](const QList<core::ListAccounts::Item> &items) {
            core::Json accounts = core::Json::array();
            for (const core::ListAccounts::Item &item : items)
                accounts.push_back(core::toJson(item.account, item.risk));
            return success({{"accounts", std::move(accounts)}});
        });
}

std::optional<Reply> AccountController::add(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then(core::newAccountFromJson).map([](const core::NewAccount &account) {
        return core::AddAccount{account};
    });
    return Exchange(m_engine, request, later).submit(command, [&engine = m_engine](const core::Account &account) {
        return accountReply(account, engine);
    });
}

std::optional<Reply> AccountController::change(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then(core::accountChangeFromJson).map([&](const core::AccountChange &change) {
            return core::ChangeAccount{request.segment(u"id"), change};
        });
    return Exchange(m_engine, request, later).submit(command, [&engine = m_engine](const core::Account &account) {
        return accountReply(account, engine);
    });
}

std::optional<Reply> AccountController::retire(const Request &request, const ReplyTo &later)
{
    const core::Result<core::RetireAccount> command = core::RetireAccount{request.segment(u"id")};
    return Exchange(m_engine, request, later)
        .submit(command, [&engine = m_engine](const core::RetireAccount::Answer &answer) {
            return success({{"account", accountJson(answer.account, engine)}, {"slots", toJson(answer.coming)}});
        });
}

std::optional<Reply> AccountController::outlook(const Request &request, const ReplyTo &later)
{
    const core::Result<core::AccountOutlook> query = core::AccountOutlook{request.segment(u"id")};
    return Exchange(m_engine, request, later)
        .ask(query, [&engine = m_engine](const core::AccountOutlook::Answer &answer) {
            return success({{"account", accountJson(answer.account, engine)}, {"outlook", toJson(answer)}});
        });
}

std::optional<Reply> AccountController::capUse(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readSpan(queryOf(request)), [](const QList<core::ListCapUse::Item> &items) {
            core::Json days = core::Json::array();
            for (const core::ListCapUse::Item &item : items)
                days.push_back({{"accountId", item.accountId},
                                {"day", item.day.toString(Qt::ISODate)},
                                {"posts", item.posts},
                                {"cap", item.cap}});
            return success({{"days", std::move(days)}});
        });
}

std::optional<Reply> AccountController::recordEvent(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then([&](const core::Json &body) { return readEvent(body, request.segment(u"id")); });
    return Exchange(m_engine, request, later)
        .submit(command, [&engine = m_engine](const core::RecordAccountEvent::Answer &answer) {
            return success({{"account", accountJson(answer.account, engine)},
                            {"event", toJson(answer.event)},
                            {"slots", toJson(answer.rated)}});
        });
}

std::optional<Reply> AccountController::removeEvent(const Request &request, const ReplyTo &later)
{
    const core::Result<core::RemoveAccountEvent> command =
        core::RemoveAccountEvent{request.segment(u"id"), request.segment(u"eventId")};
    return Exchange(m_engine, request, later)
        .submit(command, [&engine = m_engine](const core::RemoveAccountEvent::Answer &answer) {
            return success({{"account", accountJson(answer.account, engine)}, {"slots", toJson(answer.rated)}});
        });
}

} // namespace api
