// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/captionedit.h"

#include <QHash>
#include <QLocale>
#include <QTextDocument>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

bool readsFromRight(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

CaptionEdit::CaptionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false); // the style fills the rounded frame
    document()->setDocumentMargin(8);
    setMinimumHeight(96);
    setFont(fontFor(FontRole::Body));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited(toPlainText());
    });
}

void CaptionEdit::setLanguage(const QString &language)
{
    const Qt::LayoutDirection direction = readsFromRight(language) ? Qt::RightToLeft : Qt::LeftToRight;
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

void CaptionEdit::setCaption(const QString &caption)
{
    if (caption == toPlainText())
        return;
    m_filling = true;
    setPlainText(caption);
    m_filling = false;
}

} // namespace ui
