// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/accountcontroller.h"

#include "core/api/exchange.h"
#include "core/api/query.h"
#include "core/api/routes.h"
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

/// With the risk that the account has before any post of today, as in the list.
Reply accountReply(const core::Account &account, const core::DistributionEngine &engine)
{
    const core::PlatformRules rules = engine.rules().platforms.at(account.platform);
    const auto risk = core::assessRisk(account, rules.contentTypes.first(), 0, rules, engine.context().clock->now());
    return success({{"account", core::toJson(account, risk)}});
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

} // namespace api
