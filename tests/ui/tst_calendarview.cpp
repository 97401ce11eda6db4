// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "sampleweek.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::CalendarModel;
using ui::CalendarView;

/// A real week in a real widget: events come from QTest's mouse and keyboard.
class CalendarViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aDropAsksForTheExactTime();
    void aDraggedChipWaitsAtItsTargetUntilTheEngineAnswers();
    void aRefusedDropFallsBackAndSaysWhy();
    void theNearestTimeThatFitsIsOneClickAway();
    void escapeAndTheRightButtonCancelADrag_data();
    void escapeAndTheRightButtonCancelADrag();
    void aDropWhereItBeganAsksForNothing();
    void aSmallShakeIsNoDrag();
    void publishedSlotsStayInPlace();
    void altArrowsMoveTheSelectedSlot_data();
    void altArrowsMoveTheSelectedSlot();
    void arrowsWalkThroughTheWeek();
    void undoPutsTheSlotBack();
    void aMoveMadeElsewhereMovesTheChip();
    void aDragMirrorsFromRightToLeft();
    void aStackOpensAMenuAndShowsWhatIsChosen();
    void zoomKeepsTheMiddle();
    void theWheelZoomsAroundThePointer();
    void aDragNearAnEdgeScrolls();
    void turningTheWeekShowsItsSlots();
    void aFailedReadingSaysSoAndOffersToTryAgain();

private:
    QAbstractItemModel &model() const { return *view().model(); }
    CalendarView &view() const { return *m_page->findChild<CalendarView *>(); }
    QModelIndex index(const QString &title) const;
    core::Instant dueOf(const QString &title) const;
    ui::SlotRow rowOf(const QString &title) const;
    QPoint place(const QDate &date, int minute) const;
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {});
    void moveTo(const QPoint &to, Qt::KeyboardModifiers modifiers = {});
    core::Instant madrid(int day, int hour, int minute = 0) const;

    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<ui::History> m_history;
    ui::Preferences m_preferences;
    ui::Tasks m_tasks;
    std::unique_ptr<QWidget> m_window;
    ui::Toast *m_toast = nullptr;
    ui::CalendarPage *m_page = nullptr;
};

void CalendarViewTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void CalendarViewTest::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_desk = std::make_unique<tests::FakeDesk>();
    tests::addSampleWeek(*m_desk);
    m_history = std::make_unique<ui::History>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    m_toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::CalendarPage({*m_desk, *m_toast, *m_history, m_preferences, m_tasks}, m_window.get());
    m_page->resize(m_window->size());
    QSignalSpy loaded(m_page, &ui::CalendarPage::loaded);
    m_page->showToday();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(loaded.size() == 1 || loaded.wait());
    view().setFocus();
}

void CalendarViewTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QModelIndex CalendarViewTest::index(const QString &title) const
{
    return model().match(model().index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly).value(0);
}

core::Instant CalendarViewTest::dueOf(const QString &title) const
{
    return index(title).data(CalendarModel::TimeRole).value<core::Instant>();
}

ui::SlotRow CalendarViewTest::rowOf(const QString &title) const
{
    return index(title).data(CalendarModel::SlotRole).value<ui::SlotRow>();
}

QPoint CalendarViewTest::place(const QDate &date, int minute) const
{
    const ui::WeekGeometry &geometry = view().geometry();
    const QRectF column = geometry.column(int(geometry.firstDay().daysTo(date)));
    return QPoint(int(column.center().x()), int(geometry.yOf(minute)) - view().verticalScrollBar()->value());
}

core::Instant CalendarViewTest::madrid(int day, int hour, int minute) const
{
    return core::toInstant(QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Madrid")));
}

void CalendarViewTest::moveTo(const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent move(QEvent::MouseMove, to, view().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QCoreApplication::sendEvent(view().viewport(), &move);
}

void CalendarViewTest::drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(view().viewport(), Qt::LeftButton, modifiers, from);
    moveTo(from + QPoint(0, 20), modifiers);
    moveTo((from + to) / 2, modifiers);
    moveTo(to, modifiers);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, to);
}

