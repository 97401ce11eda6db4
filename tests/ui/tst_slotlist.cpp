// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "sampleweek.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/filterbar.h"
#include "ui/calendar/slottable.h"
#include "ui/calendar/weekfilter.h"
#include "ui/common/columnfit.h"
#include "ui/common/filterchip.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"

using namespace Qt::StringLiterals;
using ui::CalendarModel;

/// The week as a list, and what both views are filtered by.
class SlotListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup();

    void aChipHidesSlotsInAllViews();
    void textFindsTitlesAndAccounts();
    void criteriaAreJoined_data();
    void criteriaAreJoined();
    void aFilterHoldsWhenTheWeekTurns();
    void anEditThatFitsNoMoreLeavesTheViews();
    void columnsKeepToTheRoom();
    void theListSortsByItsHeaders();
    void ticksAreTheSelectionOfTheWeek();
    void whatIsSelectedInTheWeekIsTickedInTheList();
    void theBarTakesMoreLinesWhereItIsNarrow();

private:
    ui::CalendarModel &model() const { return *m_page->findChild<CalendarModel *>(); }
    ui::WeekFilter &filter() const { return *m_page->findChild<ui::WeekFilter *>(); }
    ui::TableView &list() const { return *m_page->findChild<ui::TableView *>(u"slotList"_s); }
    ui::CalendarView &week() const { return *m_page->findChild<ui::CalendarView *>(); }
    ui::FilterChip &chip(const QString &name) const { return *m_page->findChild<ui::FilterChip *>(name); }
    void showList() { m_page->showWay(ui::CalendarPage::Way::List); }
    QStringList titles() const;
    void clickTick(int row);

    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<ui::History> m_history;
    std::unique_ptr<ui::Preferences> m_preferences;
    ui::Tasks m_tasks;
    std::unique_ptr<QWidget> m_window;
    ui::CalendarPage *m_page = nullptr;
};

