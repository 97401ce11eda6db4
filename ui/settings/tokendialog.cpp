// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/tokendialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/banner.h"
#include "ui/common/desk.h"
#include "ui/common/field.h"
#include "ui/common/linefield.h"
#include "ui/common/segments.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum KindSegment { Program, Person };

} // namespace

TokenDialog::TokenDialog(const Workbench &bench, QWidget *parent)
    : Dialog(tr("Make an API token"), parent)
    , m_bench(bench)
{
    setObjectName(u"tokenDialog"_s);
    layOut();
    showKind();
    m_name->setFocus();
}

void TokenDialog::layOut()
{
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(16);
    m_kind = new Segments(tr("For whom"), m_form);
    m_kind->setObjectName(u"tokenKind"_s);
    m_kind->add(tr("A program"));
    m_kind->add(tr("A person"));
    m_name = new LineField(m_form);
    m_name->setObjectName(u"tokenName"_s);
    m_nameField = new Field(tr("Name"), m_name, m_form);
    auto *ticks = new QWidget(m_form);
    auto *rows = new QVBoxLayout(ticks);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    const std::pair<core::Scope, QString> scopes[] = {
        {core::Scope::Read, tr("Read everything")},
        {core::Scope::Write, tr("Write: plan, edit and move")},
        {core::Scope::Publish, tr("Publish: take what is due and say what became of it")},
        {core::Scope::Approve, tr("Approve what may leave")},
        {core::Scope::Admin, tr("Administer people, rules and tokens")},
    };
    for (const auto &[scope, text] : scopes) {
        auto *tick = new QCheckBox(text, ticks);
        tick->setObjectName(u"scope-"_s + core::scopeName(scope));
        tick->setChecked(scope == core::Scope::Read);
        rows->addWidget(tick);
        m_scopes.append(std::pair(scope, tick));
        connect(tick, &QCheckBox::clicked, this, &TokenDialog::onEdited);
    }
    ticks->setFocusProxy(m_scopes.first().second);
    m_scopeField = new Field(tr("It may"), ticks, m_form);
    column->addWidget(new Field(tr("For whom"), m_kind, m_form));
    column->addWidget(m_nameField);
    column->addWidget(m_scopeField);
    body()->addWidget(m_form);
    m_cancel = addCancel(u"tokenCancel"_s);
    m_make = addButton(ButtonRole::Primary, tr("Make it"), u"tokenMake"_s);
    connect(m_kind, &Segments::currentChanged, this, &TokenDialog::showKind);
    connect(m_name, &QLineEdit::textChanged, this, &TokenDialog::onEdited);
    connect(m_name, &QLineEdit::returnPressed, this, &TokenDialog::make);
    connect(m_make, &ActionButton::clicked, this, &TokenDialog::make);
}

/// A program approves and administers nothing: that is for people.
void TokenDialog::showKind()
{
    const bool person = m_kind->current() == Person;
    for (const auto &[scope, tick] : std::as_const(m_scopes)) {
        const bool forPeople = scope == core::Scope::Approve || scope == core::Scope::Admin;
        const bool offered = person ? scope != core::Scope::Publish : !forPeople;
        tick->setVisible(offered);
        if (!offered)
            tick->setChecked(false);
    }
    m_nameField->setHelp(person ? tr("The person's, as it stands among the people; somebody new is added")
                                : tr("Letters, digits and . _ : -"));
    onEdited();
}

core::CreateToken TokenDialog::command() const
{
    core::CreateToken command{.name = m_name->text().trimmed()};
    command.kind = m_kind->current() == Person ? core::PrincipalKind::Human : core::PrincipalKind::Service;
    for (const auto &[scope, tick] : m_scopes)
        command.scopes.setFlag(scope, tick->isChecked());
    return command;
}

void TokenDialog::onEdited()
{
    m_nameField->setError({});
    m_scopeField->setError({});
    const core::CreateToken wanted = command();
    const QString problem = wanted.name.isEmpty() ? tr("Write the name first")
        : !wanted.scopes                          ? tr("Say what it may do")
                                                  : QString();
    m_make->setEnabled(problem.isEmpty());
    m_make->setToolTip(problem);
}

void TokenDialog::make()
{
    if (!m_make->isEnabled())
        return;
    m_make->setEnabled(false);
    m_bench.desk.submit(command(), this, [this](const core::Result<core::CreateToken::Answer> &made) {
        if (made)
            return showSecret(*made);
        onEdited();
        (made.error().field == u"/scopes"_s ? m_scopeField : m_nameField)->setError(made.error().message);
    });
}

void TokenDialog::showSecret(const core::CreateToken::Answer &made)
{
    m_form->hide();
    m_make->hide();
    m_cancel->setText(tr("Done"));
    auto *news = new Banner(Tone::Warn, this);
    news->tell(tr("Copy it now: nobody can see it again."));
    auto *secret = new LineField(this);
    secret->setObjectName(u"tokenSecret"_s);
    secret->setText(made.secret);
    secret->setReadOnly(true);
    secret->setCursorPosition(0);
    auto *copy = new ActionButton(ButtonRole::Primary, tr("Copy"), this);
    copy->setObjectName(u"tokenCopy"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Field(tr("Token of %1").arg(isolated(made.name)), secret, this), 1);
    row->addWidget(copy, 0, Qt::AlignBottom);
    body()->addWidget(news);
    body()->addLayout(row);
    connect(copy, &ActionButton::clicked, this, [this, secret = made.secret] {
        QGuiApplication::clipboard()->setText(secret);
        m_bench.toast.show(Toast::Kind::News, tr("The token is in the clipboard"));
    });
    copy->setFocus();
}

} // namespace ui
