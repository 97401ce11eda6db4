// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/replyto.h"
#include "core/api/request.h"
#include "core/base/json.h"
#include "core/engine/engine.h"

#include <functional>
#include <optional>
#include <utility>

namespace api {

/// The body of a request; InvalidJson where it is no JSON object.
core::Result<core::Json> bodyOf(const Request &request);

/// One request on its way through the engine: refuses what did not parse, asks, renders and replies, and honours the
/// Idempotency-Key of a POST, so that no controller needs to. What a key was answered is kept and repeated byte by
/// byte, refusals too; only answers of 5xx are not: their sender is to try again.
///
/// A value without ties to the controller: `render` (answer -> Reply) is called in one of the engine's threads, maybe
/// after the HTTP side has gone, and may capture values and the engine alone. Never blocks.
class Exchange final
{
public:
    Exchange(core::DistributionEngine &engine, const Request &request, const ReplyTo &later);

    /// Runs a command; its effect and the answer that is kept for the key are one transaction.
    template<typename Command, typename Render>
    std::optional<Reply> submit(core::Result<Command> command, Render render) const
    {
        if (!command)
            return refuse(command.error());
        const auto toReply = rendered<typename Command::Answer>(std::move(render));
        if (m_key) {
            m_engine->submitOnce<Command>(
                *m_key, *std::move(command), m_caller,
                [toReply](const core::Result<typename Command::Answer> &answer) { return toStored(toReply(answer)); },
                [later = m_later](const core::StoredAnswer &answer) { later.send(fromStored(answer)); });
        } else {
            m_engine->submit<Command>(*std::move(command), m_caller,
                                      [later = m_later, toReply](const core::Result<typename Command::Answer> &answer) {
                                          later.send(toReply(answer));
                                      });
        }
        return std::nullopt;
    }

    /// Answers a query from what is committed.
    template<typename Query, typename Render>
    std::optional<Reply> ask(core::Result<Query> query, Render render) const
    {
        if (!query)
            return refuse(query.error());
        return once([engine = m_engine, query = *std::move(query),
                     toReply = rendered<typename Query::Answer>(std::move(render))](const Sink &sink) {
            engine->ask<Query>(
                query, [toReply, sink](const core::Result<typename Query::Answer> &answer) { sink(toReply(answer)); });
        });
    }

    /// Plans a week; a client that has got its 504 cancels the planning.
    template<typename Render>
    std::optional<Reply> plan(core::Result<core::PlanJob> job, Render render) const
    {
        if (!job)
            return refuse(job.error());
        job->cancelled = [later = m_later] { return later.hasTimedOut(); };
        return once([engine = m_engine, caller = m_caller, job = *std::move(job),
                     toReply = rendered<core::PlannedWeek>(std::move(render))](const Sink &sink) {
            engine->plan(job, caller,
                         [toReply, sink](const core::Result<core::PlannedWeek> &answer) { sink(toReply(answer)); });
        });
    }

    /// Simulates a plan; a client that has got its 504 cancels the simulation.
    template<typename Render>
    std::optional<Reply> simulate(core::Result<core::SimulatePlan> job, Render render) const
    {
        if (!job)
            return refuse(job.error());
        job->cancelled = [later = m_later] { return later.hasTimedOut(); };
        return once([engine = m_engine, job = *std::move(job),
                     toReply = rendered<core::SimulationAnswer>(std::move(render))](const Sink &sink) {
            engine->simulate(
                job, [toReply, sink](const core::Result<core::SimulationAnswer> &answer) { sink(toReply(answer)); });
        });
    }

    /// Plans several weeks together; cancelled as plan() is.
    template<typename Render>
    std::optional<Reply> planTogether(core::Result<core::TogetherJob> job, Render render) const
    {
        if (!job)
            return refuse(job.error());
        job->cancelled = [later = m_later] { return later.hasTimedOut(); };
        return once([engine = m_engine, caller = m_caller, job = *std::move(job),
                     toReply = rendered<core::TogetherJob::Answer>(std::move(render))](const Sink &sink) {
            engine->planTogether(job, caller, [toReply, sink](const core::Result<core::TogetherJob::Answer> &answer) {
                sink(toReply(answer));
            });
        });
    }

    /// Answers with what was wrong with the request itself.
    std::optional<Reply> refuse(const core::Error &error) const;

private:
    using Sink = std::function<void(const Reply &)>;

    /// Calls `work` unless the key was answered before; what it hands to its sink is kept for the key and sent.
    std::optional<Reply> once(std::function<void(const Sink &)> work) const;

    template<typename Answer, typename Render>
    auto rendered(Render render) const
    {
        return [render = std::move(render), id = m_later.requestId()](const core::Result<Answer> &answer) -> Reply {
            return answer ? render(*answer) : failure(answer.error(), id);
        };
    }

    static core::StoredAnswer toStored(const Reply &reply) { return {reply.status, reply.body}; }
    static Reply fromStored(const core::StoredAnswer &answer);

    core::DistributionEngine *m_engine; // never null
    ReplyTo m_later;
    core::Caller m_caller;
    std::optional<core::OnceKey> m_key;
};

} // namespace api
