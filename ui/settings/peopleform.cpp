// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/peopleform.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/engine/safetycommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/dialog.h"
#include "ui/common/passphrase.h"
#include "ui/common/tableview.h"
#include "ui/common/words.h"
#include "ui/settings/persondialog.h"
#include "ui/settings/valuetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Name, Role, Since, Act, Remove };

} // namespace

QString roleExplanation(core::Role role)
{
    switch (role) {
    case core::Role::Reader:
        return PeopleForm::tr("Looks at everything, changes nothing");
    case core::Role::Planner:
        return PeopleForm::tr("Plans, edits and moves");
    case core::Role::Approver:
        return PeopleForm::tr("Plans, and approves what may leave");
    case core::Role::Owner:
        return PeopleForm::tr("Everything, people and rules too");
    }
    Q_UNREACHABLE();
}

PeopleForm::PeopleForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("People and sign-in"),
                   tr("Who works here and as what. The audit log knows people by these names."), parent)
{
    setObjectName(u"peopleForm"_s);
    setMaximumWidth(widestTable);
    Card *card = addCard(tr("People"));
    m_add = new ActionButton(ButtonRole::Plain, tr("Add a person…"), card);
    m_add->setObjectName(u"personNew"_s);
    card->addAtEnd(m_add);
    card->setFlush();
    m_model = new ValueTable({tr("Name"), tr("Role"), tr("Since"), QString(), QString()}, this);
    m_table = new TableView(tr("People"), card);
    m_table->setObjectName(u"people"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("Nobody was added yet: whoever starts the program is its owner"));
    m_table->fitColumns(Role);
    m_table->setTwoLines();
    m_table->growWithRows();
    card->body()->addWidget(m_table);
    addEntry({tr("People"), tr("user, role, owner, approver, planner, reader"), m_table});
    connect(m_add, &ActionButton::clicked, this, [this] { openDialog(std::nullopt); });
    connect(m_table, &TableView::actionWanted, this, &PeopleForm::onAction);
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        if (may(core::Scope::Admin))
            openDialog(m_people[index.row()]);
    });
    connect(&bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.people)
            reload();
    });
    showRights();
    reload();
}

void PeopleForm::reload()
{
    m_bench.desk.ask(core::ListPeople{}, this, [this](const core::Result<QList<core::Person>> &people) {
        if (people)
            m_people = *people;
        const bool first = !m_read;
        m_read = true;
        showRows();
        if (first)
            Q_EMIT loaded();
    });
}

void PeopleForm::showRows()
{
    const bool owner = may(core::Scope::Admin);
    QList<ValueTable::Row> rows;
    for (const core::Person &person : std::as_const(m_people)) {
        const bool here = person.id == m_bench.desk.caller().id;
        ValueTable::Row row{.id = person.id};
        row.cells = {
            {.text = isolated(person.name), .secondary = here ? tr("at this window") : QString()},
            {.text = roleWord(person.role), .secondary = roleExplanation(person.role)},
            {.text =
                 QLocale().toString(core::toLocal(person.createdAt, m_bench.desk.zone()).date(), QLocale::ShortFormat)},
            {.action = here ? QString() : tr("Work as")},
            {.action = owner ? tr("Remove…") : QString()},
        };
        rows.append(row);
    }
    m_model->setRows(rows);
}

void PeopleForm::showRights()
{
    const bool owner = may(core::Scope::Admin);
    sayWhyNot(owner ? QString() : tr("Only an owner may add, change or remove people."));
    m_add->setEnabled(owner);
    m_add->setToolTip(owner ? QString() : tr("Only an owner may add people"));
    showRows();
}

void PeopleForm::onAction(const QModelIndex &index)
{
    const core::Person person = m_people[index.row()];
    if (index.column() == Act)
        workAs(person);
    else
        askRemoval(person);
}

void PeopleForm::openDialog(const std::optional<core::Person> &person)
{
    auto *dialog = new PersonDialog(m_bench, person, window());
    connect(dialog, &PersonDialog::changed, this, &PeopleForm::tellChanged);
    dialog->open();
}

void PeopleForm::askRemoval(const core::Person &person)
{
    auto *dialog = new Dialog(tr("Remove %1").arg(isolated(person.name)), window());
    dialog->setObjectName(u"personRemoval"_s);
    dialog->setExplanation(tr("Their API tokens are revoked, also where you take the removal back. What they did stays "
                              "on record."));
    dialog->addCancel(u"removalCancel"_s);
    auto *remove = dialog->addButton(ButtonRole::Danger, tr("Remove"), u"removalDoIt"_s);
    connect(remove, &ActionButton::clicked, dialog, [this, dialog, person] {
        m_bench.desk.submit(
            core::RemovePerson{person.id}, dialog, [this, dialog, person](const core::Result<core::Person> &removed) {
                if (!removed)
                    return dialog->setRefusal(removed.error().message);
                const QString name = tr("removal of %1").arg(isolated(person.name));
                // Who comes back under the name comes back with the same id.
                m_bench.history.record({name, commandWay(m_bench, core::AddPerson{person.name, person.role}),
                                        commandWay(m_bench, core::RemovePerson{person.id})});
                tellChanged(name);
                dialog->accept();
            });
    });
    dialog->open();
}

/// To more rights than one has only by the owner's passphrase; to fewer at once.
void PeopleForm::workAs(const core::Person &person)
{
    const core::Scopes more = core::scopesOf(person.role) & ~m_bench.desk.caller().scopes;
    if (!more) {
        Q_EMIT personWanted(person.id);
        return;
    }
    const AskDialog::Question question{tr("Work as %1").arg(isolated(person.name)),
                                       tr("%1 may do more than you may now.").arg(isolated(person.name)),
                                       {},
                                       tr("Work as %1").arg(isolated(person.name)),
                                       ButtonRole::Primary};
    withPassphraseField(m_bench.desk, question, this, [this, id = person.id](const AskDialog::Question &asked) {
        auto *dialog = new AskDialog(asked, window());
        connect(dialog, &AskDialog::answered, this, [this, dialog, id](const QString &passphrase) {
            m_bench.desk.submit(core::VerifyPassphrase{passphrase}, dialog,
                                [this, dialog, id](const core::Result<std::optional<core::PassphraseProof>> &proof) {
                                    if (!proof)
                                        return dialog->showRefusal(proof.error().message);
                                    if (!*proof)
                                        return dialog->showRefusal(tr("The passphrase is wrong"));
                                    dialog->accept();
                                    Q_EMIT personWanted(id);
                                });
        });
        dialog->open();
    });
}

} // namespace ui
