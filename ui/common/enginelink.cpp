// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/enginelink.h"

#include <QCoreApplication>
#include <QPointer>

#include "core/engine/engine.h"
#include "core/engine/safetycommands.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A callback for any thread that runs `answer` in the main thread, unless `context` has died by then. The pointer is
/// only looked at in the main thread, where context lives and dies.
template<typename T>
AnswerTo<T> inMainThread(QObject *context, AnswerTo<T> answer)
{
    return [context = QPointer<QObject>(context), answer = std::move(answer)](const core::Result<T> &result) {
        const auto deliver = [context, answer, result] {
            if (context)
                answer(result);
        };
        QMetaObject::invokeMethod(qApp, deliver, Qt::QueuedConnection);
    };
}

} // namespace

EngineLink::EngineLink(core::DistributionEngine &engine, core::Caller person, QObject *parent)
    : Desk(parent)
    , m_engine(engine)
    , m_person(std::move(person))
{
    qRegisterMetaType<core::Events>();
    connect(&engine, &core::DistributionEngine::committed, this, &Desk::changed, Qt::QueuedConnection);
}

template<typename Command>
void EngineLink::submit(Command command, QObject *context, AnswerTo<typename Command::Answer> answer)
{
    m_engine.submit(std::move(command), m_person, inMainThread<typename Command::Answer>(context, std::move(answer)));
}

template<typename Query>
void EngineLink::ask(Query query, QObject *context, AnswerTo<typename Query::Answer> answer)
{
    m_engine.ask(std::move(query), inMainThread<typename Query::Answer>(context, std::move(answer)));
}

void EngineLink::listSlots(const core::SlotFilter &filter, QObject *context, AnswerTo<core::ListSlots::Answer> answer)
{
    ask(core::ListSlots{filter}, context, std::move(answer));
}

void EngineLink::listApprovals(const core::ListApprovals &query, QObject *context,
                               AnswerTo<core::ListApprovals::Answer> answer)
{
    ask(query, context, std::move(answer));
}

void EngineLink::nextDue(QObject *context, AnswerTo<std::optional<core::Slot>> answer)
{
    ask(core::NextDue{}, context, std::move(answer));
}

void EngineLink::editSlot(const core::EditSlot &command, QObject *context, AnswerTo<core::EditSlot::Answer> answer)
{
    submit(command, context, std::move(answer));
}

void EngineLink::decide(const core::Decide &command, QObject *context, AnswerTo<core::Decide::Answer> answer)
{
    submit(command, context, std::move(answer));
}

void EngineLink::stop(const QString &reason, QObject *context, AnswerTo<core::SafetyState> answer)
{
    submit(core::Stop{reason}, context, std::move(answer));
}

void EngineLink::releaseStop(const QString &passphrase, QObject *context, AnswerTo<core::SafetyState> answer)
{
    // Two steps: a wrong passphrase is counted, which it could not be if its refusal undid the command.
    submit(core::VerifyPassphrase{passphrase}, context,
           [this, guard = QPointer(context), answer = std::move(answer)](const auto &proof) {
               if (!proof)
                   answer(tl::unexpected(proof.error()));
               else if (!*proof)
                   answer(core::fail(core::Error::Code::Forbidden, u"The passphrase is wrong"_s));
               else
                   submit(core::ReleaseStop{**proof}, guard, answer);
           });
}

core::Instant EngineLink::now() const
{
    return m_engine.context().clock->now();
}

QTimeZone EngineLink::zone() const
{
    return QTimeZone(m_engine.context().config.timezone.toLatin1());
}

core::PlatformTable EngineLink::platforms() const
{
    return m_engine.rules().platforms;
}

core::SafetyState EngineLink::safety() const
{
    return m_engine.safety();
}

} // namespace ui
