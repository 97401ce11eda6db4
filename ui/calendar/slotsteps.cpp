// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotsteps.h"

#include "core/engine/slotcommands.h"

namespace ui {

SlotSteps::SlotSteps(Desk &desk, History &history, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_history(history)
{
}

void SlotSteps::recordMove(const QString &name, core::Instant before, const core::Slot &now)
{
    m_versions[now.id] = now.version;
    m_history.record({name, [this, id = now.id, before](const History::Done &done) { move(id, before, done); },
                      [this, id = now.id, after = now.dueAt](const History::Done &done) { move(id, after, done); }});
}

void SlotSteps::move(const QString &slotId, core::Instant to, const History::Done &done)
{
    core::EditSlot command;
    command.slotId = slotId;
    command.dueAt = to;
    command.version = m_versions.value(slotId);
    m_desk.submit(command, this, [this, done](const core::Result<core::EditSlot::Answer> &answer) {
        if (answer)
            m_versions[answer->slot.id] = answer->slot.version;
        done(answer ? std::nullopt : std::optional(answer.error()));
    });
}

} // namespace ui
