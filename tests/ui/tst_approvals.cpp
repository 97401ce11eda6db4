// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "sampleweek.h"
#include "ui/approvals/approvalmodel.h"
#include "ui/approvals/approvalspage.h"
#include "ui/common/askdialog.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"

using namespace Qt::StringLiterals;
using core::Decision;

class ApprovalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void jAndKWalkTheQueue();
    void aApprovesWhatIsShownAndGoesOn();
    void decisionsWithACommentAskForIt_data();
    void decisionsWithACommentAskForIt();
    void riskAboveTheLimitCannotBeApprovedAndSaysWhy();
    void highRiskWithinTheLimitAsksForAReason();
    void aStaleDecisionIsRefusedAndTheRowStays();
    void aRefusalKeepsTheDialogAndItsText();
    void lettersInTheCommentAreNoShortcuts();
    void aDecisionMadeElsewhereTakesTheRowAway();
    void whatLeavesWhileItIsReadDoesNotCome();
    void anOpenDialogKeepsToItsSlot();
    void aNarrowWindowShowsTextAndRiskTogether_data();
    void aNarrowWindowShowsTextAndRiskTogether();
    void anEmptyQueueSaysSo();
    void theModelKeepsItsPromises();

private:
    ui::ApprovalModel &model() const { return *m_page->findChild<ui::ApprovalModel *>(); }
    QListView &list() const { return *m_page->findChild<QListView *>(u"approvalList"_s); }
    QPushButton &button(const QString &name) const { return *m_page->findChild<QPushButton *>(name); }
    ui::AskDialog *dialog() const { return m_page->findChild<ui::AskDialog *>(); }
    void select(const QString &title);
    QString currentTitle() const { return list().currentIndex().data().toString(); }

    std::unique_ptr<tests::FakeDesk> m_desk;
    ui::Preferences m_preferences;
    ui::Tasks m_tasks;
    std::unique_ptr<QWidget> m_window;
    ui::Toast *m_toast = nullptr;
    ui::History m_history;
    ui::ApprovalsPage *m_page = nullptr;
};

void ApprovalsTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void ApprovalsTest::init()
{
    m_desk = std::make_unique<tests::FakeDesk>();
    tests::addSampleWeek(*m_desk);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    m_toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::ApprovalsPage({*m_desk, *m_toast, m_history, m_preferences, m_tasks}, m_window.get());
    m_page->resize(m_window->size());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_page->isLoaded());
    list().setFocus();
}

void ApprovalsTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void ApprovalsTest::select(const QString &title)
{
    list().setCurrentIndex(model().match(model().index(0), Qt::DisplayRole, title, 1, Qt::MatchExactly).value(0));
    QCOMPARE(currentTitle(), title);
}

void ApprovalsTest::jAndKWalkTheQueue()
{
    QCOMPARE(list().currentIndex().row(), 0);
    QTest::keyClick(&list(), Qt::Key_J);
    QTest::keyClick(&list(), Qt::Key_J);
    QCOMPARE(list().currentIndex().row(), 2);
    QTest::keyClick(&list(), Qt::Key_K);
    QCOMPARE(list().currentIndex().row(), 1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&list(), Qt::Key_K);
    QCOMPARE(list().currentIndex().row(), 0);
}

void ApprovalsTest::aApprovesWhatIsShownAndGoesOn()
{
    const auto shown = model().item(list().currentIndex());
    const QString next = model().index(1).data().toString();
    QTest::keyClick(&list(), Qt::Key_A);
    QCOMPARE(m_desk->decisions.size(), 1);
    QCOMPARE(m_desk->decisions.first().decision, Decision::Approve);
    QCOMPARE(m_desk->decisions.first().items.first().slotId, shown.slot.id);
    QCOMPARE(m_desk->decisions.first().items.first().fingerprint, shown.fingerprint);
    QVERIFY(!button(u"approve"_s).isEnabled()); // until the engine has answered
    QTRY_VERIFY(!model().indexOf(shown.slot.id).isValid());
    QCOMPARE(currentTitle(), next);
    QVERIFY(button(u"approve"_s).isEnabled());
}

void ApprovalsTest::decisionsWithACommentAskForIt_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("decision");
    QTest::newRow("R requests changes") << Qt::KeyboardModifiers() << int(Decision::RequestChanges);
    QTest::newRow("Shift+R rejects") << Qt::KeyboardModifiers(Qt::ShiftModifier) << int(Decision::Reject);
}

