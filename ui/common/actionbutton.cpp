// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/actionbutton.h"

#include "ui/common/theme.h"

namespace ui {

ActionButton::ActionButton(ButtonRole role, const QString &text, QWidget *parent)
    : QPushButton(parent)
    , m_role(role)
{
    setText(text);
    setFont(fontFor(FontRole::BodyMedium));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ActionButton::setKeyCap(const QString &key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

void ActionButton::setOwnIcon(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ActionButton::setMenuMark()
{
    m_menuMark = true;
    updateGeometry();
    update();
}

} // namespace ui
