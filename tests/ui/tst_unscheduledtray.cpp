// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "calendarbench.h"
#include "core/engine/accountcommands.h"
#include "core/engine/contentcommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/slotqueries.h"
#include "hands.h"
#include "ui/calendar/accountview.h"
#include "ui/calendar/unscheduledlist.h"
#include "ui/calendar/unscheduledmodel.h"
#include "ui/calendar/unscheduledtray.h"
#include "ui/calendar/weekfilter.h"
#include "ui/common/sidesheet.h"
#include "ui/common/style.h"
#include "ui/common/timefield.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::SlotState;
using core::UnscheduledKind;
using VerdictKind = ui::DropVerdict::Kind;

/// The tray of what has no place in the week, by mouse and keys over a real engine, on Monday 23 November 2026, 06:00.
/// Mouse events go to the window, so that what lies over a place gets them.
class UnscheduledTrayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m.reset(); }

    void theButtonCountsWhatWaitsAndOpensTheTray();
    void theModelKeepsItsPromises();
    void aTextThatIsDraggedInBecomesASlot();
    void aTextThatSeveralAccountsTakeOpensTheSheet();
    void aPlaceThatARuleForbidsIsRefusedWhileItIsDragged();
    void aSlotThatWasMissedTakesATimeAgain_data();
    void aSlotThatWasMissedTakesATimeAgain();
    void aSlotThatGaveWayIsBroughtBack();
    void whatNobodyTakesSaysSoAndWhereToChangeIt();
    void aSlotThatIsDraggedOntoTheTrayIsCancelled();
    void aDragThatEndsOnTheTrayChangesNothing();
    void escapeEndsADrag();
    void aLaneSaysWhichAccountTakesIt();
    void aListHasNoTimesToDropOn();
    void everythingGoesByKeys();
    void theMenuPlacesAtTheCell();
    void theFiltersOfTheWeekApply();
    void anEmptyTraySaysWhyAndWhatToDo();
    void aNarrowWindowHasItBelow();
    void fromRightToLeftItStandsOnTheLeft();
    void whoMayOnlyReadPlacesNothing();

private:
    template<typename T>
    T *find(const QString &name) const
    {
        return m->window->findChild<T *>(name);
    }
    ui::UnscheduledTray &tray() const { return *m->page->findChild<ui::UnscheduledTray *>(); }
    ui::UnscheduledList &list() const { return tray().list(); }
    ui::UnscheduledModel &model() const { return *m->page->findChild<ui::UnscheduledModel *>(); }
    /// A content for YouTube, which one account takes.
    QString addFilm();
    QList<core::Slot> slotsOf(const QString &content);
    void open();
    /// The row with this title, in the list; waits for it.
    QModelIndex row(const QString &title);
    QPoint inWindow(const QWidget &widget, const QPoint &at) const { return widget.mapTo(m->window.get(), at); }
    QPoint placeInWindow(int day, double hours) const { return inWindow(*m->view().viewport(), m->place(day, hours)); }
    void takeUp(const QString &title);
    void moveTo(const QPoint &at) { QTest::mouseMove(m->window->windowHandle(), at); }
    void letGo(const QPoint &at) { QTest::mouseRelease(m->window->windowHandle(), Qt::LeftButton, {}, at); }
    /// Carries what is in the hand there, and waits for what the engine says.
    bool carryTo(ui::SlotGrid &grid, const QPoint &at);
    bool carryTo(int day, double hours);
    void drop(int day, double hours) { letGo(placeInWindow(day, hours) + QPoint(0, 10)); }
    core::Slot missed(const QString &account, bool expired);

    std::unique_ptr<tests::CalendarBench> m;
};

void UnscheduledTrayTest::init()
{
    m = std::make_unique<tests::CalendarBench>();
    const QString failed = m->begin();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    QTRY_VERIFY(model().knowsWeek());
    m->view().scrollToTop();
}

