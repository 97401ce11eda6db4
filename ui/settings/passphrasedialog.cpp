// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/passphrasedialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "core/engine/safetycommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/field.h"
#include "ui/common/linefield.h"
#include "ui/common/passphrase.h"
#include "ui/common/toast.h"

using namespace Qt::StringLiterals;

namespace ui {

PassphraseDialog::PassphraseDialog(const Workbench &bench, bool isSet, QWidget *parent)
    : Dialog(isSet ? tr("Change the owner's passphrase") : tr("Set the owner's passphrase"), parent)
    , m_bench(bench)
{
    setObjectName(u"passphraseDialog"_s);
    setExplanation(tr("It is asked for whatever loosens what is safe. Nobody can read it back: keep it where you will "
                      "find it."));
    if (isSet)
        m_before = addSecret(tr("Passphrase until now"), u"passphraseBefore"_s);
    m_after = addSecret(tr("New passphrase"), u"passphraseAfter"_s);
    m_again = addSecret(tr("The new one again"), u"passphraseAgain"_s);
    addCancel(u"passphraseCancel"_s);
    m_save = addButton(ButtonRole::Primary, isSet ? tr("Change") : tr("Set"), u"passphraseSave"_s);
    connect(m_save, &ActionButton::clicked, this, &PassphraseDialog::save);
    onEdited();
    (m_before ? m_before : m_after)->control()->setFocus();
}

Field *PassphraseDialog::addSecret(const QString &label, const QString &name)
{
    auto *line = new LineField(this);
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    auto *field = new Field(label, line, this);
    body()->addWidget(field);
    connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::onEdited);
    connect(line, &QLineEdit::returnPressed, this, &PassphraseDialog::save);
    return field;
}

QString PassphraseDialog::secret(const Field *field) const
{
    return field ? static_cast<QLineEdit *>(field->control())->text() : QString();
}

void PassphraseDialog::onEdited()
{
    if (!m_save)
        return;
    for (Field *field : {m_before, m_after, m_again}) {
        if (field)
            field->setError({});
    }
    const bool same = secret(m_after) == secret(m_again);
    const QString problem = (m_before && secret(m_before).isEmpty()) || secret(m_after).isEmpty()
        ? tr("Fill in the fields first")
        : !same ? tr("The new passphrases differ")
                : QString();
    m_save->setEnabled(problem.isEmpty());
    m_save->setToolTip(problem);
    if (!same && !secret(m_again).isEmpty() && !secret(m_after).startsWith(secret(m_again)))
        m_again->setError(tr("Not the same as above"));
}

void PassphraseDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    if (!m_before) { // the first one that is given is set
        m_bench.desk.submit(core::VerifyPassphrase{secret(m_after)}, this,
                            [this](const core::Result<std::optional<core::PassphraseProof>> &proof) {
                                if (!proof)
                                    return finish(proof.error());
                                if (!*proof)
                                    return finish(core::Error{core::Error::Code::Conflict,
                                                              tr("It was set elsewhere a moment ago"), {}});
                                finish(std::nullopt);
                            });
        return;
    }
    submitWithPassphrase(
        m_bench.desk, secret(m_before), this,
        [after = secret(m_after)](const core::PassphraseProof &proof) {
            return core::ChangePassphrase{proof, after};
        },
        AnswerTo<bool>([this](const core::Result<bool> &changed) {
            finish(changed ? std::nullopt : std::optional(changed.error()));
        }));
}

void PassphraseDialog::finish(const std::optional<core::Error> &refused)
{
    onEdited();
    if (refused) {
        Field *at = refused->field == u"/passphrase"_s || !m_before ? m_after : m_before;
        return at->setError(refused->message);
    }
    m_bench.toast.show(Toast::Kind::News, m_before ? tr("The passphrase is changed") : tr("The passphrase is set"));
    accept();
}

} // namespace ui
