// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QStringList>

#include "core/model/plan.h"
#include "core/model/slot.h"

namespace core {

/// What one commit changed, in the values as they are now. Sent after the commit, so whoever reads it may show it.
struct Events {
    QList<Slot> changedSlots = {};
    QStringList removedSlots = {}; ///< Slots that planning again has replaced.
    QSet<QString> touchedPlans = {}; ///< Filled by commands; the engine reads them once a commit into changedPlans.
    QList<Plan> changedPlans = {};
    QStringList removedPlans = {};
    QStringList changedAccounts = {};
    QStringList changedContents = {};
    QStringList commentedSlots = {}; ///< Ids of slots about which somebody said something.
    bool settings = false; ///< Safety mode, kill switch, or the rules in force.
    bool people = false; ///< Who they are, their roles, or a token.
    bool workspace = false; ///< Its name or time zone.
    bool blackouts = false; ///< Added or removed.
    bool trends = false; ///< Entered by hand or removed.
    milliseconds clockJump{}; ///< How far this machine's clock was set ahead (or back, negative) beside real time.

    void append(Events &&later);
    bool isEmpty() const
    {
        return changedSlots.isEmpty() && removedSlots.isEmpty() && changedPlans.isEmpty() && removedPlans.isEmpty()
            && changedAccounts.isEmpty() && changedContents.isEmpty() && commentedSlots.isEmpty() && !settings
            && !people && !workspace && !blackouts && !trends && clockJump == clockJump.zero();
    }
};

} // namespace core

Q_DECLARE_METATYPE(core::Events)
