// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/person.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

namespace ui {

class ActionButton;
class ComboBox;
class Field;
class LineField;
class TextLabel;

/// Somebody new, or another name or role for somebody.
class PersonDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonDialog)

public:
    PersonDialog(const Workbench &bench, const std::optional<core::Person> &person, QWidget *parent);

Q_SIGNALS:
    void changed(const QString &what);

private:
    void onEdited();
    void save();
    void add();
    void change();
    void refuse(const core::Error &error);

    const Workbench m_bench;
    const std::optional<core::Person> m_person;
    LineField *m_name = nullptr;
    ComboBox *m_role = nullptr;
    Field *m_nameField = nullptr;
    Field *m_roleField = nullptr;
    ActionButton *m_save = nullptr;
};

} // namespace ui
