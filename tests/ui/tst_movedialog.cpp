// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include "core/engine/approvalcommands.h"
#include "core/engine/slotqueries.h"
#include "tests/ui/support/calendarbench.h"
#include "ui/calendar/movedialog.h"
#include "ui/calendar/verdictcard.h"
#include "ui/common/datefield.h"
#include "ui/common/style.h"
#include "ui/common/timefield.h"

using namespace Qt::StringLiterals;

using Kind = ui::DropVerdict::Kind;

/// Moving without dragging: the dialog's fields, what it says of the place, and what it offers instead.
class MoveDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        m_bench = std::make_unique<tests::CalendarBench>();
        QCOMPARE(m_bench->begin(), QString());
    }
    void cleanup() { m_bench.reset(); }

    void mAsksWhereAndEnterMoves();
    void theAnswerIsLiveWithRiskAndReach();
    void whatDoesNotFitOffersTimesThatDo();
    void anotherAccountIsAnotherPlace();
    void severalKeepTheirSpacing();
    void anApprovalThatWouldBeVoidIsSaidBefore();
    void withoutASelectionItSaysWhatToDo();
    void aReaderMayNot();

private:
    ui::MoveDialog *open(const QStringList &ids);
    ui::MoveDialog *dialog() const { return m_bench->page->findChild<ui::MoveDialog *>(); }
    const ui::DropVerdict &verdict() const { return dialog()->findChild<ui::VerdictCard *>()->verdict(); }
    void type(const QString &time);
    QAbstractButton *moveNow() const { return dialog()->findChild<QAbstractButton *>(u"moveNow"_s); }

    std::unique_ptr<tests::CalendarBench> m_bench;
};

ui::MoveDialog *MoveDialogTest::open(const QStringList &ids)
{
    m_bench->view().selectionModel()->clearSelection();
    for (const QString &id : ids)
        m_bench->view().selectionModel()->select(m_bench->index(id), QItemSelectionModel::Select);
    m_bench->key(Qt::Key_M);
    if (dialog())
        (void)QTest::qWaitFor([this] { return verdict().kind != Kind::Checking; });
    return dialog();
}

void MoveDialogTest::type(const QString &time)
{
    auto *field = dialog()->findChild<ui::TimeField *>(u"moveTime"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, time);
}

