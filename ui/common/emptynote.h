// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class ActionButton;
class TextLabel;

/// What an empty view says: an icon, what is so, and what to do about it, with one primary and one quiet button.
/// Centred at 40 % of the height.
class EmptyNote final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyNote)

public:
    /// `icon` is a name for themeIcon().
    EmptyNote(const QString &icon, const QString &title, const QString &advice, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &advice);
    /// Each at most once; the note owns the button, the caller connects it.
    ActionButton *addPrimary(const QString &text);
    ActionButton *addQuiet(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ActionButton *addButton(ActionButton *button, const QString &name);

    const QString m_icon;
    QWidget *m_iconRoom = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_advice = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace ui
