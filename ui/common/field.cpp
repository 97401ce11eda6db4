// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/field.h"

#include <QFocusEvent>
#include <QHBoxLayout>

#include "ui/common/linefield.h"
#include "ui/common/textlabel.h"

using namespace Qt::StringLiterals;

namespace ui {

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
{
    m_label = new TextLabel(FontRole::SecondaryMedium, label, Tone::Plain, this);
    m_label->setBuddy(control);
    m_line = new TextLabel(FontRole::Secondary, {}, Tone::Third, this);
    m_line->setWordWrap(true);
    m_line->hide();
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(label).remove(u'&'));

    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->addWidget(m_label, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(control);
    if (control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed
        || control->minimumWidth() == control->maximumWidth())
        row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(row);
    column->addWidget(m_line);
    if (const auto *line = qobject_cast<LineField *>(control))
        connect(line, &LineField::problemChanged, this, &Field::setError);
}

void Field::setHelp(const QString &help)
{
    m_help = help;
    showLine();
}

void Field::setError(const QString &sentence)
{
    m_error = sentence;
    setInvalid(*m_control, sentence);
    showLine();
}

void Field::setAtEnd(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(widget);
}

void Field::fill()
{
    QSizePolicy policy = m_control->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::MinimumExpanding); // never below its hint
    m_control->setSizePolicy(policy);
    auto *row = static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout());
    if (row->count() > 1)
        delete row->takeAt(1); // the room that it kept free
}

void Field::showLine()
{
    const bool wrong = !m_error.isEmpty();
    m_line->setText(wrong ? m_error : m_help);
    m_line->setTone(wrong ? Tone::Danger : Tone::Third);
    m_line->setToneIcon(wrong);
    m_line->setVisible(!m_line->text().isEmpty());
    m_control->setAccessibleDescription(m_line->text());
}

/// No focus proxy: Tab would stop here as at a control, after the control that was made before it, and go back to it
/// for ever.
void Field::focusInEvent(QFocusEvent *event)
{
    m_control->setFocus(event->reason());
}

} // namespace ui
