// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/engine/safetycommands.h"
#include "samplewindow.h"
#include "ui/calendar/calendarpage.h"
#include "ui/common/askdialog.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/longdate.h"
#include "ui/common/style.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/topbar.h"

using namespace Qt::StringLiterals;
using ui::MainWindow;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void placesAreReachedByMouseAndKeyboard();
    void tAndJAndKTurnTheWeek();
    void stopAsksAReasonAndShowsWhoHeldEverything();
    void weeksAreNamedAsShortAsTheyCan_data();
    void weeksAreNamedAsShortAsTheyCan();
    void weeksAreNamedAsTheLanguageDoes();
    void screenshotsShowEveryViewInBothSchemes_data();
    void screenshotsShowEveryViewInBothSchemes();
    void screenshotsRefuseAFolderThatCannotBe();
    void everyControlHasAName();

private:
    QPushButton &button(const MainWindow &window, const QString &name)
    {
        return *window.findChild<QPushButton *>(name);
    }

    tests::SampleWindow m_sample;
};

void MainWindowTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QVERIFY(m_sample.start());
}

void MainWindowTest::init()
{
    m_sample.preferences.reset(ui::preferences::view);
    QVERIFY(m_sample.open());
}

void MainWindowTest::placesAreReachedByMouseAndKeyboard()
{
    MainWindow *window = &m_sample.window();
    QTest::mouseClick(window->findChild<QAbstractButton *>(u"place2"_s), Qt::LeftButton);
    QCOMPARE(window->view(), ui::View::Approvals);
    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window->view(), ui::View::Calendar);
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window->view(), ui::View::Approvals);
}

void MainWindowTest::tAndJAndKTurnTheWeek()
{
    MainWindow *window = &m_sample.window();
    auto *page = window->findChild<ui::CalendarPage *>();
    QWidget *view = page->findChild<QWidget *>(u"calendarView"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_J);
    QCOMPARE(page->firstDay(), QDate(2026, 11, 23));
    QTest::keyClick(view, Qt::Key_K);
    QTest::keyClick(view, Qt::Key_K);
    QCOMPARE(page->firstDay(), QDate(2026, 11, 9));
    QTest::keyClick(view, Qt::Key_T);
    QCOMPARE(page->firstDay(), QDate(2026, 11, 16));
}

void MainWindowTest::stopAsksAReasonAndShowsWhoHeldEverything()
{
    MainWindow *window = &m_sample.window();
    QWidget *banner = window->findChild<QWidget *>(u"stopBanner"_s);
    QVERIFY(!banner->isVisible());
    const QPoint where = button(*window, u"stop"_s).geometry().topRight();
    QTest::mouseClick(&button(*window, u"stop"_s), Qt::LeftButton);
    auto *dialog = window->findChild<ui::AskDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Wrong logo in the clip"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"askDoIt"_s), Qt::LeftButton);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"Wrong logo in the clip"_s));
    QVERIFY(banner->accessibleName().contains(u"Marta Vidal"_s));
    QCOMPARE(button(*window, u"stop"_s).geometry().topRight(), where); // it never moves
    QTRY_VERIFY(m_sample.desk().safety().stopped);
    QCOMPARE(m_sample.desk().safety().stopReason, u"Wrong logo in the clip"_s);
}

void MainWindowTest::weeksAreNamedAsShortAsTheyCan_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("text");
    QTest::newRow("one month") << QDate(2026, 11, 16) << u"16 – 22 November 2026"_s;
    QTest::newRow("two months") << QDate(2026, 11, 30) << u"30 Nov – 6 Dec 2026"_s;
    QTest::newRow("two years") << QDate(2026, 12, 28) << u"28 Dec 2026 – 3 Jan 2027"_s;
}

void MainWindowTest::weeksAreNamedAsShortAsTheyCan()
{
    QFETCH(QDate, first);
    QTEST(ui::weekText(first), "text");
}

void MainWindowTest::weeksAreNamedAsTheLanguageDoes()
{
    const QDate monday(2026, 11, 23);
    ui::setInterfaceLanguage(*qApp, u"es"_s);
    QCOMPARE(ui::weekText(monday), u"23 – 29 de noviembre de 2026"_s);
    QCOMPARE(QLocale().toString(monday, ui::longDayFormat()), u"23 de noviembre"_s);
    ui::setInterfaceLanguage(*qApp, u"ar"_s);
    QCOMPARE(QLocale().toString(monday, ui::longDateFormat()), u"23 نوفمبر 2026"_s);
    ui::setInterfaceLanguage(*qApp, u"en"_s);
    QCOMPARE(QLocale().toString(monday, ui::longDayFormat()), u"23 November"_s);
}

void MainWindowTest::screenshotsShowEveryViewInBothSchemes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("1440x900") << QSize(1440, 900) << u"en"_s;
    QTest::newRow("1024x700") << QSize(1024, 700) << u"en"_s;
    QTest::newRow("right to left") << QSize(1440, 900) << u"ar"_s;
}

void MainWindowTest::screenshotsShowEveryViewInBothSchemes()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QTemporaryDir folder;
    const auto taken = ui::takeScreenshots(m_sample.desk(), {folder.path(), size, language});
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    for (const QString &view : {u"calendar"_s, u"approvals"_s}) {
        const QImage light(folder.filePath(view + u"-light.png"_s));
        const QImage dark(folder.filePath(view + u"-dark.png"_s));
        QCOMPARE(light.size(), size * light.devicePixelRatio());
        QCOMPARE(dark.size(), light.size());
        // The middle of the rail's lower half is bare ground: light in one, dark in the other.
        const int x = language == u"en"_s ? 90 : size.width() - 90;
        QVERIFY(light.pixelColor(x, size.height() - 100).lightness() > 230);
        QVERIFY(dark.pixelColor(x, size.height() - 100).lightness() < 40);
        QVERIFY(light.pixelColor(size.width() - x, size.height() - 100) != light.pixelColor(x, size.height() - 100));
    }
    ui::setInterfaceLanguage(*qApp, u"en"_s);
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void MainWindowTest::screenshotsRefuseAFolderThatCannotBe()
{
    const auto taken = ui::takeScreenshots(m_sample.desk(), {u"/proc/none/here"_s, QSize(900, 600), {}});
    QVERIFY(!taken);
    QVERIFY(taken.error().message.contains(u"/proc/none/here"_s));
}

void MainWindowTest::everyControlHasAName()
{
    MainWindow *window = &m_sample.window();
    for (const QAbstractButton *control : window->findChildren<QAbstractButton *>()) {
        if (control->inherits("QTableCornerButton")) // Qt's own, never shown
            continue;
        QVERIFY2(!control->objectName().isEmpty(),
                 qPrintable(control->text() + u" in "_s + control->parent()->objectName()));
        QVERIFY2(!control->text().isEmpty() || !control->accessibleName().isEmpty() || !control->isVisible(),
                 qPrintable(control->objectName()));
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
