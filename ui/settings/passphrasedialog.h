// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

class QLineEdit;

namespace ui {

class ActionButton;
class Field;

/// Sets the owner's passphrase, or another in its place, which needs the one before.
class PassphraseDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassphraseDialog)

public:
    PassphraseDialog(const Workbench &bench, bool isSet, QWidget *parent);

private:
    Field *addSecret(const QString &label, const QString &name);
    QString secret(const Field *field) const;
    void onEdited();
    void save();
    void finish(const std::optional<core::Error> &refused);

    const Workbench m_bench;
    Field *m_before = nullptr; ///< Null where none is set yet.
    Field *m_after = nullptr;
    Field *m_again = nullptr;
    ActionButton *m_save = nullptr;
};

} // namespace ui
