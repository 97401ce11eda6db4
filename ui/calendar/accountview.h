// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/accountlanes.h"
#include "ui/calendar/lanegeometry.h"
#include "ui/calendar/slotgrid.h"
#include "ui/calendar/weekbackground.h"
#include "ui/calendar/weekfilter.h"

namespace ui {

/// The week by account: a lane for each account, its days as columns, its slots of a day below each other. A slot that
/// is carried to another day keeps its time; one that is carried to another lane changes its account.
class AccountView final : public SlotGrid
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountView)

public:
    /// `lanes` outlives the view.
    AccountView(const AccountLanes &lanes, std::function<core::Instant()> now, QWidget *parent = nullptr);

    /// Times to hatch on one account's lane.
    struct BlockedDay {
        QString accountId = {};
        BlockedTime time = {};
    };
    void setBlocked(const QList<BlockedDay> &times);
    /// Leaves out the lanes of what is filtered away.
    void setCriteria(const SlotCriteria &criteria);

    const LaneGeometry &geometry() const { return m_geometry; }
    const WeekColumns &columns() const override { return m_geometry; }
    int tableRows() const override;
    QString tableRowName(int row) const override;
    TableCell tableCellOf(const SlotRow &row) const override;
    TableCell currentTableCell() const override;
    TableCell tableCellAt(const QPoint &point) const override;
    QRect tableCellRect(const TableCell &cell) const override;
    void goToTableCell(const TableCell &cell) override;
    void scrollToStart() override;
    /// The cell's account, and a time of its day at which that account's audience is there.
    GridCell currentPlace() const override;
    QList<TimeSpan> selectedSpans() const override; ///< Whole days.
    /// The accounts of the marked cells.
    QStringList selectedAccounts() const;
    int laneOf(const QString &accountId) const; ///< -1: it has none.

protected:
    void setGeometryAnew() override;
    void layOut() const override;
    qreal contentHeight() const override;
    QRectF ghostOf(const SlotDrag::Carried &slot) const override;
    QRectF wantedRect(const SlotRow &row) const override;
    void carry(const QPointF &pointer, Qt::KeyboardModifiers modifiers) override;
    QRegion dragRegion() const override;

    void pressCell(const QPointF &at) override;
    void moveBand(const QPointF &at) override;
    void goToCellAt(const QPointF &at) override;
    QRectF cursorRect() const override;
    void clearMark() override;
    bool isMarked() const override { return m_marked.has_value(); }
    void adoptPlace(const SlotRow &row) override;
    bool arrangementKey(const QKeyEvent &event) override;
    std::optional<QList<SlotMove>> movesByKey(const QKeyEvent &event) const override;
    QString tipAt(const QPoint &point) const override;

    void paintEvent(QPaintEvent *event) override;

private:
    /// Cells marked by hand: all between two corners.
    struct Marked {
        LanePlace anchor;
        LanePlace end;
    };
    /// A row of the grid; without an account for slots that have none.
    struct Lane {
        QString accountId;
        core::Platform platform;
        QString name;
    };

    QList<Lane> wantedLanes() const;
    QList<LaneStop> stops() const;
    std::optional<LanePlace> placeOf(const SlotRow &row) const;
    LanePlace cellAt(const QPointF &at) const;
    int laneOf(const core::Slot &slot) const;
    QRectF ghostAt(const QString &accountId, const core::Slot &slot, core::Instant due, int day) const;
    void summarise() const;
    void goToCell(const LanePlace &cell);
    void stepCursor(CursorMove move, Qt::KeyboardModifiers modifiers);
    void mark(const LanePlace &anchor, const LanePlace &end);
    QRectF markRect() const;
    void paintGround(QPainter &painter, const QRectF &dirty);
    void paintBlocked(QPainter &painter, const QRectF &dirty);
    QRectF blockedRect(const BlockedDay &blocked) const; ///< Empty where its account has no lane.
    void paintGroup(QPainter &painter, const LaneGeometry::Group &group);
    void paintGutter(QPainter &painter, int lane);
    void paintDrag(QPainter &painter);

    const AccountLanes &m_lanes;
    QList<BlockedDay> m_blocked;
    SlotCriteria m_criteria;
    mutable QList<Lane> m_shown; ///< In the order of the rows.
    mutable LaneGeometry m_geometry;
    LanePlace m_cell;
    LanePlace m_bandFrom;
    std::optional<Marked> m_marked;
};

} // namespace ui
