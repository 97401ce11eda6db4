// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "ui/common/desk.h"
#include "ui/common/history.h"

namespace ui {

/// Makes steps of what was done to slots. Remembers which version of a slot our own last change left, so that a step
/// over a slot that was changed elsewhere since is refused.
class SlotSteps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotSteps)

public:
    SlotSteps(Desk &desk, History &history, QObject *parent = nullptr);

    /// Notes a move that is done: `now` is the slot after it.
    void recordMove(const QString &name, core::Instant before, const core::Slot &now);

private:
    void move(const QString &slotId, core::Instant to, const History::Done &done);

    Desk &m_desk;
    History &m_history;
    QHash<QString, qint64> m_versions; ///< By slot: the one that our own last change left.
};

} // namespace ui
