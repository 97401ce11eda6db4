// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/recordspage.h"

namespace ui {

class ContentModel;
class ContentSheet;

/// The library's place in the window: a list to search and filter, and one content at its side.
class ContentPage final : public RecordsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentPage)

public:
    explicit ContentPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    QWidget *barControls() override;
    QString statusText() const override;
    bool isLoaded() const override;
    QModelIndex openRow() const override;
    /// A contentId: opens that content.
    void open(const Destination &destination) override;

private:
    void addFilters();
    void connectAll();
    void readLanguages();
    void applyFilters();
    void showContents();

    ContentModel *m_model = nullptr;
    ContentSheet *m_sheet = nullptr;
    FilterChip *m_language = nullptr;
    FilterChip *m_platform = nullptr;
    FilterChip *m_type = nullptr;
    FilterChip *m_use = nullptr;
    bool m_filtered = false;
};

} // namespace ui
