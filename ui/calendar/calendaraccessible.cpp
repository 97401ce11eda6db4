// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendaraccessible.h"

#include <QLocale>

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/slotgrid.h"
#include "ui/common/longdate.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columns = 7;

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<SlotGrid *>(object);
    return view ? new CalendarAccessible(*view) : nullptr;
}

QString slotIdOf(const QModelIndex &index)
{
    return index.data(CalendarModel::SlotRole).value<SlotRow>().slot.id;
}

QRect onScreen(const SlotGrid &view, const QRect &inViewport)
{
    return QRect(view.viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size());
}

} // namespace

CalendarAccessible::CalendarAccessible(SlotGrid &view)
    : QAccessibleWidget(&view, QAccessible::Table, view.accessibleName())
    , m_view(view)
{
}

CalendarAccessible::~CalendarAccessible()
{
    forgetChips();
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

void CalendarAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(once)
}

void CalendarAccessible::tellCursor(SlotGrid &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    if (QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view)) {
        QAccessibleEvent focus(table->focusChild(), QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

void CalendarAccessible::forgetChips() const
{
    for (const QAccessible::Id id : std::as_const(m_chips))
        QAccessible::deleteAccessibleInterface(id);
    m_chips.clear();
}

/// Rows of the model come and go: chips are made anew when they are asked for.
void CalendarAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forgetChips();
}

void *CalendarAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *CalendarAccessible::cell(int row, int column) const
{
    if (row < 0 || row >= m_view.tableRows() || column < 0 || column >= columns)
        return nullptr;
    QAccessible::Id &id = m_cells[row * columns + column];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new CellAccessible(*this, row, column));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *CalendarAccessible::chip(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    QAccessible::Id &id = m_chips[slotIdOf(index)];
    QAccessibleInterface *known = id == 0 ? nullptr : QAccessible::accessibleInterface(id);
    if (known && known->isValid())
        return known;
    if (known)
        QAccessible::deleteAccessibleInterface(id); // of a row that is gone, as when the filter changes
    id = QAccessible::registerAccessibleInterface(new ChipAccessible(*this, index));
    return QAccessible::accessibleInterface(id);
}

int CalendarAccessible::rowCount() const
{
    return m_view.tableRows();
}

int CalendarAccessible::columnCount() const
{
    return columns;
}

int CalendarAccessible::childCount() const
{
    return rowCount() * columns;
}

QAccessibleInterface *CalendarAccessible::child(int index) const
{
    return index < 0 ? nullptr : cell(index / columns, index % columns);
}

int CalendarAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccessible *>(child);
    return cell ? cell->rowIndex() * columns + cell->columnIndex() : -1;
}

QAccessibleInterface *CalendarAccessible::childAt(int x, int y) const
{
    const QPoint at = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    if (!m_view.viewport()->rect().contains(at))
        return nullptr;
    const TableCell there = m_view.tableCellAt(at);
    return cell(there.row, there.column);
}

QAccessibleInterface *CalendarAccessible::focusChild() const
{
    if (m_view.currentIndex().isValid())
        return chip(m_view.currentIndex());
    const TableCell current = m_view.currentTableCell();
    return cell(current.row, current.column);
}

QString CalendarAccessible::rowDescription(int row) const
{
    return m_view.tableRowName(row);
}

QString CalendarAccessible::columnDescription(int column) const
{
    return QLocale().toString(m_view.columns().date(column), u"dddd "_s + longDayFormat());
}

QList<QAccessibleInterface *> CalendarAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const QModelIndex &index : m_view.selectedSlots()) {
        QAccessibleInterface *selected = chip(index);
        if (QAccessibleInterface *holder = selected->parent(); holder && !cells.contains(holder))
            cells.append(holder);
    }
    return cells;
}

CellAccessible::CellAccessible(const CalendarAccessible &table, int row, int column)
    : m_table(table)
    , m_row(row)
    , m_column(column)
{
}

void *CellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool CellAccessible::isValid() const
{
    return m_table.isValid() && m_row < m_table.rowCount();
}

QAccessibleInterface *CellAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_table.view());
}

QModelIndexList CellAccessible::slotsHere() const
{
    return m_table.view().slotsIn({m_row, m_column});
}

int CellAccessible::childCount() const
{
    return int(slotsHere().size());
}

QAccessibleInterface *CellAccessible::child(int index) const
{
    return m_table.chip(slotsHere().value(index));
}

int CellAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const QModelIndexList here = slotsHere();
    const auto found =
        std::ranges::find_if(here, [&](const QModelIndex &index) { return m_table.chip(index) == child; });
    return found == here.end() ? -1 : int(found - here.begin());
}

