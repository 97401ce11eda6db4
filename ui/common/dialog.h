// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class ActionButton;
class TextLabel;
enum class ButtonRole;

/// A question in a window of its own: title, body, buttons. Never blocks: open() it; it deletes itself when it is
/// closed. Esc is Cancel.
class Dialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dialog)

public:
    explicit Dialog(const QString &title, QWidget *parent = nullptr);

    /// A paragraph below the title.
    void setExplanation(const QString &text);
    QVBoxLayout *body() const { return m_body; } ///< Spacing 16.
    /// Adds a button at the end of the footer; the most important one last.
    ActionButton *addButton(ButtonRole role, const QString &text, const QString &name);
    /// The usual first one: rejects.
    ActionButton *addCancel(const QString &name);
    /// Quiet, at the start of the footer, for a dialog whose buttons are no answer to a question.
    ActionButton *addClose(const QString &name);
    /// One line above the buttons on why something was refused; empty takes it back.
    void setRefusal(const QString &sentence);

protected:
    bool event(QEvent *event) override;

private:
    TextLabel *m_explanation = nullptr;
    TextLabel *m_refusal = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace ui
