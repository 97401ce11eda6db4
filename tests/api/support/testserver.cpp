// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/testserver.h"

using namespace Qt::StringLiterals;
using api::Method;
using api::Reply;
using api::ReplyTo;
using api::Request;
using core::Scope;

namespace {

class FixedTokens final : public api::Authenticator
{
public:
    std::optional<core::Caller> byToken(const QByteArray &secret) const override
    {
        using core::PrincipalKind;
        if (secret == "reader")
            return core::Caller{u"p1"_s, u"reader"_s, PrincipalKind::Service, Scope::Read};
        if (secret == "writer")
            return core::Caller{u"p2"_s, u"writer"_s, PrincipalKind::Service, Scope::Read | Scope::Write};
        if (secret == "approver")
            return core::Caller{u"p3"_s, u"approver"_s, PrincipalKind::Human, Scope::Read | Scope::Approve};
        if (secret == "admin")
            return core::Caller{u"p4"_s, u"admin"_s, PrincipalKind::Human, Scope::Read | Scope::Write | Scope::Admin};
        return std::nullopt;
    }
};

/// Everything that a handler can see, so that tests can check that it is what was sent.
Reply echo(const Request &request)
{
    core::Json segments = core::Json::object();
    for (const api::Parameter &one : request.segments)
        segments[one.name.toStdString()] = one.value;
    core::Json parameters = core::Json::object();
    for (const api::Parameter &one : request.parameters)
        parameters[one.name.toStdString()] = one.value;
    core::Json fields = core::Json::object();
    for (const api::Head::Field &field : request.head.fields)
        fields[field.name.toByteArray().toStdString()] = QString::fromLatin1(field.value);
    return api::success({{"method", QString::fromLatin1(api::methodName(request.method))},
                         {"route", request.route},
                         {"segments", segments},
                         {"parameters", parameters},
                         {"fields", fields},
                         {"body", QString::fromUtf8(request.body)},
                         {"bytes", request.body.size()},
                         {"caller", request.caller.name},
                         {"key", request.idempotencyKey}});
}

} // namespace

api::Routes TestServer::makeRoutes()
{
    api::Routes routes;
    const auto echoed = [](const Request &request, const ReplyTo &) -> std::optional<Reply> { return echo(request); };
    routes.add(Method::Get, u"/health"_s, Scope::Read, [](const Request &, const ReplyTo &) { return api::success(); });
    routes.add(Method::Get, u"/open"_s, std::nullopt, echoed);
    routes.add(Method::Get, u"/echo"_s, Scope::Read, echoed);
    routes.add(Method::Post, u"/echo"_s, Scope::Write, echoed);
    routes.add(Method::Get, u"/echo/{id}"_s, Scope::Read, echoed);
    routes.add(Method::Patch, u"/echo/{id}"_s, Scope::Write, echoed).needsToken();
    routes.add(Method::Delete, u"/echo/{id}"_s, Scope::Write, echoed).needsToken();
    routes.add(Method::Get, u"/echo/fixed"_s, Scope::Read, echoed);
    routes.add(Method::Post, u"/admin"_s, Scope::Admin, echoed).needsToken();
    routes.add(Method::Post, u"/small"_s, Scope::Write, echoed).takes(16);
    routes.add(Method::Get, u"/later"_s, Scope::Read,
               [this](const Request &request, const ReplyTo &later) -> std::optional<Reply> {
                   const int wait = request.parameter(u"ms").value_or(u"0"_s).toInt();
                   ++m_laterBegun;
                   m_workers.start([later, wait] {
                       QThread::msleep(ulong(wait));
                       later.send(api::success({{"later", true}}));
                       later.send(api::success({{"second", true}})); // must be dropped
                   });
                   return std::nullopt;
               });
    routes
        .add(Method::Get, u"/never"_s, Scope::Read,
             [](const Request &, const ReplyTo &) -> std::optional<Reply> { return std::nullopt; })
        .within(std::chrono::milliseconds(300));
    routes
        .add(Method::Get, u"/late"_s, Scope::Read,
             [this](const Request &, const ReplyTo &later) -> std::optional<Reply> {
                 m_workers.start([this, later] {
                     while (!later.hasTimedOut())
                         QThread::msleep(1);
                     ++m_sawTimeOut;
                     later.send(api::success({{"late", true}}));
                 });
                 return std::nullopt;
             })
        .within(std::chrono::milliseconds(300));
    routes.add(Method::Get, u"/big"_s, Scope::Read, [](const Request &request, const ReplyTo &) {
        return Reply{.body = QByteArray(request.parameter(u"bytes").value_or(u"0"_s).toInt(), 'x'),
                     .contentType = "text/plain"};
    });
    routes.add(Method::Get, u"/fails"_s, Scope::Read, [](const Request &request, const ReplyTo &) {
        return api::failure(core::Error{core::Error::Code::Internal, u"secret detail"_s, {}, {}}, request.requestId);
    });
    return routes;
}

TestServer::TestServer(api::HttpSettings settings, const QHostAddress &host, const api::Authenticator *tokens)
    : m_fixedTokens(std::make_unique<FixedTokens>())
{
    m_workers.setMaxThreadCount(4);
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context,
        [&] {
            m_server = std::make_unique<api::RestServer>(makeRoutes(), tokens ? *tokens : *m_fixedTokens, m_clock,
                                                         std::move(settings));
            QObject::connect(m_server.get(), &api::RestServer::stopped, &m_context, [this] { m_stopped.release(); });
            m_port = m_server->start(host, 0).value();
        },
        Qt::BlockingQueuedConnection);
}

TestServer::~TestServer()
{
    destroy();
    m_thread.quit();
    m_thread.wait();
    m_workers.waitForDone();
}

void TestServer::beginStop()
{
    QMetaObject::invokeMethod(m_server.get(), &api::RestServer::stop, Qt::QueuedConnection);
}

bool TestServer::awaitStop()
{
    return m_stopped.tryAcquire(1, 30'000);
}

bool TestServer::stop()
{
    beginStop();
    return awaitStop();
}

void TestServer::destroy()
{
    if (m_server)
        QMetaObject::invokeMethod(
            m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
}
