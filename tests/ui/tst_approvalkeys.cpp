// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "approvaldesk.h"
#include "core/engine/approvaldetails.h"
#include "core/engine/comments.h"
#include "core/engine/contentcommands.h"
#include "core/engine/libraryqueries.h"
#include "ui/approvals/postpane.h"
#include "ui/common/askdialog.h"
#include "ui/common/style.h"
#include "ui/common/timefield.h"

using namespace Qt::StringLiterals;
using core::SlotState;

/// Every key and button of the approvals page against a real engine.
class ApprovalKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m_desk.reset(); }

    void aApprovesAndCtrlZTakesItBack();
    void theButtonsDoWhatTheKeysDo();
    void rAndShiftRNeedAComment_data();
    void rAndShiftRNeedAComment();
    void xMarksAndShiftXMarksTheRange();
    void aClickOnTheTileMarks();
    void markedSlotsAreApprovedAsOneStep();
    void theReviewSaysWhatStaysBehind();
    void vAndPTurnThePreview();
    void thePreviewIsTheTextThatTheSlotCarries();
    void cWritesAComment();
    void sWithoutAPlanSaysSo();
    void eEditsInPlaceAsOneStep();
    void whatIsBeingWrittenStaysWithItsSlot();
    void whereNoModelWasAskedTheCouncilSaysSo();
    void shiftELeadsToTheCalendar();
    void anEditWhileLookingIsTold();
    void aDecisionThatComesTooLateIsRefused();
    void theOrderCanBeChosen();
    void aReaderMayLookOnly();

private:
    std::unique_ptr<tests::ApprovalDesk> m_desk;
};

void ApprovalKeysTest::init()
{
    m_desk = std::make_unique<tests::ApprovalDesk>();
    QVERIFY(m_desk->start());
}

void ApprovalKeysTest::aApprovesAndCtrlZTakesItBack()
{
    const QString id = m_desk->slotIds.first();
    m_desk->key(Qt::Key_A);
    QTRY_COMPARE(m_desk->stateOf(id), SlotState::Approved);
    QTRY_VERIFY(!m_desk->model().indexOf(id).isValid());
    QTRY_COMPARE(m_desk->history.undoText(), u"approve “\u2068First press\u2069”"_s);
    m_desk->history.undo();
    QTRY_COMPARE(m_desk->stateOf(id), SlotState::PendingApproval);
    QTRY_COMPARE(m_desk->list().currentIndex(), m_desk->model().indexOf(id)); // the person sees it again
    QTRY_VERIFY(m_desk->history.canRedo());
    m_desk->history.redo();
    QTRY_COMPARE(m_desk->stateOf(id), SlotState::Approved);
}

void ApprovalKeysTest::theButtonsDoWhatTheKeysDo()
{
    QTest::mouseClick(&m_desk->find<QPushButton>("approve"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->stateOf(m_desk->slotIds[0]), SlotState::Approved);
    QTRY_COMPARE(m_desk->model().rowCount(), 2);
    QTest::mouseClick(&m_desk->find<QPushButton>("reject"), Qt::LeftButton);
    auto *dialog = m_desk->page->findChild<ui::AskDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Not now"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"askDoIt"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->stateOf(m_desk->slotIds[1]), SlotState::Rejected);
}

void ApprovalKeysTest::rAndShiftRNeedAComment_data()
{
    QTest::addColumn<bool>("shift");
    QTest::addColumn<SlotState>("state");
    QTest::newRow("R") << false << SlotState::Planned;
    QTest::newRow("Shift+R") << true << SlotState::Rejected;
}

void ApprovalKeysTest::rAndShiftRNeedAComment()
{
    QFETCH(bool, shift);
    QFETCH(SlotState, state);
    m_desk->key(Qt::Key_R, shift ? Qt::ShiftModifier : Qt::NoModifier);
    auto *dialog = m_desk->page->findChild<ui::AskDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"askDoIt"_s)->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"Use the new label"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"askDoIt"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->stateOf(m_desk->slotIds.first()), state);
    QTRY_VERIFY(m_desk->history.canUndo());
    m_desk->history.undo();
    QTRY_COMPARE(m_desk->stateOf(m_desk->slotIds.first()), SlotState::PendingApproval);
}