QString UnscheduledTrayTest::addFilm()
{
    m->addAccount(u"@cine"_s, core::Platform::YouTube);
    core::SaveContent content;
    content.title = u"Film"_s;
    content.variants = {{u"es"_s, core::Platform::YouTube, u"Una película"_s, {}, {}}};
    const auto saved = m->host.run(content);
    return saved ? saved->contentId : QString();
}

QList<core::Slot> UnscheduledTrayTest::slotsOf(const QString &content)
{
    QList<core::Slot> found;
    const auto all = m->host.ask(core::ListSlots{{.contentId = content}, 0, {}});
    for (const core::Slot &slot : all ? all->slots : QList<core::Slot>()) {
        if (slot.contentId == content && slot.state != SlotState::Cancelled)
            found.append(slot);
    }
    return found;
}

void UnscheduledTrayTest::open()
{
    tests::MouseHands hands(*m->window);
    QVERIFY2(hands.press(u"Unscheduled*"_s), qPrintable(hands.trouble()));
    QTRY_VERIFY(tray().isVisible());
    QTRY_VERIFY(tray().width() == m->page->width() || tray().width() == ui::UnscheduledTray::sideWidth);
}

QModelIndex UnscheduledTrayTest::row(const QString &title)
{
    QModelIndex found;
    const auto look = [&] {
        for (int each = 0; each < list().model()->rowCount(); ++each) {
            if (list().model()->index(each, 0).data().toString() == title)
                found = list().model()->index(each, 0);
        }
        return found.isValid();
    };
    if (!QTest::qWaitFor(look))
        qWarning() << "no row" << title;
    return found;
}

void UnscheduledTrayTest::takeUp(const QString &title)
{
    const QModelIndex index = row(title);
    QVERIFY(index.isValid());
    const QPoint from = inWindow(*list().viewport(), list().visualRect(index).center());
    QTest::mouseMove(m->window->windowHandle(), from);
    QTest::mousePress(m->window->windowHandle(), Qt::LeftButton, {}, from);
    moveTo(from + QPoint(-4, 0));
    QVERIFY(!list().isDragging()); // a hand that trembles
    moveTo(from + QPoint(-20, 0));
}

bool UnscheduledTrayTest::carryTo(ui::SlotGrid &grid, const QPoint &at)
{
    moveTo(at);
    return QTest::qWaitFor([&] {
        return grid.isDragging() && !grid.drag()->isOutside && !grid.drag()->verdict.word.isEmpty()
            && grid.drag()->verdict.kind != VerdictKind::Checking;
    });
}

bool UnscheduledTrayTest::carryTo(int day, double hours)
{
    return carryTo(m->view(), placeInWindow(day, hours) + QPoint(0, 10));
}

core::Slot UnscheduledTrayTest::missed(const QString &account, bool expired)
{
    const QString id = m->add(23, 12, account);
    if (expired && m->host.run(core::RequestApproval{{id}})->first().refused)
        qWarning() << "not in the queue";
    m->host.clock().set(m->at(24, 6));
    if (!QTest::qWaitFor([&] { return m->stored(id).state == SlotState::Missed; }))
        qWarning() << "not missed";
    return m->stored(id);
}

void UnscheduledTrayTest::theButtonCountsWhatWaitsAndOpensTheTray()
{
    auto *button = find<QPushButton>(u"unscheduledButton"_s);
    QTRY_COMPARE(button->text(), u"Unscheduled 1"_s);
    QVERIFY(!tray().isVisible());
    QVERIFY(!m->preferences.value(ui::preferences::calendarTray));
    open();
    QVERIFY(button->isChecked());
    QVERIFY(m->preferences.value(ui::preferences::calendarTray));
    QCOMPARE(row(u"Harvest"_s).row(), 0);
    addFilm();
    QTRY_COMPARE(button->text(), u"Unscheduled 2"_s);
    m->add(25, 10);
    QTRY_COMPARE(button->text(), u"Unscheduled 1"_s);
    // A new window remembers.
    ui::CalendarPage other({*m->link, *m->toast, *m->history, m->preferences, m->tasks});
    QVERIFY(other.findChild<ui::UnscheduledTray *>()->isVisibleTo(&other));
    tests::MouseHands hands(*m->window);
    QVERIFY2(hands.press(u"Close the tray"_s), qPrintable(hands.trouble()));
    QTRY_VERIFY(!tray().isVisible());
    QVERIFY(!button->isChecked());
    QVERIFY(!m->preferences.value(ui::preferences::calendarTray));
}

