// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include "samplewindow.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/searchfield.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keycolumns.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"

using namespace Qt::StringLiterals;
using ui::MainWindow;
namespace preferences = ui::preferences;

/// What stands around the places: the palette, the key sheet, the mode, what is remembered.
class ShellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_sample.close(); }

    void thePaletteReachesEveryAction();
    void thePaletteOpensByTheMouseToo();
    void escapeGivesTheFocusBack();
    void matchesComeBestFirst_data();
    void matchesComeBestFirst();
    void theKeySheetSpeaksEveryKey();
    void keyGroupsStayWhole_data();
    void keyGroupsStayWhole();
    void noTwoActionsShareAKeyInOnePlace();
    void theModeMenuTicksWhatIsInForce();
    void theViewAndTheSizeAreRemembered();
    void theSchemeCanBeSet();
    void theRailShowsWholeNames_data();
    void theRailShowsWholeNames();
    void theTopBarGivesWayWithoutOverlaps_data();
    void theTopBarGivesWayWithoutOverlaps();

private:
    void open();
    template<typename T>
    T &child(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no child of that name");
        return *found;
    }

    tests::SampleWindow m_sample;
    MainWindow *m_window = nullptr;
};

void ShellTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QVERIFY(m_sample.start());
}

void ShellTest::init()
{
    m_sample.preferences.reset(preferences::view);
    m_sample.preferences.reset(preferences::geometry);
    open();
}

void ShellTest::open()
{
    QVERIFY(m_sample.open());
    m_window = &m_sample.window();
}

void ShellTest::thePaletteReachesEveryAction()
{
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    auto &palette = child<ui::CommandPalette>(u"commandPalette"_s);
    QVERIFY(palette.isVisible());
    const QAbstractItemModel &model = *child<QListView>(u"paletteList"_s).model();
    const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(&model));
    QStringList offered;
    for (int row = 0; row < model.rowCount(); ++row)
        offered.append(model.index(row, 0).data().toString());
    for (const ui::NamedAction &named : m_window->namedActions()) // what cannot be done now is left out
        QVERIFY2(!named.action->isEnabled() || offered.contains(ui::plainText(*named.action)),
                 qPrintable(ui::plainText(*named.action)));

    QTest::keyClicks(&child<ui::SearchField>(u"paletteField"_s), u"appro"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"Approvals"_s);
    QTest::keyClick(&child<ui::SearchField>(u"paletteField"_s), Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(m_window->view(), ui::View::Approvals);
}

void ShellTest::thePaletteOpensByTheMouseToo()
{
    QTest::mouseClick(&child<QAbstractButton>(u"search"_s), Qt::LeftButton);
    QVERIFY(child<ui::CommandPalette>(u"commandPalette"_s).isVisible());
    QTest::keyClicks(&child<ui::SearchField>(u"paletteField"_s), u"approvals"_s);
    auto &list = child<QListView>(u"paletteList"_s);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    QCOMPARE(m_window->view(), ui::View::Approvals);
}

void ShellTest::escapeGivesTheFocusBack()
{
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(QApplication::focusWidget() != before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!child<ui::CommandPalette>(u"commandPalette"_s).isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void ShellTest::matchesComeBestFirst_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a beginning before a middle") << u"week"_s << u"Week after"_s << u"Biweekly report"_s;
    QTest::newRow("the beginning before a later word") << u"stop"_s << u"Stop everything"_s << u"Release the stop"_s;
    QTest::newRow("all words before one") << u"week after"_s << u"Week after"_s << u"Week before"_s;
    QTest::newRow("letters of either size") << u"UNDO"_s << u"Undo"_s << u"Redo"_s;
}

void ShellTest::matchesComeBestFirst()
{
    QFETCH(QString, words);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(ui::matchScore(better, words) > ui::matchScore(worse, words));
    QCOMPARE(ui::matchScore(better, u"nothing of this"_s), 0.0);
}

void ShellTest::theKeySheetSpeaksEveryKey()
{
    QTest::keyClick(m_window, Qt::Key_Question);
    auto &sheet = child<ui::KeySheet>(u"keySheet"_s);
    QVERIFY(sheet.isVisible());
    const QString spoken = sheet.findChild<QScrollArea *>(u"keySheetKeys"_s)->widget()->accessibleName();
    for (const ui::NamedAction &named : m_window->namedActions()) {
        if (!named.action->shortcuts().isEmpty())
            QVERIFY2(spoken.contains(ui::plainText(*named.action) + u": "_s + ui::shortcutText(*named.action)),
                     qPrintable(ui::plainText(*named.action)));
    }
    for (const char *key :
         {"F2", "Del", "Ctrl+C, Ctrl+V", "Home, End", "Alt+↑ ↓", "Alt+Shift+← →", "Ctrl++, Ctrl+-, Ctrl+0"})
        QVERIFY2(spoken.contains(u": "_s + QString::fromUtf8(key)), key);
    QTest::mouseClick(&sheet, Qt::LeftButton, {}, QPoint(4, 4)); // beside the card
    QVERIFY(!sheet.isVisible());
}

void ShellTest::keyGroupsStayWhole_data()
{
    using Heights = QList<int>;
    QTest::addColumn<Heights>("heights");
    QTest::addColumn<int>("columns");
    QTest::addColumn<Heights>("counts");
    QTest::newRow("one each") << Heights{450, 340, 280} << 3 << Heights{1, 1, 1};
    QTest::newRow("the small ones share") << Heights{450, 340, 280} << 2 << Heights{1, 2};
    QTest::newRow("in order") << Heights{300, 100, 300} << 2 << Heights{2, 1};
    QTest::newRow("fewer than columns") << Heights{300} << 3 << Heights{1};
    QTest::newRow("one column") << Heights{300, 100, 300} << 1 << Heights{3};
    QTest::newRow("none") << Heights{} << 2 << Heights{};
}

void ShellTest::keyGroupsStayWhole()
{
    QFETCH(QList<int>, heights);
    QFETCH(int, columns);
    QFETCH(QList<int>, counts);
    QCOMPARE(ui::keyColumns(heights, columns), counts);
}

void ShellTest::noTwoActionsShareAKeyInOnePlace()
{
    for (const ui::View view : MainWindow::views()) {
        m_window->show(view);
        QHash<QString, QString> owners;
        for (const ui::NamedAction &named : m_window->namedActions()) {
            for (const QKeySequence &key : named.action->shortcuts()) {
                QVERIFY2(!owners.contains(key.toString()),
                         qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), owners.value(key.toString()),
                                                           ui::plainText(*named.action))));
                owners.insert(key.toString(), ui::plainText(*named.action));
            }
        }
    }
}

