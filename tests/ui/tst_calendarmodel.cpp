// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "sampleweek.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/slotsteps.h"
#include "ui/common/history.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::CalendarModel;

class CalendarModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheSlotsOfItsSpanWithTheirNames();
    void aMoveStaysPendingUntilTheEngineHasDoneIt();
    void aRefusedMoveLeavesTheSlotWhereItWas();
    void aChangeMadeElsewhereMovesTheRow();
    void aSlotThatLeavesTheSpanLeavesTheModel();
    void aSlotWithUnknownNamesIsAskedFor();
    void publishedSlotsCannotBeMoved();
    void anAnswerForAnEarlierWeekIsDropped();
    void anEventDuringReadingWins();
    void aConfirmedMoveCanBeUndoneAndRedone();
    void undoOfASlotChangedElsewhereIsRefusedAndDropped();
    void chainedMovesOfOneSlotUndoOneAfterTheOther();

private:
    void load();
    core::Instant dueOf(const QModelIndex &index) const
    {
        return index.data(CalendarModel::TimeRole).value<core::Instant>();
    }

    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<CalendarModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_first;
    core::Instant m_monday = *core::instantFromIso(u"2026-11-16T00:00:00Z"_s);
};

void CalendarModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_desk = std::make_unique<tests::FakeDesk>();
    core::Slot slot;
    slot.dueAt = m_monday + 36h;
    m_first = m_desk->add(slot, u"Pan con tomate"_s, u"@cocina"_s);
    slot.dueAt = m_monday + 60h;
    m_desk->add(slot, u"Why oil stings"_s, u"@olivar"_s);
    slot.dueAt = m_monday + 200h;
    m_desk->add(slot, u"Next week"_s, u"@olivar"_s);
    slot.dueAt = m_monday + 40h;
    slot.state = core::SlotState::Cancelled;
    m_desk->add(slot, u"Gone"_s, u"@olivar"_s);
    m_model = std::make_unique<CalendarModel>(*m_desk);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void CalendarModelTest::load()
{
    QSignalSpy loaded(m_model.get(), &CalendarModel::loaded);
    m_model->show(m_monday, m_monday + 7 * 24h);
    QVERIFY(loaded.wait());
}

void CalendarModelTest::showsTheSlotsOfItsSpanWithTheirNames()
{
    load();
    QCOMPARE(m_model->rowCount(), 2);
    const auto row = m_model->indexOf(m_first).data(CalendarModel::SlotRole).value<ui::SlotRow>();
    QCOMPARE(row.title, u"Pan con tomate"_s);
    QCOMPARE(row.username, u"@cocina"_s);
    const QString spoken = m_model->indexOf(m_first).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Planned"_s) && spoken.contains(u"12:00"_s), qPrintable(spoken));
}

void CalendarModelTest::aMoveStaysPendingUntilTheEngineHasDoneIt()
{
    load();
    m_desk->holding = true;
    QSignalSpy moved(m_model.get(), &CalendarModel::moved);
    const QModelIndex index = m_model->indexOf(m_first);
    const core::Instant before = dueOf(index);
    QVERIFY(m_model->setData(index, QVariant::fromValue(before + 2h), CalendarModel::TimeRole));
    QCOMPARE(dueOf(index), before);
    QCOMPARE(index.data(CalendarModel::SlotRole).value<ui::SlotRow>().wanted, before + 2h);
    QVERIFY(!m_model->setData(index, QVariant::fromValue(before + 3h), CalendarModel::TimeRole)); // one at a time
    QCOMPARE(m_desk->edits.size(), 1);
    QCOMPARE(m_desk->edits.first().version, 1);

    m_desk->release();
    QVERIFY(moved.wait());
    QCOMPARE(dueOf(index), before + 2h);
    QVERIFY(!index.data(CalendarModel::SlotRole).value<ui::SlotRow>().wanted);
}

void CalendarModelTest::aRefusedMoveLeavesTheSlotWhereItWas()
{
    load();
    core::Error error{core::Error::Code::Conflict, u"The gap to the slot before is 2 h, it needs 4 h"_s, {}, {}};
    m_desk->refuseNext(error);
    QSignalSpy refused(m_model.get(), &CalendarModel::moveRefused);
    const QModelIndex index = m_model->indexOf(m_first);
    const core::Instant before = dueOf(index);
    m_model->setData(index, QVariant::fromValue(before + 2h), CalendarModel::TimeRole);
    QVERIFY(refused.wait());
    QCOMPARE(dueOf(index), before);
    QVERIFY(!index.data(CalendarModel::SlotRole).value<ui::SlotRow>().wanted);
    QCOMPARE(refused.first()[1].value<core::Error>().message, error.message);
}

