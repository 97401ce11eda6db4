// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Field;

/// A form: fields below each other, at most 640 wide, 16 px apart.
class FormColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormColumn)

public:
    explicit FormColumn(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    Field *addField(const QString &label, QWidget *control);
    /// Two or more fields beside each other, of equal width, each control as wide as its field.
    QList<Field *> addRow(const QList<std::pair<QString, QWidget *>> &fields);
    void addWidget(QWidget *widget); ///< For tick boxes and sentences.
    void addStretch();

    QList<Field *> fields() const { return m_fields; }
    void clearErrors();
    /// Gives the focus to the first field with an error; false where there is none.
    bool focusFirstError();

private:
    QVBoxLayout *const m_column;
    QList<Field *> m_fields;
};

} // namespace ui
