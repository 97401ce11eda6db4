// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "calendarbench.h"
#include "core/engine/plancommands.h"
#include "ui/common/style.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Selection and keys in a real widget over a real engine.
class CalendarKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m.reset(); }

    void clicksSelectOneSeveralAndARange();
    void aRubberBandMarksTimesAndSelectsWhatItTouches();
    void theCursorWalksOverEmptyTimesAndTurnsTheWeek();
    void copiesKeepTheirSpacingWhereTheyArePasted();
    void deleteCancelsAndUndoBringsBack();
    void pinsComeAndGo();
    void altArrowsMoveAllThatAreSelected();
    void aTimeIsTypedInPlace();
    void roomIsMadeWithEachNamedAndUndoneAtOnce();

private:
    void selectAll() { m->key(Qt::Key_A, Qt::ControlModifier); }

    std::unique_ptr<tests::CalendarBench> m;
};

void CalendarKeysTest::init()
{
    m = std::make_unique<tests::CalendarBench>();
    const QString failed = m->begin();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void CalendarKeysTest::clicksSelectOneSeveralAndARange()
{
    const QString first = m->add(24, 10);
    const QString second = m->add(25, 10);
    const QString third = m->add(26, 10);
    QWidget *port = m->view().viewport();
    QTest::mouseClick(port, Qt::LeftButton, {}, m->chip(first));
    QCOMPARE(m->view().selectedSlots(), QModelIndexList{m->index(first)});
    QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, m->chip(third));
    QCOMPARE(m->view().selectedSlots().size(), 3);
    QTest::mouseClick(port, Qt::LeftButton, Qt::ControlModifier, m->chip(second));
    QCOMPARE(m->view().selectedSlots(), (QModelIndexList{m->index(first), m->index(third)}));
    QTest::mouseClick(port, Qt::LeftButton, {}, m->chip(third));
    QCOMPARE(m->view().selectedSlots(), QModelIndexList{m->index(third)});
    selectAll();
    QCOMPARE(m->view().selectedSlots().size(), 3);
    QSignalSpy activated(&m->view(), &ui::CalendarView::slotActivated);
    QTest::mouseDClick(port, Qt::LeftButton, {}, m->chip(second));
    QCOMPARE(activated.size(), 1);
}

void CalendarKeysTest::aRubberBandMarksTimesAndSelectsWhatItTouches()
{
    const QString inside = m->add(25, 10);
    const QString outside = m->add(27, 10);
    m->view().scrollTo(m->index(inside));
    m->press(m->place(24, 9.5));
    m->moveTo(m->place(25, 10.75));
    m->release(m->place(25, 10.75));
    QVERIFY(m->view().selectedSlots().contains(m->index(inside)));
    QVERIFY(!m->view().selectedSlots().contains(m->index(outside)));
    QCOMPARE(m->view().selectedSpans(),
             (QList<ui::TimeSpan>{{m->at(24, 9.5), m->at(24, 11)}, {m->at(25, 9.5), m->at(25, 11)}}));
}

void CalendarKeysTest::theCursorWalksOverEmptyTimesAndTurnsTheWeek()
{
    const QString id = m->add(25, 10);
    m->view().setCurrentCell(m->at(25, 9.5));
    m->key(Qt::Key_Down);
    QCOMPARE(m->view().currentCell(), m->at(25, 9.75));
    m->key(Qt::Key_Down);
    QCOMPARE(m->view().currentIndex(), m->index(id));
    m->key(Qt::Key_Right);
    QVERIFY(!m->view().currentIndex().isValid());
    QCOMPARE(m->view().currentCell(), m->at(26, 10));
    QSignalSpy activated(&m->view(), &ui::CalendarView::emptyCellActivated);
    m->key(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<ui::GridCell>().at, m->at(26, 10));
    for (int day = 0; day < 4; ++day)
        m->key(Qt::Key_Right);
    QTRY_COMPARE(m->page->firstDay(), QDate(2026, 11, 30));
    QCOMPARE(m->view().currentCell(), m->at(30, 10));
}

void CalendarKeysTest::copiesKeepTheirSpacingWhereTheyArePasted()
{
    m->add(24, 10);
    m->add(24, 14);
    selectAll();
    m->key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(clip->text().split(u'\n').size(), 2);
    QVERIFY(clip->text().contains(u"@cocina"_s));
    m->view().setCurrentCell(m->at(26, 11));
    m->key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m->model().rowCount(), 4);
    QList<core::Instant> due;
    for (int row = 0; row < 4; ++row)
        due.append(m->model().rowAt(row).slot.dueAt);
    QVERIFY(due.contains(m->at(26, 11)) && due.contains(m->at(26, 15)));
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(m->model().rowCount(), 2);
    QGuiApplication::clipboard()->setText(u"no slots"_s);
    m->key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(m->toast->text().contains(u"holds no slots"_s), qPrintable(m->toast->text()));
}

