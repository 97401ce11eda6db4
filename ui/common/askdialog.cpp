// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/askdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel *labelOf(const QString &text, FontRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontFor(role));
    return label;
}

} // namespace

AskDialog::AskDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    layOut(question);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &AskDialog::onAnswer);
    connect(m_doIt, &ActionButton::clicked, this, &AskDialog::onAnswer);
    onChanged();
}

void AskDialog::layOut(const Question &question)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(labelOf(question.title, FontRole::ViewTitle, this));
    column->addWidget(labelOf(question.explanation, FontRole::Body, this));
    column->addSpacing(8);
    auto *label = labelOf(question.label, FontRole::SecondaryMedium, this);
    column->addWidget(label);

    if (question.field != Field::Text) {
        m_secret = makeSecret(u"askField"_s, question.label);
    } else {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(80);
        m_text->document()->setDocumentMargin(8);
        connect(m_text, &QPlainTextEdit::textChanged, this, &AskDialog::onChanged);
    }
    QWidget *field = m_text ? static_cast<QWidget *>(m_text) : m_secret;
    field->setObjectName(u"askField"_s);
    field->setAccessibleName(question.label);
    label->setBuddy(field);
    column->addWidget(field);
    field->setFocus();
    if (question.field == Field::NewSecret) {
        auto *again = labelOf(tr("Again"), FontRole::SecondaryMedium, this);
        m_again = makeSecret(u"askAgain"_s, again->text());
        again->setBuddy(m_again);
        column->addWidget(again);
        column->addWidget(m_again);
    }

    m_refusal = labelOf({}, FontRole::Secondary, this);
    m_refusal->setObjectName(u"askRefusal"_s);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tokensOf(palette()).danger);
    m_refusal->setPalette(red);
    m_refusal->hide();
    column->addWidget(m_refusal);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    auto *cancel = new ActionButton(ButtonRole::Plain, tr("Cancel"), this);
    cancel->setObjectName(u"askCancel"_s);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    m_doIt = new ActionButton(question.role, question.doIt, this);
    m_doIt->setObjectName(u"askDoIt"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_doIt);
    column->addLayout(buttons);
}

QLineEdit *AskDialog::makeSecret(const QString &name, const QString &accessibleName)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
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
    m_refusal->hide();
    Q_EMIT answered(text());
}

void AskDialog::showRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    onChanged();
}

} // namespace ui