void ApprovalsTest::decisionsWithACommentAskForIt()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, decision);
    const int before = model().rowCount();
    QTest::keyClick(&list(), Qt::Key_R, modifiers);
    QVERIFY(dialog());
    auto *doIt = dialog()->findChild<QPushButton *>(u"askDoIt"_s);
    QVERIFY(!doIt->isEnabled());
    QVERIFY(!doIt->toolTip().isEmpty());
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"  Use the new label  "_s);
    QTest::mouseClick(doIt, Qt::LeftButton);
    QCOMPARE(m_desk->decisions.size(), 1);
    QCOMPARE(int(m_desk->decisions.first().decision), decision);
    QCOMPARE(m_desk->decisions.first().note, u"Use the new label"_s);
    QTRY_COMPARE(model().rowCount(), before - 1);
    QTRY_VERIFY(!dialog());
}

void ApprovalsTest::riskAboveTheLimitCannotBeApprovedAndSaysWhy()
{
    select(u"Retamos a un chef"_s);
    QVERIFY(!button(u"approve"_s).isEnabled());
    QVERIFY(button(u"approve"_s).toolTip().contains(u"0.60"_s));
    QTest::keyClick(&list(), Qt::Key_A);
    QVERIFY(m_desk->decisions.isEmpty());
    QVERIFY(button(u"reject"_s).isEnabled());
}

void ApprovalsTest::highRiskWithinTheLimitAsksForAReason()
{
    m_desk->state.mode = core::SafetyMode::Manual;
    select(u"Retamos a un chef"_s);
    QTest::keyClick(&list(), Qt::Key_A);
    QVERIFY(dialog());
    QVERIFY(m_desk->decisions.isEmpty());
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"The chef agreed in writing"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"askDoIt"_s), Qt::LeftButton);
    QCOMPARE(m_desk->decisions.size(), 1);
    QCOMPARE(m_desk->decisions.first().note, u"The chef agreed in writing"_s);
}

void ApprovalsTest::aStaleDecisionIsRefusedAndTheRowStays()
{
    const int before = model().rowCount();
    const QString title = currentTitle();
    m_desk->refuseNext({core::Error::Code::StaleApproval, u"The slot has changed since it was shown"_s, {}, {}});
    QTest::keyClick(&list(), Qt::Key_A);
    QTRY_VERIFY(m_toast->isVisible());
    QVERIFY(m_toast->text().contains(u"has changed since it was shown"_s));
    QCOMPARE(model().rowCount(), before);
    QCOMPARE(currentTitle(), title);
    QVERIFY(button(u"approve"_s).isEnabled());
}

void ApprovalsTest::aRefusalKeepsTheDialogAndItsText()
{
    m_desk->refuseNext({core::Error::Code::Forbidden, u"The role may not decide"_s, {}, {}});
    QTest::keyClick(&list(), Qt::Key_R);
    auto *field = dialog()->findChild<QPlainTextEdit *>();
    field->setPlainText(u"Too long"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"askDoIt"_s), Qt::LeftButton);
    auto *refusal = dialog()->findChild<QWidget *>(u"dialogRefusal"_s);
    QTRY_VERIFY(refusal->isVisible());
    QCOMPARE(field->toPlainText(), u"Too long"_s);
    QVERIFY(dialog()->findChild<QPushButton *>(u"askDoIt"_s)->isEnabled());
}

void ApprovalsTest::lettersInTheCommentAreNoShortcuts()
{
    QTest::keyClick(&list(), Qt::Key_R);
    auto *field = dialog()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, u"jakr"_s);
    QCOMPARE(field->toPlainText(), u"jakr"_s);
    QCOMPARE(list().currentIndex().row(), 0);
    QVERIFY(m_desk->decisions.isEmpty());
}

void ApprovalsTest::aDecisionMadeElsewhereTakesTheRowAway()
{
    const int before = model().rowCount();
    core::Events events;
    events.changedSlots = {m_desk->queue.takeAt(3).slot};
    events.changedSlots.first().state = core::SlotState::Approved;
    Q_EMIT m_desk->changed(events);
    QTRY_COMPARE(model().rowCount(), before - 1);
    QCOMPARE(list().currentIndex().row(), 0);
}

