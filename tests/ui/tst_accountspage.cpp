// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/engine/accountcommands.h"
#include "core/engine/librarycommands.h"
#include "core/engine/plancommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountsheet.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/accounts/accountspage.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/enginelink.h"
#include "ui/common/filterchip.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/sidesheet.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"

using namespace Qt::StringLiterals;
using core::Platform;

/// The accounts' place by mouse and keys on a real engine.
class AccountsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anAccountIsAddedAndTheSameNameRefused();
    void aChangeIsSavedAndUndone();
    void aSuspensionIsRecordedWithItsDateAndTakenBack();
    void retiringLeavesTheTableAndComesBack();
    void theWeekCountsTheComingPosts();
    void searchAndFiltersChooseTheRows();
    void anEmptyWorkspaceSaysWhatToDo();
    void aReaderMayLookOnly();
    void theModelKeepsItsPromises();

private:
    template<typename T = QWidget>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    ui::SideSheet *sheet() const { return m_page->findChild<ui::SideSheet *>(); }
    ui::TableView &table() const { return *child<ui::TableView>(u"accounts"_s); }
    ui::AccountsModel &model() const { return *m_page->findChild<ui::AccountsModel *>(); }
    QPushButton *save() const { return child<QPushButton>(u"accountSave"_s); }
    core::Account stored();
    void makePage(core::Caller caller = support::EngineHost::person());
    void openFirst();
    void planWeek();

    std::unique_ptr<support::EngineHost> m_host;
    std::unique_ptr<ui::EngineLink> m_desk;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::History> m_history;
    ui::Tasks m_tasks;
    std::unique_ptr<QWidget> m_window;
    ui::Toast *m_toast = nullptr;
    ui::AccountsPage *m_page = nullptr;
    QString m_account;
};

void AccountsPageTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void AccountsPageTest::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_account = m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}})->id;
    makePage();
}

void AccountsPageTest::makePage(core::Caller caller)
{
    m_window.reset();
    m_desk = std::make_unique<ui::EngineLink>(m_host->engine(), caller);
    m_history = std::make_unique<ui::History>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    m_toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::AccountsPage({*m_desk, *m_toast, *m_history, m_preferences, m_tasks}, m_window.get());
    m_page->resize(m_window->size());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_page->isLoaded());
}

void AccountsPageTest::cleanup()
{
    m_window.reset();
    m_history.reset();
    m_desk.reset();
    m_host.reset();
}

core::Account AccountsPageTest::stored()
{
    const auto items = m_host->ask(core::ListAccounts{{}, core::ListAccounts::Which::All});
    for (const core::ListAccounts::Item &item : *items) {
        if (item.account.id == m_account)
            return item.account;
    }
    return {};
}

void AccountsPageTest::openFirst()
{
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(model().indexOf(m_account)).center());
    QTRY_VERIFY(sheet()->isOpen());
    QVERIFY(child(u"riskChart"_s));
}

void AccountsPageTest::planWeek()
{
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.weekStart = QDate(2026, 11, 24);
    const auto plan = m_host->run(core::CreatePlan{request});
    QVERIFY(m_host->plan(plan->id));
}

void AccountsPageTest::anAccountIsAddedAndTheSameNameRefused()
{
    QTest::keyClick(m_page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(sheet()->isOpen());
    QVERIFY(!save()->isEnabled());
    QVERIFY(save()->toolTip().contains(u"name"_s));
    auto *username = child(u"accountUsername"_s);
    QTest::keyClicks(username, u"cocina"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QTRY_VERIFY(m_toast->text().contains(u"already"_s)); // TikTok has that one
    QCOMPARE(child<QLineEdit>(u"accountUsername"_s)->text(), u"cocina"_s);
    QTest::keyClicks(child(u"accountUsername"_s), u"2"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_VERIFY(child(u"riskChart"_s)); // and shows it
    m_history->undo();
    QTRY_COMPARE(model().rowCount(), 1);
}

void AccountsPageTest::aChangeIsSavedAndUndone()
{
    openFirst();
    QVERIFY(!save()->isEnabled());
    auto *language = child<ui::ComboBox>(u"accountLanguage"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Home); // every language
    QTRY_VERIFY(save()->isEnabled());
    auto *zone = child<QLineEdit>(u"accountZone"_s);
    zone->setFocus();
    QTest::keyClicks(zone, u"Europe/Mad"_s);
    QVERIFY(!save()->isEnabled());
    QTest::keyClicks(zone, u"rid"_s);
    QVERIFY(save()->isEnabled());
    QTest::mouseClick(save(), Qt::LeftButton);
    QTRY_COMPARE(stored().timezone, u"Europe/Madrid"_s);
    QCOMPARE(stored().language, QString());
    QTRY_VERIFY(m_history->canUndo());
    m_history->undo();
    QTRY_COMPARE(stored().timezone, QString());
    QCOMPARE(stored().language, u"es"_s);
}

void AccountsPageTest::aSuspensionIsRecordedWithItsDateAndTakenBack()
{
    planWeek();
    openFirst();
    const double before = model().item(0).risk.score;
    QTest::mouseClick(child<QPushButton>(u"accountRecord"_s), Qt::LeftButton);
    auto *dialog = child(u"recordDialog"_s);
    QVERIFY(dialog);
    auto *day = dialog->findChild<ui::DateField *>(u"recordDay"_s);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"2026-11-20"_s);
    QTest::keyClick(day, Qt::Key_Tab);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"recordDoIt"_s), Qt::LeftButton);
    QTRY_VERIFY(m_toast->text().contains(u"rated again"_s));
    QTRY_VERIFY(model().item(0).risk.score > before);
    QCOMPARE(stored().events.last().kind, core::AccountEventKind::Suspension);
    QCOMPARE(core::localDate(stored().events.last().at, QTimeZone::utc()), QDate(2026, 11, 20));
    const QString eventId = stored().events.last().id;
    QTRY_VERIFY(child(u"takeBack-"_s + eventId));
    QTest::mouseClick(child(u"takeBack-"_s + eventId), Qt::LeftButton);
    QTRY_COMPARE(model().item(0).risk.score, before);
    QVERIFY(stored().events.isEmpty());
}

