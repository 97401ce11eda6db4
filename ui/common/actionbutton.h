// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace ui {

enum class ButtonRole {
    Plain,
    Primary, ///< At most one in a pane.
    Danger,
    Alarm, ///< The Stop button: danger with a filled ground.
    Quiet, ///< Text or icon alone.
    Link, ///< Quiet, in the accent's colour: leads elsewhere.
};

/// A button as Style paints it: a role, perhaps one of our icons, the key that does the same, or the mark of a menu.
class ActionButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionButton)

public:
    ActionButton(ButtonRole role, const QString &text, QWidget *parent = nullptr);

    ButtonRole role() const { return m_role; }
    QString keyCap() const { return m_keyCap; }
    void setKeyCap(const QString &key);
    QString ownIconName() const { return m_iconName; }
    void setOwnIcon(const QString &name);
    bool hasMenuMark() const { return m_menuMark; }
    void setMenuMark(); ///< A chevron at the end: a click opens a menu.

private:
    const ButtonRole m_role;
    QString m_keyCap;
    QString m_iconName;
    bool m_menuMark = false;
};

} // namespace ui
