// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/persondialog.h"

#include <QVBoxLayout>

#include "core/engine/peoplecommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/combobox.h"
#include "ui/common/desk.h"
#include "ui/common/field.h"
#include "ui/common/linefield.h"
#include "ui/common/words.h"
#include "ui/settings/commandway.h"
#include "ui/settings/peopleform.h"

using namespace Qt::StringLiterals;

namespace ui {

PersonDialog::PersonDialog(const Workbench &bench, const std::optional<core::Person> &person, QWidget *parent)
    : Dialog(person ? tr("Change %1").arg(isolated(person->name)) : tr("Add a person"), parent)
    , m_bench(bench)
    , m_person(person)
{
    setObjectName(u"personDialog"_s);
    m_name = new LineField(this);
    m_name->setObjectName(u"personName"_s);
    m_name->setMaxLength(100);
    m_role = new ComboBox(this);
    m_role->setObjectName(u"personRole"_s);
    for (const core::Role role : {core::Role::Reader, core::Role::Planner, core::Role::Approver, core::Role::Owner})
        m_role->addItem(roleWord(role), int(role));
    m_nameField = new Field(tr("Name"), m_name, this);
    m_roleField = new Field(tr("Role"), m_role, this);
    body()->addWidget(m_nameField);
    body()->addWidget(m_roleField);
    if (person) {
        m_name->setText(person->name);
        m_role->setCurrentIndex(m_role->findData(int(person->role)));
    }
    addCancel(u"personCancel"_s);
    m_save = addButton(ButtonRole::Primary, person ? tr("Save") : tr("Add"), u"personSave"_s);
    connect(m_name, &QLineEdit::textChanged, this, &PersonDialog::onEdited);
    connect(m_name, &QLineEdit::returnPressed, this, &PersonDialog::save);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonDialog::onEdited);
    connect(m_save, &ActionButton::clicked, this, &PersonDialog::save);
    onEdited();
    m_name->setFocus();
}

void PersonDialog::onEdited()
{
    m_nameField->setError({});
    m_roleField->setError({});
    m_roleField->setHelp(roleExplanation(core::Role(m_role->currentData().toInt())));
    const QString name = m_name->text().trimmed();
    const bool same = m_person && name == m_person->name && core::Role(m_role->currentData().toInt()) == m_person->role;
    m_save->setEnabled(!name.isEmpty() && !same);
    m_save->setToolTip(name.isEmpty() ? tr("Write the name first") : same ? tr("Nothing has changed") : QString());
}

void PersonDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    if (m_person)
        change();
    else
        add();
}

void PersonDialog::add()
{
    const core::AddPerson command{m_name->text().trimmed(), core::Role(m_role->currentData().toInt())};
    m_bench.desk.submit(command, this, [this, command](const core::Result<core::Person> &added) {
        if (!added)
            return refuse(added.error());
        const QString what = tr("%1 added").arg(isolated(added->name));
        m_bench.history.record(
            {what, commandWay(m_bench, core::RemovePerson{added->id}), commandWay(m_bench, command)});
        Q_EMIT changed(what);
        accept();
    });
}

void PersonDialog::change()
{
    const core::Person before = *m_person;
    const core::ChangePerson command{before.id, core::Role(m_role->currentData().toInt()), m_name->text().trimmed()};
    m_bench.desk.submit(command, this, [this, before, command](const core::Result<core::Person> &after) {
        if (!after)
            return refuse(after.error());
        const QString what = tr("change of %1").arg(isolated(after->name));
        m_bench.history.record({what, commandWay(m_bench, core::ChangePerson{before.id, before.role, before.name}),
                                commandWay(m_bench, command)});
        Q_EMIT changed(what);
        accept();
    });
}

void PersonDialog::refuse(const core::Error &error)
{
    onEdited();
    (error.field == u"/role"_s ? m_roleField : m_nameField)->setError(error.message);
}

} // namespace ui
