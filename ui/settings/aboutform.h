// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

class QGridLayout;

namespace ui {

class TextLabel;

/// What program this is, where it keeps what it knows, and how much that is.
class AboutForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutForm)

public:
    explicit AboutForm(const Workbench &bench, QWidget *parent = nullptr);

    bool isLoaded() const override { return m_read; }

protected:
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    void addFact(QGridLayout &grid, const QString &label, const QString &name, const QString &value = {});
    void setFact(const QString &name, const QString &value);
    void copy();

    QList<std::pair<TextLabel *, TextLabel *>> m_facts; ///< Name and value, as they stand below each other.
    bool m_read = false;
};

} // namespace ui
