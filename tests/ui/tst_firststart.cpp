// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/peoplecommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/workspacecommands.h"
#include "tests/support/enginehost.h"
#include "ui/common/enginelink.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/common/zonefield.h"
#include "ui/shell/firststart.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

/// Whoever may start the program.
const core::Caller owner{u"owner"_s, u"root"_s, core::PrincipalKind::Human,
                         core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin};

} // namespace

/// A workspace that nobody has used, from the first window on.
class FirstStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theMouseAloneSetsUp();
    void theKeyboardAloneSetsUp();
    void aZoneIsFoundByItsCity();
    void withoutANameThereIsNoWayOn();
    void itIsAskedOnce();

private:
    ui::FirstStart &start();
    QLineEdit &field(const QString &name) { return *m_window->findChild<QLineEdit *>(name); }
    QPushButton &button(const QString &name) { return *m_window->findChild<QPushButton *>(name); }

    std::unique_ptr<support::EngineHost> m_host;
    std::unique_ptr<ui::EngineLink> m_link;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void FirstStartTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void FirstStartTest::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_link = std::make_unique<ui::EngineLink>(m_host->engine(), owner);
    m_preferences = std::make_unique<ui::Preferences>();
    m_window = std::make_unique<MainWindow>(*m_link, *m_preferences);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FirstStartTest::cleanup()
{
    m_window.reset();
    m_link.reset();
    m_host.reset();
}

ui::FirstStart &FirstStartTest::start()
{
    m_window->welcome();
    if (!QTest::qWaitFor([this] { return m_window->findChild<ui::FirstStart *>() != nullptr; }))
        qFatal("nobody was welcomed");
    return *m_window->findChild<ui::FirstStart *>();
}

void FirstStartTest::theMouseAloneSetsUp()
{
    ui::FirstStart &overlay = start();
    QVERIFY(overlay.isVisible());
    field(u"firstName"_s).setText(u"Ana Ruiz"_s); // the letters come from a keyboard all the same
    QTest::mouseClick(&button(u"firstContinue"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"beginSample"_s).isVisible());
    QTRY_COMPARE(m_link->person(), u"Ana Ruiz"_s);
    QVERIFY(m_link->may(core::Scope::Admin));
    QSignalSpy changed(m_link.get(), &ui::Desk::changed);
    QTest::mouseClick(&button(u"beginSample"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<ui::FirstStart *>());
    QVERIFY(!changed.isEmpty());
    QVERIFY(!m_host->ask(core::ListPlans{})->plans.isEmpty());
}

void FirstStartTest::theKeyboardAloneSetsUp()
{
    start();
    QTRY_COMPARE(QApplication::focusWidget(), &field(u"firstName"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Ana Ruiz"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &field(u"firstZone"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Olivar"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), &button(u"beginSample"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &button(u"beginEmpty"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!m_window->findChild<ui::FirstStart *>());
    const auto workspace = m_host->ask(core::GetWorkspace{});
    QVERIFY(workspace && workspace->isSetUp);
    QCOMPARE(workspace->name, u"Olivar"_s);
    QCOMPARE(m_host->ask(core::ListPeople{})->size(), 1);
}

void FirstStartTest::aZoneIsFoundByItsCity()
{
    ui::ZoneField zone;
    QTest::keyClicks(&zone, u"mad"_s);
    QVERIFY(zone.zone().isEmpty());
    QStringList found;
    for (int i = 0; zone.completer()->setCurrentRow(i); ++i)
        found.append(zone.completer()->currentCompletion());
    QVERIFY(found.contains(u"Europe/Madrid"_s));
    zone.setZone(u"Europe/Madrid"_s);
    QCOMPARE(zone.zone(), u"Europe/Madrid"_s);
    QTest::keyClicks(&zone, u"x"_s);
    QVERIFY(zone.zone().isEmpty());
    QVERIFY(!zone.problem().isEmpty());
}

void FirstStartTest::withoutANameThereIsNoWayOn()
{
    ui::FirstStart &overlay = start();
    QVERIFY(!button(u"firstContinue"_s).isEnabled());
    QVERIFY(!button(u"firstContinue"_s).toolTip().isEmpty());
    QTest::keyClick(&field(u"firstName"_s), Qt::Key_Escape);
    QTest::mouseClick(&overlay, Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(overlay.isVisible());
    field(u"firstName"_s).setText(u"Ana"_s);
    field(u"firstZone"_s).setText(u"nowhere"_s);
    QVERIFY(!button(u"firstContinue"_s).isEnabled());
    QVERIFY(!m_host->ask(core::GetWorkspace{})->isSetUp);
}

void FirstStartTest::itIsAskedOnce()
{
    QVERIFY(m_host->run(core::SetUpWorkspace{u"Ana"_s, u"Europe/Madrid"_s, {}}, owner));
    m_window->welcome();
    bool answered = false;
    m_link->ask(core::GetWorkspace{}, this, [&](const auto &) { answered = true; });
    QTRY_VERIFY(answered); // behind the window's own question
    QVERIFY(!m_window->findChild<ui::FirstStart *>());
}

QTEST_MAIN(FirstStartTest)
#include "tst_firststart.moc"
