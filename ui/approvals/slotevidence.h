// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/engine/approvaldetails.h"
#include "core/engine/comments.h"
#include "core/engine/council.h"
#include "core/engine/repaircommands.h"
#include "core/engine/whatif.h"
#include "core/engine/whyqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// What the engine knows about one slot beyond the queue: asked for when the slot is shown, and again when it changes.
/// Each part is there once its answer has come. Lives in the main thread.
class SlotEvidence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotEvidence)

public:
    explicit SlotEvidence(Desk &desk, QObject *parent = nullptr);

    /// Forgets what was known of another slot; asks again where the slot or its text has changed.
    void askFor(const core::ListApprovals::Item &item);

    const std::optional<core::Consequences> &place() const { return m_place; } ///< Of the slot where it stands.
    const std::optional<core::WhySlot::Answer> &why() const { return m_why; }
    /// What the models said when it was planned.
    const std::optional<core::Council> &council() const { return m_council; }
    const QList<core::ListComments::Item> &comments() const { return m_comments; }
    /// What it was before, and who has decided what.
    const std::optional<core::ApprovalDetails::Answer> &details() const { return m_details; }
    /// A new place for a slot that nobody decided in time; its moves are empty where there is none.
    const std::optional<core::RepairProposal> &repair() const { return m_repair; }

Q_SIGNALS:
    void changed();

private:
    template<typename Query, typename Keep>
    void ask(Query query, Keep keep);
    void askForComments();

    Desk &m_desk;
    QString m_slotId;
    qint64 m_version = 0;
    QString m_fingerprint;
    std::optional<core::Consequences> m_place;
    std::optional<core::WhySlot::Answer> m_why;
    std::optional<core::Council> m_council;
    QList<core::ListComments::Item> m_comments;
    std::optional<core::ApprovalDetails::Answer> m_details;
    std::optional<core::RepairProposal> m_repair;
};

} // namespace ui