void AccountsPageTest::retiringLeavesTheTableAndComesBack()
{
    openFirst();
    QTest::mouseClick(child<QPushButton>(u"accountRetire"_s), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), 0);
    QVERIFY(!table().isVisible());
    child<ui::FilterChip>(u"filterState"_s)->setChosen({ui::AccountsModel::retiredState});
    QTRY_COMPARE(model().rowCount(), 1);
    QTRY_COMPARE(child<QPushButton>(u"accountRetire"_s)->text(), u"Bring back"_s);
    QCOMPARE(child<ui::ComboBox>(u"accountStatus"_s)->currentText(), u"Retired"_s);
    QVERIFY(!child(u"accountStatus"_s)->isEnabled());
    QTest::mouseClick(child<QPushButton>(u"accountRetire"_s), Qt::LeftButton);
    QTRY_VERIFY(!stored().retiredAt);
    QTRY_COMPARE(m_history->stack().count(), 2); // the window has heard of it too
    m_history->undo();
    QTRY_VERIFY(stored().retiredAt);
}

void AccountsPageTest::theWeekCountsTheComingPosts()
{
    const auto week = [this] { return model().index(0, ui::AccountsModel::Week).data().toString(); };
    QTRY_COMPARE(week(), u"0 of 35"_s);
    planWeek();
    QTRY_VERIFY(week() != u"0 of 35"_s);
}

void AccountsPageTest::searchAndFiltersChooseTheRows()
{
    QVERIFY(m_host->run(core::AddAccount{{Platform::YouTube, u"olivar"_s, u"en"_s, {}, {}, {}}}));
    QTRY_COMPARE(model().rowCount(), 2);
    QTest::keyClicks(child(u"accountsSearch"_s), u"oli"_s);
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(m_page->statusText().contains(u"1 hidden"_s));
    QTest::keyClick(child(u"accountsSearch"_s), Qt::Key_Escape);
    child<ui::FilterChip>(u"filterPlatform"_s)->setChosen({u"tiktok"_s});
    QCOMPARE(model().rowCount(), 1);
    child<ui::FilterChip>(u"filterLanguage"_s)->setChosen({u"en"_s});
    QCOMPARE(model().rowCount(), 0);
}

void AccountsPageTest::anEmptyWorkspaceSaysWhatToDo()
{
    m_window.reset();
    m_desk.reset();
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    makePage();
    auto *add = child<QPushButton>(u"emptyPrimary"_s);
    QTRY_VERIFY(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(sheet()->isOpen());
}

void AccountsPageTest::aReaderMayLookOnly()
{
    core::Caller reader = support::EngineHost::person();
    reader.scopes = core::Scope::Read;
    makePage(reader);
    openFirst();
    for (const QString &name : {u"accountSave"_s, u"accountRecord"_s, u"accountRetire"_s}) {
        QVERIFY(!child<QPushButton>(name)->isEnabled());
        QVERIFY(child<QPushButton>(name)->toolTip().contains(u"role"_s));
    }
}

void AccountsPageTest::theModelKeepsItsPromises()
{
    ui::AccountsModel accounts(*m_desk);
    QAbstractItemModelTester tester(&accounts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    accounts.reload();
    QTRY_COMPARE(accounts.rowCount(), 1);
    for (const QString &name : {u"aceite"_s, u"zumo"_s, u"molino"_s})
        QVERIFY(m_host->run(core::AddAccount{{Platform::TikTok, name, {}, {}, {}, {}}}));
    QTRY_COMPARE(accounts.rowCount(), 4);
    accounts.setFilter({.search = u"o"_s});
    QCOMPARE(accounts.rowCount(), 3);
    accounts.setFilter({});
    QCOMPARE(accounts.rowCount(), 4);
    QVERIFY(m_host->run(core::RetireAccount{m_account}));
    QTRY_COMPARE(accounts.rowCount(), 3);
}

QTEST_MAIN(AccountsPageTest)
#include "tst_accountspage.moc"
