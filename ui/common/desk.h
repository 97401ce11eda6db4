// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include "core/engine/engine.h"
#include "core/engine/events.h"
#include "core/engine/mediadesk.h"
#include "core/engine/safetystate.h"
#include "core/model/platform.h"
#include "core/model/principal.h"

#include <any>
#include <functional>

namespace ui {

template<typename T>
using AnswerTo = std::function<void(const core::Result<T> &)>;

/// What the window knows of the engine: questions and wishes, each answered later in the main thread, and never after
/// `context` has died. Views stand on this interface, so that they can be tried without an engine. Lives in the main
/// thread.
class Desk : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desk)

public:
    explicit Desk(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Any query of the engine, asked of what is committed.
    template<typename Query>
    void ask(Query query, QObject *context, AnswerTo<typename Query::Answer> answer)
    {
        const auto watched = [desk = QPointer<Desk>(this),
                              answer = std::move(answer)](const core::Result<typename Query::Answer> &result) {
            if (desk && !result && result.error().code == core::Error::Code::Unavailable)
                desk->onUnreadable();
            answer(result);
        };
        carry(errand(
                  query, [query](auto &engine, const core::Caller &, auto done) { engine.ask(query, std::move(done)); },
                  AnswerTo<typename Query::Answer>(watched)),
              context);
    }

    /// Any command of the engine, in the name of caller().
    template<typename Command>
    void submit(Command command, QObject *context, AnswerTo<typename Command::Answer> answer)
    {
        carry(errand(
                  command,
                  [command](auto &engine, const core::Caller &caller, auto done) {
                      engine.submit(command, caller, std::move(done));
                  },
                  std::move(answer)),
              context);
    }

    /// `progress` and `cancelled` of the job are called in other threads.
    void plan(core::PlanJob job, QObject *context, AnswerTo<core::PlannedWeek> answer);
    void planTogether(core::TogetherJob job, QObject *context, AnswerTo<core::TogetherJob::Answer> answer);
    void simulate(core::SimulatePlan job, QObject *context, AnswerTo<core::SimulatePlan::Answer> answer);

    /// Brings a file of this machine into the workspace's media folder. `progress` and `cancelled` of the job are
    /// called in other threads. Unavailable where nothing stands behind the desk that could.
    virtual void attach(core::AttachMedia job, QObject *context, AnswerTo<core::Media> answer);
    /// Where the workspace keeps its media; empty where that is not known.
    virtual QString mediaFolder() const { return {}; }

    virtual core::Instant now() const = 0;
    virtual QTimeZone zone() const = 0; ///< Of the workspace: what the gutter and every time shows.
    virtual core::PlatformTable platforms() const = 0;
    virtual core::SafetyState safety() const = 0;
    /// When it was last used, at most a second ago; false until what could not be read can be read again.
    virtual bool isStoreReachable() const = 0;
    virtual core::Caller caller() const = 0; ///< In whose name everything is done.

    /// From now on everything is done in the name of `person`.
    virtual void become(const core::Caller &person) = 0;
    QString person() const { return caller().name; } ///< Whose name the trail will show.
    bool may(core::Scope scope) const { return caller().may(scope); }

Q_SIGNALS:
    /// After each commit: what changed, as it is now.
    void changed(const core::Events &events);
    /// The store could not be read, and now it can: whoever shows what it was to tell asks again.
    void readableAgain();
    void callerChanged();

protected:
    /// A question or wish on its way: whoever stands behind the desk either runs it on an engine or answers it.
    struct Errand {
        using Done = std::function<void(std::any result)>;
        std::any request = {}; ///< The query, command or job.
        /// Hands it to an engine; `done` is called in any thread with a core::Result of the request's Answer.
        std::function<void(core::DistributionEngine &, const core::Caller &, Done done)> run = {};
        std::function<void(const std::any &result)> answer = {}; ///< For the main thread, with what `done` was given.
    };
    virtual void carry(Errand errand, QObject *context) = 0;
    /// A question was answered with Unavailable.
    virtual void onUnreadable() { }

    template<typename Request, typename Run, typename Answer>
    Errand errand(const Request &request, Run run, AnswerTo<Answer> answer) const
    {
        return {request,
                [run](core::DistributionEngine &engine, const core::Caller &caller, Errand::Done done) {
                    run(engine, caller, [done](const core::Result<Answer> &result) { done(result); });
                },
                // The pointer is only looked at in the main thread, where the desk lives.
                [answer = std::move(answer), desk = QPointer<const Desk>(this)](const std::any &result) {
                    const auto &given = std::any_cast<const core::Result<Answer> &>(result);
                    if (desk)
                        desk->handOver(given, answer);
                    else
                        answer(given);
                }};
    }

private:
    core::Error worded(const core::Error &error) const; ///< In the language of the window.

    /// The answer, with every refusal in it in the language of the window.
    template<typename Answer>
    void handOver(const core::Result<Answer> &given, const AnswerTo<Answer> &answer) const
    {
        if (!given)
            return answer(tl::unexpected(worded(given.error())));
        if constexpr (requires { given->front().refused->message; }) {
            core::Result<Answer> outcomes = given;
            for (auto &outcome : *outcomes) {
                if (outcome.refused)
                    outcome.refused = worded(*outcome.refused);
            }
            answer(outcomes);
        } else {
            answer(given);
        }
    }
};

} // namespace ui
