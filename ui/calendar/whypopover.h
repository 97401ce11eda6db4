// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotcommands.h"
#include "core/engine/whyqueries.h"
#include "ui/calendar/slotrow.h"
#include "ui/common/desk.h"
#include "ui/common/popover.h"

namespace ui {

class TextLabel;

/// Why a slot stands where it does: its score's parts, its risk, what the models said. Or why a time was left empty,
/// lane by lane, with an offer to fill it where a rule is not against that. Asks the engine.
class WhyPopover final : public Popover
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyPopover)

public:
    WhyPopover(Desk &desk, QWidget *window);

    void explainSlot(const SlotRow &row);
    /// `lanes` holds a slot of each lane of the plans that the time belongs to: the pattern to fill it by.
    void explainEmpty(core::Instant at, const QList<SlotRow> &lanes);

Q_SIGNALS:
    void fillWanted(const core::CreateSlot &slot);
    void newWanted(core::Instant at); ///< A slot there, by hand.

private:
    struct Lane {
        SlotRow pattern = {};
        core::WhyEmpty::Answer why = {};
    };
    void begin(const QString &title);
    TextLabel *add(const QString &text, const QString &name = {});
    void showParts(const core::WhySlot::Answer &why, QWidget &place);
    void onLane(const SlotRow &pattern, const core::Result<core::WhyEmpty::Answer> &answer);
    void showLanes();
    void offer(const QList<Lane> &lanes);
    QString timeText(core::Instant at) const;
    void speak();

    Desk &m_desk;
    QWidget *m_content = nullptr;
    core::Instant m_at = {};
    QList<Lane> m_lanes;
    int m_asking = 0; ///< Lanes that have not answered.
};

} // namespace ui
