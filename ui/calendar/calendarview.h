// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QBasicTimer>
#include <QVariantAnimation>

#include "core/model/platform.h"
#include "ui/calendar/chiplayout.h"
#include "ui/calendar/dayheader.h"
#include "ui/calendar/slotdrag.h"
#include "ui/calendar/weekbackground.h"
#include "ui/calendar/weekcursor.h"

#include <functional>

namespace ui {

/// From `from` until before `to`, within one day.
struct TimeSpan {
    core::Instant from = {};
    core::Instant to = {};

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// One week of slots on a grid of days and hours. Shows a model whose rows carry SlotRow (CalendarModel::SlotRole); a
/// chip that is dropped elsewhere leaves as a wish and moves when the model says so, or flies back.
///
/// Any number of slots can be selected. The keyboard is at one cell, empty or with the current slot; a span of empty
/// times is marked by dragging over them, or with Shift and the arrows.
class CalendarView final : public QAbstractItemView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarView)

public:
    /// `now` is asked whenever the view paints.
    CalendarView(std::function<core::Instant()> now, QWidget *parent = nullptr);

    void showWeek(QDate firstDay, const QTimeZone &zone);
    void setPlatforms(const core::PlatformTable &platforms) { m_platforms = platforms; }
    void setZoom(int step);
    int zoom() const { return m_zoom; }
    /// What stands in the middle while there are no slots.
    void setEmptyText(const QString &title, const QString &advice);

    /// Who says what a drop would come to; asked for every move of the pointer, so it must answer at once.
    using Judge = std::function<DropVerdict(const QList<SlotMove> &moves, DropAction action)>;
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    void judgeAgain(); ///< More is known now.
    bool isDragging() const { return m_drag.has_value(); }
    const std::optional<SlotDrag> &drag() const { return m_drag; }

    const WeekGeometry &geometry() const { return m_geometry; }
    /// To now, or to the first slot of another week.
    void scrollToStart();

    /// The time of the cell that the keyboard is at: where something is made or pasted.
    core::Instant currentCell() const;
    /// Goes to the cell that holds `instant`, where it lies in the week, and to the slot in it.
    void setCurrentCell(core::Instant instant);
    /// The marked times, one span for each day in order; none where nothing is marked.
    QList<TimeSpan> selectedSpans() const;
    /// The rows of the selected slots in order of time.
    QModelIndexList selectedSlots() const;

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void selectAll() override;

Q_SIGNALS:
    void slotActivated(const QModelIndex &index); ///< Enter or a double click: its details are wanted.
    void emptyCellActivated(core::Instant at); ///< Enter or a double click on an empty time.
    /// The right button or the menu key; `index` is invalid on an empty time. What it was on is current by then, and
    /// selected unless it is part of a selection.
    void contextMenuWanted(const QModelIndex &index, core::Instant at, const QPoint &globalPos);
    void currentCellChanged(core::Instant at);
    void spansChanged(); ///< selectedSpans()
    void weekTurnWanted(int weeks); ///< The cursor or a drag has gone beyond the week's edge.
    void goToDateWanted();

    void dragBegun(const QList<ui::SlotRow> &rows); ///< The one under the pointer first.
    void dragEnded(); ///< Dropped, or cancelled; after dropped().
    /// Let go there; where the verdict is Refused they are on their way back already.
    void dropped(const QList<ui::SlotMove> &moves, ui::DropAction action, const ui::DropVerdict &verdict,
                 const QPoint &globalPos);
    void moveWanted(const QList<ui::SlotMove> &moves); ///< By key, or a time typed in place.
    void refusedToMove(const ui::SlotRow &row); ///< Somebody tried to drag what cannot be changed any more.
    void copyWanted(); ///< Of the selection; so are cancelWanted() and pinWanted().
    void pasteWanted(core::Instant at);
    void cancelWanted();
    void pinWanted();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    void paintEvent(QPaintEvent *event) override;
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
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Times marked by hand: all cells between two corners.
    struct Marked {
        WeekPlace anchor; ///< Where it began.
        WeekPlace end;
    };
    struct Flight {
        QString slotId;
        SlotRow row;
        QRectF from;
        QRectF to;
    };

