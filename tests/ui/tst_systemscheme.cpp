// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include "ui/common/style.h"
#include "ui/common/systemscheme.h"

using namespace Qt::StringLiterals;
using ui::Scheme;

class SystemSchemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePortalTurnsTheScheme();
    void otherSettingsOfThePortalChangeNothing();
    void thePlatformsPaletteCountsWhereNoPortalSpeaks();
    void ourOwnPaletteIsNoWishOfTheDesktop();
    void aNewSchemeReachesWhatIsShown();

private:
    static QDBusVariant wish(uint value) { return QDBusVariant(value); }
};

void SystemSchemeTest::init()
{
    ui::rememberSystemScheme(Scheme::Light);
    ui::applyTheme(*qApp, Scheme::Light);
}

void SystemSchemeTest::thePortalTurnsTheScheme()
{
    ui::SystemScheme system;
    QSignalSpy changed(&system, &ui::SystemScheme::changed);
    system.onSettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, wish(1));
    QCOMPARE(system.scheme(), Scheme::Dark);
    QCOMPARE(ui::systemScheme(), Scheme::Dark);
    system.onSettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                            QDBusVariant(QVariant::fromValue(wish(1)))); // as Read() wraps it
    QCOMPARE(changed.size(), 1);
    system.onSettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, wish(2));
    QCOMPARE(system.scheme(), Scheme::Light);
    QCOMPARE(changed.size(), 2);
}

void SystemSchemeTest::otherSettingsOfThePortalChangeNothing()
{
    ui::SystemScheme system;
    system.onSettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, wish(1));
    system.onSettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, wish(1));
    system.onSettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, wish(0));
    QCOMPARE(system.scheme(), Scheme::Light);
}

void SystemSchemeTest::thePlatformsPaletteCountsWhereNoPortalSpeaks()
{
    ui::SystemScheme system;
    QPalette dark;
    dark.setColor(QPalette::Window, QColor::fromHsl(0, 0, 30));
    QApplication::setPalette(dark);
    QTRY_COMPARE(system.scheme(), Scheme::Dark);
}

void SystemSchemeTest::ourOwnPaletteIsNoWishOfTheDesktop()
{
    ui::SystemScheme system;
    QSignalSpy changed(&system, &ui::SystemScheme::changed);
    ui::applyTheme(*qApp, Scheme::Dark);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changed.size(), 0);
}

void SystemSchemeTest::aNewSchemeReachesWhatIsShown()
{
    QWidget window;
    window.resize(80, 32);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto ground = [&window] { return window.grab().toImage().pixelColor(40, 4); };
    QTRY_COMPARE(ground(), ui::tokens(Scheme::Light).base);
    ui::applyTheme(*qApp, Scheme::Dark);
    QTRY_COMPARE(ground(), ui::tokens(Scheme::Dark).base);
    ui::applyTheme(*qApp, Scheme::Light);
    QTRY_COMPARE(ground(), ui::tokens(Scheme::Light).base);
}

QTEST_MAIN(SystemSchemeTest)
#include "tst_systemscheme.moc"
