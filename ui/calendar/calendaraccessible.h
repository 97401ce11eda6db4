// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

namespace ui {

class SlotGrid;
class CellAccessible;
class ChipAccessible;

/// The painted week as assistive technology sees it: a table of days and quarter-hours, or of days and accounts, whose
/// cells hold the slots that stand there. Made by Qt when something asks for it. Lives in the main thread.
class CalendarAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
    Q_DISABLE_COPY_MOVE(CalendarAccessible)

public:
    explicit CalendarAccessible(SlotGrid &view);
    ~CalendarAccessible() override;

    static void install(); ///< Once for all calendars.
    static void tellCursor(SlotGrid &view); ///< The keyboard has gone to another cell or slot.

    SlotGrid &view() const { return m_view; }
    QAccessibleInterface *cell(int row, int column) const; ///< Null outside the table.
    QAccessibleInterface *chip(const QModelIndex &index) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override { return cell(row, column); }
    int rowCount() const override;
    int columnCount() const override;
    QString rowDescription(int row) const override;
    QString columnDescription(int column) const override;
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override; ///< Those that hold a selected slot.
    int selectedRowCount() const override { return 0; } // nobody selects all of an hour, or a day
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedRows() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    bool isRowSelected(int) const override { return false; }
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    void forgetChips() const;

    SlotGrid &m_view;
    mutable QHash<int, QAccessible::Id> m_cells; ///< By number: row by row.
    mutable QHash<QString, QAccessible::Id> m_chips; ///< By slot.
};

/// A cell; its children are the slots that stand in it.
class CellAccessible final : public QAccessibleInterface,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(CellAccessible)

public:
    CellAccessible(const CalendarAccessible &table, int row, int column);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;

    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    bool isSelected() const override;
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    QModelIndexList slotsHere() const;

    const CalendarAccessible &m_table;
    const int m_row;
    const int m_column;
};

/// One slot of the week.
class ChipAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(ChipAccessible)

public:
    ChipAccessible(const CalendarAccessible &table, const QModelIndex &index);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override { return m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    const CalendarAccessible &m_table;
    const QPersistentModelIndex m_index;
};

} // namespace ui
