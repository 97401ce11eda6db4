// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class TextLabel;

/// A control of a form with its label above, and below it a line of help or, in its place, what is wrong.
class Field final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Field)

public:
    /// Takes `control`; a LineField tells its own problem here.
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    void setHelp(const QString &help);
    /// One sentence on what would be right; empty takes it back.
    void setError(const QString &sentence);
    QString error() const { return m_error; }
    /// A small widget at the end of the label's line, such as a CounterLabel.
    void setAtEnd(QWidget *widget);
    /// The control takes the field's whole width, also one that has a width of its own.
    void fill();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void showLine();

    QWidget *const m_control;
    QString m_help;
    QString m_error;
    TextLabel *m_label = nullptr;
    TextLabel *m_line = nullptr;
};

} // namespace ui
