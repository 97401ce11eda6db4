// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/searchfield.h"

#include <QKeyEvent>

#include "ui/common/iconbutton.h"

using namespace Qt::StringLiterals;

namespace ui {

SearchField::SearchField(const QString &name, QWidget *parent)
    : LineField(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setOwnIcon(u"search"_s);
    m_clear = addButton(u"close"_s, tr("Empty the field (Esc)"));
    m_clear->setObjectName(u"searchClear"_s);
    m_clear->hide();
    connect(m_clear, &IconButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        LineField::keyPressEvent(event);
}

} // namespace ui