void ApprovalKeysTest::xMarksAndShiftXMarksTheRange()
{
    QAbstractItemModelTester tester(&m_desk->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto &review = m_desk->find<QPushButton>("review");
    QVERIFY(!review.isVisible());
    m_desk->key(Qt::Key_X);
    QCOMPARE(m_desk->model().marked().size(), 1);
    QVERIFY(review.isVisible());
    m_desk->key(Qt::Key_J);
    m_desk->key(Qt::Key_J);
    m_desk->key(Qt::Key_X, Qt::ShiftModifier);
    QCOMPARE(m_desk->model().marked().size(), 3);
    m_desk->key(Qt::Key_X);
    QCOMPARE(m_desk->model().marked().size(), 2);
    QVERIFY(m_desk->find<QLabel>("markedCount").text().startsWith(u'2'));
}

void ApprovalKeysTest::aClickOnTheTileMarks()
{
    const QModelIndex second = m_desk->model().index(1);
    const QRect row = m_desk->list().visualRect(second);
    QTest::mouseClick(m_desk->list().viewport(), Qt::LeftButton, {}, QPoint(8 + 14 + 9, row.bottom() - 64 + 22));
    QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void ApprovalKeysTest::markedSlotsAreApprovedAsOneStep()
{
    m_desk->key(Qt::Key_J);
    m_desk->key(Qt::Key_J); // all three have been on screen
    m_desk->model().mark(0, 2);
    QTest::mouseClick(&m_desk->find<QPushButton>("review"), Qt::LeftButton);
    auto &approve = m_desk->find<QPushButton>("reviewApprove");
    QTRY_VERIFY(approve.isEnabled());
    QTest::mouseClick(&approve, Qt::LeftButton);
    for (const QString &id : m_desk->slotIds)
        QTRY_COMPARE(m_desk->stateOf(id), SlotState::Approved);
    QTRY_COMPARE(m_desk->history.stack().count(), 1);
    m_desk->history.undo();
    for (const QString &id : m_desk->slotIds)
        QTRY_COMPARE(m_desk->stateOf(id), SlotState::PendingApproval);
}

void ApprovalKeysTest::theReviewSaysWhatStaysBehind()
{
    m_desk->model().mark(0, 1); // the second one has not been looked at
    m_desk->key(Qt::Key_A, Qt::ShiftModifier);
    auto &approve = m_desk->find<QPushButton>("reviewApprove");
    QTRY_VERIFY(approve.isEnabled());
    QVERIFY(m_desk->find<QWidget>("reviewList").accessibleDescription().contains(u"not looked at it yet"_s));
    QTest::mouseClick(&approve, Qt::LeftButton);
    QTRY_COMPARE(m_desk->stateOf(m_desk->slotIds[0]), SlotState::Approved);
    QTRY_COMPARE(m_desk->model().rowCount(), 2);
    QCOMPARE(m_desk->stateOf(m_desk->slotIds[1]), SlotState::PendingApproval);
}

void ApprovalKeysTest::vAndPTurnThePreview()
{
    auto &preview = m_desk->find<ui::PostPane>("postPane");
    QTRY_COMPARE(m_desk->page->findChild<QWidget *>(u"previewLanguage"_s)->findChildren<QAbstractButton *>().size(), 3);
    QVERIFY(preview.showsWhatIsDecided());
    QVERIFY(!m_desk->find<QWidget>("previewNotice").isVisible());
    m_desk->key(Qt::Key_V);
    QCOMPARE(preview.language(), u"es"_s);
    QVERIFY(m_desk->find<QWidget>("previewNotice").isVisible());
    QVERIFY(m_desk->find<QWidget>("previewCard").accessibleDescription().contains(u"primer aceite"_s));
    m_desk->key(Qt::Key_P);
    QCOMPARE(preview.platform(), core::Platform::Twitter);
    m_desk->key(Qt::Key_J); // the next slot shows what is decided again
    QVERIFY(preview.showsWhatIsDecided());
}

void ApprovalKeysTest::thePreviewIsTheTextThatTheSlotCarries()
{
    core::SaveContent save;
    const auto content = m_desk->host.ask(core::GetContent{u"press"_s});
    save.contentId = content->contentId;
    save.title = content->title;
    save.contentType = content->contentType;
    for (const auto &text : content->variants)
        save.variants.append({text.language, text.platform, text.caption, text.hashtags, text.media, text.id});
    save.variants.append({u"en"_s, {}, u"Bitter is what keeps it young."_s, {}, {}, {}});
    QVERIFY(m_desk->host.run(save));
    core::CreateSlot create;
    create.platform = core::Platform::Instagram;
    create.dueAt = m_desk->at(12) + std::chrono::hours(24);
    create.accountId = m_desk->instagram;
    create.contentId = u"press"_s;
    create.language = u"en"_s;
    create.contentType = core::ContentType::Post;
    const auto slot = m_desk->host.run(create);
    QVERIFY(slot);
    QVERIFY(m_desk->host.run(core::RequestApproval{{slot->id}}));
    QTRY_VERIFY(m_desk->model().indexOf(slot->id).isValid());
    m_desk->list().setCurrentIndex(m_desk->model().indexOf(slot->id));
    auto &preview = m_desk->find<ui::PostPane>("postPane");
    const auto shown = [&] { return m_desk->find<QWidget>("previewCard").accessibleDescription(); };
    QTRY_VERIFY(preview.showsWhatIsDecided() && shown().contains(u"keeps it young"_s));
    QTRY_COMPARE(m_desk->page->findChild<QWidget *>(u"previewLanguage"_s)->findChildren<QAbstractButton *>().size(), 3);
    m_desk->key(Qt::Key_V);
    QVERIFY(shown().contains(u"primer aceite"_s));
    while (!preview.showsWhatIsDecided())
        m_desk->key(Qt::Key_V);
    QVERIFY(shown().contains(u"keeps it young"_s));
}

void ApprovalKeysTest::cWritesAComment()
{
    m_desk->key(Qt::Key_C);
    auto &text = m_desk->find<QLineEdit>("commentText");
    QTRY_VERIFY(text.hasFocus());
    QTest::keyClicks(&text, u"jaxr"_s); // letters rest while one writes
    QCOMPARE(text.text(), u"jaxr"_s);
    QCOMPARE(m_desk->list().currentIndex().row(), 0);
    QTest::keyClick(&text, Qt::Key_Return);
    QTRY_VERIFY(m_desk->find<QWidget>("trail").accessibleDescription().contains(u"jaxr"_s));
    QCOMPARE(m_desk->host.ask(core::ListComments{.slotId = m_desk->slotIds.first()})->size(), 1);
    QTest::keyClick(&text, Qt::Key_Escape);
    QVERIFY(m_desk->list().hasFocus()); // where letters are keys again
}

void ApprovalKeysTest::sWithoutAPlanSaysSo()
{
    QSignalSpy wanted(m_desk->page, &ui::Page::wanted);
    m_desk->key(Qt::Key_S); // these slots were made by hand
    QVERIFY(wanted.isEmpty());
    QVERIFY(m_desk->toast->text().contains(u"no plan"_s));
}

void ApprovalKeysTest::eEditsInPlaceAsOneStep()
{
    const QString id = m_desk->slotIds.first();
    m_desk->key(Qt::Key_E);
    auto &edit = m_desk->find<QWidget>("inlineEdit");
    QVERIFY(edit.isVisible());
    auto &caption = m_desk->find<QPlainTextEdit>("postCaption");
    QTRY_VERIFY(caption.hasFocus());
    QVERIFY(caption.toPlainText().startsWith(u"The first oil"_s));
    auto &save = m_desk->find<QAbstractButton>("inlineSave");
    QVERIFY(!save.isEnabled()); // nothing is changed
    caption.moveCursor(QTextCursor::End);
    QTest::keyClicks(&caption, u" jarx"_s); // letters rest while one writes
    auto &time = m_desk->find<ui::TimeField>("inlineTime");
    time.setFocus();
    time.selectAll();
    QTest::keyClicks(&time, u"13:30"_s);
    QTRY_VERIFY(m_desk->find<QWidget>("verdictCard").isVisible()); // what the new time would come to
    QVERIFY(save.isEnabled());
    QTest::keyClick(&time, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!edit.isVisible());
    QVERIFY(m_desk->list().hasFocus());
    const auto stored = [&] { return *m_desk->host.ask(core::ApprovalDetails{id}); };
    QTRY_COMPARE(stored().item.slot.dueAt, tests::ApprovalDesk::at(13) + std::chrono::minutes(30));
    QVERIFY(stored().item.text->caption.endsWith(u" jarx"_s));
    QTRY_VERIFY(m_desk->history.canUndo());
    m_desk->history.undo(); // both together
    QTRY_COMPARE(stored().item.slot.dueAt, tests::ApprovalDesk::at(12));
    QVERIFY(!stored().item.text->caption.contains(u"jarx"_s));
}

void ApprovalKeysTest::whatIsBeingWrittenStaysWithItsSlot()
{
    m_desk->key(Qt::Key_E);
    auto &caption = m_desk->find<QPlainTextEdit>("postCaption");
    caption.moveCursor(QTextCursor::End);
    QTest::keyClicks(&caption, u" more"_s);
    m_desk->list().setFocus();
    m_desk->key(Qt::Key_J); // another one is shown, and nothing is lost
    QVERIFY(m_desk->find<QWidget>("inlineEdit").isVisible());
    QVERIFY(caption.toPlainText().endsWith(u" more"_s));
    QVERIFY(m_desk->find<QLabel>("inlineTitle").text().contains(u"12:00"_s));
    caption.setFocus();
    QTest::keyClick(&caption, Qt::Key_Escape);
    QVERIFY(!m_desk->find<QWidget>("inlineEdit").isVisible());
    const auto details = m_desk->host.ask(core::ApprovalDetails{m_desk->slotIds.first()});
    QVERIFY(details && !details->item.text->caption.endsWith(u" more"_s));
}

void ApprovalKeysTest::whereNoModelWasAskedTheCouncilSaysSo()
{
    auto &council = m_desk->find<QWidget>("councilSection");
    QTRY_VERIFY(council.accessibleDescription().contains(u"No model was asked"_s));
    QVERIFY(!m_desk->find<QWidget>("councilDial").isVisible());
}

void ApprovalKeysTest::shiftELeadsToTheCalendar()
{
    QSignalSpy wanted(m_desk->page, &ui::Page::wanted);
    m_desk->key(Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    const auto destination = wanted.first().first().value<ui::Destination>();
    QCOMPARE(destination.slotIds, m_desk->slotIds.mid(0, 1));
    QCOMPARE(int(destination.view), int(ui::View::Calendar));
}

void ApprovalKeysTest::anEditWhileLookingIsTold()
{
    auto &banner = m_desk->find<QWidget>("editedBanner");
    QVERIFY(!banner.isVisible());
    core::EditSlot edit;
    edit.slotId = m_desk->slotIds.first();
    edit.dueAt = tests::ApprovalDesk::at(13);
    QVERIFY(m_desk->host.run(edit).has_value());
    QTRY_VERIFY(banner.isVisible());
    m_desk->key(Qt::Key_J);
    QVERIFY(!banner.isVisible());
}

void ApprovalKeysTest::aDecisionThatComesTooLateIsRefused()
{
    m_desk->host.clock().set(tests::ApprovalDesk::at(13));
    m_desk->key(Qt::Key_A);
    QTRY_VERIFY(m_desk->toast->isVisible());
    QVERIFY(m_desk->toast->text().contains(u"time to decide"_s));
    QVERIFY(m_desk->stateOf(m_desk->slotIds.first()) != SlotState::Approved);
    QVERIFY(!m_desk->history.canUndo());
}

void ApprovalKeysTest::theOrderCanBeChosen()
{
    auto *order = m_desk->page->findChild<QComboBox *>(u"queueOrder"_s);
    QVERIFY(order);
    order->setCurrentIndex(2);
    Q_EMIT order->activated(2);
    QCOMPARE(m_desk->model().index(0).data(ui::ApprovalModel::GroupRole).toString(), u"Instagram"_s);
    Q_EMIT order->activated(1);
    QVERIFY(m_desk->model().index(0).data(ui::ApprovalModel::GroupRole).toString().contains(u"risk"_s));
}

void ApprovalKeysTest::aReaderMayLookOnly()
{
    core::Caller reader = support::EngineHost::person();
    reader.scopes = core::Scope::Read;
    m_desk = std::make_unique<tests::ApprovalDesk>();
    QVERIFY(m_desk->start(reader));
    QVERIFY(!m_desk->find<QPushButton>("approve").isEnabled());
    QVERIFY(!m_desk->find<QPushButton>("reject").isEnabled());
    QVERIFY(m_desk->find<QLabel>("decisionWhy").isVisible());
    m_desk->key(Qt::Key_A);
    QCOMPARE(m_desk->stateOf(m_desk->slotIds.first()), SlotState::PendingApproval);
}

QTEST_MAIN(ApprovalKeysTest)
#include "tst_approvalkeys.moc"
