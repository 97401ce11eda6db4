// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

class QStackedWidget;

namespace ui {

class ContentModel;
class ContentSheet;
class EmptyNote;
class FilterChip;
class SearchField;
class TableView;
class TextLabel;

/// The library's place in the window: a list to search and filter, and one content at its side.
class ContentPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPage)

public:
    explicit ContentPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    QWidget *barControls() override;
    QString statusText() const override;
    bool isLoaded() const override;
    /// A contentId: opens that content.
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
    void showRows();
    void applyFilters();

    const Workbench m_bench;
    ContentModel *m_model = nullptr;
    ContentSheet *m_sheet = nullptr;
    SearchField *m_search = nullptr;
    FilterChip *m_language = nullptr;
    FilterChip *m_platform = nullptr;
    FilterChip *m_type = nullptr;
    FilterChip *m_use = nullptr;
    TableView *m_table = nullptr;
    EmptyNote *m_empty = nullptr;
    QStackedWidget *m_rows = nullptr;
    QWidget *m_sheetRoom = nullptr;
    bool m_filtered = false;
};

} // namespace ui
