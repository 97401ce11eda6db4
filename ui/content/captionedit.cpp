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

QString languageWord(const QString &language)
{
    // What QLocale has for these names a country too: "American English".
    static const QHash<QString, QString> plain = {
        {u"en"_s, u"English"_s}, {u"es"_s, u"español"_s}, {u"pt"_s, u"português"_s}};
    if (const auto known = plain.constFind(language); known != plain.cend())
        return *known;
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
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
