// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/engine/context.h"
#include "core/engine/events.h"
#include "core/engine/job.h"
#include "core/engine/once.h"
#include "core/engine/planjob.h"
#include "core/engine/rulesinforce.h"
#include "core/engine/safetystate.h"
#include "core/engine/simulateplan.h"
#include "core/model/principal.h"

#include <functional>
#include <memory>

namespace core {

class DatabaseLocation;
class Snapshot;
class TokenTable;
class Transaction;

template<typename Request>
using AnswerTo = std::function<void(const Result<typename Request::Answer> &)>;

/// The command layer: the only way state changes, for the window and for REST alike. Commands run one after another in
/// the engine thread, grouped into durable transactions; queries run on read-only connections beside it. Every method
/// is thread-safe and returns at once; an answer comes in another thread, for commands after the commit that made it
/// true.
///
/// A command or query is a value with a type `Answer` and a function `execute(const Value &, Transaction &)` or
/// `execute(const Value &, Snapshot &)` beside it: see plancommands.h, slotqueries.h and their like.
class DistributionEngine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DistributionEngine)

public:
    /// Opens the workspace, migrates it, recovers what an earlier engine left half done, and starts the threads.
    static Result<std::unique_ptr<DistributionEngine>> start(const DatabaseLocation &location, EngineContext context);
    /// Refuses new work, finishes what is queued, closes the workspace.
    ~DistributionEngine() override;

    /// Runs `command` for `caller`; `answer` is called in the engine thread.
    template<typename Command>
    void submit(Command command, const Caller &caller, AnswerTo<Command> answer)
    {
        auto outcome = std::make_shared<std::optional<typename Command::Answer>>();
        enqueue({caller,
                 [command = std::move(command), outcome](Transaction &transaction) -> Result<void> {
                     auto result = execute(command, transaction);
                     if (!result)
                         return tl::unexpected(std::move(result).error());
                     outcome->emplace(std::move(*result));
                     return {};
                 },
                 [outcome, answer = std::move(answer)](const std::optional<Error> &refused) {
                     if (refused)
                         answer(tl::unexpected(*refused));
                     else
                         answer(std::move(**outcome));
                 }});
    }

    /// As submit(), but a key that was answered before gets the first answer again and does nothing twice: the key's
    /// row is written in the transaction of the effect. `render` turns the outcome into the answer that is kept; it is
    /// called in the engine thread, before the commit.
    template<typename Command>
    void submitOnce(const OnceKey &key, Command command, const Caller &caller,
                    std::function<StoredAnswer(const Result<typename Command::Answer> &)> render,
                    std::function<void(const StoredAnswer &)> reply)
    {
        enqueueOnce(
            key, caller,
            [command = std::move(command), render](Transaction &transaction, StoredAnswer &answer) -> Result<void> {
                const auto result = execute(command, transaction);
                answer = render(result);
                if (!result)
                    return tl::unexpected(result.error());
                return {};
            },
            [render](const Error &error) { return render(tl::unexpected(error)); }, std::move(reply));
    }

    /// Answers `query` from what is committed; `answer` is called in a reader thread.
    template<typename Query>
    void ask(Query query, AnswerTo<Query> answer)
    {
        read([query = std::move(query), answer = std::move(answer)](const Result<Snapshot *> &snapshot) {
            if (snapshot)
                answer(execute(query, **snapshot));
            else
                answer(tl::unexpected(snapshot.error()));
        });
    }

    /// Plans the week of a plan, or of a calendar without one: gathers in the engine thread, solves beside it, and
    /// commits only what is still legal then. One at a time, in order.
    void plan(PlanJob job, const Caller &caller, AnswerTo<PlanJob> answer);

    /// Plans several plans together on the accounts that they share; all of them change, or none.
    void planTogether(TogetherJob job, const Caller &caller, AnswerTo<TogetherJob> answer);

    /// Simulates a plan as it stands, beside engine and readers; changes nothing. One at a time, in order. `answer` is
    /// called in a reader or pool thread.
    void simulate(SimulatePlan job, AnswerTo<SimulatePlan> answer);

    /// For answers that take longer than one transaction: notes that `key` is being worked on. The answer is what was
    /// stored before, maybe by a request that still runs, or nothing where the caller should go on.
    void reserveKey(const OnceKey &key, const Caller &caller,
                    std::function<void(const Result<std::optional<StoredAnswer>> &)> answer);
    /// Keeps the answer of a reserved key, unless it is a 5xx; `done` is called after the commit.
    void settleKey(const OnceKey &key, const StoredAnswer &answer, const Caller &caller, std::function<void()> done);

    /// What is in force right now, at most a second behind a change made beside this process. Never blocks.
    SafetyState safety() const;
    /// The rules in force, likewise: for what is shown. Commands and queries read theirs from the rows.
    RulesInForce rules() const;
    /// Whether the store answered when it was last used, at most a second ago. Never blocks.
    bool isStoreReachable() const;
    const EngineContext &context() const;
    /// The tokens in memory, at most a second behind.
    const TokenTable &tokens() const;
    /// Reads the tokens anew, then calls `done` in the engine thread: for a token that was made a moment ago.
    void refreshTokens(std::function<void()> done);

Q_SIGNALS:
    /// After each commit, in the engine thread.
    void committed(const core::Events &events);

private:
    class Private;
    explicit DistributionEngine(std::unique_ptr<Private> d);

    void enqueue(Job job);
    void enqueueOnce(const OnceKey &key, const Caller &caller,
                     std::function<Result<void>(Transaction &, StoredAnswer &)> work,
                     std::function<StoredAnswer(const Error &)> render,
                     std::function<void(const StoredAnswer &)> reply);
    void read(std::function<void(const Result<Snapshot *> &)> work);

    const std::unique_ptr<Private> d;
};

} // namespace core
