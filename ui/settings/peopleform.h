// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/peoplecommands.h"
#include "ui/settings/settingsform.h"

namespace ui {

class ActionButton;
class TableView;
class ValueTable;

/// Who works here and as what, and who is at this window.
class PeopleForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleForm)

public:
    explicit PeopleForm(const Workbench &bench, QWidget *parent = nullptr);

    bool isLoaded() const override { return m_read; }

Q_SIGNALS:
    /// This window goes on in the name of another person.
    void personWanted(const QString &personId);

protected:
    void reload() override;
    void showRights() override;

private:
    void onAction(const QModelIndex &index);
    void openDialog(const std::optional<core::Person> &person);
    void askRemoval(const core::Person &person);
    void workAs(const core::Person &person);
    void showRows();

    QList<core::Person> m_people;
    bool m_read = false;
    ActionButton *m_add = nullptr;
    TableView *m_table = nullptr;
    ValueTable *m_model = nullptr;
};

/// "planning and editing", what a role is for.
QString roleExplanation(core::Role role);

} // namespace ui