void UnscheduledTrayTest::theModelKeepsItsPromises()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester rows(&model(), Mode::QtTest);
    const QAbstractItemModelTester shown(&tray().filter(), Mode::QtTest);
    QCOMPARE(model().rowCount(), 1);
    addFilm();
    QTRY_COMPARE(model().rowCount(), 2);
    const QString id = m->add(25, 10);
    QTRY_COMPARE(model().rowCount(), 1);
    QVERIFY(m->host.run(core::CancelSlot{id}));
    QTRY_COMPARE(model().rowCount(), 2);
    const QModelIndex first = model().index(0, 0);
    const QString words = first.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"Not planned"_s) && words.contains(first.data().toString()), qPrintable(words));
    m->page->turnWeek(-1);
    QTRY_VERIFY(model().knowsWeek());
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(model().isWeekOver());
    m->page->turnWeek(1);
    QTRY_COMPARE(model().rowCount(), 2);
}

void UnscheduledTrayTest::aTextThatIsDraggedInBecomesASlot()
{
    const QString film = addFilm();
    open();
    takeUp(u"Film"_s);
    QVERIFY(list().isDragging());
    QVERIFY(m->view().isDragging() && m->view().drag()->isOutside); // still over the tray
    QVERIFY(carryTo(26, 10));
    const ui::SlotDrag drag = *m->view().drag();
    QCOMPARE(drag.action, ui::DropAction::Make);
    QCOMPARE(drag.lead().due, m->at(26, 10));
    QCOMPARE(drag.verdict.kind, VerdictKind::Fits);
    QVERIFY(drag.verdict.figures && drag.verdict.figures->slotReach.after > 0);
    drop(26, 10);
    QVERIFY(!m->view().isDragging() && !list().isDragging());
    QTRY_COMPARE(slotsOf(film).size(), 1);
    const core::Slot made = slotsOf(film).first();
    QCOMPARE(made.dueAt, m->at(26, 10));
    QCOMPARE(made.platform, core::Platform::YouTube);
    QCOMPARE(made.language, u"es"_s);
    QVERIFY(made.pinned);
    QTRY_COMPARE(list().model()->rowCount(), 1); // it waits no longer
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QVERIFY(slotsOf(film).isEmpty());
}

void UnscheduledTrayTest::aTextThatSeveralAccountsTakeOpensTheSheet()
{
    open();
    takeUp(u"Harvest"_s);
    moveTo(placeInWindow(26, 10) + QPoint(0, 10));
    QCOMPARE(m->view().drag()->verdict.kind, VerdictKind::Checking);
    QVERIFY(!m->view().drag()->verdict.reason.isEmpty());
    drop(26, 10);
    QTRY_VERIFY(m->window->findChild<ui::SideSheet *>() && m->window->findChild<ui::SideSheet *>()->isOpen());
    QTRY_COMPARE(find<QComboBox>(u"slotContent"_s)->currentData().toString(), m->content);
    QCOMPARE(find<QComboBox>(u"slotLanguage"_s)->currentData().toString(), u"es"_s);
    QCOMPARE(find<ui::TimeField>(u"slotTime"_s)->time(), QTime(10, 0));
    QTRY_COMPARE(find<QComboBox>(u"slotAccount"_s)->count(), 2);
    tests::MouseHands hands(*m->window);
    QVERIFY2(hands.press(u"Make slot"_s), qPrintable(hands.trouble()));
    QTRY_COMPARE(slotsOf(m->content).size(), 1);
    QCOMPARE(slotsOf(m->content).first().dueAt, m->at(26, 10));
    QTRY_COMPARE(list().model()->rowCount(), 0);
}