    void setGeometryAnew();
    void invalidate();
    void layOut() const;
    void summarise() const;
    QList<int> peakHours(QString &name) const;
    SlotRow rowAt(int row) const;
    int selectedRow() const; ///< -1 where none is.
    QRectF chipRect(int row) const;
    QRectF visibleContent() const;
    QPointF toContent(const QPointF &point) const { return point + QPointF(0, verticalOffset()); }

    void paintChips(QPainter &painter, const QRegion &dirty);
    void paintMoving(QPainter &painter, const QRectF &dirty);
    void paintEmpty(QPainter &painter);
    QList<GutterPill> gutterPills() const;

    void beginDrag(const QModelIndex &index, const QPointF &at);
    void moveDrag(const QPoint &at, Qt::KeyboardModifiers modifiers);
    QRegion dragRegion() const;
    void endDrag();
    void cancelDrag();
    void turnAtEdge(const QPoint &at);
    void flyBack(int row, const SlotRow &now);
    void fly(const SlotRow &row, const QRectF &from);
    void editTime(const QModelIndex &index);
    QList<SlotMove> movesOfSelected(int days, int minutes) const;
    void openStack(const ChipLayout::Stack &stack, const QPoint &at);
    bool moveByKey(const QKeyEvent &event);
    bool zoomByKey(const QKeyEvent &event);
    bool goByKey(const QKeyEvent &event);
    bool changeByKey(const QKeyEvent &event);
    std::optional<CursorMove> cursorMove(const QKeyEvent &event) const;
    QList<CursorStop> stops() const; ///< In order of time.
    bool isSelected(int row) const;
    void select(const QModelIndex &index, QItemSelectionModel::SelectionFlags flags);
    void selectUntil(const QModelIndex &index);
    void goToCell(const WeekPlace &cell);
    void stepCursor(CursorMove move, Qt::KeyboardModifiers modifiers);
    void mark(const WeekPlace &anchor, const WeekPlace &end);
    void clearMark();
    void selectMarked(QItemSelectionModel::SelectionFlags flags);
    QRectF cellRect(const WeekPlace &cell) const;
    QRectF markRect() const;
    void pressChip(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void moveBand(const QPointF &at);
    void paintMarks(QPainter &painter);

    DayHeader *const m_header;
    const std::function<core::Instant()> m_now;
    core::PlatformTable m_platforms = core::PlatformTable::builtIn();
    QTimeZone m_zone = QTimeZone::utc();
    QDate m_firstDay;
    int m_zoom = defaultZoom;
    WeekGeometry m_geometry;
    QString m_emptyTitle;
    QString m_emptyAdvice;

    mutable bool m_stale = true; ///< What follows must be worked out again.
    mutable QList<SlotRow> m_rows; ///< In the model's order.
    mutable QHash<int, QRectF> m_rects; ///< By row; folded rows have none.
    mutable ChipLayout m_layout;
    mutable WeekLayers m_layers;

    QPersistentModelIndex m_pressed; ///< Under the button, not dragged yet.
    QPointF m_pressedAt;
    Qt::KeyboardModifiers m_pressedWith;
    bool m_selectOnRelease = false; ///< What a press on a selected slot means is known when the button is let go.
    std::optional<WeekPlace> m_bandFrom; ///< The button went down on an empty time there.
    QItemSelection m_bandKept; ///< What was selected before the band, where it adds.
    bool m_menuSuppressed = false; ///< The right button has cancelled a drag.

    WeekPlace m_cell{0, 9 * 60}; ///< Where the keyboard is, a whole cell.
    bool m_cellShown = false; ///< By keyboard alone: the mouse shows where it is by itself.
    std::optional<Marked> m_marked;
    QPersistentModelIndex m_anchor; ///< Where Shift+click counts from.
    std::optional<SlotDrag> m_drag;
    Judge m_judge;
    QPoint m_pointer;
    QBasicTimer m_autoScroll;
    QBasicTimer m_edge; ///< The pointer rests on the week's edge with slots in the hand.
    int m_edgeWeeks = 0;
    QBasicTimer m_minute; ///< Moves the now line.
    QList<Flight> m_flights;
    QVariantAnimation m_flightWay;
};

} // namespace ui
