// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/headjudge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr qsizetype maxKeyLength = 128;

tl::unexpected<Fault> unauthenticated(QString sentence)
{
    return tl::unexpected(Fault{401, "UNAUTHENTICATED", std::move(sentence), {{"WWW-Authenticate", "Bearer"}}});
}

/// OPTIONS learns the methods and nothing else: no CORS field, so a browser refuses what it asked for.
Reply allowReply(const QByteArray &methods)
{
    Reply reply{.status = 204};
    reply.fields.emplaceBack("Allow", methods);
    return reply;
}

/// RFC 6750: "Bearer", one blank, the token. Nothing where it is something else.
std::optional<QByteArray> bearerSecret(const Head &head)
{
    constexpr QByteArrayView scheme = "bearer ";
    const QByteArrayView value = head.field("authorization");
    if (head.count("authorization") != 1
        || value.first(std::min(value.size(), scheme.size())).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return value.sliced(scheme.size()).toByteArray();
}

Judged<void> checkContentType(const Head &head, Method method)
{
    if (method != Method::Post && method != Method::Patch && method != Method::Put)
        return {};
    const QByteArrayView type = head.field("content-type");
    const qsizetype semicolon = type.indexOf(';');
    const QByteArrayView media = (semicolon < 0 ? type : type.first(semicolon)).trimmed();
    if (head.count("content-type") != 1 || media.compare("application/json", Qt::CaseInsensitive) != 0)
        return tl::unexpected(Fault{415, "UNSUPPORTED_MEDIA_TYPE", u"The Content-Type must be application/json"_s, {}});
    return {};
}

Judged<QByteArray> readIdempotencyKey(const Head &head)
{
    const qsizetype count = head.count("idempotency-key");
    if (count == 0)
        return QByteArray();
    const QByteArrayView key = head.field("idempotency-key");
    const bool isVisible = std::ranges::all_of(key, [](char c) { return c > ' ' && c < '\x7f'; });
    if (count > 1 || key.isEmpty() || key.size() > maxKeyLength || !isVisible)
        return badRequest(u"The Idempotency-Key must be 1 to %1 visible ASCII characters"_s.arg(maxKeyLength));
    return key.toByteArray();
}

} // namespace

HeadJudge::HeadJudge(const Routes &routes, const Authenticator &authenticator, HostRules hosts,
                     const HttpSettings &settings, const core::Clock &clock)
    : m_routes(routes)
    , m_authenticator(authenticator)
    , m_hosts(std::move(hosts))
    , m_localWithoutToken(settings.localWithoutToken)
    , m_limitsLoopback(settings.rates.onLoopback)
    , m_limiter(settings.rates, clock)
{
}

Judged<Admission> HeadJudge::judge(const Head &head, Peer peer)
{
    Target target;
    if (head.target != "*") {
        auto parsed = parseTarget(head.target);
        if (!parsed)
            return tl::unexpected(parsed.error());
        target = *std::move(parsed);
    }
    if (const auto ours = m_hosts.judge(head); !ours)
        return tl::unexpected(ours.error());
    Admission admission;
    if (head.target == "*") {
        admission.answer = allowReply(allowedMethods(m_routes.allRows()));
        return admission;
    }

    const QList<const Route *> rows = m_routes.find(target.segments);
    if (rows.isEmpty())
        return tl::unexpected(Fault{404, "NOT_FOUND", u"There is no such route"_s, {}});
    if (head.method == "OPTIONS") {
        admission.answer = allowReply(allowedMethods(rows));
        return admission;
    }
    const auto row = findRow(head, rows);
    if (!row)
        return tl::unexpected(row.error());
    auto caller = identify(head, **row, peer);
    if (!caller)
        return tl::unexpected(caller.error());
    if (const auto slow = checkRate(*caller, **row, peer); !slow)
        return tl::unexpected(slow.error());
    if (const auto json = checkContentType(head, (*row)->method); !json)
        return tl::unexpected(json.error());
    if (head.contentLength.value_or(0) > (*row)->bodyLimit)
        return tl::unexpected(tooLarge((*row)->bodyLimit));
    auto key = readIdempotencyKey(head);
    if (!key)
        return tl::unexpected(key.error());

    admission.row = *row;
    admission.segments = namedSegments(**row, target.segments);
    admission.parameters = std::move(target.parameters);
    admission.caller = *std::move(caller);
    admission.idempotencyKey = *std::move(key);
    return admission;
}

Judged<const Route *> HeadJudge::findRow(const Head &head, const QList<const Route *> &rows) const
{
    const auto method = methodFromName(head.method == "HEAD" ? QByteArrayView("GET") : head.method);
    const auto row = method ? std::ranges::find(rows, *method, &Route::method) : rows.end();
    if (row != rows.end())
        return *row;
    return tl::unexpected(Fault{
        405, "METHOD_NOT_ALLOWED", u"This route does not answer to that method"_s, {{"Allow", allowedMethods(rows)}}});
}

Judged<core::Caller> HeadJudge::identify(const Head &head, const Route &row, Peer peer) const
{
    std::optional<core::Caller> caller;
    if (head.has("authorization")) { // judged also where none is needed
        if (const auto secret = bearerSecret(head))
            caller = m_authenticator.byToken(*secret);
        if (!caller)
            return unauthenticated(u"The token is unknown, expired or revoked"_s);
    } else if (peer == Peer::Loopback && m_localWithoutToken && !row.tokenNeeded) {
        caller = core::Caller::local();
    }

    if (!row.scope)
        return caller.value_or(core::Caller{.id = u"anonymous"_s, .name = u"anonymous"_s});
    if (!caller)
        return unauthenticated(u"This route needs a token: Authorization: Bearer"_s);
    if (!caller->may(*row.scope))
        return tl::unexpected(
            Fault{403, "FORBIDDEN", u"This needs the scope %1"_s.arg(core::scopeName(*row.scope)), {}});
    return *caller;
}

Judged<void> HeadJudge::checkRate(const core::Caller &caller, const Route &row, Peer peer)
{
    if (peer == Peer::Loopback && !m_limitsLoopback)
        return {};
    const auto wait = m_limiter.take(caller.id, row.cost);
    if (!wait)
        return {};
    return tl::unexpected(Fault{429,
                                "RATE_LIMITED",
                                u"Too many requests; wait and try again"_s,
                                {{"Retry-After", QByteArray::number(qint64(wait->count()))}}});
}

} // namespace api
