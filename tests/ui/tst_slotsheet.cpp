// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

#include "core/engine/approvaldetails.h"
#include "core/engine/contentcommands.h"
#include "core/engine/libraryqueries.h"
#include "tests/ui/support/calendarbench.h"
#include "ui/calendar/movedialog.h"
#include "ui/calendar/verdictcard.h"
#include "ui/common/sidesheet.h"
#include "ui/common/style.h"
#include "ui/common/tagfield.h"
#include "ui/common/timefield.h"
#include "ui/content/captionedit.h"

using namespace Qt::StringLiterals;

using Kind = ui::DropVerdict::Kind;

/// One slot in its sheet: fields, text, trail and what can be done, on a real engine.
class SlotSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m_bench.reset(); }

    void theTextIsShownAndSavedWithTheTimeAsOneStep();
    void aTextAloneLeavesTheSlotWhereItIs();
    void theTextIsTheOneThatTheSlotCarries();
    void theTimeIsJudgedWhileItIsEdited();
    void aTextChangedElsewhereIsNotOverwritten();
    void whoElseUsesTheTextIsSaid();
    void theTrailIsThere();
    void itsActionsAreInTheMenu();
    void aStepIsRefusedWhereSomebodyElseWasThere();
    void aReaderMayOnlyLook();

private:
    void open();
    ui::SideSheet *sheet() const { return m_bench->page->findChild<ui::SideSheet *>(); }
    template<typename T>
    T &find(const char *name) const
    {
        T *found = sheet() ? sheet()->findChild<T *>(QLatin1StringView(name)) : nullptr;
        if (!found)
            qFatal("no %s in the sheet", name);
        return *found;
    }
    QPlainTextEdit &caption() const { return find<QPlainTextEdit>("postCaption"); }
    void write(const QString &more);
    void type(const QString &time);
    void save();
    QString storedCaption() { return m_bench->host.ask(core::ApprovalDetails{m_id})->item.text->caption; }
    QMenu *openMenu();
    void choose(const QString &name);

    std::unique_ptr<tests::CalendarBench> m_bench;
    QString m_id;
};

void SlotSheetTest::init()
{
    m_bench = std::make_unique<tests::CalendarBench>();
    QCOMPARE(m_bench->begin(), QString());
    m_id = m_bench->add(24, 10);
}

void SlotSheetTest::open()
{
    m_bench->view().setCurrentIndex(m_bench->index(m_id));
    m_bench->view().setFocus();
    m_bench->key(Qt::Key_Return);
    QVERIFY(sheet() && sheet()->isOpen());
    QTRY_COMPARE(caption().toPlainText(), storedCaption());
}

void SlotSheetTest::write(const QString &more)
{
    caption().setFocus();
    caption().moveCursor(QTextCursor::End);
    QTest::keyClicks(&caption(), more);
}

void SlotSheetTest::type(const QString &time)
{
    auto &field = find<ui::TimeField>("slotTime");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, time);
}

void SlotSheetTest::save()
{
    auto &button = find<QAbstractButton>("saveSlot");
    QVERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(!sheet());
}

QMenu *SlotSheetTest::openMenu()
{
    QTest::mouseClick(&find<QAbstractButton>("slotMore"), Qt::LeftButton);
    return sheet()->findChild<QMenu *>(u"slotActions"_s);
}

void SlotSheetTest::choose(const QString &name)
{
    QMenu *menu = openMenu();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->objectName() == name) {
            action->trigger();
            menu->close();
            return;
        }
    }
    QFAIL(qPrintable(name));
}

void SlotSheetTest::theTextIsShownAndSavedWithTheTimeAsOneStep()
{
    open();
    QCOMPARE(caption().toPlainText(), u"Pan, tomate, aceite y sal."_s);
    QVERIFY(!find<QAbstractButton>("saveSlot").isEnabled());
    write(u" Nada mas."_s);
    type(u"14:30"_s);
    save();
    QCOMPARE(m_bench->stored(m_id).dueAt, m_bench->at(24, 14.5));
    QCOMPARE(storedCaption(), u"Pan, tomate, aceite y sal. Nada mas."_s);
    QTRY_VERIFY(m_bench->history->canUndo());
    m_bench->history->undo();
    QTRY_COMPARE(m_bench->stored(m_id).dueAt, m_bench->at(24, 10));
    QCOMPARE(storedCaption(), u"Pan, tomate, aceite y sal."_s);
    QTRY_VERIFY(m_bench->history->canRedo());
    QVERIFY(!m_bench->history->canUndo()); // it was one
    m_bench->history->redo();
    QTRY_COMPARE(m_bench->stored(m_id).dueAt, m_bench->at(24, 14.5));
    QVERIFY(storedCaption().endsWith(u"Nada mas."_s));
}

void SlotSheetTest::aTextAloneLeavesTheSlotWhereItIs()
{
    open();
    write(u" Y ajo."_s);
    save();
    QCOMPARE(m_bench->stored(m_id).dueAt, m_bench->at(24, 10));
    QVERIFY(storedCaption().endsWith(u"Y ajo."_s));
}

