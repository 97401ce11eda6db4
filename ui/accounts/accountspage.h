// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/recordspage.h"

namespace ui {

class AccountsModel;
class AccountSheet;

/// The accounts' place in the window: a table to search and filter, and one account at its side.
class AccountsPage final : public RecordsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsPage)

public:
    explicit AccountsPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    QWidget *barControls() override;
    QString statusText() const override;
    bool isLoaded() const override;
    QModelIndex openRow() const override;
    /// An accountId: opens that account.
    void open(const Destination &destination) override;

private:
    void addFilters();
    void connectAll();
    void readLanguages();
    void applyFilters();
    void showAccounts();

    AccountsModel *m_model = nullptr;
    AccountSheet *m_sheet = nullptr;
    FilterChip *m_platform = nullptr;
    FilterChip *m_language = nullptr;
    FilterChip *m_state = nullptr;
};

} // namespace ui
