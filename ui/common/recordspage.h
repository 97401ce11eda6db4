// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

#include <functional>

class QKeySequence;
class QStackedWidget;

namespace ui {

class ActionButton;
class EmptyNote;
class FilterChip;
class FilterRow;
class SearchField;
class SideSheet;
class TableView;

/// A place that lists records: a search and filters above, a table or an empty note, one record in a sheet at its side.
class RecordsPage : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordsPage)

protected:
    RecordsPage(const Workbench &bench, QWidget *parent);

    /// The row of the record that is open in the sheet; none where it is not among the rows.
    virtual QModelIndex openRow() const = 0;

    /// What people read of the place, and what its widgets are called.
    struct Wording {
        QString objectName = {}; ///< Of the table; "<name>Search" and "<name>New" are the others.
        QString name = {}; ///< "Accounts"
        QString icon = {}; ///< Of the empty note.
        QString waiting = {}; ///< "Reading the accounts…"
        QString search = {}; ///< "Search names"
        QString searchAction = {}; ///< "Search in the accounts"
        QString create = {}; ///< "Add an account"
        QString mayNotCreate = {}; ///< Why the role of the person cannot.
    };
    /// For TableView::fitColumns().
    struct Columns {
        int name = 0;
        QList<int> leaving = {};
        QList<int> cut = {};
    };
    /// To be called once, by the constructor of the place. `create` opens the sheet for a new record.
    void build(const Wording &wording, QAbstractItemModel *model, const Columns &columns, std::function<void()> create);
    /// To be called once, after build(): the sheet comes last in the focus order.
    void setSheet(SideSheet *sheet);
    FilterChip *addFilter(const QString &objectName, const QString &anyWord, std::function<QString(int)> countWord);

    Desk &desk() const { return m_bench.desk; }
    TableView *table() const { return m_table; }
    QString searched() const;
    /// The button that begins a new record, for barControls(); its caller owns it.
    ActionButton *createButton(QWidget *parent);
    /// Shows the table, or the note with these words where `rows` is 0.
    void showRows(int rows, const QString &title, const QString &advice);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void filterChanged(); ///< The search or a filter.
    void recordWanted(const QModelIndex &index); ///< A row was clicked or opened.

private:
    QWidget *filterBar(const Wording &wording);
    void addKey(const QString &name, const QKeySequence &key, const std::function<void()> &run);
    void followRole(ActionButton *button);
    void makeRoom();
    void followSheet();

    const Workbench m_bench;
    std::function<void()> m_create;
    QString m_createWord;
    QString m_createName;
    QString m_mayNotCreate;
    SearchField *m_search = nullptr;
    FilterRow *m_filters = nullptr;
    TableView *m_table = nullptr;
    EmptyNote *m_empty = nullptr;
    QStackedWidget *m_rows = nullptr;
    SideSheet *m_sheet = nullptr;
    QWidget *m_sheetRoom = nullptr;
};

} // namespace ui
