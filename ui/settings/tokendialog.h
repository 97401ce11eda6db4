// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/tokencommands.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

class QCheckBox;

namespace ui {

class ActionButton;
class Field;
class LineField;
class Segments;

/// Makes a token, then shows it: the only time that anybody sees it.
class TokenDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDialog)

public:
    TokenDialog(const Workbench &bench, QWidget *parent);

private:
    void layOut();
    void showKind();
    void onEdited();
    void make();
    void showSecret(const core::CreateToken::Answer &made);

    core::CreateToken command() const;

    const Workbench m_bench;
    QWidget *m_form = nullptr;
    LineField *m_name = nullptr;
    Field *m_nameField = nullptr;
    Segments *m_kind = nullptr;
    QList<std::pair<core::Scope, QCheckBox *>> m_scopes;
    Field *m_scopeField = nullptr;
    ActionButton *m_cancel = nullptr;
    ActionButton *m_make = nullptr;
};

} // namespace ui
