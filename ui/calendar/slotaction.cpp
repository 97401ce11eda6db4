// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotaction.h"

#include <QCoreApplication>

#include "core/safety/statemachine.h"
#include "ui/calendar/slotrow.h"
#include "ui/common/desk.h"
#include "ui/common/enginewords.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Words)
};

core::Result<void> refused(const core::Error &error, const Desk &desk)
{
    return core::fail(error.code, engineText(error.message, desk.zone()));
}

} // namespace

core::Result<void> mayDo(SlotAction action, const core::Slot &slot, const Desk &desk)
{
    using core::SlotState;
    switch (action) {
    case SlotAction::Send:
        if (slot.state == SlotState::Planned)
            return {};
        return core::fail(core::Error::Code::Conflict, Words::tr("Only a planned slot can be sent for approval"));
    case SlotAction::Move:
        if (const auto may = core::stateAfterEdit(slot.state); !may)
            return refused(may.error(), desk);
        return {};
    case SlotAction::Cancel: {
        const core::Who who = slot.state == SlotState::Missed ? core::Who::Person : core::Who::Writer;
        if (const auto may = core::mayMove(slot.state, SlotState::Cancelled, who); !may)
            return refused(may.error(), desk);
        return {};
    }
    case SlotAction::Pin:
    case SlotAction::Copy:
        return {};
    }
    Q_UNREACHABLE();
}

QString whyNot(SlotAction action, const QList<SlotRow> &rows, const Desk &desk)
{
    if (!desk.may(core::Scope::Write))
        return Words::tr("Your role may look at slots, not change them");
    QString first;
    for (const SlotRow &row : rows) {
        const auto may = mayDo(action, row.slot, desk);
        if (may)
            return {};
        if (first.isEmpty())
            first = may.error().message;
    }
    return first;
}

} // namespace ui
