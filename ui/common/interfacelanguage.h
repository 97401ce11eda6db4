// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

class QApplication;

namespace ui {

/// The languages that the window speaks: "en", "es", "ar".
const QStringList &interfaceLanguages();

/// The language for `wanted`: itself where the window speaks it, else the system's first that it speaks, else "en".
QString interfaceLanguage(const QString &wanted);

/// How the language writes numbers and dates: as the system does where that is of the same language. Digits stay
/// Western ones, since times and risks are read at a glance beside text of any script.
QLocale interfaceLocale(const QString &language);

/// Texts, numbers, dates and direction of everything that is made from now on. May be called again; what stands already
/// keeps its texts. Main thread.
void setInterfaceLanguage(QApplication &application, const QString &wanted);

} // namespace ui
