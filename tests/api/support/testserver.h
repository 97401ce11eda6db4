// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include "core/api/restserver.h"

#include <atomic>
#include <memory>

/// A RestServer on a free port of the loopback addresses, in a thread of its own, with routes that show what arrived:
///   GET /health                      {"ok": true}
///   GET /open                        needs no scope
///   GET /echo, GET /echo/{id}, POST /echo, PATCH /echo/{id} (token), DELETE /echo/{id} (token)
///   POST /admin                      scope admin, token
///   POST /small                      body up to 16 bytes
///   GET /later?ms=N                  answered by another thread after N ms
///   GET /never                       answered by nobody; 300 ms
///   GET /late                        300 ms; the reply comes when the 504 has gone
///   GET /big?bytes=N                 that many bytes
///   GET /fails                       an internal error
/// Tokens: "reader", "writer", "approver" (human), "admin" (human).
class TestServer final
{
public:
    /// `tokens` in place of those above, where given; must outlive it.
    explicit TestServer(api::HttpSettings settings = {}, const QHostAddress &host = {},
                        const api::Authenticator *tokens = nullptr);
    ~TestServer();
    Q_DISABLE_COPY_MOVE(TestServer)

    quint16 port() const { return m_port; }
    void beginStop();
    /// Waits for stopped(); false where that does not come in 30 s.
    bool awaitStop();
    bool stop();
    void destroy();
    /// How many late handlers have seen their request time out.
    int sawTimeOut() const { return m_sawTimeOut; }
    /// How many requests for /later have reached their handler.
    int laterBegun() const { return m_laterBegun; }

private:
    api::Routes makeRoutes();

    QObject m_context; // in the HTTP thread, to run code there
    QThread m_thread;
    QThreadPool m_workers;
    const std::unique_ptr<api::Authenticator> m_fixedTokens;
    core::SystemClock m_clock;
    std::unique_ptr<api::RestServer> m_server;
    quint16 m_port = 0;
    QSemaphore m_stopped;
    std::atomic<int> m_sawTimeOut = 0;
    std::atomic<int> m_laterBegun = 0;
};
