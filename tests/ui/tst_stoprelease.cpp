// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "core/engine/approvalcommands.h"
#include "core/engine/safetycommands.h"
#include "core/engine/slotqueries.h"
#include "tests/ui/support/calendarbench.h"
#include "ui/common/askdialog.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/shell/departuremodel.h"
#include "ui/shell/releasedialog.h"
#include "ui/shell/safetydesk.h"

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"olive oil from Jaen"_s;

} // namespace

/// Before a stop is released a person sees what would leave, and may hold it, on a real engine.
class StopReleaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup();

    void whatWouldLeaveIsListedFirst();
    void releasingLetsTheTickedOnesGo();
    void whatIsHeldWaitsForApprovalAgain();
    void aWrongPassphraseChangesNothing();
    void theListFollowsTheEngine();
    void whoMayNotApproveCannotHold();
    void withNothingDueItSaysSo();

private:
    void approve(const QStringList &ids);
    void open();
    ui::ReleaseDialog *dialog() const { return m_bench->window->findChild<ui::ReleaseDialog *>(); }
    QAbstractItemModel &rows() const { return *dialog()->findChild<ui::TableView *>(u"departures"_s)->model(); }
    QString text(int row, int column) const { return rows().index(row, column).data().toString(); }
    void press(const QString &name);
    void give(const QString &secret);
    bool isStopped() { return m_bench->link->safety().stopped; }

    std::unique_ptr<tests::CalendarBench> m_bench;
    std::unique_ptr<ui::SafetyDesk> m_safety;
    QString m_noon;
    QString m_evening;
};

void StopReleaseTest::init()
{
    m_bench = std::make_unique<tests::CalendarBench>();
    QCOMPARE(m_bench->begin(), QString());
    m_noon = m_bench->add(23, 12);
    m_evening = m_bench->add(23, 20, m_bench->molino);
    approve({m_noon, m_evening, m_bench->add(26, 10)});
    QVERIFY(m_bench->host.run(core::VerifyPassphrase{passphrase})); // the first one sets it
    QVERIFY(m_bench->host.run(core::Stop{u"a rumour"_s}));
    QTRY_VERIFY(isStopped());
    m_safety = std::make_unique<ui::SafetyDesk>(*m_bench->link, *m_bench->toast, m_bench->window.get());
}

void StopReleaseTest::cleanup()
{
    m_safety.reset();
    m_bench.reset();
}

void StopReleaseTest::approve(const QStringList &ids)
{
    QVERIFY(m_bench->host.run(core::RequestApproval{ids}));
    const auto waiting = m_bench->host.ask(core::ListApprovals{});
    QVERIFY(waiting);
    core::Decide decide;
    for (const core::ListApprovals::Item &item : waiting->items)
        decide.items.append({item.slot.id, item.fingerprint});
    const auto decided = m_bench->host.run(decide);
    QVERIFY(decided);
    for (const core::Decide::Outcome &outcome : *decided)
        QVERIFY(!outcome.refused);
}

void StopReleaseTest::open()
{
    m_safety->askForRelease();
    QVERIFY(dialog());
    QTRY_VERIFY(dialog()->findChild<QAbstractButton *>(u"releaseNext"_s)->isEnabled());
}

