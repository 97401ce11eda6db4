// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/slotsinhand.h"
#include "ui/calendar/slotsteps.h"
#include "ui/common/page.h"

class QMenu;

namespace ui {

class CalendarModel;
class SlotGrid;
struct GridCell;

/// Carries out what hands and keys ask of slots: moves, copies, pastes, cancels and pins, any number at once. Each is
/// one command of the engine and one step that can be undone; a refusal says why and offers the way out. For views,
/// menus and dialogs alike. Lives in the main thread.
class CalendarHands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarHands)

public:
    enum class Room { AsItIs, Make };
    enum class Pin { Pin, Unpin };

    CalendarHands(const Workbench &bench, CalendarModel &model, SlotGrid &grid, QObject *parent = nullptr);

    /// Another grid over the same model and selection.
    void serve(SlotGrid &grid);
    /// The grid that the person works in, which is the one that was made with or served.
    void workIn(SlotGrid &grid) { m_grid = &grid; }
    SlotGrid &grid() const { return *m_grid; }

    QList<SlotRow> selected() const; ///< In order of time.
    SlotSteps &steps() { return *m_steps; }

    void move(const QList<SlotMove> &moves, Room room = Room::AsItIs);
    void copyTo(const QList<SlotMove> &moves);
    void make(const core::CreateSlot &slot); ///< One that fills an empty time.
    void cancel(const QList<SlotRow> &rows);
    void setPinned(const QList<SlotRow> &rows, Pin pin);
    void toggleSelectedPins(); ///< Unpins where all are pinned, else pins.
    void copyToClipboard(const QList<SlotRow> &rows);
    /// On a cell of an account: the slots of its platform go to that account, at their own time of day.
    void pasteAt(const GridCell &cell);

Q_SIGNALS:
    void dayWanted(QDate day); ///< Something has gone to another week, and the person wants to see it.

private:
    void onDropped(const QList<SlotMove> &moves, DropAction action, const DropVerdict &verdict,
                   const QPoint &globalPos);
    void onDragBegun(const QList<SlotRow> &rows);
    void onAnswered(const QList<SlotMove> &moves, const core::Result<core::ChangeSlots::Answer> &answer);
    void onMoved(const QList<SlotMove> &moves, const core::ChangeSlots::Answer &answer);
    void onRefused(const QList<SlotMove> &moves, const core::Error &error);
    void offerRoom(const SlotMove &move, const DropVerdict &verdict, const QPoint &globalPos);
    void refuse(const QList<SlotMove> &moves, const QString &reason, std::optional<core::Instant> nearest);
    void create(const QString &name, const QList<core::CreateSlot> &list);
    DropVerdict judge(const QList<SlotMove> &moves, DropAction action);
    QString gapText(const SlotMove &move) const;
    QString timeText(core::Instant instant) const;
    QString nameOf(const QList<SlotRow> &rows) const;
    QList<SlotRow> changeable(const QList<SlotRow> &rows);

    Desk &m_desk;
    Toast &m_toast;
    History &m_history;
    CalendarModel &m_model;
    SlotGrid *m_grid;
    SlotSteps *const m_steps;
    SlotsInHand *const m_inHand;
    QHash<QString, QList<core::Instant>> m_posts; ///< While dragging: what stands on each account, in order.
};

} // namespace ui