void UnscheduledTrayTest::aPlaceThatARuleForbidsIsRefusedWhileItIsDragged()
{
    const QString film = addFilm();
    const QString cine = model().item(row(u"Film"_s).row()).takers.first().id;
    core::CreateSlot other{{}, core::Platform::YouTube, m->at(26, 12), cine, u"else"_s, u"es"_s, {}};
    QVERIFY(m->host.run(other));
    open();
    takeUp(u"Film"_s);
    QVERIFY(carryTo(26, 12.5));
    QCOMPARE(m->view().drag()->verdict.kind, VerdictKind::Refused);
    const core::Instant nearest = *m->view().drag()->verdict.nearest;
    drop(26, 12.5);
    QVERIFY(m->toast->isVisible());
    QVERIFY2(m->toast->text().contains(u"Film"_s), qPrintable(m->toast->text()));
    QVERIFY(slotsOf(film).isEmpty());
    auto *action = m->toast->findChild<QPushButton *>(u"toastAction"_s);
    QTRY_VERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_COMPARE(slotsOf(film).size(), 1);
    QCOMPARE(slotsOf(film).first().dueAt, nearest);

    // The past is as closed to it as to any slot.
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_VERIFY(slotsOf(film).isEmpty());
    takeUp(u"Film"_s);
    QVERIFY(carryTo(23, 3));
    QCOMPARE(m->view().drag()->verdict.kind, VerdictKind::Refused);
    drop(23, 3);
    QVERIFY(slotsOf(film).isEmpty());
}

void UnscheduledTrayTest::aSlotThatWasMissedTakesATimeAgain_data()
{
    QTest::addColumn<bool>("expired");
    QTest::newRow("missed") << false;
    QTest::newRow("expired") << true;
}

void UnscheduledTrayTest::aSlotThatWasMissedTakesATimeAgain()
{
    QFETCH(bool, expired);
    const core::Slot slot = missed({}, expired);
    QCOMPARE(slot.expired, expired);
    open();
    takeUp(u"Harvest"_s);
    QCOMPARE(model().item(0).kind, expired ? UnscheduledKind::Expired : UnscheduledKind::Missed);
    QVERIFY(carryTo(26, 10));
    QCOMPARE(m->view().drag()->action, ui::DropAction::Move);
    QCOMPARE(m->view().drag()->verdict.kind, VerdictKind::Fits);
    QVERIFY(m->view().drag()->verdict.figures.has_value());
    drop(26, 10);
    QTRY_COMPARE(m->stored(slot.id).dueAt, m->at(26, 10));
    QCOMPARE(m->stored(slot.id).state, SlotState::Planned);
    QTRY_COMPARE(list().model()->rowCount(), 0);
    QVERIFY2(m->toast->text().contains(u"Harvest"_s), qPrintable(m->toast->text()));
    // Nothing goes back into the past: undone, it is out of the week; repeated, it stands again.
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(m->stored(slot.id).state, SlotState::Cancelled);
    QTRY_VERIFY(m->history->canRedo());
    m->history->redo();
    QTRY_COMPARE(m->stored(slot.id).state, SlotState::Planned);
    QCOMPARE(m->stored(slot.id).dueAt, m->at(26, 10));
}

