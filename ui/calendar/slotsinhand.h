// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>

#include "core/engine/whatif.h"
#include "ui/calendar/dropverdict.h"
#include "ui/common/desk.h"

namespace ui {

/// The slots that are being dragged, and what the engine says of them: asked once for each slot and week, answered
/// from memory for every place after that. Lives in the main thread.
class SlotsInHand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotsInHand)

public:
    explicit SlotsInHand(Desk &desk, QObject *parent = nullptr);

    /// Takes them up; a copy leaves them where they are.
    void take(const QList<SlotRow> &rows, DropAction action);
    void letGo();

    /// What a drop there would come to, at once. Checking where the engine has not answered yet: known() follows. What is
    /// to be made need not be taken up first; its slots have ids of the caller's own.
    DropVerdict judge(const QList<SlotMove> &moves, DropAction action);
    /// Whether no rule is against it, by what is known; false where that is nothing.
    bool fits(const QList<SlotMove> &moves) const;

Q_SIGNALS:
    void known(); ///< More than before: judge again.

private:
    using Known = std::shared_ptr<const core::WhatIf>;

    /// Those that share the slot's platform, where they would stand.
    static QList<core::StandingSlot> companyOf(qsizetype one, const QList<SlotMove> &moves);
    DropVerdict judgeOne(const SlotMove &move, const QList<core::StandingSlot> &company, DropAction action);
    DropVerdict worded(const SlotMove &move, const core::Consequences &found, DropAction action) const;
    Known find(const QString &slotId, core::Instant at) const;
    void askAround(const core::Slot &slot, core::Instant at);

    Desk &m_desk;
    QStringList m_ids;
    DropAction m_action = DropAction::Move;
    QHash<QString, QList<Known>> m_known; ///< By slot, each for a week.
    QHash<QString, QString> m_refusals; ///< By slot: why the engine cannot say.
    QSet<QString> m_asking;
    QSet<QString> m_drafts; ///< Ids of those that stand nowhere yet.
    quint64 m_hand = 0; ///< Answers for earlier ones are dropped.
};

} // namespace ui
