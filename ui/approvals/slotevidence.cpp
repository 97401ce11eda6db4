// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/slotevidence.h"

namespace ui {

SlotEvidence::SlotEvidence(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.commentedSlots.contains(m_slotId))
            askForComments();
    });
}

template<typename Query, typename Keep>
void SlotEvidence::ask(Query query, Keep keep)
{
    m_desk.ask(query, this, [this, keep, id = m_slotId](const core::Result<typename Query::Answer> &answer) {
        if (!answer || id != m_slotId) // what cannot be told is left out: the queue has the decision's own facts
            return;
        keep(*answer);
        Q_EMIT changed();
    });
}

void SlotEvidence::askFor(const core::ListApprovals::Item &item)
{
    const core::Slot &slot = item.slot;
    if (slot.id == m_slotId && slot.version == m_version && item.fingerprint == m_fingerprint)
        return;
    if (slot.id != m_slotId) {
        m_place.reset();
        m_why.reset();
        m_council.reset();
        m_comments.clear();
        m_details.reset();
        m_repair.reset();
    }
    m_slotId = slot.id;
    m_version = slot.version;
    m_fingerprint = item.fingerprint;
    askForComments();
    ask(core::GetCouncil{m_slotId}, [this](const core::Council &council) { m_council = council; });
    ask(core::ApprovalDetails{m_slotId}, [this](const core::ApprovalDetails::Answer &details) { m_details = details; });
    if (slot.expired)
        return ask(core::ProposeRepair{{.slotId = m_slotId}},
                   [this](const core::RepairProposal &proposal) { m_repair = proposal; });
    ask(core::AskWhatIf{.slotId = m_slotId}, [this](const core::Consequences &place) { m_place = place; });
    ask(core::WhySlot{m_slotId}, [this](const core::WhySlot::Answer &why) { m_why = why; });
}

void SlotEvidence::askForComments()
{
    ask(core::ListComments{.slotId = m_slotId},
        [this](const core::ListComments::Answer &comments) { m_comments = comments; });
}

} // namespace ui
