// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/tokenqueries.h"
#include "ui/settings/settingsform.h"

namespace ui {

class ActionButton;
class TableView;
class ValueTable;

/// The tokens with which programs and people come in by REST: made, listed, revoked.
class TokensForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokensForm)

public:
    explicit TokensForm(const Workbench &bench, QWidget *parent = nullptr);

    bool isLoaded() const override { return m_read; }

protected:
    void reload() override;
    void showRights() override;

private:
    void openDialog();
    void askRevocation(const QString &name);
    void showRows();

    QList<core::ListTokens::Item> m_tokens;
    bool m_read = false;
    ActionButton *m_make = nullptr;
    TableView *m_table = nullptr;
    ValueTable *m_model = nullptr;
};

/// "read and write": what a token opens, in words.
QString scopesWords(core::Scopes scopes);

} // namespace ui
