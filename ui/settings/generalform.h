// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/workspacecommands.h"
#include "ui/settings/settingsform.h"

class QCheckBox;

namespace ui {

class Banner;
class ComboBox;
class LineField;
class Segments;
class ZoneField;

/// How this window looks and speaks, and what the workspace is called and whose clock it goes by.
class GeneralForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralForm)

public:
    explicit GeneralForm(const Workbench &bench, QWidget *parent = nullptr);

    bool isLoaded() const override { return m_workspace.has_value(); }

Q_SIGNALS:
    /// The person wants the window made anew now, in the language that is set.
    void windowAnewWanted();

protected:
    void reload() override;
    void showRights() override;

private:
    void addWindow();
    void addWorkspace();
    void connectWindow();
    void connectWorkspace();
    void showPreferences();
    void show(const core::Workspace &workspace);
    void rename(const QString &name);
    void moveTo(const QString &zone);

    const QString m_language; ///< What the window speaks now.
    std::optional<core::Workspace> m_workspace;
    ComboBox *m_languages = nullptr;
    Banner *m_anew = nullptr;
    Segments *m_scheme = nullptr;
    ComboBox *m_firstDay = nullptr;
    Segments *m_density = nullptr;
    QCheckBox *m_still = nullptr;
    LineField *m_name = nullptr;
    ZoneField *m_zone = nullptr;
    QHash<QWidget *, SettingField *> m_of; ///< The setting of each control.
};

} // namespace ui
