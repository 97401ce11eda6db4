// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/mitigationsteps.h"

namespace ui {

MitigationSteps::MitigationSteps(Desk &desk, History &history, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_history(history)
{
}

void MitigationSteps::record(const core::MitigatePlan::Answer &done)
{
    QList<Place> before;
    QList<Place> after;
    for (const core::ProposedMitigation &taken : done.taken) {
        const core::Move &from = taken.mitigation.from;
        const core::Move &to = taken.mitigation.move;
        before.append({to.slotId, from.accountId, from.at, false}); // a pinned slot is never proposed
        after.append({to.slotId, to.accountId, to.at, true});
        m_versions[to.slotId] = taken.version;
    }
    m_history.record({tr("move %n slots to lower the risk", nullptr, int(done.taken.size())),
                      [this, before](const History::Done &answer) { put(before, answer); },
                      [this, after](const History::Done &answer) { put(after, answer); }});
}

void MitigationSteps::put(const QList<Place> &places, const History::Done &done)
{
    core::ChangeSlots command;
    for (const Place &place : places) {
        core::EditSlot edit;
        edit.slotId = place.slotId;
        edit.accountId = place.accountId;
        edit.dueAt = place.at;
        edit.pinned = place.pinned;
        edit.version = m_versions.value(place.slotId);
        command.changes.append(edit);
    }
    m_desk.submit(command, this, [this, done](const core::Result<core::ChangeSlots::Answer> &answer) {
        if (answer) {
            for (const core::Slot &slot : answer->slots)
                m_versions[slot.id] = slot.version;
        }
        done(answer ? std::nullopt : std::optional(answer.error()));
    });
}

} // namespace ui
