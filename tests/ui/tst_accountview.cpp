// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "calendarbench.h"
#include "ui/calendar/accountlanes.h"
#include "ui/calendar/accountview.h"
#include "ui/calendar/slotform.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"

using namespace Qt::StringLiterals;
using Kind = ui::DropVerdict::Kind;
using ui::LanePlace;

/// The week by account, with real hands over a real engine.
class AccountViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m.reset(); }

    void everyAccountHasALaneWithItsLoad();
    void anotherDayKeepsTheTime();
    void anotherLaneChangesTheAccount();
    void aLaneOfAnotherPlatformIsRefusedAndTheChipStays();
    void aLaneThatIsTakenIsRefusedByTheGap();
    void severalOfALaneGoTogether();
    void shiftLocksTheAxis();
    void keysWalkMoveAndUndo();
    void enterMakesASlotOnTheLane();
    void copiesLandOnTheLaneAtTheirOwnTime();
    void aBandSelectsWhatItTouches();
    void selectionIsSharedWithTheOtherViews();
    void filtersLeaveOutLanes();
    void theWayIsRemembered();
    void aSlotMovedElsewhereChangesItsLane();
    void anEdgeTurnsTheWeek();

private:
    ui::AccountView &view() const { return *m->page->findChild<ui::AccountView *>(); }
    QPoint cell(const QString &account, int day) const
    {
        const QRectF cell = view().geometry().cell({view().laneOf(account), day - 23});
        return QPoint(int(cell.center().x()), int(cell.bottom()) - 8 - view().verticalScrollBar()->value());
    }
    QPoint chip(const QString &id) const
    {
        view().scrollTo(m->index(id));
        return view().visualRect(m->index(id)).center();
    }
    void moveTo(const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent move(QEvent::MouseMove, at, view().viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(view().viewport(), &move);
    }
    bool carry(const QString &id, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint from = chip(id);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        moveTo(from + QPoint(15, 0));
        moveTo(to, modifiers);
        return QTest::qWaitFor([&] {
            return view().isDragging() && !view().drag()->verdict.word.isEmpty()
                && view().drag()->verdict.kind != Kind::Checking;
        });
    }
    void drop(const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, at);
    }
    const ui::DropVerdict &verdict() const { return view().drag()->verdict; }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), Qt::Key(key), modifiers); }

    std::unique_ptr<tests::CalendarBench> m;
    QString m_linkedIn;
};

void AccountViewTest::init()
{
    m = std::make_unique<tests::CalendarBench>();
    const QString failed = m->begin();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    m_linkedIn = m->addAccount(u"Olivar"_s, core::Platform::LinkedIn);
    m->page->showWay(ui::CalendarPage::Way::Accounts);
    QTRY_COMPARE(view().geometry().lanes(), 3);
    view().setFocus();
}

void AccountViewTest::everyAccountHasALaneWithItsLoad()
{
    m->add(23, 12);
    QCOMPARE(view().laneOf(m->cocina), 0); // by platform, then name
    QCOMPARE(view().laneOf(m->molino), 1);
    QCOMPARE(view().laneOf(m_linkedIn), 2);
    const auto &lanes = *m->page->findChild<ui::AccountLanes *>();
    QTRY_VERIFY(lanes.loadToday(m->cocina).has_value());
    QTRY_COMPARE(lanes.loadToday(m->cocina)->posts, 1);
    QCOMPARE(lanes.loadToday(m->cocina)->cap, m->link->platforms().at(core::Platform::TikTok).maxPostsPerDay);
    QCOMPARE(lanes.loadToday(m->molino)->posts, 0);
    const QPoint name = view().geometry().gutter(0).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, name, view().viewport()->mapToGlobal(name));
    QCoreApplication::sendEvent(view().viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(u"@cocina"_s));
    QVERIFY2(QToolTip::text().contains(u"1 of"_s), qPrintable(QToolTip::text()));
}

void AccountViewTest::anotherDayKeepsTheTime()
{
    const QString id = m->add(25, 10.5);
    QVERIFY(carry(id, cell(m->cocina, 27)));
    QCOMPARE(verdict().kind, Kind::Fits);
    QVERIFY(verdict().figures.has_value());
    drop(cell(m->cocina, 27));
    QTRY_COMPARE(m->dueOf(id), m->at(27, 10.5));
    QCOMPARE(m->stored(id).accountId, m->cocina);
}

