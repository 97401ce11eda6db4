// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class LineField;

/// Asks for one text before something is done: a reason, a comment, a passphrase. Stays open while the engine judges
/// and shows what it says where it refuses. Never blocks: open it with open().
class AskDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskDialog)

public:
    enum class Field { Text, Secret, NewSecret }; ///< The last is typed twice.
    struct Question {
        QString title = {};
        QString explanation = {};
        QString label = {}; ///< Above the field.
        QString doIt = {}; ///< On the button.
        ButtonRole role = {};
        Field field = Field::Text;
    };

    AskDialog(const Question &question, QWidget *parent);

    /// The engine has refused: the dialog waits for another try.
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    /// The person wants it done; the dialog stays until accept() or showRefusal().
    void answered(const QString &text);

private:
    void layOut(const Question &question);
    void onChanged();
    LineField *makeSecret(const QString &name);
    QString problem() const; ///< Why there is no answer yet; empty where there is.
    void onAnswer();
    QString text() const;

    QPlainTextEdit *m_text = nullptr; ///< One of these two.
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_again = nullptr; ///< Of a new secret.
    ActionButton *m_doIt = nullptr;
};

} // namespace ui
