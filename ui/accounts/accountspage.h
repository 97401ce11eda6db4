// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

class QStackedWidget;

namespace ui {

class AccountsModel;
class AccountSheet;
class EmptyNote;
class FilterChip;
class SearchField;
class TableView;

/// The accounts' place in the window: a table to search and filter, and one account at its side.
class AccountsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsPage)

public:
    explicit AccountsPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    QWidget *barControls() override;
    QString statusText() const override;
    bool isLoaded() const override;
    /// An accountId: opens that account.
    void open(const Destination &destination) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *filterBar();
    void createActions();
    void connectAll();
    void readLanguages();
    void makeRoom();
    void applyFilters();
    void showRows();

    const Workbench m_bench;
    AccountsModel *m_model = nullptr;
    AccountSheet *m_sheet = nullptr;
    SearchField *m_search = nullptr;
    FilterChip *m_platform = nullptr;
    FilterChip *m_language = nullptr;
    FilterChip *m_state = nullptr;
    TableView *m_table = nullptr;
    EmptyNote *m_empty = nullptr;
    QStackedWidget *m_rows = nullptr;
    QWidget *m_sheetRoom = nullptr;
};

} // namespace ui
