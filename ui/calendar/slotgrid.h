// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QBasicTimer>
#include <QVariantAnimation>

#include "ui/calendar/calendarlayers.h"
#include "ui/calendar/chiplayout.h"
#include "ui/calendar/dayheader.h"
#include "ui/calendar/slotdrag.h"

#include <functional>

namespace ui {

/// From `from` until before `to`, within one day.
struct TimeSpan {
    core::Instant from = {};
    core::Instant to = {};

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// An empty place of a grid: where something is made, pasted or blocked.
struct GridCell {
    core::Instant at = {};
    QString accountId = {}; ///< Empty where the grid knows none: then `at` is exact, else it stands for its day.
    core::Platform platform = core::Platform::TikTok; ///< The account's.

    friend bool operator==(const GridCell &, const GridCell &) = default;
};

/// A cell by its row and its day.
struct TableCell {
    int row = -1;
    int column = 0; ///< 0-6

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// One week of slots as chips under a row of days. Shows a model whose rows carry SlotRow (CalendarModel::SlotRole); a
/// chip that is dropped elsewhere leaves as a wish and moves when the model says so, or flies back. What is common to
/// all arrangements: selection, hands, drags and keys; where things stand is for the heirs to say.
///
/// Any number of slots can be selected. The keyboard is at one cell, empty or with the current slot; a span of empty
/// cells is marked by dragging over them, or with Shift and the arrows.
class SlotGrid : public QAbstractItemView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotGrid)

public:
    void showWeek(QDate firstDay, const QTimeZone &zone);
    void setPlatforms(const core::PlatformTable &platforms) { m_platforms = platforms; }
    /// What lies over the week beside the slots.
    void setLayers(Layers layers);
    /// What stands in the middle while there are no slots.
    void setEmptyText(const QString &title, const QString &advice);
    /// The clock has gone on, or was set: the now line moves, and today may be another day.
    void followClock() { invalidate(); }

    /// Who says what a drop would come to; asked for every move of the pointer, so it must answer at once.
    using Judge = std::function<DropVerdict(const QList<SlotMove> &moves, DropAction action)>;
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    void judgeAgain(); ///< More is known now.
    bool isDragging() const { return m_drag.has_value(); }
    const std::optional<SlotDrag> &drag() const { return m_drag; }

    /// Where slots are let go to leave the week, in coordinates of the screen; none by default.
    using Outside = std::function<bool(const QPoint &globalPos)>;
    void setOutside(Outside outside) { m_outside = std::move(outside); }

    // A drag of something that was taken up elsewhere: whoever has the pointer says where it is, on the screen.
    /// `row` is what is in the hand; a new slot stands at any time of the week that is shown. Where `judge` is given it
    /// stands in for the grid's own until the end.
    void takeUp(const SlotRow &row, DropAction action, Judge judge = {});
    void moveGuest(const QPoint &globalPos, Qt::KeyboardModifiers modifiers);
    void dropGuest(const QPoint &globalPos, Qt::KeyboardModifiers modifiers); ///< Beside the grid: as putBack().
    void putBack();

    virtual const WeekColumns &columns() const = 0;
    // The cells as rows of a table with a column for each day.
    virtual int tableRows() const = 0;
    virtual QString tableRowName(int row) const = 0; ///< "14:15", "@cocina"
    virtual TableCell tableCellOf(const SlotRow &row) const = 0; ///< Where the slot stands; row -1: nowhere here.
    virtual TableCell currentTableCell() const = 0;
    virtual TableCell tableCellAt(const QPoint &point) const = 0; ///< At a point of the viewport.
    virtual QRect tableCellRect(const TableCell &cell) const = 0; ///< In the viewport.
    virtual void goToTableCell(const TableCell &cell) = 0; ///< Onto the cell, away from any slot.
    QModelIndexList slotsIn(const TableCell &cell) const; ///< In order of time.

    /// To where a person would begin to read.
    virtual void scrollToStart() = 0;

    /// The cell that the keyboard is at: where something is made or pasted.
    virtual GridCell currentPlace() const = 0;
    core::Instant currentCell() const { return currentPlace().at; }
    /// The marked times, one span for each day in order; none where nothing is marked.
    virtual QList<TimeSpan> selectedSpans() const = 0;
    /// The selected slots in order of time.
    QModelIndexList selectedSlots() const;

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void selectAll() override;

Q_SIGNALS:
    void slotActivated(const QModelIndex &index); ///< Enter or a double click: its details are wanted.
    void emptyCellActivated(const ui::GridCell &cell); ///< Enter or a double click on an empty cell.
    /// The right button or the menu key; `index` is invalid on an empty cell. What it was on is current by then, and
    /// selected unless it is part of a selection.
    void contextMenuWanted(const QModelIndex &index, const ui::GridCell &cell, const QPoint &globalPos);
    void currentCellChanged(core::Instant at);
    void spansChanged(); ///< selectedSpans()
    void weekTurnWanted(int weeks); ///< The cursor or a drag has gone beyond the week's edge.
    void goToDateWanted();

    void dragBegun(const QList<ui::SlotRow> &rows); ///< The one under the pointer first.
    void dragEnded(); ///< Dropped, or cancelled; after dropped().
    void draggedOutside(bool outside); ///< The pointer has come to where slots leave the week, or is gone from there.
    void droppedOutside(const QList<ui::SlotRow> &rows); ///< Slots of the grid; before dragEnded().
    /// Let go there; where the verdict is Refused they are on their way back already.
    void dropped(const QList<ui::SlotMove> &moves, ui::DropAction action, const ui::DropVerdict &verdict,
                 const QPoint &globalPos);
    void moveWanted(const QList<ui::SlotMove> &moves); ///< By key, or a time typed in place.
    void refusedToMove(const ui::SlotRow &row); ///< Somebody tried to drag what cannot be changed any more.
    void copyWanted(); ///< Of the selection; so are cancelWanted() and pinWanted().
    void pasteWanted(const ui::GridCell &cell);
    void cancelWanted();
    void pinWanted();

protected:
    /// `now` is asked whenever the view paints.
    SlotGrid(std::function<core::Instant()> now, QWidget *parent);

