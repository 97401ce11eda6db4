// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotcommands.h"
#include "ui/calendar/slotgrid.h"
#include "ui/calendar/unscheduledmodel.h"
#include "ui/common/page.h"

class QMenu;

namespace ui {

class CalendarActions;
class CalendarHands;
class SlotsInHand;
class UnscheduledTray;

/// Brings what waits in the tray into the week, by drag, key or menu, and takes slots that are let go on the tray out
/// of it. A slot that was missed or gave way takes a time again; a text or a post without a place becomes a new slot:
/// at once where it is clear which account takes it, else through the sheet. Every change is a step that can be undone.
/// Lives in the main thread.
class TrayHands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayHands)

public:
    using Item = UnscheduledModel::Item;

    TrayHands(const Workbench &bench, Page &page, UnscheduledTray &tray, CalendarHands &hands,
              CalendarActions &actions);

    /// Its slots may be let go on the tray.
    void serve(SlotGrid &grid);

private:
    void onDragBegun(const QModelIndex &index, const QPoint &globalPos);
    void onDropped(const QList<SlotMove> &moves, const DropVerdict &verdict);
    void place(const Item &item); ///< The way of its kind: Enter and double click.
    void placeHere(const Item &item); ///< At the cell that the keyboard is at.
    void takeNextTime(const Item &item);
    void sayNobodyTakes(const Item &item);
    void openSheet(const Item &item, const GridCell &cell);
    void make(const Item &item, const QString &accountId, core::Instant at);
    void showMenu(const Item &item, const QPoint &globalPos);
    DropVerdict judge(const QList<SlotMove> &moves);
    SlotGrid *gridInSight() const; ///< Null while the week is shown as a list.
    bool mayWrite();

    const Workbench m_bench;
    Page &m_page;
    UnscheduledTray &m_tray;
    CalendarHands &m_hands;
    CalendarActions &m_actions;
    SlotsInHand *const m_inHand; ///< Of what is to be made.
    Item m_item; ///< In the hand.
    SlotGrid *m_grid = nullptr; ///< That it is dragged over; null while nothing is.
};

} // namespace ui