void CalendarViewTest::aDropAsksForTheExactTime()
{
    const QPoint from = view().visualRect(index(u"Harvest in 40 s"_s)).center();
    drag(from, from + QPoint(-170, 60)); // a day earlier, 75 minutes later
    QCOMPARE(m_desk->edits.size(), 1);
    QCOMPARE(*m_desk->edits.first().dueAt, madrid(17, 14, 15));
    QCOMPARE(m_desk->edits.first().version, 1);
    QTRY_COMPARE(dueOf(u"Harvest in 40 s"_s), madrid(17, 14, 15));
}

void CalendarViewTest::aDraggedChipWaitsAtItsTargetUntilTheEngineAnswers()
{
    m_desk->holding = true;
    const QPoint from = view().visualRect(index(u"Harvest in 40 s"_s)).center();
    drag(from, from + QPoint(0, 48));
    QCOMPARE(dueOf(u"Harvest in 40 s"_s), madrid(18, 13));
    QCOMPARE(rowOf(u"Harvest in 40 s"_s).wanted, madrid(18, 14));
    const QImage waiting = view().viewport()->grab().toImage();
    m_desk->release();
    QTRY_COMPARE(dueOf(u"Harvest in 40 s"_s), madrid(18, 14));
    QVERIFY(waiting != view().viewport()->grab().toImage());
}

void CalendarViewTest::aRefusedDropFallsBackAndSaysWhy()
{
    m_desk->refuseNext({core::Error::Code::Conflict, u"The gap to the slot before is 2 h, it needs 4 h"_s, {}, {}});
    const QRect origin = view().visualRect(index(u"Harvest in 40 s"_s));
    drag(origin.center(), origin.center() + QPoint(0, 48));
    QTRY_VERIFY(m_toast->isVisible());
    QVERIFY2(m_toast->text().contains(u"it needs 4 h"_s), qPrintable(m_toast->text()));
    QCOMPARE(dueOf(u"Harvest in 40 s"_s), madrid(18, 13));
    QCOMPARE(view().visualRect(index(u"Harvest in 40 s"_s)), origin);
    QVERIFY(!rowOf(u"Harvest in 40 s"_s).wanted);
    QVERIFY(!m_history->canUndo());
}

void CalendarViewTest::theNearestTimeThatFitsIsOneClickAway()
{
    core::Error error{core::Error::Code::Conflict, u"The daily cap of 5 is reached"_s, {}, {}};
    error.nearest = madrid(19, 9, 15);
    m_desk->refuseNext(error);
    const QPoint from = view().visualRect(index(u"Harvest in 40 s"_s)).center();
    drag(from, from + QPoint(0, 48));
    auto *action = m_toast->findChild<QPushButton *>(u"toastAction"_s);
    QTRY_VERIFY(action->isVisible());
    QVERIFY2(action->text().contains(u"09:15"_s), qPrintable(action->text()));
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_COMPARE(dueOf(u"Harvest in 40 s"_s), madrid(19, 9, 15));
}

void CalendarViewTest::escapeAndTheRightButtonCancelADrag_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Escape") << true;
    QTest::newRow("right button") << false;
}

void CalendarViewTest::escapeAndTheRightButtonCancelADrag()
{
    QFETCH(bool, byKey);
    const QPoint from = view().visualRect(index(u"Harvest in 40 s"_s)).center();
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    moveTo(from + QPoint(0, 60));
    if (byKey)
        QTest::keyClick(&view(), Qt::Key_Escape);
    else
        QTest::mousePress(view().viewport(), Qt::RightButton, {}, from + QPoint(0, 60));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from + QPoint(0, 60));
    QVERIFY(m_desk->edits.isEmpty());
}

void CalendarViewTest::aDropWhereItBeganAsksForNothing()
{
    const QPoint from = view().visualRect(index(u"Harvest in 40 s"_s)).center();
    drag(from, from + QPoint(2, 3));
    QVERIFY(m_desk->edits.isEmpty());
}

void CalendarViewTest::aSmallShakeIsNoDrag()
{
    const QPoint from = view().visualRect(index(u"Harvest in 40 s"_s)).center();
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    const QImage before = view().viewport()->grab().toImage();
    moveTo(from + QPoint(0, QApplication::startDragDistance() - 1));
    QCOMPARE(view().viewport()->grab().toImage(), before);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from);
    QCOMPARE(view().currentIndex(), index(u"Harvest in 40 s"_s));
}