void UnscheduledTrayTest::aSlotThatGaveWayIsBroughtBack()
{
    core::PlanRequest request;
    request.contentId = m->content;
    request.platforms = {core::Platform::TikTok};
    request.languages = {u"es"_s};
    request.velocity = 4; // all that two accounts may do
    const auto plan = m->host.run(core::CreatePlan{request});
    QVERIFY(plan && m->host.plan(plan->id));
    const QList<core::Slot> before = slotsOf(m->content);
    // One more, and one more, until somebody has to go.
    for (const core::Slot &slot : before) {
        m->host.run(core::CreateSlot{
            plan->id, core::Platform::TikTok, slot.dueAt, slot.accountId, m->content, u"es"_s, {}, true});
        const auto waiting = m->host.ask(core::ListUnscheduled{m->at(23, 0), m->at(30, 0)});
        if (std::ranges::find(waiting->items, UnscheduledKind::Evicted, &core::ListUnscheduled::Item::kind)
            != waiting->items.end())
            break;
    }
    open();
    QTRY_VERIFY(model().rowCount() > 0 && model().item(0).kind == UnscheduledKind::Evicted);
    const core::Slot evicted = *model().item(0).slot;
    // Its account has no room that day until another slot goes.
    const auto rivals = slotsOf(m->content);
    for (const core::Slot &rival : rivals) {
        if (rival.accountId == evicted.accountId
            && core::localDate(rival.dueAt, QTimeZone::utc()) == QDate(2026, 11, 27))
            QVERIFY(m->host.run(core::CancelSlot{rival.id}));
    }
    QTRY_COMPARE(row(u"Harvest"_s).row(), 0);
    takeUp(u"Harvest"_s);
    QVERIFY(carryTo(27, 12));
    QVERIFY2(m->view().drag()->verdict.kind != VerdictKind::Refused, qPrintable(m->view().drag()->verdict.reason));
    drop(27, 12);
    QTRY_COMPARE(m->stored(evicted.id).state, SlotState::Planned);
    QCOMPARE(m->stored(evicted.id).dueAt, m->at(27, 12));
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(m->stored(evicted.id).state, SlotState::Cancelled);
    QTRY_VERIFY(model().rowCount() > 0 && model().item(0).kind == UnscheduledKind::Evicted); // and waits again
}

