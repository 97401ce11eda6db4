// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/principal.h"
#include "ui/common/desk.h"

namespace core {
class DistributionEngine;
}

namespace ui {

/// The desk of a real engine, and the only class of the window that touches one: hands commands and queries over,
/// brings answers and events into the main thread.
class EngineLink final : public Desk
{
public:
    /// Everything is asked in the name of `person`. The engine must outlive the link.
    EngineLink(core::DistributionEngine &engine, core::Caller person, QObject *parent = nullptr);

    void listSlots(const core::SlotFilter &filter, QObject *context, AnswerTo<core::ListSlots::Answer> answer) override;
    void listApprovals(const core::ListApprovals &query, QObject *context,
                       AnswerTo<core::ListApprovals::Answer> answer) override;
    void nextDue(QObject *context, AnswerTo<std::optional<core::Slot>> answer) override;
    void editSlot(const core::EditSlot &command, QObject *context, AnswerTo<core::EditSlot::Answer> answer) override;
    void decide(const core::Decide &command, QObject *context, AnswerTo<core::Decide::Answer> answer) override;
    void stop(const QString &reason, QObject *context, AnswerTo<core::SafetyState> answer) override;
    void releaseStop(const QString &passphrase, QObject *context, AnswerTo<core::SafetyState> answer) override;

    core::Instant now() const override;
    QTimeZone zone() const override;
    core::PlatformTable platforms() const override;
    core::SafetyState safety() const override;
    QString person() const override { return m_person.name; }

private:
    template<typename Command>
    void submit(Command command, QObject *context, AnswerTo<typename Command::Answer> answer);
    template<typename Query>
    void ask(Query query, QObject *context, AnswerTo<typename Query::Answer> answer);

    core::DistributionEngine &m_engine;
    const core::Caller m_person;
};

} // namespace ui
