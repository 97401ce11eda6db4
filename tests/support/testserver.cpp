// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include "core/api/restserver.h"
#include "core/base/hash.h"
#include "core/engine/adviceproviders.h"
#include "core/storage/databaselocation.h"
#include "core/storage/tokenstore.h"

using namespace Qt::StringLiterals;

namespace tests {

namespace {

core::DatabaseLocation databaseIn(const QString &folder)
{
    return core::DatabaseLocation::sqlite(folder + u"/engine.db"_s);
}

} // namespace

TestServer::TestServer(core::Config config)
    : m_config(std::move(config))
{
}

TestServer::~TestServer()
{
    stop();
}

bool TestServer::start()
{
    core::EngineContext context;
    context.config = m_config;
    context.dataFolder = m_folder.path();
    const auto configured = core::configuredProviders(m_config, context.dataFolder);
    if (!configured) {
        qWarning() << configured.error().message;
        return false;
    }
    context.providers = *configured + m_providers;
    auto engine = core::DistributionEngine::start(databaseIn(m_folder.path()), context);
    if (!engine) {
        qWarning() << "the engine did not start:" << engine.error().message;
        return false;
    }
    m_engine = std::move(*engine);
    m_api = std::make_unique<api::RestApi>(*m_engine);
    const auto port = m_api->start(QHostAddress(QHostAddress::LocalHost), 0);
    if (!port)
        qWarning() << "the server did not start:" << port.error().message;
    m_port = port.value_or(0);
    return port.has_value();
}

void TestServer::stop()
{
    m_api.reset();
    m_engine.reset();
}

bool TestServer::restart()
{
    stop();
    return start();
}

QByteArray TestServer::createToken(const QString &name, core::PrincipalKind kind, core::Scopes scopes)
{
    const auto database = core::Database::open(databaseIn(m_folder.path()), core::Access::ReadWrite);
    if (!database)
        return {};
    const QByteArray secret = "cdx_" + core::randomText(32).toLatin1();
    const core::Instant now = core::SystemClock().now();
    core::Token token;
    token.name = name;
    token.kind = kind;
    token.scopes = scopes;
    token.tokenHash = core::sha256Hex(secret);
    token.expiresAt = now + std::chrono::days(90);
    const auto created =
        core::inTransaction(**database, [&] { return core::TokenStore(**database).create(token, now); });
    if (!created)
        qWarning() << "no token:" << created.error().message;
    return created ? secret : QByteArray();
}

bool TestServer::revokeToken(const QString &name)
{
    const auto database = core::Database::open(databaseIn(m_folder.path()), core::Access::ReadWrite);
    if (!database)
        return false;
    const auto revoked = core::inTransaction(
        **database, [&] { return core::TokenStore(**database).revoke(name, core::SystemClock().now()); });
    return revoked.value_or(0) > 0;
}

bool TestServer::write(const std::function<core::Result<void>(core::Database &)> &work)
{
    const auto database = core::Database::open(databaseIn(m_folder.path()), core::Access::ReadWrite);
    const auto written = database ? core::inTransaction(**database, [&] { return work(**database); })
                                  : core::Result<void>(tl::unexpected(database.error()));
    if (!written)
        qWarning() << "not written:" << written.error().message;
    return written.has_value();
}

} // namespace tests
