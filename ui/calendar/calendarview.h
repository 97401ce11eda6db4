// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/accountlanes.h"
#include "ui/calendar/slotgrid.h"
#include "ui/calendar/weekbackground.h"
#include "ui/calendar/weekcursor.h"

namespace ui {

/// The week by time: days and hours. The keyboard is at a quarter-hour; the pixels of an hour can be zoomed.
class CalendarView final : public SlotGrid
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarView)

public:
    /// `now` is asked whenever the view paints.
    CalendarView(std::function<core::Instant()> now, QWidget *parent = nullptr);

    /// Times to hatch. Those of other weeks are passed over by whoever gives them.
    void setBlocked(const QList<BlockedTime> &times);
    /// Where the use of daily caps comes from; it outlives the view.
    void setLanes(const AccountLanes &lanes);
    /// What is in demand, by platform.
    void setTrends(const QHash<core::Platform, core::Trend> &trends);
    /// Whose peaks and trend are shown: of the slot in the hand, else of the selected one, else of the platform with the
    /// most slots.
    std::optional<core::Platform> shownPlatform() const;
    void setZoom(int step);
    int zoom() const { return m_zoom; }

    const WeekGeometry &geometry() const { return m_geometry; }
    const WeekColumns &columns() const override { return m_geometry; }
    int tableRows() const override;
    QString tableRowName(int row) const override;
    TableCell tableCellOf(const SlotRow &row) const override;
    TableCell currentTableCell() const override;
    TableCell tableCellAt(const QPoint &point) const override;
    QRect tableCellRect(const TableCell &cell) const override;
    void goToTableCell(const TableCell &cell) override;
    /// To now, or to the first slot of another week.
    void scrollToStart() override;

    GridCell currentPlace() const override;
    /// Goes to the cell that holds `instant`, where it lies in the week, and to the slot in it.
    void setCurrentCell(core::Instant instant);
    QList<TimeSpan> selectedSpans() const override;

protected:
    void setGeometryAnew() override;
    void layOut() const override;
    qreal contentHeight() const override;
    QRectF ghostOf(const SlotDrag::Carried &slot) const override { return ghostRect(slot, m_geometry); }
    QRectF wantedRect(const SlotRow &row) const override;
    void carry(const QPointF &pointer, Qt::KeyboardModifiers modifiers) override;
    QRegion dragRegion() const override;

    bool pressStack(const QPointF &at, const QPoint &globalPos) override;
    void pressCell(const QPointF &at) override;
    void moveBand(const QPointF &at) override;
    void goToCellAt(const QPointF &at) override;
    QRectF cursorRect() const override { return cellRect(m_cell); }
    void clearMark() override;
    bool isMarked() const override { return m_marked.has_value(); }
    void adoptPlace(const SlotRow &row) override;
    bool arrangementKey(const QKeyEvent &event) override;
    std::optional<QList<SlotMove>> movesByKey(const QKeyEvent &event) const override;

    QString tipAt(const QPoint &point) const override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Times marked by hand: all cells between two corners.
    struct Marked {
        WeekPlace anchor; ///< Where it began.
        WeekPlace end;
    };

    void summarise() const;
    void layLayers() const;
    QTimeZone secondZone() const; ///< The operator's; during a drag that of the account, where it has its own.
    int selectedRow() const; ///< -1 where none is.
    WeekPlace cellAt(const QPointF &at) const;
    void openStack(const ChipLayout::Stack &stack, const QPoint &at);
    QList<GutterPill> gutterPills() const;
    bool zoomByKey(const QKeyEvent &event);
    std::optional<CursorMove> cursorMove(const QKeyEvent &event) const;
    QList<CursorStop> stops() const; ///< In order of time.
    void goToCell(const WeekPlace &cell);
    void leaveCurrent(); ///< The week turns: nothing is current.
    void stepCursor(CursorMove move, Qt::KeyboardModifiers modifiers);
    void mark(const WeekPlace &anchor, const WeekPlace &end);
    QRectF cellRect(const WeekPlace &cell) const;
    QRectF markRect() const;
    void paintMarks(QPainter &painter);

    const AccountLanes *m_lanes = nullptr;
    QHash<core::Platform, core::Trend> m_trends;
    QList<BlockedTime> m_blocked;
    int m_zoom = defaultZoom;
    WeekGeometry m_geometry;
    mutable WeekLayers m_layers;
    WeekPlace m_cell{0, 9 * 60}; ///< Where the keyboard is, a whole cell.
    WeekPlace m_bandFrom; ///< Where the button went down.
    std::optional<Marked> m_marked;
};

} // namespace ui