void ApprovalsTest::whatLeavesWhileItIsReadDoesNotCome()
{
    QSignalSpy loaded(&model(), &ui::ApprovalModel::loaded);
    const auto passing = m_desk->queue.takeAt(3);
    model().reload();
    QVERIFY(loaded.wait());
    m_desk->queue.append(passing);
    m_desk->holding = true;
    model().reload(); // its answer has the slot, and is still on its way
    m_desk->queue.removeLast();
    core::Events events;
    events.changedSlots = {passing.slot};
    events.changedSlots.first().state = core::SlotState::Planned;
    Q_EMIT m_desk->changed(events);
    m_desk->release();
    QVERIFY(loaded.wait());
    QTRY_VERIFY(!model().indexOf(passing.slot.id).isValid());
    QCOMPARE(model().rowCount(), int(m_desk->queue.size()));
}

void ApprovalsTest::anOpenDialogKeepsToItsSlot()
{
    const QString shown = model().item(list().currentIndex()).slot.id;
    QTest::keyClick(&list(), Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(dialog());
    list().setCurrentIndex(model().index(4)); // as when the queue changes under the dialog
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"Not ours"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"askDoIt"_s), Qt::LeftButton);
    QCOMPARE(m_desk->decisions.size(), 1);
    QCOMPARE(m_desk->decisions.first().items.first().slotId, shown);
}

void ApprovalsTest::aNarrowWindowShowsTextAndRiskTogether_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("below");
    QTest::newRow("the smallest window") << QSize(840, 616) << true;
    QTest::newRow("an upright one") << QSize(900, 1100) << true;
    QTest::newRow("room for three panes") << QSize(1256, 800) << false;
}

/// Nobody is asked to approve a text that is out of sight.
void ApprovalsTest::aNarrowWindowShowsTextAndRiskTogether()
{
    QFETCH(QSize, size);
    QFETCH(bool, below);
    m_window->resize(size);
    m_page->resize(size);
    auto *card = m_page->findChild<QWidget *>(u"previewCard"_s);
    auto *counters = m_page->findChild<QWidget *>(u"counterRow"_s);
    auto *evidence = m_page->findChild<QWidget *>(u"evidencePane"_s);
    const auto inPage = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m_page, QPoint()), widget->size());
    };
    const auto inSight = [&](const QWidget *widget) {
        return widget->isVisible() && inPage(widget).bottom() < inPage(&button(u"approve"_s)).top()
            && inPage(widget).top() >= 0;
    };
    for (int row = 0; row < model().rowCount(); ++row) {
        list().setCurrentIndex(model().index(row));
        auto *risk = m_page->findChild<QWidget *>(below ? u"riskLine"_s : u"riskSection"_s);
        QTRY_VERIFY2(
            inSight(card) && inSight(counters),
            qPrintable(u"%1: %2 %3"_s.arg(currentTitle()).arg(inPage(card).bottom()).arg(inPage(counters).bottom())));
        QVERIFY(inSight(risk));
        QVERIFY(!inPage(card).intersects(inPage(risk)));
        QCOMPARE(inPage(evidence).top() >= inPage(counters).bottom(), below);
    }
}

void ApprovalsTest::anEmptyQueueSaysSo()
{
    QSignalSpy loaded(m_page, &ui::ApprovalsPage::loaded);
    m_desk->queue.clear();
    model().reload();
    QVERIFY(loaded.wait());
    QVERIFY(!list().isVisible());
    QVERIFY(!button(u"approve"_s).isVisible());
    const QImage empty = m_page->grab().toImage();
    QImage plain(empty.size(), empty.format());
    plain.fill(empty.pixelColor(2, 2));
    QVERIFY(empty != plain); // something is written there
}

void ApprovalsTest::theModelKeepsItsPromises()
{
    QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(m_page, &ui::ApprovalsPage::loaded);
    std::reverse(m_desk->queue.begin(), m_desk->queue.end());
    const auto gone = m_desk->queue.takeAt(2);
    model().reload();
    QVERIFY(loaded.wait());
    m_desk->queue.insert(1, gone);
    model().reload();
    QVERIFY(loaded.wait());
    QCOMPARE(model().rowCount(), int(m_desk->queue.size()));
    for (const ui::QueueOrder order : {ui::QueueOrder::Risk, ui::QueueOrder::Platform, ui::QueueOrder::Due}) {
        model().setOrder(order);
        auto expected = m_desk->queue;
        ui::sortQueue(expected, order);
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(model().item(model().index(row)).slot.id, expected[row].slot.id);
    }
}

QTEST_MAIN(ApprovalsTest)
#include "tst_approvals.moc"