void AccountViewTest::anotherLaneChangesTheAccount()
{
    const QString id = m->add(25, 10.5);
    QVERIFY(carry(id, cell(m->molino, 25)));
    QCOMPARE(verdict().kind, Kind::Fits);
    QCOMPARE(view().drag()->lead().accountName, u"@molino"_s);
    drop(cell(m->molino, 25));
    QTRY_COMPARE(m->stored(id).accountId, m->molino);
    QCOMPARE(m->stored(id).dueAt, m->at(25, 10.5));
    QTRY_VERIFY(!m->isOnItsWay(id));
    QVERIFY(view().geometry().lane(1).contains(QRectF(view().visualRect(m->index(id))).center()));
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(m->stored(id).accountId, m->cocina);
}

void AccountViewTest::aLaneOfAnotherPlatformIsRefusedAndTheChipStays()
{
    const QString id = m->add(25, 10.5);
    QVERIFY(carry(id, cell(m_linkedIn, 25)));
    QCOMPARE(verdict().kind, Kind::Refused);
    QVERIFY2(verdict().reason.contains(u"linkedin"_s), qPrintable(verdict().reason));
    drop(cell(m_linkedIn, 25));
    QTRY_VERIFY(m->toast->text().contains(u"stays"_s));
    QCOMPARE(m->stored(id).accountId, m->cocina);
}

void AccountViewTest::aLaneThatIsTakenIsRefusedByTheGap()
{
    const QString id = m->add(25, 10.5);
    m->add(25, 11, m->molino);
    QVERIFY(carry(id, cell(m->molino, 25)));
    QCOMPARE(verdict().kind, Kind::Refused);
    drop(cell(m->molino, 25));
    QTRY_VERIFY(!m->page->findChildren<QMenu *>(u"roomMenu"_s).isEmpty() || m->toast->isVisible());
    QCOMPARE(m->stored(id).accountId, m->cocina);
}

void AccountViewTest::severalOfALaneGoTogether()
{
    const QString first = m->add(25, 9);
    const QString second = m->add(25, 15);
    const QString other = m->add(26, 9, m->molino);
    key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(carry(first, cell(m->molino, 27)));
    QCOMPARE(verdict().kind, Kind::Fits);
    drop(cell(m->molino, 27));
    QTRY_COMPARE(m->stored(first).accountId, m->molino);
    QCOMPARE(m->stored(first).dueAt, m->at(27, 9));
    QCOMPARE(m->stored(second).accountId, m->molino);
    QCOMPARE(m->stored(second).dueAt, m->at(27, 15));
    QCOMPARE(m->stored(other).accountId, m->molino); // its own lane
    QCOMPARE(m->stored(other).dueAt, m->at(28, 9));
}

void AccountViewTest::shiftLocksTheAxis()
{
    const QString id = m->add(25, 10);
    QVERIFY(carry(id, cell(m->molino, 28), Qt::ShiftModifier)); // further along than down
    QVERIFY(view().drag()->lead().accountId.isEmpty());
    QCOMPARE(view().drag()->lead().due, m->at(28, 10));
    const QPoint below(chip(id).x() + 10, cell(m->molino, 25).y());
    moveTo(below, Qt::ShiftModifier);
    QCOMPARE(view().drag()->lead().accountId, m->molino);
    QCOMPARE(view().drag()->lead().due, m->at(25, 10));
    QTest::mouseClick(view().viewport(), Qt::RightButton, {}, below);
    QVERIFY(!view().isDragging());
    QCOMPARE(m->stored(id).dueAt, m->at(25, 10));
}

void AccountViewTest::keysWalkMoveAndUndo()
{
    const QString id = m->add(25, 10);
    key(Qt::Key_Home);
    QCOMPARE(view().currentIndex(), m->index(id));
    key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m->dueOf(id), m->at(26, 10));
    QTRY_VERIFY(!m->isOnItsWay(id));
    key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(m->stored(id).accountId, m->molino);
    QTRY_VERIFY(!m->isOnItsWay(id));
    key(Qt::Key_Down, Qt::AltModifier); // the next lane is LinkedIn's
    QCOMPARE(m->stored(id).accountId, m->molino);
    key(Qt::Key_Left);
    QVERIFY(!view().currentIndex().isValid());
    QCOMPARE(view().currentPlace().accountId, m->molino);
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    QTRY_COMPARE(m->stored(id).state, core::SlotState::Cancelled);
}

