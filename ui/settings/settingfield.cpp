// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingfield.h"

#include <QHBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/field.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int resetHeight = 24;

} // namespace

SettingField::SettingField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_control(control)
{
    m_field = new Field(label, control, this);
    auto *end = new QWidget(this);
    m_default = new TextLabel(FontRole::Secondary, {}, Tone::Third, end);
    m_default->setObjectName(u"default-"_s + control->objectName());
    m_reset = new ActionButton(ButtonRole::Quiet, tr("Reset"), end);
    m_reset->setObjectName(u"reset-"_s + control->objectName());
    m_reset->setAccessibleName(tr("Reset %1").arg(label));
    m_reset->setFixedHeight(resetHeight);
    m_reset->hide();
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_default);
    row->addWidget(m_reset);
    end->setMinimumHeight(resetHeight); // the rows stand still when a reset comes
    m_field->setAtEnd(end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_field);
    setFocusProxy(control);
    connect(m_reset, &ActionButton::clicked, this, [this] {
        m_control->setFocus(Qt::OtherFocusReason); // the button is about to go
        Q_EMIT resetWanted();
    });
}

void SettingField::setHelp(const QString &help)
{
    m_field->setHelp(help);
}

void SettingField::setError(const QString &sentence)
{
    m_field->setError(sentence);
}

QString SettingField::error() const
{
    return m_field->error();
}

void SettingField::showDefault(const QString &words, Value value)
{
    m_default->setText(tr("Default: %1").arg(isolated(words)));
    m_reset->setVisible(value == Value::Changed);
}

void SettingField::allow(bool may, const QString &whyNot)
{
    m_control->setEnabled(may);
    m_reset->setEnabled(may);
    const QString tip = may ? QString() : plainTip(whyNot);
    m_control->setToolTip(tip);
    m_reset->setToolTip(tip);
}

} // namespace ui