void UnscheduledTrayTest::whatNobodyTakesSaysSoAndWhereToChangeIt()
{
    core::PlanRequest request;
    request.contentId = m->content;
    request.title = u"Exports"_s;
    request.platforms = {core::Platform::TikTok};
    request.languages = {u"en"_s}; // both accounts speak Spanish
    request.velocity = 0.5;
    const auto plan = m->host.run(core::CreatePlan{request});
    QVERIFY(plan && m->host.plan(plan->id));
    open();
    QTRY_VERIFY(model().rowCount() == 2 && model().item(0).kind == UnscheduledKind::Shortage);
    const QString reason = model().index(0, 0).data(Qt::ToolTipRole).toString();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_VERIFY(m->toast->isVisible());
    QVERIFY2(m->toast->text().contains(u"No account"_s), qPrintable(m->toast->text()));
    QVERIFY2(reason.contains(u"No account"_s), qPrintable(reason));
    QVERIFY(!m->window->findChild<ui::SideSheet *>());
    QSignalSpy elsewhere(m->page, &ui::Page::wanted);
    auto *action = m->toast->findChild<QPushButton *>(u"toastAction"_s);
    QTRY_VERIFY(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(elsewhere.first().first().value<ui::Destination>().view, ui::View::Accounts);

    // Once somebody speaks it, a drag makes a slot of the plan.
    core::NewAccount account;
    account.platform = core::Platform::TikTok;
    account.username = u"@kitchen"_s;
    account.language = u"en"_s;
    QVERIFY(m->host.run(core::AddAccount{account}));
    QTRY_COMPARE(model().item(0).takers.size(), 1);
    const QModelIndex index = list().model()->index(0, 0);
    const QPoint from = inWindow(*list().viewport(), list().visualRect(index).center());
    QTest::mousePress(m->window->windowHandle(), Qt::LeftButton, {}, from);
    moveTo(from + QPoint(-20, 0));
    QVERIFY(carryTo(26, 10));
    drop(26, 10);
    QTRY_COMPARE(slotsOf(m->content).size(), 1);
    QCOMPARE(slotsOf(m->content).first().planId, plan->id);
    QCOMPARE(slotsOf(m->content).first().language, u"en"_s);
}

void UnscheduledTrayTest::aSlotThatIsDraggedOntoTheTrayIsCancelled()
{
    const QString id = m->add(25, 10);
    open();
    QTRY_COMPARE(list().model()->rowCount(), 0);
    const QPoint chip = inWindow(*m->view().viewport(), m->chip(id));
    QTest::mousePress(m->window->windowHandle(), Qt::LeftButton, {}, chip);
    moveTo(chip + QPoint(0, 20));
    QVERIFY(m->view().isDragging());
    auto *hint = find<QLabel>(u"unscheduledHint"_s);
    QVERIFY2(hint->isVisible() && hint->text().contains(u"cancel"_s), qPrintable(hint->text()));
    const QPoint there = inWindow(tray(), tray().rect().center());
    moveTo(there);
    QVERIFY(m->view().drag()->isOutside);
    QCOMPARE(hint->text(), u"Let go to cancel"_s);
    letGo(there);
    QVERIFY(!m->view().isDragging());
    QTRY_COMPARE(m->stored(id).state, SlotState::Cancelled);
    QTRY_COMPARE(list().model()->rowCount(), 1); // its text waits for another slot
    QVERIFY2(m->toast->text().contains(u"cancelled"_s), qPrintable(m->toast->text()));
    auto *undo = m->toast->findChild<QPushButton *>(u"toastAction"_s);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(m->stored(id).state, SlotState::Planned);
    QTRY_COMPARE(m->dueOf(id), m->at(25, 10));
    QTRY_COMPARE(list().model()->rowCount(), 0);
}

void UnscheduledTrayTest::aDragThatEndsOnTheTrayChangesNothing()
{
    const QString film = addFilm();
    open();
    takeUp(u"Film"_s);
    QVERIFY(carryTo(26, 10));
    const QPoint home = inWindow(tray(), tray().rect().center());
    moveTo(home);
    QVERIFY(m->view().drag()->isOutside);
    letGo(home);
    QVERIFY(!m->view().isDragging());
    QVERIFY(slotsOf(film).isEmpty());
    QVERIFY(!m->history->canUndo());
    QCOMPARE(list().model()->rowCount(), 2);
}

void UnscheduledTrayTest::escapeEndsADrag()
{
    const QString film = addFilm();
    open();
    takeUp(u"Film"_s);
    QVERIFY(carryTo(26, 10));
    QTest::keyClick(m->window->windowHandle(), Qt::Key_Escape);
    QVERIFY(!m->view().isDragging() && !list().isDragging());
    drop(26, 10);
    QVERIFY(slotsOf(film).isEmpty());
    QVERIFY(tray().isVisible());
}

void UnscheduledTrayTest::aLaneSaysWhichAccountTakesIt()
{
    addFilm();
    m->page->showWay(ui::CalendarPage::Way::Accounts);
    auto &lanes = *m->page->findChild<ui::AccountView *>();
    QTRY_VERIFY(lanes.laneOf(m->molino) >= 0);
    open();
    const auto onLane = [&](const QString &account) {
        const QRect cell = lanes.tableCellRect({lanes.laneOf(account), 3});
        return inWindow(*lanes.viewport(), cell.center());
    };
    takeUp(u"Harvest"_s);
    QVERIFY(carryTo(lanes, onLane(m->molino)));
    QCOMPARE(lanes.drag()->verdict.kind, VerdictKind::Fits);
    letGo(onLane(m->molino));
    QTRY_COMPARE(slotsOf(m->content).size(), 1);
    QCOMPARE(slotsOf(m->content).first().accountId, m->molino);
    QCOMPARE(core::localDate(slotsOf(m->content).first().dueAt, QTimeZone::utc()), QDate(2026, 11, 26));

    QTRY_COMPARE(list().model()->rowCount(), 1); // the row below comes up to its place
    takeUp(u"Film"_s); // for another platform
    QVERIFY(carryTo(lanes, onLane(m->cocina)));
    QCOMPARE(lanes.drag()->verdict.kind, VerdictKind::Refused);
    letGo(onLane(m->cocina));
    QVERIFY2(m->toast->text().contains(u"Film"_s), qPrintable(m->toast->text()));
}

void UnscheduledTrayTest::aListHasNoTimesToDropOn()
{
    m->page->showWay(ui::CalendarPage::Way::List);
    find<QPushButton>(u"unscheduledButton"_s)->click();
    takeUp(u"Harvest"_s);
    QVERIFY(!list().isDragging());
    QVERIFY2(m->toast->text().contains(u"list"_s), qPrintable(m->toast->text()));
    letGo(inWindow(tray(), tray().rect().center()));
}

void UnscheduledTrayTest::everythingGoesByKeys()
{
    const QString film = addFilm();
    const core::Slot slot = missed({}, false);
    const auto key = [this](Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m->window->windowHandle(), which, modifiers);
    };
    m->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
    m->view().setFocus();
    m->view().setCurrentCell(m->at(26, 10));
    key(Qt::Key_U);
    QTRY_VERIFY(tray().isVisible() && list().hasFocus());
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QTRY_VERIFY(list().currentIndex().isValid());
    list().setCurrentIndex(row(u"Film"_s));
    key(Qt::Key_Delete); // there is nothing to delete here
    QCOMPARE(list().model()->rowCount(), 2);
    key(Qt::Key_Up);
    QCOMPARE(list().currentIndex().data().toString(), u"Harvest"_s);

    // What was missed goes to the next time that fits.
    key(Qt::Key_Return);
    QTRY_COMPARE(m->stored(slot.id).state, SlotState::Planned);
    QVERIFY(m->stored(slot.id).dueAt > m->host.clock().now());
    QTRY_VERIFY(m->history->canUndo());
    QTRY_COMPARE(list().model()->rowCount(), 1);

    // A text opens the sheet at the cell that the keyboard was at.
    list().setCurrentIndex(row(u"Film"_s));
    key(Qt::Key_Return);
    QTRY_VERIFY(m->window->findChild<ui::SideSheet *>() && m->window->findChild<ui::SideSheet *>()->isOpen());
    QTRY_COMPARE(find<QComboBox>(u"slotContent"_s)->currentData().toString(), film);
    QTRY_COMPARE(find<QComboBox>(u"slotPlatform"_s)->currentData().toInt(), int(core::Platform::YouTube));
    QCOMPARE(find<ui::TimeField>(u"slotTime"_s)->time(), QTime(10, 0));
    key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(slotsOf(film).size(), 1);
    QCOMPARE(slotsOf(film).first().dueAt, m->at(26, 10));

    // The keyboard is in the tray again; Escape goes back to the week, U closes from within.
    QTRY_COMPARE(list().model()->rowCount(), 0);
    QTRY_VERIFY(tray().isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape);
    QTRY_VERIFY(m->view().hasFocus());
    QVERIFY(tray().isVisible());
    key(Qt::Key_U);
    key(Qt::Key_U);
    QTRY_VERIFY(!tray().isVisible());
    QTRY_VERIFY(m->view().hasFocus());
}