void AccountViewTest::enterMakesASlotOnTheLane()
{
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, cell(m->molino, 26));
    auto *form = m->page->findChild<ui::SlotForm *>();
    QTRY_VERIFY(form && form->create().has_value() && form->create()->accountId == m->molino);
    const int peak = m->link->platforms().at(core::Platform::TikTok).peakHours.first();
    QCOMPARE(form->create()->dueAt, m->at(26, peak));

    view().setFocus();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, cell(m_linkedIn, 26));
    key(Qt::Key_Return);
    QTRY_VERIFY(m->page->findChild<ui::SlotForm *>()->create()->accountId == m_linkedIn);
    QCOMPARE(m->page->findChild<ui::SlotForm *>()->create()->platform, core::Platform::LinkedIn);
}

void AccountViewTest::copiesLandOnTheLaneAtTheirOwnTime()
{
    const QString id = m->add(25, 10.25);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, chip(id));
    key(Qt::Key_C, Qt::ControlModifier);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, cell(m->molino, 27));
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m->model().rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        const core::Slot slot = m->model().rowAt(row).slot;
        if (slot.id == id)
            continue;
        QCOMPARE(slot.accountId, m->molino);
        QCOMPARE(slot.dueAt, m->at(27, 10.25));
    }
}

void AccountViewTest::aBandSelectsWhatItTouches()
{
    const QString first = m->add(25, 10);
    m->add(26, 10, m->molino);
    m->add(28, 10);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, cell(m->cocina, 24));
    moveTo(cell(m->cocina, 25) - QPoint(0, 40));
    moveTo(cell(m->cocina, 26) - QPoint(0, 40));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, cell(m->cocina, 26) - QPoint(0, 40));
    QCOMPARE(view().selectedSlots(), QModelIndexList{m->index(first)});
    QCOMPARE(view().selectedAccounts(), QStringList{m->cocina});
    QCOMPARE(view().selectedSpans().size(), 3);
    QCOMPARE(view().selectedSpans().first(), (ui::TimeSpan{m->at(24, 0), m->at(25, 0)}));
}

void AccountViewTest::selectionIsSharedWithTheOtherViews()
{
    const QString id = m->add(25, 10);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, chip(id));
    m->page->showWay(ui::CalendarPage::Way::Time);
    QCOMPARE(m->view().selectedSlots(), QModelIndexList{m->index(id)});
    QCOMPARE(m->view().currentCell(), m->at(25, 10));
}

void AccountViewTest::filtersLeaveOutLanes()
{
    m->page->findChild<ui::WeekFilter *>()->setCriteria({{}, {core::Platform::LinkedIn}, {}, {}, {}, {}});
    QTRY_COMPARE(view().geometry().lanes(), 1);
    QCOMPARE(view().laneOf(m_linkedIn), 0);
    m->page->findChild<ui::WeekFilter *>()->setCriteria({{m->molino}, {}, {}, {}, {}, {}});
    QTRY_COMPARE(view().laneOf(m->molino), 0);
    QCOMPARE(view().geometry().lanes(), 1);
}

void AccountViewTest::theWayIsRemembered()
{
    ui::CalendarPage again({*m->link, *m->toast, *m->history, m->preferences, m->tasks});
    QCOMPARE(again.way(), ui::CalendarPage::Way::Accounts);
    qobject_cast<ui::Segments *>(again.barControls())->setCurrent(2);
    QCOMPARE(again.way(), ui::CalendarPage::Way::List);
}

void AccountViewTest::aSlotMovedElsewhereChangesItsLane()
{
    const QString id = m->add(25, 10);
    core::EditSlot edit;
    edit.slotId = id;
    edit.accountId = m->molino;
    QVERIFY(m->host.run(edit).has_value());
    QTRY_VERIFY(view().geometry().lane(1).contains(QRectF(view().visualRect(m->index(id))).center()));
}

void AccountViewTest::anEdgeTurnsTheWeek()
{
    const QString id = m->add(25, 10);
    QVERIFY(carry(id, cell(m->cocina, 28)));
    const QPoint edge(view().viewport()->width() - 4, cell(m->cocina, 28).y());
    moveTo(edge);
    QTRY_COMPARE(m->page->firstDay(), QDate(2026, 11, 30));
    QVERIFY(view().isDragging());
    moveTo(cell(m->cocina, 24));
    QTRY_COMPARE(view().drag()->lead().due, m->at(30, 10) + std::chrono::hours(24));
    key(Qt::Key_Escape);
    QVERIFY(!view().isDragging());
    QCOMPARE(m->stored(id).dueAt, m->at(25, 10));
}

QTEST_MAIN(AccountViewTest)
#include "tst_accountview.moc"
