// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/common/preferences.h"

using namespace Qt::StringLiterals;
using ui::Preferences;
namespace preferences = ui::preferences;

class PreferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsThereAtTheNextStart();
    void aResetGivesTheDefaultBack();
    void settingTheSameTellsNobody();
    void aDamagedFileGivesDefaults();
    void aFolderThatCannotBeWrittenHoldsNothingUp();
};

void PreferencesTest::whatIsSetIsThereAtTheNextStart()
{
    const QTemporaryDir folder;
    {
        Preferences first(folder.filePath(u"window.ini"_s));
        first.set(preferences::scheme, u"dark"_s);
        first.set(preferences::calendarZoom, 3);
        first.set(preferences::reducedMotion, true);
        first.set(preferences::geometry, QByteArray("\x01\x00\xff", 3));
    }
    const Preferences second(folder.filePath(u"window.ini"_s));
    QCOMPARE(second.value(preferences::scheme), u"dark"_s);
    QCOMPARE(second.value(preferences::calendarZoom), 3);
    QCOMPARE(second.value(preferences::reducedMotion), true);
    QCOMPARE(second.value(preferences::geometry), QByteArray("\x01\x00\xff", 3));
}

void PreferencesTest::aResetGivesTheDefaultBack()
{
    Preferences kept;
    kept.set(preferences::calendarZoom, 0);
    QCOMPARE(kept.value(preferences::calendarZoom), 0);
    kept.reset(preferences::calendarZoom);
    QCOMPARE(kept.value(preferences::calendarZoom), preferences::calendarZoom.fallback);
}

void PreferencesTest::settingTheSameTellsNobody()
{
    Preferences kept;
    QSignalSpy changed(&kept, &Preferences::changed);
    kept.set(preferences::language, u"es"_s);
    kept.set(preferences::language, u"es"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"language"_s);
}

void PreferencesTest::aDamagedFileGivesDefaults()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"window.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xfe[window\nview=\n\ncalendar/zoom=@Invalid(");
    file.close();
    const Preferences kept(file.fileName());
    QCOMPARE(kept.value(preferences::calendarZoom), preferences::calendarZoom.fallback);
}

void PreferencesTest::aFolderThatCannotBeWrittenHoldsNothingUp()
{
    Preferences kept(u"/proc/none/window.ini"_s);
    kept.set(preferences::scheme, u"dark"_s);
    QCOMPARE(kept.value(preferences::scheme), u"dark"_s);
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
