// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "core/api/authenticator.h"
#include "core/api/fault.h"
#include "core/api/head.h"
#include "core/api/hostrules.h"
#include "core/api/ratelimiter.h"
#include "core/api/reply.h"
#include "core/api/routes.h"
#include "core/api/target.h"

#include <optional>

namespace api {

/// What a head that passed is let in as.
struct Admission {
    const Route *row = nullptr; ///< Null where `answer` is all there is to say.
    std::optional<Reply> answer; ///< To OPTIONS.
    QList<Parameter> segments;
    QList<Parameter> parameters;
    core::Caller caller;
    QByteArray idempotencyKey;
};

/// Where a request comes from.
enum class Peer { Loopback, Elsewhere };

/// Judges a head before its body is read, in the order of the design: target, Host, Origin, route, method, token and
/// scope, rate, content type, size, idempotency key. The first fault answers. Lives in the HTTP thread.
class HeadJudge final
{
public:
    /// All must outlive it.
    HeadJudge(const Routes &routes, const Authenticator &authenticator, HostRules hosts, const HttpSettings &settings,
              const core::Clock &clock);

    Judged<Admission> judge(const Head &head, Peer peer);

    const Authenticator &authenticator() const { return m_authenticator; }

private:
    Judged<const Route *> findRow(const Head &head, const QList<const Route *> &rows) const;
    Judged<core::Caller> identify(const Head &head, const Route &row, Peer peer) const;
    Judged<void> checkRate(const core::Caller &caller, const Route &row, Peer peer);

    const Routes &m_routes;
    const Authenticator &m_authenticator;
    HostRules m_hosts;
    bool m_localWithoutToken;
    bool m_limitsLoopback;
    RateLimiter m_limiter;
};

} // namespace api