QAccessibleInterface *CellAccessible::childAt(int x, int y) const
{
    for (const QModelIndex &index : slotsHere()) {
        if (m_table.chip(index)->rect().contains(x, y))
            return m_table.chip(index);
    }
    return nullptr;
}

QString CellAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name)
        return {};
    const QString when = SlotGrid::tr("%1 %2", "day, and time or account")
                             .arg(m_table.columnDescription(m_column), m_table.rowDescription(m_row));
    const int count = childCount();
    return count == 0 ? SlotGrid::tr("%1, empty").arg(when)
                      : SlotGrid::tr("%1, %2", "a cell and its number of slots").arg(when, slotCountText(count));
}

QRect CellAccessible::rect() const
{
    return onScreen(m_table.view(), m_table.view().tableCellRect({m_row, m_column}));
}

QAccessible::State CellAccessible::state() const
{
    QAccessible::State state;
    const SlotGrid &view = m_table.view();
    const bool current = !view.currentIndex().isValid() && m_table.focusChild() == this;
    state.focusable = true;
    state.focused = current && view.hasFocus();
    state.selectable = true;
    state.selected = isSelected();
    state.offscreen = !view.viewport()->rect().intersects(view.tableCellRect({m_row, m_column}));
    return state;
}

bool CellAccessible::isSelected() const
{
    return std::ranges::any_of(
        slotsHere(), [this](const QModelIndex &index) { return m_table.view().selectionModel()->isSelected(index); });
}

QStringList CellAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void CellAccessible::doAction(const QString &action)
{
    SlotGrid &view = m_table.view();
    if (action != pressAction() && action != setFocusAction())
        return;
    view.setFocus();
    if (const QModelIndexList here = slotsHere(); !here.isEmpty())
        view.selectionModel()->setCurrentIndex(here.first(), QItemSelectionModel::ClearAndSelect);
    else
        view.goToTableCell({m_row, m_column});
    if (action == setFocusAction())
        return;
    if (view.currentIndex().isValid())
        Q_EMIT view.slotActivated(view.currentIndex());
    else
        Q_EMIT view.emptyCellActivated(view.currentPlace());
}

QStringList CellAccessible::keyBindingsForAction(const QString &action) const
{
    return action == pressAction() ? QStringList{QKeySequence(Qt::Key_Return).toString()} : QStringList();
}

ChipAccessible::ChipAccessible(const CalendarAccessible &table, const QModelIndex &index)
    : m_table(table)
    , m_index(index)
{
}

void *ChipAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QAccessibleInterface *ChipAccessible::parent() const
{
    const TableCell cell = m_table.view().tableCellOf(m_index.data(CalendarModel::SlotRole).value<SlotRow>());
    return m_table.cell(cell.row, cell.column);
}

QString ChipAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name:
        return describe(m_index.data(CalendarModel::SlotRole).value<SlotRow>(), m_table.view().columns().zone());
    case QAccessible::Value:
        return lookWord(lookOf(m_index.data(CalendarModel::SlotRole).value<SlotRow>().slot));
    default:
        return {};
    }
}

QRect ChipAccessible::rect() const
{
    const QRect chip = m_table.view().visualRect(m_index);
    // Folded into a stack: where its time is.
    return chip.isEmpty() && parent() ? parent()->rect() : onScreen(m_table.view(), chip);
}

QAccessible::State ChipAccessible::state() const
{
    QAccessible::State state;
    const SlotGrid &view = m_table.view();
    state.focusable = true;
    state.focused = view.currentIndex() == m_index && view.hasFocus();
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = view.selectionModel()->isSelected(m_index);
    state.readOnly = !m_index.flags().testFlag(Qt::ItemIsEditable);
    state.busy = m_index.data(CalendarModel::SlotRole).value<SlotRow>().wanted.has_value();
    state.offscreen = !view.viewport()->rect().intersects(view.visualRect(m_index));
    return state;
}

QStringList ChipAccessible::actionNames() const
{
    return {pressAction(), setFocusAction(), toggleAction()};
}

void ChipAccessible::doAction(const QString &action)
{
    SlotGrid &view = m_table.view();
    if (action == toggleAction())
        return view.selectionModel()->select(m_index, QItemSelectionModel::Toggle);
    if (action != pressAction() && action != setFocusAction())
        return;
    view.setFocus();
    view.selectionModel()->setCurrentIndex(m_index, QItemSelectionModel::ClearAndSelect);
    if (action == pressAction())
        Q_EMIT view.slotActivated(m_index);
}

QStringList ChipAccessible::keyBindingsForAction(const QString &action) const
{
    if (action == pressAction())
        return {QKeySequence(Qt::Key_Return).toString()};
    return action == toggleAction() ? QStringList{QKeySequence(Qt::Key_Space).toString()} : QStringList();
}

} // namespace ui
