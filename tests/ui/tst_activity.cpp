// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/sampleweek.h"
#include "core/engine/trendcommands.h"
#include "tests/support/enginehost.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/needsmodel.h"
#include "ui/activity/queuemodel.h"
#include "ui/activity/trailmodel.h"
#include "ui/common/banner.h"
#include "ui/common/enginelink.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/searchfield.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The place of what waits, what leaves and what happened, over a real engine with the sample week.
class ActivityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyNeedHasAWayOn();
    void aProposedTimeIsTakenWithOneClick();
    void anotherNeedOpensItsSlot();
    void theQueueIsInOrderOfTime();
    void theLogIsSearchedAndFiltered();
    void theLogGrowsAsOneScrolls();
    void theChainIsVerified();

private:
    template<typename T>
    T &child(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no child of that name");
        return *found;
    }
    void click(const QModelIndex &index);
    int needWith(bool proposal);

    support::EngineHost m_host;
    std::unique_ptr<ui::EngineLink> m_link;
    ui::Preferences m_preferences;
    ui::Tasks m_tasks;
    ui::History m_history;
    std::unique_ptr<QWidget> m_window;
    ui::Toast *m_toast = nullptr;
    ui::ActivityPage *m_page = nullptr;
};

void ActivityTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QVERIFY(m_host.start());
    QVERIFY(m_host.run(core::LoadSampleWeek{}));
    // More rows than a page of the log holds.
    for (int i = 0; i < 120; ++i)
        QVERIFY(m_host.run(core::EnterTrend{core::Platform::TikTok, {u"topic %1"_s.arg(i)}, 0.5, {}}));
}

void ActivityTest::init()
{
    m_link = std::make_unique<ui::EngineLink>(m_host.engine(), support::EngineHost::person());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    m_toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::ActivityPage({*m_link, *m_toast, m_history, m_preferences, m_tasks}, m_window.get());
    m_page->resize(m_window->size());
    QSignalSpy loaded(m_page, &ui::Page::loaded);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_page->isLoaded() || loaded.wait());
}

void ActivityTest::cleanup()
{
    m_window.reset();
    m_link.reset();
}

void ActivityTest::click(const QModelIndex &index)
{
    auto &table = child<ui::TableView>(u"needsTable"_s);
    const QRect cell = table.visualRect(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 24, cell.center().y()));
}

int ActivityTest::needWith(bool proposal)
{
    const auto &needs = *m_page->findChild<ui::NeedsModel *>();
    for (int row = 0; row < needs.rowCount(); ++row) {
        if (needs.item(row).slot && needs.item(row).proposedAt.has_value() == proposal)
            return row;
    }
    return -1;
}

void ActivityTest::everyNeedHasAWayOn()
{
    auto &needs = *m_page->findChild<ui::NeedsModel *>();
    const QAbstractItemModelTester tester(&needs);
    QVERIFY(needs.rowCount() > 0); // the sample week has a failed slot
    QCOMPARE(m_page->waiting().count, needs.rowCount());
    int elsewhere = 0;
    for (int row = 0; row < needs.rowCount(); ++row) {
        const core::ListNeedsYou::Item &item = needs.item(row);
        const QString action = needs.index(row, ui::NeedsModel::Proposal).data(ui::tablerole::action).toString();
        QVERIFY(!item.sentence.isEmpty());
        QVERIFY(!action.isEmpty());
        const bool another = item.proposedAt && item.proposedAccountId != item.slot->accountId;
        elsewhere += another;
        // Nobody moves a post to another account without knowing it.
        QCOMPARE(another, !item.proposedUsername.isEmpty() && action.contains(item.proposedUsername));
    }
    QVERIFY(elsewhere > 0); // what failed on the suspended account
}