void CalendarViewTest::publishedSlotsStayInPlace()
{
    view().scrollTo(index(u"Amanecer"_s));
    const QPoint from = view().visualRect(index(u"Amanecer"_s)).center();
    drag(from, from + QPoint(170, 0));
    QVERIFY(m_desk->edits.isEmpty());
}

void CalendarViewTest::altArrowsMoveTheSelectedSlot_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<core::Instant>("due");
    const Qt::KeyboardModifiers alt = Qt::AltModifier;
    const Qt::KeyboardModifiers far = Qt::AltModifier | Qt::ShiftModifier;
    QTest::newRow("a snap later") << Qt::Key_Down << alt << madrid(18, 13, 15);
    QTest::newRow("a snap earlier") << Qt::Key_Up << alt << madrid(18, 12, 45);
    QTest::newRow("an hour later") << Qt::Key_Down << far << madrid(18, 14);
    QTest::newRow("a day later") << Qt::Key_Right << alt << madrid(19, 13);
    QTest::newRow("a week later") << Qt::Key_Right << far << madrid(25, 13);
}

void CalendarViewTest::altArrowsMoveTheSelectedSlot()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    view().setCurrentIndex(index(u"Harvest in 40 s"_s));
    QTest::keyClick(&view(), key, modifiers);
    QCOMPARE(m_desk->edits.size(), 1);
    QTEST(*m_desk->edits.first().dueAt, "due");
}

void CalendarViewTest::arrowsWalkThroughTheWeek()
{
    view().setCurrentIndex(index(u"Poll: early or late"_s));
    QTest::keyClick(&view(), Qt::Key_Down);
    QVERIFY(!view().currentIndex().isValid());
    QCOMPARE(view().currentCell(), madrid(18, 12, 15));
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(view().currentIndex(), index(u"Harvest in 40 s"_s));
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(view().currentIndex(), index(u"Harvest week"_s));
    QTest::keyClick(&view(), Qt::Key_End);
    QCOMPARE(view().currentIndex(), index(u"مائدة الجمعة"_s));
}

void CalendarViewTest::undoPutsTheSlotBack()
{
    const QPoint from = view().visualRect(index(u"Harvest in 40 s"_s)).center();
    drag(from, from + QPoint(0, 48));
    QTRY_VERIFY(m_history->canUndo());
    QVERIFY(m_history->undoText().contains(u"14:00"_s));
    m_history->undo();
    QTRY_COMPARE(dueOf(u"Harvest in 40 s"_s), madrid(18, 13));
}

void CalendarViewTest::aMoveMadeElsewhereMovesTheChip()
{
    const QRect before = view().visualRect(index(u"Harvest in 40 s"_s));
    m_desk->changeBeside(rowOf(u"Harvest in 40 s"_s).slot.id, madrid(21, 15));
    QTRY_COMPARE(dueOf(u"Harvest in 40 s"_s), madrid(21, 15));
    const QRect after = view().visualRect(index(u"Harvest in 40 s"_s));
    QVERIFY(after.left() > before.left() + 300);
    QVERIFY(after.contains(place(QDate(2026, 11, 21), 15 * 60 + 20)));
}

void CalendarViewTest::aDragMirrorsFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QPoint from = view().visualRect(index(u"Harvest in 40 s"_s)).center();
    drag(from, from + QPoint(-170, 0)); // to the left is later
    QCOMPARE(m_desk->edits.size(), 1);
    QCOMPARE(*m_desk->edits.first().dueAt, madrid(19, 13));
}

void CalendarViewTest::aStackOpensAMenuAndShowsWhatIsChosen()
{
    QVERIFY(view().visualRect(index(u"Co-op results"_s)).isEmpty());
    const ui::WeekGeometry &geometry = view().geometry();
    const QPoint stack(int(geometry.column(3).right()) - 20, place(QDate(2026, 11, 19), 12 * 60 + 15).y() + 50);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, stack);
    auto *menu = view().findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"Co-op results"_s))
            action->trigger();
    }
    QCOMPARE(view().currentIndex(), index(u"Co-op results"_s));
    QVERIFY(!view().visualRect(index(u"Co-op results"_s)).isEmpty());
}

