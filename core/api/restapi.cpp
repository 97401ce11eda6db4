// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/restapi.h"

#include "core/api/restserver.h"
#include "core/engine/engine.h"
#include "core/engine/tokentable.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

HttpSettings settingsOf(const core::HttpSettings &configured)
{
    HttpSettings settings;
    settings.allowedHosts = configured.allowedHosts;
    settings.localWithoutToken = configured.localWithoutToken;
    return settings;
}

} // namespace

RestApi::RestApi(core::DistributionEngine &engine, QObject *parent)
    : RestApi(engine, settingsOf(engine.context().config.http), parent)
{
}

RestApi::RestApi(core::DistributionEngine &engine, HttpSettings settings, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_settings(std::move(settings))
    , m_authenticator(engine)
    , m_operations(engine)
    , m_plans(engine)
    , m_publishing(engine)
    , m_calendars(engine)
    , m_slotChanges(engine)
    , m_approvals(engine)
    , m_accounts(engine)
    , m_contents(engine)
    , m_insights(engine)
    , m_repairs(engine)
    , m_learning(engine)
    , m_mitigations(engine)
    , m_blackouts(engine)
    , m_manualTrends(engine)
    , m_rules(engine)
    , m_people(engine)
    , m_workspace(engine)
    , m_overview(engine)
{
    m_operations.addRoutes(m_routes);
    m_plans.addRoutes(m_routes);
    m_publishing.addRoutes(m_routes);
    m_calendars.addRoutes(m_routes);
    m_slotChanges.addRoutes(m_routes);
    m_approvals.addRoutes(m_routes);
    m_accounts.addRoutes(m_routes);
    m_contents.addRoutes(m_routes);
    m_insights.addRoutes(m_routes);
    m_repairs.addRoutes(m_routes);
    m_learning.addRoutes(m_routes);
    m_mitigations.addRoutes(m_routes);
    m_blackouts.addRoutes(m_routes);
    m_manualTrends.addRoutes(m_routes);
    m_rules.addRoutes(m_routes);
    m_people.addRoutes(m_routes);
    m_workspace.addRoutes(m_routes);
    m_overview.addRoutes(m_routes);

    m_inThread.moveToThread(&m_thread);
    m_thread.setObjectName(u"http"_s);
    m_thread.start();
}

RestApi::~RestApi()
{
    QMetaObject::invokeMethod(
        &m_inThread, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

core::Result<quint16> RestApi::start(const QHostAddress &host, quint16 port)
{
    if (!host.isNull() && !host.isLoopback() && m_engine.tokens().isEmpty()) {
        return core::fail(
            core::Error::Code::Forbidden,
            u"Other machines reach %1, and no token exists: make one with `token create` first"_s.arg(host.toString()));
    }
    core::Result<quint16> listening;
    QMetaObject::invokeMethod(
        &m_inThread,
        [&] {
            m_server = std::make_unique<RestServer>(m_routes, m_authenticator, *m_engine.context().clock, m_settings);
            connect(m_server.get(), &RestServer::stopped, this, &RestApi::stopped);
            listening = m_server->start(host, port);
        },
        Qt::BlockingQueuedConnection);
    if (listening)
        m_operations.setPort(*listening);
    return listening;
}

void RestApi::stop()
{
    QMetaObject::invokeMethod(
        &m_inThread,
        [this] {
            if (m_server)
                m_server->stop();
            else
                Q_EMIT stopped();
        },
        Qt::QueuedConnection);
}

} // namespace api