void UnscheduledTrayTest::theMenuPlacesAtTheCell()
{
    const QString film = addFilm();
    open();
    m->view().setCurrentCell(m->at(27, 15));
    list().setFocus();
    list().setCurrentIndex(row(u"Film"_s));
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&list(), &wanted);
    auto *menu = m->page->findChild<QMenu *>(u"unscheduledMenu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    QVERIFY(menu->findChild<QAction *>(u"placeBySheet"_s));
    QVERIFY(!menu->findChild<QAction *>(u"placeNext"_s)); // no slot yet, so no time that it could take again
    QSignalSpy elsewhere(m->page, &ui::Page::wanted);
    menu->findChild<QAction *>(u"openContent"_s)->trigger();
    QCOMPARE(elsewhere.first().first().value<ui::Destination>().contentId, film);
    menu->findChild<QAction *>(u"placeHere"_s)->trigger();
    menu->close();
    QTRY_COMPARE(slotsOf(film).size(), 1);
    QCOMPARE(slotsOf(film).first().dueAt, m->at(27, 15));
}

void UnscheduledTrayTest::theFiltersOfTheWeekApply()
{
    addFilm();
    open();
    QTRY_COMPARE(list().model()->rowCount(), 2);
    auto &filter = *m->page->findChild<ui::WeekFilter *>();
    const auto shown = [&](const ui::SlotCriteria &criteria) {
        filter.setCriteria(criteria);
        QStringList titles;
        for (int each = 0; each < list().model()->rowCount(); ++each)
            titles.append(list().model()->index(each, 0).data().toString());
        titles.sort();
        return titles;
    };
    QCOMPARE(shown({.platforms = {core::Platform::TikTok}}), QStringList{u"Harvest"_s}); // through its accounts
    QCOMPARE(shown({.platforms = {core::Platform::YouTube}}).size(), 2);
    QCOMPARE(shown({.platforms = {core::Platform::LinkedIn}}).size(), 0);
    QCOMPARE(shown({.accounts = {m->molino}}), QStringList{u"Harvest"_s});
    QCOMPARE(shown({.languages = {u"es"_s}}).size(), 2);
    QCOMPARE(shown({.text = u"fil"_s}), QStringList{u"Film"_s});
    QCOMPARE(shown({.text = u"@mol"_s}), QStringList{u"Harvest"_s});
    QCOMPARE(find<QLabel>(u"unscheduledCount"_s)->text(), u"1 of 2"_s);
    QCOMPARE(shown({.languages = {u"ar"_s}}), QStringList());
    QVERIFY(!find<QLabel>(u"unscheduledEmpty"_s)->text().isEmpty());
    tests::MouseHands hands(*m->window);
    QVERIFY2(hands.press(u"Show all"_s), qPrintable(hands.trouble()));
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QVERIFY(filter.criteria().isEmpty());
}

