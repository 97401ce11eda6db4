// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/mitigationcommands.h"
#include "core/engine/slotcommands.h"
#include "ui/common/desk.h"
#include "ui/common/history.h"

namespace ui {

/// Makes one step of the moves that lowered a plan's risk: taking it back moves all of them back, or none.
class MitigationSteps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MitigationSteps)

public:
    MitigationSteps(Desk &desk, History &history, QObject *parent = nullptr);

    void record(const core::MitigatePlan::Answer &done);

private:
    struct Place {
        QString slotId = {};
        QString accountId = {};
        core::Instant at = {};
        bool pinned = false;
    };
    void put(const QList<Place> &places, const History::Done &done);

    Desk &m_desk;
    History &m_history;
    QHash<QString, qint64> m_versions; ///< By slot: the one that our own last change left.
};

} // namespace ui
