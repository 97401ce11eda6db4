// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/formcolumn.h"

#include <QVBoxLayout>

#include "ui/common/field.h"
#include "ui/common/textlabel.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int widest = 640;
constexpr int between = 16;

} // namespace

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setMaximumWidth(widest);
    m_column->setContentsMargins({});
    m_column->setSpacing(between);
}

void FormColumn::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    m_column->addWidget(new TextLabel(FontRole::CardTitle, text, Tone::Plain, this));
}

Field *FormColumn::addField(const QString &label, QWidget *control)
{
    auto *field = new Field(label, control, this);
    m_fields.append(field);
    m_column->addWidget(field);
    return field;
}

QList<Field *> FormColumn::addRow(const QList<std::pair<QString, QWidget *>> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(between);
    QList<Field *> added;
    for (const auto &[label, control] : fields) {
        auto *field = new Field(label, control, this);
        if (control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed)
            field->fill();
        row->addWidget(field, 1, Qt::AlignTop);
        added.append(field);
    }
    m_fields += added;
    m_column->addLayout(row);
    return added;
}

void FormColumn::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FormColumn::addStretch()
{
    m_column->addStretch(1);
}

void FormColumn::clearErrors()
{
    for (Field *field : std::as_const(m_fields))
        field->setError({});
}

bool FormColumn::focusFirstError()
{
    const auto wrong = std::ranges::find_if(m_fields, [](const Field *field) { return !field->error().isEmpty(); });
    if (wrong == m_fields.end())
        return false;
    (*wrong)->control()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ui
