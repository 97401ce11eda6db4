// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststart.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include "core/engine/sampleweek.h"
#include "core/engine/workspacecommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/field.h"
#include "ui/common/linefield.h"
#include "ui/common/textlabel.h"
#include "ui/common/zonefield.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

TextLabel *paragraph(FontRole role, const QString &text, Tone tone = Tone::Plain)
{
    auto *label = new TextLabel(role, text, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstStart::FirstStart(Desk &desk, QWidget *window)
    : Overlay(tr("Welcome"), QSize(560, 470), window)
    , m_desk(desk)
{
    setObjectName(u"firstStart"_s);
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(introduction());
    m_steps->addWidget(beginnings());
    m_refusal = paragraph(FontRole::Secondary, {}, Tone::Danger);
    m_refusal->setObjectName(u"firstStartRefusal"_s);
    m_refusal->hide();
    body()->setContentsMargins(32, 28, 32, 24);
    body()->setSpacing(8);
    body()->addWidget(m_steps, 1);
    body()->addWidget(m_refusal);
    setFocusProxy(m_name);
    update();
}

QWidget *FirstStart::introduction()
{
    auto *step = new QWidget(this);
    m_name = new LineField(step);
    m_name->setObjectName(u"firstName"_s);
    m_name->setMaxLength(100);
    m_zone = new ZoneField(step);
    m_zone->setObjectName(u"firstZone"_s);
    m_zone->setZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_workspace = new LineField(step);
    m_workspace->setObjectName(u"firstWorkspace"_s);
    m_workspace->setMaxLength(100);
    m_nameField = new Field(tr("Your name"), m_name, step);
    m_nameField->setHelp(tr("Approvals and the audit log carry it. You are the owner of this workspace."));
    m_workspaceField = new Field(tr("Name of the workspace"), m_workspace, step);
    m_workspaceField->setHelp(tr("The brand or team it is for; can stay empty"));
    m_zoneField = new Field(tr("Time zone"), m_zone, step);
    m_zoneField->setHelp(tr("Days and times are meant in it; an account may have its own"));
    m_next = new ActionButton(ButtonRole::Primary, tr("Continue"), step);
    m_next->setObjectName(u"firstContinue"_s);

    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(paragraph(FontRole::ViewTitle, tr("Welcome")));
    column->addWidget(
        paragraph(FontRole::Body, tr("Two things first. Everything can be changed later in Settings."), Tone::Second));
    column->addSpacing(12);
    for (Field *field : {m_nameField, m_zoneField, m_workspaceField}) {
        column->addWidget(field);
        column->addSpacing(8);
    }
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_next);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &FirstStart::update);
    connect(m_zone, &QLineEdit::textChanged, this, &FirstStart::update);
    for (QLineEdit *field : {m_name, m_workspace})
        connect(field, &QLineEdit::returnPressed, this, &FirstStart::setUp);
    connect(m_next, &ActionButton::clicked, this, &FirstStart::setUp);
    return step;
}

QWidget *FirstStart::beginnings()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(paragraph(FontRole::ViewTitle, tr("What shall we begin with?")));
    column->addSpacing(4);
    column->addWidget(choice(u"beginSample"_s, tr("Look around in a sample week"),
                             tr("Accounts, contents and a planned week of an invented company. Nothing of it is ever "
                                "published."),
                             Beginning::SampleWeek));
    column->addWidget(choice(u"beginAccounts"_s, tr("Add my accounts"),
                             tr("The first step to a week of your own: the accounts you publish from"),
                             Beginning::Accounts));
    column->addWidget(
        choice(u"beginEmpty"_s, tr("Start empty"), tr("An empty calendar; you know the way"), Beginning::Empty));
    column->addStretch();
    return step;
}

QWidget *FirstStart::choice(const QString &name, const QString &title, const QString &explanation, Beginning beginning)
{
    auto *row = new QWidget(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(paragraph(FontRole::BodyStrong, title));
    texts->addWidget(paragraph(FontRole::Secondary, explanation, Tone::Second));
    auto *button = new ActionButton(beginning == Beginning::SampleWeek ? ButtonRole::Primary : ButtonRole::Plain,
                                    tr("Choose"), row);
    button->setObjectName(name);
    button->setAccessibleName(title);
    connect(button, &ActionButton::clicked, this, [this, beginning] { choose(beginning); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(16);
    line->addLayout(texts, 1);
    line->addWidget(button);
    return row;
}

void FirstStart::update()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_next->setEnabled(named && !m_zone->zone().isEmpty());
    m_next->setToolTip(!named                         ? tr("Fill in your name first")
                           : m_zone->zone().isEmpty() ? tr("Choose a time zone first")
                                                      : QString());
}

void FirstStart::setUp()
{
    if (!m_next->isEnabled())
        return;
    m_next->setEnabled(false);
    m_refusal->hide();
    const core::SetUpWorkspace command{m_name->text().trimmed(), m_zone->zone(), m_workspace->text().trimmed()};
    m_desk.submit(command, this, [this](const core::Result<core::SetUpWorkspace::Answer> &answer) {
        if (!answer)
            return showRefusal(answer.error());
        Q_EMIT personMade(answer->person.id);
        m_steps->setCurrentIndex(1);
        m_steps->currentWidget()->findChild<QWidget *>(u"beginSample"_s)->setFocus(Qt::TabFocusReason);
    });
}

void FirstStart::choose(Beginning beginning)
{
    if (beginning != Beginning::SampleWeek) {
        closeUp();
        Q_EMIT begun(beginning);
        return;
    }
    m_steps->currentWidget()->setEnabled(false);
    m_desk.submit(core::LoadSampleWeek{}, this, [this](const core::Result<bool> &loaded) {
        m_steps->currentWidget()->setEnabled(true);
        if (!loaded)
            return showRefusal(loaded.error());
        closeUp();
        Q_EMIT begun(Beginning::SampleWeek);
    });
}

void FirstStart::showRefusal(const core::Error &error)
{
    update();
    m_refusal->setText(error.message);
    m_refusal->show();
}

// There is no way around it: without a name nothing could be put down to anybody.
void FirstStart::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

void FirstStart::mousePressEvent(QMouseEvent *) { }

} // namespace ui
