// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "samplewindow.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/style.h"
#include "walker.h"

using namespace Qt::StringLiterals;

/// All there is to open over the sample week, in every language and theme: nothing complains on the log, and no word is
/// cut off.
class WalkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlace_data();
    void everyPlace();
};

void WalkTest::everyPlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ui::Scheme>("scheme");
    for (const QString &language : ui::interfaceLanguages()) {
        QTest::addRow("%s, light", qPrintable(language)) << language << ui::Scheme::Light;
        QTest::addRow("%s, dark", qPrintable(language)) << language << ui::Scheme::Dark;
    }
}

void WalkTest::everyPlace()
{
    QFETCH(QString, language);
    QFETCH(ui::Scheme, scheme);
    ui::setInterfaceLanguage(*qApp, language);
    ui::applyTheme(*qApp, scheme);
    tests::SampleWindow sample;
    QVERIFY(sample.start());
    QVERIFY(sample.open());
    tests::Walker walker(sample);
    for (const ui::View view : ui::MainWindow::views())
        walker.walk(view);
    sample.close();
    QCoreApplication::processEvents();
    qInfo("%d sights, models: %s", walker.seen(), qPrintable(walker.models().join(u", "_s)));
    QVERIFY(walker.models().contains(u"ui::CalendarModel"_s));
    const QStringList said = tests::Walker::complained();
    QVERIFY2(said.isEmpty(), qPrintable(u"on the log:\n"_s + said.join(u'\n')));
    const QStringList cut = walker.cutOff();
    QVERIFY2(cut.isEmpty(), qPrintable(u"cut off:\n"_s + cut.join(u'\n')));
}

QTEST_MAIN(WalkTest)
#include "tst_walk.moc"
