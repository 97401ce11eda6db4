// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/enginelink.h"

#include <QCoreApplication>
#include <QPointer>

#include "core/engine/workspacecommands.h"

using namespace std::chrono_literals;

namespace ui {

EngineLink::EngineLink(core::DistributionEngine &engine, core::Caller person, QObject *parent)
    : Desk(parent)
    , m_engine(engine)
    , m_person(std::move(person))
    , m_media(engine)
{
    qRegisterMetaType<core::Events>();
    connect(&engine, &core::DistributionEngine::committed, this, &Desk::changed, Qt::QueuedConnection);
    m_probe.setInterval(1s);
    connect(&m_probe, &QTimer::timeout, this, &EngineLink::probe);
}

/// Where this fails too, it goes on.
void EngineLink::probe()
{
    ask(core::GetWorkspace{}, this, [this](const core::Result<core::Workspace> &workspace) {
        if (!workspace || !m_probe.isActive())
            return;
        m_probe.stop();
        core::Events whatIsSmall;
        whatIsSmall.settings = whatIsSmall.people = whatIsSmall.workspace = true;
        whatIsSmall.blackouts = whatIsSmall.trends = true;
        Q_EMIT changed(whatIsSmall);
        Q_EMIT readableAgain();
    });
}

void EngineLink::carry(Errand errand, QObject *context)
{
    const AnswerLine::Ticket ticket = m_answers->ask({context, errand.request.type()});
    // Pointer and line are only looked at in the main thread, where context lives and dies.
    const auto done = [answers = m_answers, ticket, context = QPointer<QObject>(context),
                       answer = std::move(errand.answer)](std::any result) {
        const auto deliver = [context, answer, result = std::move(result)] {
            if (context)
                answer(result);
        };
        QMetaObject::invokeMethod(
            qApp, [answers, ticket, deliver] { answers->answer(ticket, deliver); }, Qt::QueuedConnection);
    };
    errand.run(m_engine, m_person, done);
}

void EngineLink::attach(core::AttachMedia job, QObject *context, AnswerTo<core::Media> answer)
{
    const auto run = [this, job](core::DistributionEngine &, const core::Caller &caller, auto done) {
        m_media.attach(job, caller, std::move(done));
    };
    carry(errand(job, run, std::move(answer)), context);
}

QString EngineLink::mediaFolder() const
{
    return m_engine.context().mediaFolder();
}

void EngineLink::become(const core::Caller &person)
{
    m_person = person;
    Q_EMIT callerChanged();
}

core::Instant EngineLink::now() const
{
    return m_engine.context().clock->now();
}

QTimeZone EngineLink::zone() const
{
    return m_engine.rules().zone();
}

core::PlatformTable EngineLink::platforms() const
{
    return m_engine.rules().platforms;
}

bool EngineLink::isStoreReachable() const
{
    return m_engine.isStoreReachable() && !m_probe.isActive();
}

core::SafetyState EngineLink::safety() const
{
    return m_engine.safety();
}

} // namespace ui
