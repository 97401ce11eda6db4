// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/askdialog.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/field.h"
#include "ui/common/linefield.h"

using namespace Qt::StringLiterals;

namespace ui {

AskDialog::AskDialog(const Question &question, QWidget *parent)
    : Dialog(question.title, parent)
{
    setExplanation(question.explanation);
    layOut(question);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &AskDialog::onAnswer);
    connect(m_doIt, &ActionButton::clicked, this, &AskDialog::onAnswer);
    onChanged();
}

void AskDialog::layOut(const Question &question)
{
    if (question.field != Field::Text) {
        m_secret = makeSecret(u"askField"_s);
    } else {
        m_text = new QPlainTextEdit;
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(80);
        m_text->document()->setDocumentMargin(8);
        connect(m_text, &QPlainTextEdit::textChanged, this, &AskDialog::onChanged);
    }
    QWidget *field = m_text ? static_cast<QWidget *>(m_text) : m_secret;
    field->setObjectName(u"askField"_s);
    body()->addWidget(new ui::Field(question.label, field, this));
    if (question.field == Field::NewSecret) {
        m_again = makeSecret(u"askAgain"_s);
        body()->addWidget(new ui::Field(tr("Again"), m_again, this));
    }
    addCancel(u"askCancel"_s);
    m_doIt = addButton(question.role, question.doIt, u"askDoIt"_s);
    field->setFocus();
}

LineField *AskDialog::makeSecret(const QString &name)
{
    auto *field = new LineField;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    connect(field, &QLineEdit::textChanged, this, &AskDialog::onChanged);
    connect(field, &QLineEdit::returnPressed, this, &AskDialog::onAnswer);
    return field;
}

QString AskDialog::problem() const
{
    if (text().isEmpty())
        return tr("Fill in the field first");
    return m_again && m_again->text() != text() ? tr("The two are not alike") : QString();
}

QString AskDialog::text() const
{
    return m_text ? m_text->toPlainText().trimmed() : m_secret->text();
}

void AskDialog::onChanged()
{
    m_doIt->setEnabled(problem().isEmpty());
    m_doIt->setToolTip(problem());
}

void AskDialog::onAnswer()
{
    if (!m_doIt->isEnabled())
        return;
    m_doIt->setEnabled(false);
    setRefusal({});
    Q_EMIT answered(text());
}

void AskDialog::showRefusal(const QString &sentence)
{
    setRefusal(sentence);
    onChanged();
}

} // namespace ui