void StopReleaseTest::press(const QString &name)
{
    auto *button = dialog()->findChild<QAbstractButton *>(name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void StopReleaseTest::give(const QString &secret)
{
    press(u"releaseNext"_s);
    QTRY_VERIFY(dialog()->findChild<ui::AskDialog *>());
    auto *ask = dialog()->findChild<ui::AskDialog *>();
    auto *field = ask->findChild<QLineEdit *>();
    QVERIFY(field);
    field->clear();
    QTest::keyClicks(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
}

void StopReleaseTest::whatWouldLeaveIsListedFirst()
{
    open();
    const QAbstractItemModelTester tester(&rows());
    QCOMPARE(rows().rowCount(), 2); // Thursday's is beyond the next day
    QCOMPARE(text(0, ui::DepartureModel::When), u"Mon 12:00"_s);
    QCOMPARE(text(0, ui::DepartureModel::Title), u"Harvest"_s);
    QCOMPARE(text(0, ui::DepartureModel::Account), u"@cocina"_s);
    QCOMPARE(text(1, ui::DepartureModel::Account), u"@molino"_s);
    QCOMPARE(rows().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!dialog()->findChild<ui::AskDialog *>()); // the passphrase comes after
    QVERIFY(isStopped());
    press(u"releaseCancel"_s);
    QTRY_VERIFY(!dialog());
    QVERIFY(isStopped());
}

void StopReleaseTest::releasingLetsTheTickedOnesGo()
{
    open();
    give(passphrase);
    QTRY_VERIFY(!isStopped());
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_bench->stored(m_noon).state, core::SlotState::Approved);
    QCOMPARE(m_bench->stored(m_evening).state, core::SlotState::Approved);
}

void StopReleaseTest::whatIsHeldWaitsForApprovalAgain()
{
    open();
    auto *table = dialog()->findChild<ui::TableView *>(u"departures"_s);
    table->setFocus();
    table->setCurrentIndex(rows().index(0, ui::DepartureModel::When));
    QTest::keyClick(table, Qt::Key_Space); // takes the tick away
    QCOMPARE(rows().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(text(0, ui::DepartureModel::Fate).contains(u"Held"_s));
    give(passphrase);
    QTRY_VERIFY(!isStopped());
    QCOMPARE(m_bench->stored(m_noon).state, core::SlotState::PendingApproval);
    QCOMPARE(m_bench->stored(m_evening).state, core::SlotState::Approved);
    QTRY_VERIFY(m_bench->toast->text().contains(u"1 slot"_s));
}

void StopReleaseTest::aWrongPassphraseChangesNothing()
{
    open();
    press(u"holdAll"_s);
    QCOMPARE(rows().index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    give(u"not this one"_s);
    auto *ask = dialog()->findChild<ui::AskDialog *>();
    const auto tells = [ask] {
        for (const QLabel *label : ask->findChildren<QLabel *>()) {
            if (label->text().contains(u"passphrase is wrong"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(tells());
    QVERIFY(isStopped());
    QCOMPARE(m_bench->stored(m_noon).state, core::SlotState::Approved); // not held either
    auto *field = ask->findChild<QLineEdit *>();
    field->clear();
    QTest::keyClicks(field, passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!isStopped());
    QCOMPARE(m_bench->stored(m_noon).state, core::SlotState::PendingApproval);
    QCOMPARE(m_bench->stored(m_evening).state, core::SlotState::PendingApproval);
}

void StopReleaseTest::theListFollowsTheEngine()
{
    open();
    QVERIFY(rows().setData(rows().index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_bench->host.run(core::CancelSlot{m_noon, {}, {}}));
    QTRY_COMPARE(rows().rowCount(), 1);
    QCOMPARE(rows().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // still to be held
}

void StopReleaseTest::whoMayNotApproveCannotHold()
{
    core::Caller planner = support::EngineHost::person();
    planner.scopes = core::Scope::Read | core::Scope::Write;
    m_bench->link->become(planner);
    open();
    QVERIFY(!dialog()->findChild<QAbstractButton *>(u"holdAll"_s)->isEnabled());
    QVERIFY(!rows().setData(rows().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
}

void StopReleaseTest::withNothingDueItSaysSo()
{
    QVERIFY(m_bench->host.run(core::CancelSlot{m_noon, {}, {}}));
    QVERIFY(m_bench->host.run(core::CancelSlot{m_evening, {}, {}}));
    open();
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(!dialog()->findChild<QAbstractButton *>(u"holdAll"_s)->isEnabled());
    give(passphrase);
    QTRY_VERIFY(!isStopped());
}

QTEST_MAIN(StopReleaseTest)
#include "tst_stoprelease.moc"