void SlotSheetTest::theTextIsTheOneThatTheSlotCarries()
{
    const auto content = m_bench->host.ask(core::GetContent{m_bench->content});
    core::SaveContent change{content->contentId, content->title, content->contentType, {}, {}};
    const auto &first = content->variants.first();
    change.variants = {{first.language, first.platform, first.caption, first.hashtags, first.media, first.id},
                       {first.language, first.platform, u"Otra vez pan."_s, {}, {}, {}}};
    QVERIFY(m_bench->host.run(change));
    const QString before = m_id;
    m_id = m_bench->add(25, 10);
    m_bench->add(26, 10); // carries the first text again,
    m_bench->add(27, 10); // and this one the second
    open();
    QCOMPARE(caption().toPlainText(), u"Otra vez pan."_s);
    write(u" Y sal."_s);
    QTRY_VERIFY(find<QLabel>("slotShared").text().startsWith(u"1 "_s));
    save();
    QCOMPARE(storedCaption(), u"Otra vez pan. Y sal."_s);
    QCOMPARE(m_bench->host.ask(core::ApprovalDetails{before})->item.text->caption, first.caption);
}

void SlotSheetTest::theTimeIsJudgedWhileItIsEdited()
{
    m_bench->add(24, 15);
    open();
    auto &verdict = find<ui::VerdictCard>("verdictCard");
    QVERIFY(!verdict.isVisible());
    type(u"15:30"_s);
    QTRY_COMPARE(verdict.verdict().kind, Kind::Refused);
    QVERIFY(verdict.isVisible());
    type(u"20:30"_s);
    QTRY_COMPARE(verdict.verdict().kind, Kind::Fits);
    QVERIFY(verdict.verdict().figures);
    type(u"10:00"_s);
    QTRY_VERIFY(!verdict.isVisible()); // nothing would move
}

void SlotSheetTest::aTextChangedElsewhereIsNotOverwritten()
{
    open();
    write(u" Mine."_s);
    core::ContentDraft draft;
    draft.language = u"es"_s;
    draft.caption = u"Theirs."_s;
    QVERIFY(m_bench->host.run(core::ChangeContent{m_bench->content, draft}));
    QTest::mouseClick(&find<QAbstractButton>("saveSlot"), Qt::LeftButton);
    const auto tells = [this] {
        for (const QLabel *label : sheet()->findChildren<QLabel *>()) {
            if (label->text().contains(u"changed since"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(tells());
    QVERIFY(caption().toPlainText().endsWith(u"Mine."_s)); // nothing is lost
    QCOMPARE(storedCaption(), u"Theirs."_s);
}

void SlotSheetTest::whoElseUsesTheTextIsSaid()
{
    m_bench->add(25, 10);
    m_bench->add(26, 10);
    open();
    QVERIFY(!find<QLabel>("slotShared").isVisible());
    write(u" Mas."_s);
    QTRY_VERIFY(find<QLabel>("slotShared").isVisible());
    QVERIFY(find<QLabel>("slotShared").text().startsWith(u"2 "_s));
}

void SlotSheetTest::theTrailIsThere()
{
    core::EditSlot edit;
    edit.slotId = m_id;
    edit.dueAt = m_bench->at(24, 11);
    QVERIFY(m_bench->host.run(edit));
    QTRY_COMPARE(m_bench->dueOf(m_id), m_bench->at(24, 11));
    open();
    QTRY_VERIFY(find<QLabel>("slotTrail").text().count(u'\n') >= 1); // made, and moved
    QVERIFY(find<QLabel>("slotTrail").text().contains(u"ana"_s));
}

void SlotSheetTest::itsActionsAreInTheMenu()
{
    open();
    choose(u"slotMove"_s);
    QTRY_VERIFY(m_bench->page->findChild<ui::MoveDialog *>());
    m_bench->page->findChild<ui::MoveDialog *>()->reject();
    const bool pinned = m_bench->stored(m_id).pinned;
    choose(u"slotPin"_s);
    QTRY_COMPARE(m_bench->stored(m_id).pinned, !pinned);
    const int before = m_bench->view().model()->rowCount();
    choose(u"slotCopy"_s);
    QTRY_COMPARE(m_bench->view().model()->rowCount(), before + 1);
    choose(u"slotCancel"_s);
    QTRY_COMPARE(m_bench->stored(m_id).state, core::SlotState::Cancelled);
}

void SlotSheetTest::aStepIsRefusedWhereSomebodyElseWasThere()
{
    open();
    type(u"14:30"_s);
    save();
    QTRY_VERIFY(m_bench->history->canUndo());
    core::EditSlot edit;
    edit.slotId = m_id;
    edit.dueAt = m_bench->at(26, 9);
    QVERIFY(m_bench->host.run(edit));
    QTRY_COMPARE(m_bench->model().rowAt(m_bench->model().indexOf(m_id).row()).slot.dueAt, m_bench->at(26, 9));
    m_bench->history->undo();
    QTRY_VERIFY(!m_bench->history->canUndo()); // dropped
    QCOMPARE(m_bench->stored(m_id).dueAt, m_bench->at(26, 9));
}

void SlotSheetTest::aReaderMayOnlyLook()
{
    core::Caller reader = support::EngineHost::person();
    reader.scopes = core::Scope::Read;
    m_bench->link->become(reader);
    open();
    QVERIFY(caption().isReadOnly());
    QVERIFY(!find<QAbstractButton>("saveSlot").isEnabled());
    QVERIFY(find<QAbstractButton>("saveSlot").toolTip().contains(u"role"_s));
}

QTEST_MAIN(SlotSheetTest)
#include "tst_slotsheet.moc"
