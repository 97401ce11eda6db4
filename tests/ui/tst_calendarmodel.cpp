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
    void undoOverAPublishedSlotIsRefusedAndSaysSo();
    void chainedMovesOfOneSlotUndoOneAfterTheOther();

private:
    void load();
    void move(const QString &id, std::chrono::hours by);
    core::Instant dueOf(const QModelIndex &index) const
    {
        return index.data(CalendarModel::TimeRole).value<core::Instant>();
    }

    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<CalendarModel> m_model;
    std::unique_ptr<ui::History> m_history;
    std::unique_ptr<ui::SlotSteps> m_steps;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_first;
    core::Instant m_monday = *core::instantFromIso(u"2026-11-16T00:00:00Z"_s);
};

void CalendarModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_steps.reset();
    m_desk = std::make_unique<tests::FakeDesk>();
    m_history = std::make_unique<ui::History>();
    m_steps = std::make_unique<ui::SlotSteps>(*m_desk, *m_history);
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

void CalendarModelTest::move(const QString &id, std::chrono::hours by)
{
    const auto row = m_model->indexOf(id).data(CalendarModel::SlotRole).value<ui::SlotRow>();
    core::EditSlot edit;
    edit.slotId = id;
    edit.dueAt = row.slot.dueAt + by;
    edit.version = row.slot.version;
    QVERIFY(m_model->expect({{row, *edit.dueAt, {}}}));
    m_steps->change(u"move"_s, {edit}, {row}, m_model.get(),
                    [this, id](const core::Result<core::ChangeSlots::Answer> &answer) {
                        m_model->settle({id}, answer ? answer->slots : QList<core::Slot>());
                    });
}

void CalendarModelTest::aMoveStaysPendingUntilTheEngineHasDoneIt()
{
    load();
    m_desk->holding = true;
    const QModelIndex index = m_model->indexOf(m_first);
    const core::Instant before = dueOf(index);
    move(m_first, 2h);
    QCOMPARE(dueOf(index), before);
    QCOMPARE(index.data(CalendarModel::SlotRole).value<ui::SlotRow>().wanted, before + 2h);
    QVERIFY(!index.flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!m_model->expect({{index.data(CalendarModel::SlotRole).value<ui::SlotRow>(), before + 3h, {}}})); // one at a time
    QCOMPARE(m_desk->edits.size(), 1);
    QCOMPARE(m_desk->edits.first().version, 1);

    m_desk->release();
    QTRY_COMPARE(dueOf(index), before + 2h);
    QVERIFY(!index.data(CalendarModel::SlotRole).value<ui::SlotRow>().wanted);
}

void CalendarModelTest::aRefusedMoveLeavesTheSlotWhereItWas()
{
    load();
    m_desk->refuseNext({core::Error::Code::Conflict, u"The gap to the slot before is 2 h, it needs 4 h"_s, {}, {}});
    const QModelIndex index = m_model->indexOf(m_first);
    const core::Instant before = dueOf(index);
    move(m_first, 2h);
    QTRY_VERIFY(!index.data(CalendarModel::SlotRole).value<ui::SlotRow>().wanted);
    QCOMPARE(dueOf(index), before);
    QVERIFY(!m_history->canUndo());
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
    QVERIFY(!index.flags().testFlag(Qt::ItemIsEditable));
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
    const core::Instant before = dueOf(m_model->indexOf(m_first));
    move(m_first, 2h);
    QVERIFY(!m_history->canUndo());
    QTRY_VERIFY(m_history->canUndo());
    m_history->undo();
    QVERIFY(!m_history->canUndo() && !m_history->canRedo()); // on its way
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before);
    QTRY_VERIFY(m_history->canRedo());
    m_history->redo();
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before + 2h);
}

void CalendarModelTest::undoOfASlotChangedElsewhereIsRefusedAndDropped()
{
    load();
    move(m_first, 2h);
    QTRY_VERIFY(m_history->canUndo());
    m_desk->changeBeside(m_first, m_monday + 55h);
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), m_monday + 55h);
    QSignalSpy refused(m_history.get(), &ui::History::refused);
    m_history->undo();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first()[1].value<core::Error>().message.contains(u"changed elsewhere"_s));
    QVERIFY(!m_history->canUndo());
    QVERIFY(!m_history->canRedo());
}

void CalendarModelTest::undoOverAPublishedSlotIsRefusedAndSaysSo()
{
    load();
    move(m_first, 2h);
    QTRY_VERIFY(m_history->canUndo());
    core::Slot *slot = m_desk->find(m_first);
    slot->state = core::SlotState::Published;
    m_desk->changeBeside(m_first, slot->dueAt);
    QTRY_COMPARE(m_model->indexOf(m_first).data(CalendarModel::SlotRole).value<ui::SlotRow>().slot.state,
                 core::SlotState::Published);
    QSignalSpy refused(m_history.get(), &ui::History::refused);
    m_history->undo();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first()[1].value<core::Error>().message.contains(u"stays on record"_s));
    QCOMPARE(m_desk->edits.size(), 1);
}

void CalendarModelTest::chainedMovesOfOneSlotUndoOneAfterTheOther()
{
    load();
    const core::Instant before = dueOf(m_model->indexOf(m_first));
    for (const auto by : {2h, 4h}) {
        move(m_first, 2h);
        QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before + by);
    }
    m_history->undo();
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before + 2h);
    QTRY_VERIFY(m_history->canUndo());
    m_history->undo();
    QTRY_COMPARE(dueOf(m_model->indexOf(m_first)), before);
}

QTEST_GUILESS_MAIN(CalendarModelTest)
#include "tst_calendarmodel.moc"
