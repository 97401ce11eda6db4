// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include "core/engine/libraryqueries.h"
#include "core/engine/safetycommands.h"
#include "core/engine/workspacecommands.h"
#include "ui/settings/settingsform.h"

namespace ui {

class ActionButton;
class NumberField;
class SafetyDesk;
class Segments;
class TableView;
class ValueTable;

/// How much may leave without a person: the mode, Stop, how early a decision must come, the owner's passphrase, and the
/// accounts on which two people decide.
class SafetyForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SafetyForm)

public:
    explicit SafetyForm(const Workbench &bench, QWidget *parent = nullptr);

    bool isLoaded() const override { return m_bounds && m_workspace && m_accountsRead; }

protected:
    void reload() override;
    void showRights() override;

private:
    void addSafety();
    void addDecisions();
    void addTwoPersonRule();
    void readWorkspace();
    void readBounds();
    void readAccounts();
    void showState();
    void showAccounts();
    void changeLead(int minutes);
    void changeRule(const QString &accountId, bool on);
    void tellLoaded();

    SafetyDesk *m_safety = nullptr;
    std::optional<core::GetSafetyBounds::Answer> m_bounds;
    std::optional<core::Workspace> m_workspace;
    QList<core::Account> m_accounts;
    bool m_accountsRead = false;
    bool m_told = false; ///< loaded() was emitted.
    Segments *m_mode = nullptr;
    SettingField *m_modeField = nullptr;
    ActionButton *m_stop = nullptr;
    SettingField *m_stopField = nullptr;
    ActionButton *m_passphrase = nullptr;
    SettingField *m_passphraseField = nullptr;
    NumberField *m_lead = nullptr;
    SettingField *m_leadField = nullptr;
    QTimer m_settle; ///< Several steps of an arrow are one change.
    TableView *m_table = nullptr;
    ValueTable *m_model = nullptr;
};

} // namespace ui
