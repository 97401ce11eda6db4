// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/engine/blackoutcommands.h"
#include "ui/settings/settingsform.h"

namespace ui {

class ActionButton;
class BlackoutBook;
class TableView;
class ValueTable;

/// The times at which nothing may be published: quiet hours of every week, and spans that come once.
class BlackoutsForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlackoutsForm)

public:
    explicit BlackoutsForm(const Workbench &bench, QWidget *parent = nullptr);

    bool isLoaded() const override { return m_read; }

protected:
    void reload() override;
    void showRights() override;

private:
    void open(const core::Blackout &start, const std::optional<core::KeptBlackout> &changes);
    void readNames();
    void showRows();
    void remove(const core::KeptBlackout &kept);

    BlackoutBook *const m_book;
    QHash<QString, QString> m_accounts; ///< Names by id.
    bool m_read = false;
    ActionButton *m_quiet = nullptr;
    ActionButton *m_block = nullptr;
    TableView *m_table = nullptr;
    ValueTable *m_model = nullptr;
};

} // namespace ui
