// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarhands.h"

#include <QMenu>

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/slotaction.h"
#include "ui/calendar/slotgrid.h"
#include "ui/common/listtext.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

/// A choice where the slot was dropped: what would give way, the nearest time that fits, or nothing.
void CalendarHands::offerRoom(const SlotMove &move, const DropVerdict &verdict, const QPoint &globalPos)
{
    auto *menu = new QMenu(m_grid);
    menu->setObjectName(u"roomMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text) { return menu->addAction(QString(text).replace(u'&', u"&&"_s)); };
    add(verdict.reason)->setEnabled(false);
    menu->addSeparator();
    QStringList names;
    for (const GivesWay &other : verdict.room) {
        const QModelIndex index = m_model.indexOf(other.slotId);
        const QString title = isolated(index.isValid() ? index.data().toString() : tr("a slot of another week"));
        names.append(other.to ? tr("“%1” to %2").arg(title, timeText(*other.to)) : tr("“%1” is cancelled").arg(title));
    }
    connect(add(tr("Make room: %1").arg(listText(names))), &QAction::triggered, this,
            [this, move] { this->move({move}, Room::Make); });
    if (verdict.nearest) {
        connect(add(tr("Move to %1").arg(timeText(*verdict.nearest))), &QAction::triggered, this,
                [this, move, nearest = *verdict.nearest] {
                    SlotMove again = move;
                    again.to = nearest;
                    this->move({again});
                });
    }
    add(tr("Leave it at %1").arg(timeText(move.row.slot.dueAt)));
    menu->popup(globalPos);
}

/// Those that can still be changed; where some cannot, it says why.
QList<SlotRow> CalendarHands::changeable(const QList<SlotRow> &rows)
{
    QList<SlotRow> free;
    std::optional<QString> refusal;
    for (const SlotRow &row : rows) {
        if (const auto may = mayDo(SlotAction::Move, row.slot, m_desk))
            free.append(row);
        else if (!refusal)
            refusal = tr("“%1” stays: %2").arg(isolated(row.title), may.error().message);
    }
    if (refusal && free.isEmpty())
        m_toast.show(Toast::Kind::Trouble, *refusal);
    return free;
}

void CalendarHands::cancel(const QList<SlotRow> &rows)
{
    QList<core::SlotChange> changes;
    QList<SlotRow> gone;
    QString refusal;
    for (const SlotRow &row : rows) {
        if (const auto may = mayDo(SlotAction::Cancel, row.slot, m_desk)) {
            changes.append(core::CancelSlot{row.slot.id, {}, row.slot.version});
            gone.append(row);
        } else if (refusal.isEmpty()) {
            refusal = tr("“%1” stays on record: %2").arg(isolated(row.title), may.error().message);
        }
    }
    if (changes.isEmpty()) {
        if (!refusal.isEmpty())
            m_toast.show(Toast::Kind::Trouble, refusal);
        return;
    }
    const auto onAnswer = [this, gone, refusal](const core::Result<core::ChangeSlots::Answer> &answer) {
        if (!answer)
            return m_toast.show(Toast::Kind::Trouble, tr("Nothing was cancelled: %1").arg(answer.error().message));
        QString text = tr("%1 cancelled").arg(nameOf(gone));
        if (!refusal.isEmpty())
            text += u". "_s + refusal;
        m_toast.showDone(text, m_history);
    };
    m_steps->change(tr("cancel %1").arg(nameOf(gone)), changes, gone, this, onAnswer);
}

void CalendarHands::setPinned(const QList<SlotRow> &rows, Pin pin)
{
    QList<core::SlotChange> changes;
    QList<SlotRow> changed;
    for (const SlotRow &row : changeable(rows)) {
        if (row.slot.pinned == (pin == Pin::Pin))
            continue;
        core::EditSlot edit;
        edit.slotId = row.slot.id;
        edit.pinned = pin == Pin::Pin;
        edit.version = row.slot.version;
        changes.append(edit);
        changed.append(row);
    }
    if (changes.isEmpty())
        return;
    const QString name = pin == Pin::Pin ? tr("pin %1").arg(nameOf(changed)) : tr("unpin %1").arg(nameOf(changed));
    m_steps->change(name, changes, changed, this,
                    [this, changed, pin](const core::Result<core::ChangeSlots::Answer> &answer) {
                        if (!answer)
                            return m_toast.show(Toast::Kind::Trouble, answer.error().message);
                        const QString text = pin == Pin::Pin
                            ? tr("%1 pinned: planning again leaves it where it is").arg(nameOf(changed))
                            : tr("%1 unpinned: planning again may move it").arg(nameOf(changed));
                        m_toast.showDone(text, m_history);
                    });
}

void CalendarHands::toggleSelectedPins()
{
    const QList<SlotRow> rows = selected();
    const bool all = std::ranges::all_of(rows, [](const SlotRow &row) { return row.slot.pinned; });
    setPinned(rows, all ? Pin::Unpin : Pin::Pin);
}

} // namespace ui