void CalendarModelTest::aChangeMadeElsewhereMovesTheRow()
{
    load();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_desk->changeBeside(m_first, m_monday + 50h);
    QVERIFY(changed.wait());
    QCOMPARE(dueOf(m_model->indexOf(m_first)), m_monday + 50h);
    QCOMPARE(changed.size(), 1);
}

void CalendarModelTest::aSlotThatLeavesTheSpanLeavesTheModel()
{
    load();
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_desk->changeBeside(m_first, m_monday + 300h);
    QVERIFY(removed.wait());
    QCOMPARE(m_model->rowCount(), 1);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_desk->changeBeside(m_first, m_monday + 30h);
    QVERIFY(inserted.wait());
    QCOMPARE(m_model->rowCount(), 2);
}

void CalendarModelTest::aSlotWithUnknownNamesIsAskedFor()
{
    load();
    core::Slot slot;
    slot.dueAt = m_monday + 20h;
    const QString id = m_desk->add(slot, u"Brand new"_s, u"@new"_s);
    m_desk->changeBeside(id, slot.dueAt);
    QTRY_COMPARE(m_model->indexOf(id).data().toString(), u"Brand new"_s);
}

void CalendarModelTest::publishedSlotsCannotBeMoved()
{
    m_desk->find(m_first)->state = core::SlotState::Published;
    load();
    const QModelIndex index = m_model->indexOf(m_first);
    QVERIFY(!index.flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!m_model->setData(index, QVariant::fromValue(m_monday + 99h), CalendarModel::TimeRole));
    QVERIFY(m_desk->edits.isEmpty());
}

void CalendarModelTest::anAnswerForAnEarlierWeekIsDropped()
{
    QSignalSpy loaded(m_model.get(), &CalendarModel::loaded);
    m_model->show(m_monday, m_monday + 7 * 24h);
    m_model->show(m_monday + 7 * 24h, m_monday + 14 * 24h);
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data().toString(), u"Next week"_s);
}

void CalendarModelTest::anEventDuringReadingWins()
{
    m_desk->holding = true;
    QSignalSpy loaded(m_model.get(), &CalendarModel::loaded);
    m_model->show(m_monday, m_monday + 7 * 24h);
    m_desk->holding = false;
    m_desk->changeBeside(m_first, m_monday + 70h); // arrives before what was read
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_desk->release();
    QVERIFY(loaded.wait());
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(dueOf(m_model->indexOf(m_first)), m_monday + 70h);
}

void CalendarModelTest::aConfirmedMoveCanBeUndoneAndRedone()
{
    load();
    ui::History history;
    ui::SlotSteps steps(*m_desk, history);
    connect(m_model.get(), &CalendarModel::moved, &history, [&](const ui::SlotRow &before, const core::Slot &now) {
        steps.recordMove(u"move"_s, before.slot.dueAt, now);
    });
    const core::Instant before = dueOf(m_model->indexOf(m_first));
    m_model->setData(m_model->indexOf(m_first), QVariant::fromValue(before + 2h), CalendarModel::TimeRole);
    QVERIFY(!history.canUndo());
    QTRY_VERIFY(history.canUndo());
    history.undo();
    QVERIFY(!history.canUndo() && !history.canRedo()); // on its way
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before);
    QTRY_VERIFY(history.canRedo());
    history.redo();
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before + 2h);
}

void CalendarModelTest::undoOfASlotChangedElsewhereIsRefusedAndDropped()
{
    load();
    ui::History history;
    ui::SlotSteps steps(*m_desk, history);
    core::Slot now = *m_desk->find(m_first);
    steps.recordMove(u"move"_s, now.dueAt - 1h, now);
    m_desk->changeBeside(m_first, m_monday + 55h);
    QSignalSpy refused(&history, &ui::History::refused);
    history.undo();
    QVERIFY(refused.wait());
    QVERIFY(!history.canUndo());
    QVERIFY(!history.canRedo());
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), m_monday + 55h);
}

void CalendarModelTest::chainedMovesOfOneSlotUndoOneAfterTheOther()
{
    load();
    ui::History history;
    ui::SlotSteps steps(*m_desk, history);
    connect(m_model.get(), &CalendarModel::moved, &history, [&](const ui::SlotRow &before, const core::Slot &now) {
        steps.recordMove(u"move"_s, before.slot.dueAt, now);
    });
    const core::Instant before = dueOf(m_model->indexOf(m_first));
    for (const auto by : {2h, 4h}) {
        m_model->setData(m_model->indexOf(m_first), QVariant::fromValue(before + by), CalendarModel::TimeRole);
        QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before + by);
    }
    history.undo();
    QTRY_VERIFY(history.canUndo());
    QCOMPARE(dueOf(m_model->indexOf(m_first)), before + 2h);
    history.undo();
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before);
}

QTEST_GUILESS_MAIN(CalendarModelTest)
#include "tst_calendarmodel.moc"
