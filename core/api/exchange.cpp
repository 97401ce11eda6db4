// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/exchange.h"

#include "core/api/routes.h"
#include "core/base/hash.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

std::optional<core::OnceKey> keyOf(const Request &request)
{
    if (request.method != Method::Post || request.idempotencyKey.isEmpty())
        return std::nullopt;
    const QByteArray whole = methodName(request.method) + ' ' + request.head.target.toByteArray() + '\n' + request.body;
    return core::OnceKey{request.caller.id, request.idempotencyKey, core::sha256Hex(whole)};
}

Reply stillRunning(const QString &requestId)
{
    const core::Error error{
        core::Error::Code::Conflict, u"The first request with this Idempotency-Key still runs"_s, {}, {}};
    Reply reply = failure(error, requestId);
    reply.fields.emplaceBack("Retry-After", "1");
    return reply;
}

} // namespace

core::Result<core::Json> bodyOf(const Request &request)
{
    return core::parseJsonObject(request.body);
}

Exchange::Exchange(core::DistributionEngine &engine, const Request &request, const ReplyTo &later)
    : m_engine(&engine)
    , m_later(later)
    , m_caller(request.caller)
    , m_key(keyOf(request))
{
}

std::optional<Reply> Exchange::refuse(const core::Error &error) const
{
    const Reply reply = failure(error, m_later.requestId());
    if (!m_key)
        return reply;
    return once([reply](const Sink &sink) { sink(reply); });
}

std::optional<Reply> Exchange::once(std::function<void(const Sink &)> work) const
{
    if (!m_key) {
        work([later = m_later](const Reply &reply) { later.send(reply); });
        return std::nullopt;
    }
    m_engine->reserveKey(
        *m_key, m_caller,
        [self = *this, work = std::move(work)](const core::Result<std::optional<core::StoredAnswer>> &earlier) {
            if (!earlier) {
                self.m_later.fail(earlier.error());
            } else if (*earlier && (*earlier)->isRunning()) {
                self.m_later.send(stillRunning(self.m_later.requestId()));
            } else if (*earlier) {
                self.m_later.send(fromStored(**earlier));
            } else {
                work([self](const Reply &reply) {
                    self.m_engine->settleKey(*self.m_key, toStored(reply), self.m_caller,
                                             [later = self.m_later, reply] { later.send(reply); });
                });
            }
        });
    return std::nullopt;
}

Reply Exchange::fromStored(const core::StoredAnswer &answer)
{
    return {.status = answer.status, .body = answer.body};
}

} // namespace api