void MoveDialogTest::mAsksWhereAndEnterMoves()
{
    const QString id = m_bench->add(24, 10);
    QVERIFY(open({id}));
    QCOMPARE(verdict().kind, Kind::Back); // it stands there already
    QVERIFY(!moveNow()->isEnabled());
    auto *date = dialog()->findChild<ui::DateField *>(u"moveDate"_s);
    QTest::keyClick(date, Qt::Key_Up);
    QCOMPARE(date->date(), QDate(2026, 11, 25));
    type(u"14:20"_s);
    QTRY_VERIFY(moveNow()->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(m_bench->stored(id).dueAt, m_bench->at(25, 14.0 + 20 / 60.0));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(m_bench->history->canUndo());
    m_bench->history->undo();
    QTRY_COMPARE(m_bench->stored(id).dueAt, m_bench->at(24, 10));
}

void MoveDialogTest::theAnswerIsLiveWithRiskAndReach()
{
    QVERIFY(open({m_bench->add(24, 10)}));
    type(u"19:00"_s);
    QTRY_COMPARE(verdict().kind, Kind::Fits);
    QVERIFY(verdict().figures);
    const auto text = [this](const char *name) {
        return dialog()->findChild<QLabel *>(QLatin1StringView(name))->text();
    };
    QVERIFY(!text("verdictRiskBefore").isEmpty());
    QVERIFY(!text("verdictReachBefore").isEmpty());
    QVERIFY(text("verdictReachAfter").contains(ui::reachText(verdict().figures->slotReach.after)));
    type(u"3"_s);
    const double morning = verdict().figures ? verdict().figures->slotReach.after : -1;
    type(u"19:00"_s);
    QVERIFY(morning != verdict().figures->slotReach.after); // asked anew for each time
}

void MoveDialogTest::whatDoesNotFitOffersTimesThatDo()
{
    const QString id = m_bench->add(24, 10);
    m_bench->add(24, 15);
    QVERIFY(open({id}));
    type(u"15:30"_s);
    QTRY_COMPARE(verdict().kind, Kind::Refused);
    QVERIFY(!verdict().reason.isEmpty());
    QVERIFY(!moveNow()->isEnabled());
    const auto offers = [this] { return dialog()->findChildren<QAbstractButton *>(u"nearestTime"_s); };
    QTRY_VERIFY(offers().size() >= 2); // before and after at least
    QVERIFY(dialog()->findChild<QWidget *>(u"nearestTimes"_s)->isVisible());
    QTest::mouseClick(offers().first(), Qt::LeftButton);
    QTRY_COMPARE(verdict().kind, Kind::Fits);
    const QTime taken = dialog()->findChild<ui::TimeField *>(u"moveTime"_s)->time();
    QVERIFY(taken < QTime(15, 0));
    QVERIFY(taken > QTime(10, 0)); // the nearest one, not any
    QTest::mouseClick(moveNow(), Qt::LeftButton);
    QTRY_COMPARE(core::toLocal(m_bench->stored(id).dueAt, m_bench->link->zone()).time(), taken);
}

void MoveDialogTest::anotherAccountIsAnotherPlace()
{
    const QString id = m_bench->add(24, 10);
    m_bench->add(24, 15);
    QVERIFY(open({id}));
    type(u"15:30"_s);
    QTRY_COMPARE(verdict().kind, Kind::Refused);
    auto *account = dialog()->findChild<QComboBox *>(u"moveAccount"_s);
    QTRY_COMPARE(account->count(), 2);
    account->setFocus();
    QTest::keyClick(account, Qt::Key_Down);
    QCOMPARE(account->currentText(), u"@molino"_s);
    QTRY_COMPARE(verdict().kind, Kind::Fits);
    QTest::mouseClick(moveNow(), Qt::LeftButton);
    QTRY_COMPARE(m_bench->stored(id).accountId, m_bench->molino);
    QCOMPARE(m_bench->stored(id).dueAt, m_bench->at(24, 15.5));
}

void MoveDialogTest::severalKeepTheirSpacing()
{
    const QString one = m_bench->add(24, 10);
    const QString two = m_bench->add(25, 12.25);
    QVERIFY(open({one, two}));
    QTest::keyClick(dialog()->findChild<ui::DateField *>(u"moveDate"_s), Qt::Key_Up);
    type(u"11:00"_s);
    QTRY_VERIFY(moveNow()->isEnabled());
    QTest::mouseClick(moveNow(), Qt::LeftButton);
    QTRY_COMPARE(m_bench->stored(one).dueAt, m_bench->at(25, 11));
    QCOMPARE(m_bench->stored(two).dueAt, m_bench->at(26, 13.25));
    QTRY_VERIFY(m_bench->history->canUndo());
    m_bench->history->undo(); // both in one step
    QTRY_COMPARE(m_bench->stored(one).dueAt, m_bench->at(24, 10));
    QCOMPARE(m_bench->stored(two).dueAt, m_bench->at(25, 12.25));
}

void MoveDialogTest::anApprovalThatWouldBeVoidIsSaidBefore()
{
    const QString id = m_bench->add(24, 10);
    QVERIFY(m_bench->host.run(core::RequestApproval{{id}}));
    core::Decide decide;
    decide.items = {{id, {}}};
    const auto waiting = m_bench->host.ask(core::ListApprovals{});
    QVERIFY(waiting && waiting->items.size() == 1);
    decide.items = {{id, waiting->items.first().fingerprint}};
    QVERIFY(m_bench->host.run(decide));
    QTRY_COMPARE(m_bench->index(id).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.state,
                 core::SlotState::Approved);
    QVERIFY(open({id}));
    type(u"16:00"_s);
    QTRY_COMPARE(verdict().kind, Kind::Costs);
    QVERIFY(!dialog()->findChild<QLabel *>(u"verdictReason"_s)->text().isEmpty());
    type(u"10:15"_s);
    QTRY_COMPARE(verdict().kind, Kind::Fits); // within half an hour it is kept
}

void MoveDialogTest::withoutASelectionItSaysWhatToDo()
{
    QVERIFY(!open({}));
    QVERIFY(m_bench->toast->isVisible());
}

void MoveDialogTest::aReaderMayNot()
{
    const QString id = m_bench->add(24, 10);
    core::Caller reader = support::EngineHost::person();
    reader.scopes = core::Scope::Read;
    m_bench->link->become(reader);
    QVERIFY(!open({id}));
    QVERIFY(m_bench->toast->isVisible());
}

QTEST_MAIN(MoveDialogTest)
#include "tst_movedialog.moc"
