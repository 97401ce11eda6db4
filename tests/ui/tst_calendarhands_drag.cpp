// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "calendarbench.h"
#include "ui/common/style.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ui::DropVerdict::Kind;

/// Drags in a real widget over a real engine, which judges every place.
class CalendarDragTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m.reset(); }

    void theBubbleSaysWhatTheDropComesTo();
    void aPlaceWithinTheGapIsRefusedAndTheChipFliesBack();
    void theNearestTimeIsOneClickAway();
    void thePastIsReadOnly();
    void severalSlotsKeepTheirSpacing();
    void oneThatDoesNotFitKeepsAllWhereTheyAre();
    void altSnapsToFiveMinutesAndShiftLocksTheAxis();
    void controlCopies();
    void anEdgeTurnsTheWeekWithTheSlotInTheHand();
    void restingOnAnArrowTurnsTheWeekItsWay();
    void escapeAfterTheWeekHasTurnedLeavesTheSlotAlone();

private:
    const ui::DropVerdict &verdict() const { return m->view().drag()->verdict; }

    std::unique_ptr<tests::CalendarBench> m;
};

void CalendarDragTest::init()
{
    m = std::make_unique<tests::CalendarBench>();
    const QString failed = m->begin();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void CalendarDragTest::theBubbleSaysWhatTheDropComesTo()
{
    const QString id = m->add(25, 10);
    QVERIFY(m->carry(id, 26, 18));
    QCOMPARE(verdict().kind, Kind::Fits);
    QVERIFY(verdict().figures.has_value());
    QVERIFY(verdict().figures->slotReach.before > 0 && verdict().figures->slotReach.after > 0);
    QVERIFY2(verdict().reason.contains(u"needs"_s), qPrintable(verdict().reason));
    m->drop(26, 18);
    QTRY_COMPARE(m->dueOf(id), m->at(26, 18));
    QCOMPARE(m->stored(id).dueAt, m->at(26, 18));
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(m->dueOf(id), m->at(25, 10));
}

void CalendarDragTest::aPlaceWithinTheGapIsRefusedAndTheChipFliesBack()
{
    const QString id = m->add(25, 10);
    m->add(26, 12);
    QVERIFY(m->carry(id, 26, 13));
    QCOMPARE(verdict().kind, Kind::Refused);
    QVERIFY2(verdict().reason.contains(u"@cocina"_s), qPrintable(verdict().reason));
    QVERIFY(verdict().nearest.has_value());
    const QString reason = verdict().reason;
    m->drop(26, 13);
    QVERIFY(m->toast->isVisible());
    QVERIFY2(m->toast->text().contains(reason), qPrintable(m->toast->text()));
    QCOMPARE(m->dueOf(id), m->at(25, 10));
    QVERIFY(!m->isOnItsWay(id)); // the engine was not even asked
    QVERIFY(!m->history->canUndo());
}

void CalendarDragTest::theNearestTimeIsOneClickAway()
{
    const QString id = m->add(25, 10);
    m->add(26, 12);
    QVERIFY(m->carry(id, 26, 13));
    const core::Instant nearest = *verdict().nearest;
    m->drop(26, 13);
    auto *action = m->toast->findChild<QPushButton *>(u"toastAction"_s);
    QTRY_VERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_COMPARE(m->dueOf(id), nearest);
}

void CalendarDragTest::thePastIsReadOnly()
{
    const QString id = m->add(25, 10);
    QVERIFY(m->carry(id, 23, 4)); // it is 06:00
    QCOMPARE(verdict().kind, Kind::Refused);
    m->drop(23, 4);
    QVERIFY(m->toast->isVisible());
    QCOMPARE(m->dueOf(id), m->at(25, 10));
}

void CalendarDragTest::severalSlotsKeepTheirSpacing()
{
    const QString first = m->add(24, 10);
    const QString second = m->add(24, 14);
    const QString third = m->add(25, 12, m->molino);
    for (const QString &id : {first, second, third})
        QTest::mouseClick(m->view().viewport(), Qt::LeftButton, Qt::ControlModifier, m->chip(id));
    QCOMPARE(m->view().selectedSlots().size(), 3);
    QVERIFY(m->carry(first, 25, 11));
    QCOMPARE(verdict().kind, Kind::Fits);
    m->drop(25, 11);
    QTRY_COMPARE(m->dueOf(third), m->at(26, 13));
    QCOMPARE(m->dueOf(first), m->at(25, 11));
    QCOMPARE(m->dueOf(second), m->at(25, 15));
    QTRY_VERIFY(m->history->canUndo());
    QVERIFY2(m->history->undoText().contains(u"3 slots"_s), qPrintable(m->history->undoText()));
    m->history->undo();
    QTRY_COMPARE(m->dueOf(third), m->at(25, 12));
    QCOMPARE(m->dueOf(second), m->at(24, 14));
}

void CalendarDragTest::oneThatDoesNotFitKeepsAllWhereTheyAre()
{
    const QString first = m->add(24, 10);
    const QString second = m->add(24, 14);
    m->add(25, 15);
    for (const QString &id : {first, second})
        QTest::mouseClick(m->view().viewport(), Qt::LeftButton, Qt::ControlModifier, m->chip(id));
    QVERIFY(m->carry(first, 25, 10));
    QCOMPARE(verdict().kind, Kind::Refused);
    m->drop(25, 10);
    QCOMPARE(m->dueOf(first), m->at(24, 10));
    QCOMPARE(m->dueOf(second), m->at(24, 14));
}

void CalendarDragTest::altSnapsToFiveMinutesAndShiftLocksTheAxis()
{
    const QString id = m->add(25, 10);
    QVERIFY(m->carry(id, 25, 12 + 20 / 60.0, Qt::AltModifier));
    QCOMPARE(m->view().drag()->lead().due, m->at(25, 12 + 20 / 60.0));
    m->moveTo(m->carried(id, 27, 10.5), Qt::ShiftModifier); // further along the days than along the hours
    QCOMPARE(m->view().drag()->lead().due, m->at(27, 10));
    m->moveTo(m->carried(id, 27, 10.4));
    QCOMPARE(m->view().drag()->lead().due, m->at(27, 10.5));
    m->key(Qt::Key_Escape);
    QVERIFY(!m->view().isDragging());
}

void CalendarDragTest::controlCopies()
{
    const QString id = m->add(25, 10);
    QVERIFY(m->carry(id, 26, 18, Qt::ControlModifier));
    QCOMPARE(verdict().kind, Kind::Fits);
    m->drop(26, 18, Qt::ControlModifier);
    QTRY_COMPARE(m->model().rowCount(), 2);
    QCOMPARE(m->dueOf(id), m->at(25, 10));
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(m->model().rowCount(), 1);
    QTRY_VERIFY(m->history->canRedo());
    m->history->redo();
    QTRY_COMPARE(m->model().rowCount(), 2);
    QVERIFY(m->carry(id, 25, 11, Qt::ControlModifier)); // too near the original, which stays
    QCOMPARE(verdict().kind, Kind::Refused);
    m->key(Qt::Key_Escape);
}

void CalendarDragTest::anEdgeTurnsTheWeekWithTheSlotInTheHand()
{
    const QString id = m->add(25, 10);
    QVERIFY(m->carry(id, 26, 16));
    QPoint edge = m->carried(id, 29, 16); // far from where the view scrolls
    edge.setX(m->view().viewport()->width() - 5);
    m->moveTo(edge);
    QTRY_COMPARE(m->page->firstDay(), QDate(2026, 11, 30));
    QVERIFY(m->view().isDragging());
    m->moveTo(edge - QPoint(200, 0)); // Saturday 5 December
    QTRY_COMPARE(verdict().kind, Kind::Fits); // the engine was asked about this week
    m->release(edge - QPoint(200, 0));
    QTRY_COMPARE(m->dueOf(id), core::startOfDay(QDate(2026, 12, 5), QTimeZone::utc()) + 16h);
}

/// The arrow to the next week stands where the first days are: above the grid only the arrows count.
void CalendarDragTest::restingOnAnArrowTurnsTheWeekItsWay()
{
    QPushButton arrow(m->page->window());
    arrow.setProperty(ui::weekTurnProperty, 1);
    arrow.setGeometry(4, 0, 24, 24);
    arrow.show();
    arrow.raise();
    const QString id = m->add(25, 10);
    QVERIFY(m->carry(id, 26, 16));
    m->moveTo(m->view().viewport()->mapFromGlobal(arrow.mapToGlobal(QPoint(12, 12))));
    QTRY_COMPARE(m->page->firstDay(), QDate(2026, 11, 30));
    QVERIFY(m->view().isDragging());
    m->key(Qt::Key_Escape);
}

void CalendarDragTest::escapeAfterTheWeekHasTurnedLeavesTheSlotAlone()
{
    const QString id = m->add(25, 10);
    QVERIFY(m->carry(id, 26, 16));
    QPoint edge = m->carried(id, 29, 16); // far from where the view scrolls
    edge.setX(m->view().viewport()->width() - 5);
    m->moveTo(edge);
    QTRY_COMPARE(m->page->firstDay(), QDate(2026, 11, 30));
    m->key(Qt::Key_Escape);
    QVERIFY(!m->view().isDragging());
    m->release(edge);
    QCOMPARE(m->stored(id).dueAt, m->at(25, 10));
}

QTEST_MAIN(CalendarDragTest)
#include "tst_calendarhands_drag.moc"