void CalendarViewTest::zoomKeepsTheMiddle()
{
    const int middle = view().viewport()->height() / 2;
    const auto minuteInTheMiddle = [&] {
        return view().geometry().minuteAt(view().verticalScrollBar()->value() + middle);
    };
    view().verticalScrollBar()->setValue(200);
    const double before = minuteInTheMiddle();
    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view().zoom(), ui::defaultZoom + 1);
    QVERIFY(std::abs(minuteInTheMiddle() - before) < 3);
    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view().geometry().zoom().pixelsPerHour, 96);
    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier); // that was the last step
    QCOMPARE(view().geometry().zoom().pixelsPerHour, 96);
}

void CalendarViewTest::theWheelZoomsAroundThePointer()
{
    view().verticalScrollBar()->setValue(300);
    const QPointF pointer(400, 500);
    const auto minuteBelow = [&] {
        return view().geometry().minuteAt(view().verticalScrollBar()->value() + pointer.y());
    };
    const double before = minuteBelow();
    for (const int notch : {120, 120, -120}) {
        const int zoom = view().zoom();
        QWheelEvent wheel(pointer, view().viewport()->mapToGlobal(pointer), {}, QPoint(0, notch), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &wheel);
        QCOMPARE(view().zoom(), zoom + (notch > 0 ? 1 : -1));
        QVERIFY2(std::abs(minuteBelow() - before) < 3, qPrintable(QString::number(minuteBelow() - before)));
    }
    const int value = view().verticalScrollBar()->value();
    QWheelEvent plain(pointer, view().viewport()->mapToGlobal(pointer), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view().viewport(), &plain);
    QVERIFY(view().verticalScrollBar()->value() > value); // without Ctrl it scrolls
}

void CalendarViewTest::aDragNearAnEdgeScrolls()
{
    QModelIndex free;
    for (int row = 0; row < model().rowCount() && !free.isValid(); ++row) {
        if (model().flags(model().index(row, 0)).testFlag(Qt::ItemIsDragEnabled)
            && !view().visualRect(model().index(row, 0)).isEmpty())
            free = model().index(row, 0);
    }
    QVERIFY(free.isValid());
    view().verticalScrollBar()->setValue(100);
    view().scrollTo(free);
    const int before = view().verticalScrollBar()->value();
    const QPoint from = view().visualRect(free).center();
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    moveTo(from + QPoint(0, 15));
    moveTo(QPoint(from.x(), view().viewport()->height() - 8));
    QVERIFY(view().isDragging());
    const core::Instant due = view().drag()->lead().due;
    QTRY_VERIFY(view().verticalScrollBar()->value() > before + 40);
    QTRY_VERIFY(view().drag()->lead().due > due); // what is in the hand goes along
    moveTo(QPoint(from.x(), view().viewport()->height() / 2));
    const int rest = view().verticalScrollBar()->value();
    moveTo(QPoint(from.x(), 6));
    QTRY_VERIFY(view().verticalScrollBar()->value() < rest - 40);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(!view().isDragging());
}

void CalendarViewTest::turningTheWeekShowsItsSlots()
{
    core::Slot slot;
    slot.dueAt = madrid(24, 10);
    m_desk->add(slot, u"Next week"_s, u"@olivar"_s);
    QSignalSpy loaded(m_page, &ui::CalendarPage::loaded);
    m_page->turnWeek(1);
    QVERIFY(loaded.wait());
    QCOMPARE(m_page->firstDay(), QDate(2026, 11, 23));
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(!view().visualRect(index(u"Next week"_s)).isEmpty());
}

void CalendarViewTest::aFailedReadingSaysSoAndOffersToTryAgain()
{
    m_desk->refuseReading(core::Error{core::Error::Code::Unavailable, u"The engine is closing"_s, {}, {}});
    m_page->turnWeek(1);
    QTRY_VERIFY(m_toast->isVisible());
    QVERIFY(m_toast->text().contains(u"The engine is closing"_s));
    QVERIFY(!m_page->isLoaded());
    QTest::mouseClick(m_toast->findChild<QPushButton *>(u"toastAction"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->isLoaded());
}

QTEST_MAIN(CalendarViewTest)
#include "tst_calendarview.moc"
