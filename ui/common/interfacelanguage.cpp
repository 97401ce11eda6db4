// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/interfacelanguage.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Qt's own translations name the same keys in several ways ("Control", "Mayúsculas"); ours are asked first.
[[maybe_unused]] constexpr std::array keyNames = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),   QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),  QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),  QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
};

void install(QApplication &application, const QString &file, const QString &folder)
{
    // Named, so that another language takes the place of the one before.
    const QString name = u"translator-"_s + folder;
    if (auto *before = application.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

const QStringList &interfaceLanguages()
{
    static const QStringList languages{u"en"_s, u"es"_s, u"ar"_s};
    return languages;
}

QString interfaceLanguage(const QString &wanted)
{
    if (interfaceLanguages().contains(wanted))
        return wanted;
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QString language = tag.section(u'-', 0, 0);
        if (interfaceLanguages().contains(language))
            return language;
    }
    return u"en"_s;
}

QLocale interfaceLocale(const QString &language)
{
    const QLocale system = QLocale::system();
    const bool same = system.name().section(u'_', 0, 0) == language;
    if (same && system.zeroDigit() == u"0"_s)
        return system;
    if (language == u"ar"_s)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return language == u"es"_s ? QLocale(QLocale::Spanish, QLocale::Spain)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void setInterfaceLanguage(QApplication &application, const QString &wanted)
{
    const QString language = interfaceLanguage(wanted);
    const QLocale locale = interfaceLocale(language);
    QLocale::setDefault(locale);
    install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"ui_"_s + language, u":/i18n"_s);
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace ui