void ActivityTest::aProposedTimeIsTakenWithOneClick()
{
    auto &needs = *m_page->findChild<ui::NeedsModel *>();
    const int row = needWith(true);
    QVERIFY(row >= 0);
    const core::Slot before = *needs.item(row).slot;
    const core::Instant proposed = *needs.item(row).proposedAt;
    QSignalSpy events(m_link.get(), &ui::Desk::changed);
    click(needs.index(row, ui::NeedsModel::Proposal));
    QVERIFY(events.wait());
    const auto changed = events.first().first().value<core::Events>().changedSlots;
    const auto moved = std::ranges::find(changed, before.id, &core::Slot::id);
    QVERIFY(moved != changed.end());
    QCOMPARE(moved->dueAt, proposed);
    QTRY_VERIFY(m_toast->isVisible());
    const auto stillNeeds = [&] {
        for (int each = 0; each < needs.rowCount(); ++each) {
            if (needs.item(each).slot && needs.item(each).slot->id == before.id)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(!stillNeeds());
}

void ActivityTest::anotherNeedOpensItsSlot()
{
    auto &table = child<ui::TableView>(u"needsTable"_s);
    const auto &needs = *m_page->findChild<ui::NeedsModel *>();
    int row = needWith(false);
    row = row < 0 ? needWith(true) : row;
    QVERIFY(row >= 0);
    QSignalSpy wanted(m_page, &ui::Page::wanted);
    table.setCurrentIndex(needs.index(row, 0));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto destination = wanted.first().first().value<ui::Destination>();
    QCOMPARE(destination.view, ui::View::Calendar);
    QCOMPARE(destination.slotIds, QStringList{needs.item(row).slot->id});
}

void ActivityTest::theQueueIsInOrderOfTime()
{
    child<ui::Segments>(u"activityLists"_s).setCurrent(1);
    auto &queue = *m_page->findChild<ui::QueueModel *>();
    const QAbstractItemModelTester tester(&queue);
    QVERIFY(queue.rowCount() > 1);
    for (int row = 1; row < queue.rowCount(); ++row)
        QVERIFY(queue.item(row - 1).dueAt <= queue.item(row).dueAt);
    QVERIFY(child<ui::TableView>(u"queueTable"_s).isVisible());
}

void ActivityTest::theLogIsSearchedAndFiltered()
{
    child<ui::Segments>(u"activityLists"_s).setCurrent(2);
    auto &trail = *m_page->findChild<ui::TrailModel *>();
    const QAbstractItemModelTester tester(&trail);
    QTRY_VERIFY(trail.rowCount() > 10);
    const int all = trail.rowCount();
    QTest::keyClicks(&child<ui::SearchField>(u"trailSearch"_s), u"no such thing anywhere"_s);
    QTRY_COMPARE(trail.rowCount(), 0);
    QTest::keyClick(&child<ui::SearchField>(u"trailSearch"_s), Qt::Key_Escape);
    QTRY_COMPARE(trail.rowCount(), all);
    QVERIFY(trail.actions().size() > 1);
    QVERIFY(!trail.actors().isEmpty());
}

void ActivityTest::theLogGrowsAsOneScrolls()
{
    child<ui::Segments>(u"activityLists"_s).setCurrent(2);
    auto &trail = *m_page->findChild<ui::TrailModel *>();
    QTRY_VERIFY(trail.rowCount() > 0 && !trail.isLoading());
    while (trail.canFetchMore({})) {
        const int before = trail.rowCount();
        trail.fetchMore({});
        QTRY_VERIFY(trail.rowCount() > before);
    }
    for (int row = 1; row < trail.rowCount(); ++row)
        QCOMPARE(trail.row(row).entry.seq, trail.row(row - 1).entry.seq - 1); // none missing, none twice
    QCOMPARE(trail.row(trail.rowCount() - 1).entry.seq, 1);
}

void ActivityTest::theChainIsVerified()
{
    child<ui::Segments>(u"activityLists"_s).setCurrent(2);
    auto &verdict = child<ui::Banner>(u"trailVerdict"_s);
    QVERIFY(!verdict.isVisible());
    QTest::mouseClick(&child<QPushButton>(u"trailVerify"_s), Qt::LeftButton);
    QTRY_VERIFY(verdict.isVisible());
    QVERIFY2(verdict.sentence().contains(u"holds"_s), qPrintable(verdict.sentence()));
}

QTEST_MAIN(ActivityTest)
#include "tst_activity.moc"
