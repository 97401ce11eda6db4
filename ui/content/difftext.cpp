// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/difftext.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>

#include "core/content/worddiff.h"
#include "ui/common/theme.h"
#include "ui/content/captionedit.h"

namespace ui {

DiffText::DiffText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(8);
    setFont(fontFor(FontRole::Body));
}

void DiffText::setTexts(const QString &before, const QString &after, const QString &language)
{
    m_before = before;
    m_after = after;
    m_language = language;
    render();
}

void DiffText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void DiffText::render()
{
    const Tokens &t = tokensOf(palette());
    clear();
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(readsFromRight(m_language) ? Qt::RightToLeft : Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    QTextCursor cursor(document());
    for (const core::DiffPart &part : core::wordDiff(m_before, m_after)) {
        QTextCharFormat format;
        format.setForeground(t.text);
        if (part.kind == core::DiffKind::Removed) {
            format.setForeground(t.danger);
            format.setBackground(t.dangerBg);
            format.setFontStrikeOut(true);
        } else if (part.kind == core::DiffKind::Inserted) {
            format.setForeground(t.ok);
            format.setBackground(t.okBg);
            format.setFontUnderline(true);
        }
        cursor.insertText(part.text, format);
    }
}

} // namespace ui