void CalendarKeysTest::deleteCancelsAndUndoBringsBack()
{
    const QString id = m->add(24, 10);
    m->add(25, 10);
    selectAll();
    m->key(Qt::Key_Delete);
    QTRY_COMPARE(m->model().rowCount(), 0);
    QTRY_VERIFY(m->toast->text().contains(u"2 slots cancelled"_s));
    m->history->undo();
    QTRY_COMPARE(m->model().rowCount(), 2);
    QCOMPARE(m->dueOf(id), m->at(24, 10));
    QTRY_VERIFY(m->history->canRedo());
    m->history->redo();
    QTRY_COMPARE(m->model().rowCount(), 0);
}

void CalendarKeysTest::pinsComeAndGo()
{
    const QString id = m->add(24, 10); // made by hand: pinned
    QTest::mouseClick(m->view().viewport(), Qt::LeftButton, {}, m->chip(id));
    m->key(Qt::Key_P);
    QTRY_VERIFY(!m->model().rowAt(0).slot.pinned);
    m->key(Qt::Key_P);
    QTRY_VERIFY(m->model().rowAt(0).slot.pinned);
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_VERIFY(!m->model().rowAt(0).slot.pinned);
}

void CalendarKeysTest::altArrowsMoveAllThatAreSelected()
{
    const QString first = m->add(24, 10);
    const QString second = m->add(25, 12);
    selectAll();
    m->key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(m->dueOf(first), m->at(24, 10.25));
    QTRY_COMPARE(m->dueOf(second), m->at(25, 12.25));
    QTRY_VERIFY(!m->isOnItsWay(first) && !m->isOnItsWay(second));
    m->key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m->dueOf(first), m->at(25, 10.25));
    QTRY_COMPARE(m->dueOf(second), m->at(26, 12.25));
}

void CalendarKeysTest::aTimeIsTypedInPlace()
{
    const QString id = m->add(24, 10);
    QTest::mouseClick(m->view().viewport(), Qt::LeftButton, {}, m->chip(id));
    m->key(Qt::Key_F2);
    auto *field = m->view().findChild<QLineEdit *>(u"timeEdit"_s);
    QVERIFY(field);
    QCOMPARE(field->text(), u"10:00"_s);
    QTest::keyClicks(field, u"99"_s);
    QTest::keyClick(field, Qt::Key_Return); // no time: it stays
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"1417"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m->dueOf(id), m->at(24, 14 + 17 / 60.0));
}

void CalendarKeysTest::roomIsMadeWithEachNamedAndUndoneAtOnce()
{
    core::PlanRequest request;
    request.contentId = m->content;
    request.platforms = {core::Platform::TikTok};
    request.languages = {u"es"_s};
    request.weekStart = QDate(2026, 11, 23);
    const auto plan = m->host.run(core::CreatePlan{request});
    QVERIFY(plan && m->host.plan(plan->id));
    QTRY_VERIFY(m->model().rowCount() >= 8);
    // Onto a neighbour of the same account: it alone is in the way, and it is only planned.
    QTRY_VERIFY(!m->model().isLoading());
    QMenu *menu = nullptr;
    QString mover;
    QList<core::Slot> list;
    for (int row = 0; row < m->model().rowCount(); ++row)
        list.append(m->model().rowAt(row).slot);
    for (const core::Slot &slot : list) {
        for (const core::Slot &other : list) {
            if (menu || slot.id == other.id || other.accountId != slot.accountId || other.dueAt < m->at(24, 0))
                continue;
            const QDateTime there = core::toLocal(other.dueAt, QTimeZone::utc());
            const double hours = there.time().msecsSinceStartOfDay() / 3'600'000.0;
            if (hours < 1 || hours > 22 || !m->carry(slot.id, there.date().day(), hours))
                continue;
            if (m->view().drag()->verdict.room.isEmpty()) {
                m->key(Qt::Key_Escape);
                m->release({5, 5});
                continue;
            }
            mover = slot.id;
            m->drop(there.date().day(), hours);
            menu = m->view().findChild<QMenu *>(u"roomMenu"_s);
        }
    }
    QVERIFY(menu);
    QAction *make = menu->actions().at(2);
    QVERIFY2(make->text().contains(u"Make room"_s) && make->text().contains(u"“"_s), qPrintable(make->text()));
    const core::Instant before = m->dueOf(mover);
    make->trigger();
    menu->close();
    QTRY_VERIFY(m->dueOf(mover) != before);
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(m->dueOf(mover), before);
    for (const core::Slot &slot : list)
        QTRY_COMPARE(m->dueOf(slot.id), slot.dueAt);
}

QTEST_MAIN(CalendarKeysTest)
#include "tst_calendarhands_keys.moc"