void SlotListTest::init()
{
    m_desk = std::make_unique<tests::FakeDesk>();
    tests::addSampleWeek(*m_desk);
    m_history = std::make_unique<ui::History>();
    m_preferences = std::make_unique<ui::Preferences>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    auto *toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::CalendarPage({*m_desk, *toast, *m_history, *m_preferences, m_tasks}, m_window.get());
    m_page->resize(m_window->size());
    new QAbstractItemModelTester(&filter(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page);
    new QAbstractItemModelTester(m_page->findChild<ui::SlotTable *>(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, m_page);
    m_page->showToday();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_page->isLoaded());
    QTRY_COMPARE(filter().rowCount(), 42);
}

void SlotListTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QStringList SlotListTest::titles() const
{
    QStringList titles;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        titles.append(list().model()->index(row, ui::SlotTable::Title).data().toString());
    return titles;
}

void SlotListTest::clickTick(int row)
{
    const QRect cell = list().visualRect(list().model()->index(row, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 22, cell.center().y()));
}

void SlotListTest::aChipHidesSlotsInAllViews()
{
    chip(u"filterPlatforms"_s).setFocus();
    QTest::keyClick(&chip(u"filterPlatforms"_s), Qt::Key_Space);
    auto *menu = m_page->findChild<QMenu *>(u"filterMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(menu->activeAction());
    QTest::keyClick(menu, Qt::Key_Space);
    QTest::keyClick(menu, Qt::Key_Escape);
    QCOMPARE(filter().criteria().platforms, QList{core::Platform::TikTok});
    QVERIFY(filter().rowCount() > 0);
    QVERIFY(filter().rowCount() < 42);
    QCOMPARE(list().model()->rowCount(), filter().rowCount());
    QCOMPARE(week().model(), &filter());
    const auto *hidden = m_page->findChild<QLabel *>(u"hiddenCount"_s);
    QVERIFY2(hidden->text().contains(QString::number(42 - filter().rowCount())), qPrintable(hidden->text()));
    QTest::mouseClick(m_page->findChild<QAbstractButton *>(u"showHidden"_s), Qt::LeftButton);
    QCOMPARE(filter().rowCount(), 42);
    QVERIFY(chip(u"filterPlatforms"_s).chosen().isEmpty());
}

void SlotListTest::textFindsTitlesAndAccounts()
{
    auto *field = m_page->findChild<QLineEdit *>(u"filterText"_s);
    QTest::keyClicks(field, u"HARVEST"_s);
    QCOMPARE(filter().rowCount(), 2);
    field->clear();
    QTest::keyClicks(field, u"zaytun"_s);
    QCOMPARE(filter().rowCount(), 5);
}

void SlotListTest::criteriaAreJoined_data()
{
    QTest::addColumn<ui::SlotCriteria>("criteria");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing asked") << ui::SlotCriteria{} << true;
    QTest::newRow("its account") << ui::SlotCriteria{{u"a1"_s}} << true;
    QTest::newRow("another account") << ui::SlotCriteria{{u"a2"_s}} << false;
    QTest::newRow("its language, another state")
        << ui::SlotCriteria{{}, {}, {u"es"_s}, {ui::SlotLook::Approved}} << false;
    QTest::newRow("one of two bands") << ui::SlotCriteria{{}, {}, {}, {}, {core::RiskLevel::Low, core::RiskLevel::High}}
                                      << true;
    QTest::newRow("another band") << ui::SlotCriteria{{}, {}, {}, {}, {core::RiskLevel::Medium}} << false;
    QTest::newRow("part of its reason") << ui::SlotCriteria{{}, {}, {}, {}, {}, u" SUSPENDED "_s} << true;
}

void SlotListTest::criteriaAreJoined()
{
    QFETCH(ui::SlotCriteria, criteria);
    ui::SlotRow row;
    row.slot.accountId = u"a1"_s;
    row.slot.language = u"es"_s;
    row.slot.risk.score = 0.7;
    row.slot.reason = u"The account is suspended"_s;
    QTEST(ui::matches(row, criteria), "fits");
}

void SlotListTest::aFilterHoldsWhenTheWeekTurns()
{
    ui::SlotCriteria criteria;
    criteria.platforms = {core::Platform::LinkedIn};
    filter().setCriteria(criteria);
    QCOMPARE(filter().rowCount(), 2);
    m_page->turnWeek(1);
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(filter().criteria(), criteria);
    QCOMPARE(chip(u"filterPlatforms"_s).text(), u"LinkedIn"_s);
    m_page->turnWeek(-1);
    QTRY_VERIFY(m_page->isLoaded());
    QCOMPARE(filter().rowCount(), 2);
}

void SlotListTest::anEditThatFitsNoMoreLeavesTheViews()
{
    ui::SlotCriteria criteria;
    criteria.looks = {ui::SlotLook::Planned};
    filter().setCriteria(criteria);
    const int before = filter().rowCount();
    core::Slot *slot = nullptr;
    for (core::Slot &each : m_desk->slotRows)
        slot = each.state == core::SlotState::Planned ? &each : slot;
    slot->state = core::SlotState::PendingApproval;
    m_desk->changeBeside(slot->id, slot->dueAt);
    QTRY_COMPARE(filter().rowCount(), before - 1);
    QCOMPARE(list().model()->rowCount(), before - 1);
}

void SlotListTest::columnsKeepToTheRoom()
{
    showList();
    for (const int width : {1256, 940, 640, 480, 1256}) { // beside the tray, and wide again
        m_page->resize(width, 800);
        QTRY_COMPARE(list().viewport()->width(), width - list().verticalScrollBar()->width());
        QTRY_COMPARE(list().horizontalScrollBar()->maximum(), 0);
        QVERIFY(list().columnWidth(ui::SlotTable::Title) >= ui::leastName);
        QVERIFY(!list().isColumnHidden(ui::SlotTable::Time));
        QVERIFY(!list().isColumnHidden(ui::SlotTable::State));
    }
    QVERIFY(!list().isColumnHidden(ui::SlotTable::Language));
}

void SlotListTest::theListSortsByItsHeaders()
{
    showList();
    QCOMPARE(titles().first(), u"Harvest week"_s);
    QHeaderView *header = list().horizontalHeader();
    const int x = header->sectionViewportPosition(ui::SlotTable::Risk) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 10));
    QCOMPARE(titles().first(), u"Reto en directo"_s);
}

void SlotListTest::ticksAreTheSelectionOfTheWeek()
{
    showList();
    clickTick(0);
    clickTick(2);
    QCOMPARE(week().selectionModel()->selectedIndexes().size(), 2);
    QVERIFY(m_page->statusText().startsWith(u"2 "_s));
    clickTick(0);
    const QModelIndexList left = week().selectionModel()->selectedIndexes();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().data().toString(), titles().at(2));
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Space);
    QVERIFY(week().selectionModel()->selectedIndexes().isEmpty());
}

void SlotListTest::whatIsSelectedInTheWeekIsTickedInTheList()
{
    week().setFocus();
    const QModelIndex index = filter().index(9, 0);
    week().scrollTo(index);
    QTest::mouseClick(week().viewport(), Qt::LeftButton, {}, week().visualRect(index).center());
    showList();
    int ticked = 0;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QModelIndex cell = list().model()->index(row, 0);
        if (cell.data(Qt::CheckStateRole).toInt() != Qt::Checked)
            continue;
        ++ticked;
        QCOMPARE(titles().at(row), index.data().toString());
    }
    QCOMPARE(ticked, 1);
}

void SlotListTest::theBarTakesMoreLinesWhereItIsNarrow()
{
    auto *bar = m_page->findChild<ui::FilterBar *>();
    QCOMPARE(bar->height(), ui::FilterBar::lineHeight);
    m_page->resize(520, 800);
    QTRY_VERIFY(bar->height() > ui::FilterBar::lineHeight);
    for (const auto *each : bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(!each->isVisible() || bar->rect().contains(each->geometry()), qPrintable(each->objectName()));
}

QTEST_MAIN(SlotListTest)
#include "tst_slotlist.moc"