void UnscheduledTrayTest::anEmptyTraySaysWhyAndWhatToDo()
{
    m->add(25, 10);
    open();
    QTRY_COMPARE(find<QLabel>(u"unscheduledEmpty"_s)->text(), u"Nothing waits for a place"_s);
    QVERIFY(find<QLabel>(u"unscheduledAdvice"_s)->isVisible());
    QSignalSpy elsewhere(m->page, &ui::Page::wanted);
    tests::MouseHands hands(*m->window);
    QVERIFY2(hands.press(u"Open Content"_s), qPrintable(hands.trouble()));
    QCOMPARE(elsewhere.first().first().value<ui::Destination>().view, ui::View::Content);
    m->page->turnWeek(-1);
    QTRY_COMPARE(find<QLabel>(u"unscheduledEmpty"_s)->text(), u"Nothing was missed"_s);
}

void UnscheduledTrayTest::aNarrowWindowHasItBelow()
{
    open();
    QVERIFY(tray().x() > 0);
    QCOMPARE(tray().y(), 0);
    m->page->resize(848, 600); // what 1024 x 700 leaves
    QTRY_COMPARE(tray().x(), 0);
    QVERIFY(tray().y() > 200);
    QCOMPARE(tray().width(), 848);
    const QString film = addFilm();
    takeUp(u"Film"_s);
    QVERIFY(carryTo(26, 3));
    drop(26, 3);
    QTRY_COMPARE(slotsOf(film).size(), 1);
}

void UnscheduledTrayTest::fromRightToLeftItStandsOnTheLeft()
{
    m->window->setLayoutDirection(Qt::RightToLeft);
    const QString film = addFilm();
    open();
    QTRY_COMPARE(tray().x(), 0);
    QVERIFY(m->view().mapTo(m->page, QPoint()).x() >= ui::UnscheduledTray::sideWidth);
    takeUp(u"Film"_s);
    QVERIFY(carryTo(26, 10));
    drop(26, 10);
    QTRY_COMPARE(slotsOf(film).size(), 1);
    QCOMPARE(slotsOf(film).first().dueAt, m->at(26, 10));
}

void UnscheduledTrayTest::whoMayOnlyReadPlacesNothing()
{
    const QString film = addFilm();
    m->link->become({u"r"_s, u"Rita"_s, core::PrincipalKind::Human, core::Scope::Read});
    open();
    takeUp(u"Film"_s);
    QVERIFY(!list().isDragging());
    QVERIFY(m->toast->isVisible());
    letGo(placeInWindow(26, 10));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(!m->window->findChild<ui::SideSheet *>());
    QVERIFY(slotsOf(film).isEmpty());
}

QTEST_MAIN(UnscheduledTrayTest)
#include "tst_unscheduledtray.moc"