    // Where things stand. Positions are those of the whole content; the view scrolls over it.
    virtual void setGeometryAnew() = 0; ///< The week, the size or the direction has changed.
    virtual void layOut() const = 0; ///< Fills m_rows, m_layout and m_rects where they are stale.
    virtual qreal contentHeight() const = 0;
    virtual QRectF ghostOf(const SlotDrag::Carried &slot) const = 0; ///< Empty outside the week.
    virtual QRectF wantedRect(const SlotRow &row) const = 0; ///< Where it is on its way to; empty outside the week.
    virtual void carry(const QPointF &pointer, Qt::KeyboardModifiers modifiers) = 0; ///< Sets the drag's targets.
    virtual QRegion dragRegion() const = 0; ///< All that the drag may paint on.

    // Empty cells.
    virtual bool pressStack(const QPointF &, const QPoint &) { return false; }
    virtual void pressCell(const QPointF &at) = 0; ///< The cursor goes there, and a band begins.
    virtual void moveBand(const QPointF &at) = 0;
    virtual void goToCellAt(const QPointF &at) = 0; ///< For its menu: marked cells stay so where it is among them.
    virtual QRectF cursorRect() const = 0; ///< Of the cell that the keyboard is at.
    virtual void clearMark() = 0;
    virtual bool isMarked() const = 0;
    virtual void adoptPlace(const SlotRow &row) = 0; ///< The cursor goes along with the current slot.

    /// What the keys do that differ with the arrangement; false: not mine.
    virtual bool arrangementKey(const QKeyEvent &event) = 0;
    /// What Alt and an arrow key move a slot by; nothing where the key is none.
    virtual std::optional<QList<SlotMove>> movesByKey(const QKeyEvent &event) const = 0;
    virtual QString tipAt(const QPoint &point) const;

    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    void invalidate();
    SlotRow rowAt(int row) const;
    QRectF chipRect(int row) const;
    QRectF visibleContent() const;
    QPointF toContent(const QPointF &point) const { return point + QPointF(0, verticalOffset()); }
    bool isSelected(int row) const;
    QList<int> rowsInTime() const; ///< Of the slots of the week.
    void select(const QModelIndex &index, QItemSelectionModel::SelectionFlags flags);
    void selectTouched(const QRectF &area); ///< The slots whose chips it touches, with those that a band keeps.
    QList<SlotRow> rowsToMove() const; ///< The selected ones that can be changed, else the current one.
    void scrollIntoSight(const QRectF &rect);
    void paintChips(QPainter &painter, const QRegion &dirty);
    void paintOnTheirWay(QPainter &painter, const QRectF &dirty);
    void paintEmpty(QPainter &painter);
    DayHeader &header() const { return *m_header; }

    const std::function<core::Instant()> m_now;
    core::PlatformTable m_platforms = core::PlatformTable::builtIn();
    QTimeZone m_zone = QTimeZone::utc();
    Layers m_shownLayers = Layers(Layer::Peak) | Layer::Blackouts | Layer::Cap;
    QDate m_firstDay;

    mutable bool m_stale = true; ///< What follows must be worked out again.
    mutable QList<SlotRow> m_rows; ///< In the model's order.
    mutable QHash<int, QRectF> m_rects; ///< By row; folded rows have none.
    mutable ChipLayout m_layout;

    bool m_banding = false; ///< The button went down on an empty cell.
    bool m_cellShown = false; ///< By keyboard alone: the mouse shows where it is by itself.
    std::optional<SlotDrag> m_drag;
    QPoint m_pointer;

private:
    struct Flight {
        QString slotId;
        SlotRow row;
        QRectF from;
        QRectF to;
    };

    void selectUntil(const QModelIndex &index);
    void pressChip(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void beginDrag(const QModelIndex &index, const QPointF &at);
    void moveDrag(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void endDrag();
    void judge(); ///< What the drag would come to where it is.
    bool goesOutside(const QPoint &at);
    void cancelDrag();
    int weeksAt(const QPoint &at) const;
    void turnAtEdge(const QPoint &at);
    void flyBack(int row, const SlotRow &now);
    void fly(const SlotRow &row, const QRectF &from);
    void editTime(const QModelIndex &index);
    bool goByKey(const QKeyEvent &event);
    bool changeByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);

    DayHeader *const m_header;
    QString m_emptyTitle;
    QString m_emptyAdvice;
    QPersistentModelIndex m_pressed; ///< Under the button, not dragged yet.
    QPointF m_pressedAt;
    Qt::KeyboardModifiers m_pressedWith;
    bool m_selectOnRelease = false; ///< What a press on a selected slot means is known when the button is let go.
    QItemSelection m_bandKept; ///< What was selected before the band, where it adds.
    bool m_menuSuppressed = false; ///< The right button has cancelled a drag.
    QPersistentModelIndex m_anchor; ///< Where Shift+click counts from.
    Judge m_judge;
    Judge m_guestJudge; ///< Of the drag that is going on.
    Outside m_outside;
    QBasicTimer m_autoScroll;
    QBasicTimer m_edge; ///< The pointer rests on the week's edge with slots in the hand.
    int m_edgeWeeks = 0;
    QBasicTimer m_minute; ///< Moves the now line.
    QList<Flight> m_flights;
    QVariantAnimation m_flightWay;
};

} // namespace ui