void ShellTest::theModeMenuTicksWhatIsInForce()
{
    QTest::mouseClick(&child<QAbstractButton>(u"mode"_s), Qt::LeftButton);
    const auto menus = m_window->findChildren<QMenu *>();
    QCOMPARE(menus.size(), 1);
    QVERIFY(menus.first()->isVisible());
    QStringList ticked;
    for (const QAction *action : menus.first()->actions()) {
        if (action->isChecked())
            ticked.append(action->text());
    }
    QCOMPARE(ticked.size(), 1);
    QVERIFY(ticked.first().startsWith(u"Semi-autonomous"_s));
    menus.first()->close();
}

void ShellTest::theViewAndTheSizeAreRemembered()
{
    m_window->resize(1100, 720);
    m_window->show(ui::View::Approvals);
    m_window->close();
    open();
    QCOMPARE(m_window->view(), ui::View::Approvals);
    QCOMPARE(m_window->size(), QSize(1100, 720));
}

void ShellTest::theSchemeCanBeSet()
{
    const auto run = [this](const QString &name) {
        for (const ui::NamedAction &named : m_window->namedActions()) {
            if (ui::plainText(*named.action) == name)
                named.action->trigger();
        }
    };
    run(u"Dark colours"_s);
    QCOMPARE(m_sample.preferences.value(preferences::scheme), u"dark"_s);
    QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() < 60);
    run(u"Light colours"_s);
    QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() > 200);
}

void ShellTest::theRailShowsWholeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short") << u"Olivar"_s << QStringList{u"Olivar"_s};
    QTest::newRow("the program's") << u"Distribution Engine"_s << QStringList{u"Distribution"_s, u"Engine"_s};
    QTest::newRow("one long word") << u"Distributionsmaschinenraum"_s << QStringList{u"Distributionsmaschinenraum"_s};
    QTest::newRow("more than two lines") << u"The cooperative mill of the old valley"_s
                                         << QStringList{u"The cooperative"_s, u"mill of the old valley"_s};
}

void ShellTest::theRailShowsWholeNames()
{
    QFETCH(QString, name);
    QTEST(ui::Rail::nameLines(name), "lines");
}

void ShellTest::theTopBarGivesWayWithoutOverlaps_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const auto *language : {"en", "es", "ar"}) {
        QTest::addRow("%s, narrow", language) << QString::fromLatin1(language) << 716;
        QTest::addRow("%s, 1024", language) << QString::fromLatin1(language) << 840;
        QTest::addRow("%s, wide", language) << QString::fromLatin1(language) << 1256;
    }
}

/// September is the longest month, and a view may have three ways to be seen.
void ShellTest::theTopBarGivesWayWithoutOverlaps()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    ui::setInterfaceLanguage(*qApp, language);
    ui::TopBar bar;
    auto *controls = new ui::Segments(u"Ways"_s, nullptr);
    for (const QString &way : {u"Hours"_s, u"Accounts"_s, u"List"_s})
        controls->add(way);
    bar.addControls(controls);
    bar.showSafety({});
    bar.showHeading({{}, {}, QDate(2026, 9, 21)});
    bar.showControls(0);
    bar.resize(width, 56);
    bar.show();
    QList<QWidget *> seen;
    for (QWidget *child : bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        // The edges of the two arrows, which are not drawn, share a few pixels.
        if (child->isVisible() && child->objectName() != u"weekBefore"_s)
            seen.append(child);
    }
    for (const QWidget *one : std::as_const(seen)) {
        QVERIFY2(bar.rect().contains(one->geometry()), qPrintable(one->objectName()));
        for (const QWidget *other : std::as_const(seen))
            QVERIFY2(one == other || !one->geometry().intersects(other->geometry()),
                     qPrintable(one->objectName() + u" lies over "_s + other->objectName()));
    }
    for (const QString &name : {u"stop"_s, u"mode"_s, u"search"_s})
        QVERIFY(seen.contains(bar.findChild<QWidget *>(name)));
    ui::setInterfaceLanguage(*qApp, u"en"_s);
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
