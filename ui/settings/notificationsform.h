// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "ui/settings/settingsform.h"

class QCheckBox;

namespace ui {

class TimeField;

/// Which news this window tells of, and when it keeps quiet.
class NotificationsForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationsForm)

public:
    explicit NotificationsForm(const Workbench &bench, QWidget *parent = nullptr);

protected:
    void reload() override;

private:
    void addKinds();
    void addQuietHours();
    void keepQuietHours();

    QList<std::pair<QCheckBox *, SettingField *>> m_kinds; ///< In the order of kinds().
    TimeField *m_from = nullptr;
    TimeField *m_to = nullptr;
    SettingField *m_fromField = nullptr;
    SettingField *m_toField = nullptr;
};

} // namespace ui
