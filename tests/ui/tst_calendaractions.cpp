// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include "core/engine/sampleweek.h"
#include "core/engine/workspacecommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/slottable.h"
#include "ui/calendar/weekfilter.h"
#include "ui/common/enginelink.h"
#include "ui/common/field.h"
#include "ui/common/history.h"
#include "ui/common/monthpopup.h"
#include "ui/common/preferences.h"
#include "ui/common/sidesheet.h"
#include "ui/common/style.h"
#include "ui/common/tasks.h"
#include "ui/common/timefield.h"
#include "ui/common/toast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What is done in the calendar beside moving by hand, by mouse and keys, against a real engine with the sample week.
class CalendarActionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup();

    void whoComesForSlotsFindsThemSelected();
    void enterShowsASlotAndItsReasons();
    void aChangeIsSavedAsOneStep();
    void whatIsRefusedStandsAtItsField();
    void aCommentJoinsTheConversation();
    void nMakesASlotThatIsPinned();
    void whatIsSentForApprovalCanBeUndone();
    void aWaitingSlotThatWasCancelledWaitsAgain();
    void theMenuOfASlotHoldsWhatCanBeDone();
    void theMenuTakesBackWhatCannotBeDone();
    void aDateIsChosenFromAMonthWithCounts();
    void anotherZoneOfTheWorkspaceIsShownAtOnce();

private:
    ui::CalendarView &view() const { return *m_page->findChild<ui::CalendarView *>(); }
    template<typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QString selectPlanned(); ///< The first planned slot of the week is current; its id.
    void sendSelected(const QString &id); ///< For approval, as a step.
    core::Slot slotNow(const QString &id);
    void press(const QString &button);

    std::unique_ptr<support::EngineHost> m_host;
    std::unique_ptr<ui::EngineLink> m_desk;
    std::unique_ptr<ui::History> m_history;
    std::unique_ptr<ui::Preferences> m_preferences;
    ui::Tasks m_tasks;
    std::unique_ptr<QWidget> m_window;
    ui::CalendarPage *m_page = nullptr;
};

void CalendarActionsTest::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    QVERIFY(m_host->run(core::LoadSampleWeek{}));
    m_desk = std::make_unique<ui::EngineLink>(m_host->engine(), support::EngineHost::person());
    m_history = std::make_unique<ui::History>();
    m_preferences = std::make_unique<ui::Preferences>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    auto *toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::CalendarPage({*m_desk, *toast, *m_history, *m_preferences, m_tasks}, m_window.get());
    m_page->resize(m_window->size());
    m_page->showToday();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_page->isLoaded());
    view().setFocus();
}

void CalendarActionsTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_host.reset();
}

QString CalendarActionsTest::selectPlanned()
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        const core::Slot slot = index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        if (slot.state != core::SlotState::Planned || slot.dueAt < m_desk->now() + std::chrono::hours(12))
            continue;
        view().setCurrentIndex(index);
        return slot.id;
    }
    return {};
}

core::Slot CalendarActionsTest::slotNow(const QString &id)
{
    const auto all = m_host->ask(core::ListSlots{});
    for (const core::Slot &slot : all ? all->slots : QList<core::Slot>()) {
        if (slot.id == id)
            return slot;
    }
    return {};
}

void CalendarActionsTest::press(const QString &button)
{
    auto *found = find<QAbstractButton>(button);
    QVERIFY2(found, qPrintable(button));
    QTRY_VERIFY2(found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

/// From the needs-you list, a heatmap's cell or a search: also out of another week.
void CalendarActionsTest::whoComesForSlotsFindsThemSelected()
{
    const int last = view().model()->rowCount() - 1;
    QVERIFY(last > 2);
    QStringList ids;
    QDate day;
    for (const int row : {1, last}) {
        const auto slot = view().model()->index(row, 0).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        ids.append(slot.id);
        day = core::localDate(slot.dueAt, m_desk->zone());
    }
    const auto selected = [this] {
        QStringList found;
        for (const QModelIndex &index : view().selectionModel()->selectedIndexes())
            found.append(index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.id);
        found.sort();
        return found;
    };
    ids.sort();
    m_page->open({.slotIds = ids, .day = day});
    QCOMPARE(selected(), ids);
    m_page->turnWeek(1);
    QTRY_VERIFY(m_page->isLoaded());
    QVERIFY(selected().isEmpty());
    m_page->open({.slotIds = ids.mid(0, 1), .day = day});
    QTRY_COMPARE(selected(), ids.mid(0, 1));
    QVERIFY(view().viewport()->rect().intersects(view().visualRect(view().currentIndex())));
}

void CalendarActionsTest::enterShowsASlotAndItsReasons()
{
    QVERIFY(!selectPlanned().isEmpty());
    QTest::keyClick(&view(), Qt::Key_Return);
    auto *sheet = m_window->findChild<ui::SideSheet *>();
    QVERIFY(sheet && sheet->isOpen());
    QVERIFY(!find<QLabel>(u"slotState"_s)->text().isEmpty());
    QTRY_VERIFY(find<QLabel>(u"slotWhy"_s)->text().contains(u'%'));
    QVERIFY(!find<QAbstractButton>(u"saveSlot"_s)->isEnabled());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ui::SideSheet *>());
}

void CalendarActionsTest::aChangeIsSavedAsOneStep()
{
    const QString id = selectPlanned();
    const core::Slot before = slotNow(id);
    QTest::keyClick(&view(), Qt::Key_Return);
    auto *time = find<ui::TimeField>(u"slotTime"_s);
    time->setFocus();
    QTest::keyClick(time, Qt::Key_Up, Qt::AltModifier);
    press(u"saveSlot"_s);
    QTRY_VERIFY(m_history->canUndo());
    const core::Slot after = slotNow(id);
    QVERIFY(after.dueAt != before.dueAt);
    QVERIFY(std::chrono::abs(after.dueAt - before.dueAt) <= std::chrono::minutes(5));
    QVERIFY(after.pinned);
    m_history->undo();
    QTRY_COMPARE(slotNow(id).dueAt, before.dueAt);
    QCOMPARE(slotNow(id).pinned, before.pinned);
}

void CalendarActionsTest::whatIsRefusedStandsAtItsField()
{
    const QString id = selectPlanned();
    const core::Slot before = slotNow(id);
    QTest::keyClick(&view(), Qt::Key_Return);
    auto *date = find<QLineEdit>(u"slotDate"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"2026-11-20"_s); // over
    press(u"saveSlot"_s);
    const auto error = [this] {
        for (const auto *field : m_window->findChildren<ui::Field *>()) {
            if (!field->error().isEmpty())
                return field->error();
        }
        return QString();
    };
    QTRY_VERIFY(!error().isEmpty());
    QVERIFY(m_window->findChild<ui::SideSheet *>()->isOpen());
    QCOMPARE(slotNow(id).dueAt, before.dueAt);
    QVERIFY(!m_history->canUndo());
}

void CalendarActionsTest::aCommentJoinsTheConversation()
{
    QVERIFY(!selectPlanned().isEmpty());
    QTest::keyClick(&view(), Qt::Key_Return);
    auto *line = find<QLineEdit>(u"slotComment"_s);
    line->setFocus();
    QTest::keyClicks(line, u"Is the caption final?"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>(u"slotTalk"_s)->text().contains(u"Is the caption final?"_s));
    QVERIFY(line->text().isEmpty());
}

void CalendarActionsTest::nMakesASlotThatIsPinned()
{
    const int before = view().model()->rowCount();
    QTest::keyClick(&view(), Qt::Key_N);
    auto *sheet = m_window->findChild<ui::SideSheet *>();
    QVERIFY(sheet && sheet->isOpen());
    QTRY_VERIFY(find<QComboBox>(u"slotAccount"_s)->count() > 0);
    QTRY_VERIFY(find<QComboBox>(u"slotContent"_s)->count() > 0);
    // Where the account's gap stands against the time, the nearest one that fits is one click away.
    press(u"saveSlot"_s);
    const auto errors = [this] {
        QStringList all;
        for (const auto *field : m_window->findChildren<ui::Field *>())
            all.append(field->error());
        return all.join(u' ');
    };
    QTRY_VERIFY2(m_history->canUndo() || find<QAbstractButton>(u"takeNearest"_s)->isVisible(), qPrintable(errors()));
    if (!m_history->canUndo()) {
        press(u"takeNearest"_s);
        press(u"saveSlot"_s);
    }
    QTRY_VERIFY(m_history->canUndo());
    QTRY_COMPARE(view().model()->rowCount(), before + 1);
    const auto made = view().model()->index(before, 0).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>();
    QVERIFY(made.slot.pinned);
    m_history->undo();
    QTRY_COMPARE(view().model()->rowCount(), before);
}

void CalendarActionsTest::sendSelected(const QString &id)
{
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(find<QAbstractButton>(u"sendNow"_s));
    press(u"sendNow"_s);
    QTRY_COMPARE(slotNow(id).state, core::SlotState::PendingApproval);
    QTRY_VERIFY(m_history->canUndo());
}

void CalendarActionsTest::whatIsSentForApprovalCanBeUndone()
{
    const QString id = selectPlanned();
    sendSelected(id);
    m_history->undo();
    QTRY_COMPARE(slotNow(id).state, core::SlotState::Planned);
}

void CalendarActionsTest::aWaitingSlotThatWasCancelledWaitsAgain()
{
    const QString id = selectPlanned();
    sendSelected(id);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTRY_COMPARE(slotNow(id).state, core::SlotState::Cancelled);
    QTRY_VERIFY(m_history->canUndo() && m_history->stack().count() == 2);
    m_history->undo();
    QTRY_COMPARE(slotNow(id).state, core::SlotState::PendingApproval);
    QTRY_VERIFY(m_history->canRedo()); // the redo knows the slot as it is now
    m_history->redo();
    QTRY_COMPARE(slotNow(id).state, core::SlotState::Cancelled);
}

void CalendarActionsTest::theMenuOfASlotHoldsWhatCanBeDone()
{
    QVERIFY(!selectPlanned().isEmpty());
    view().scrollTo(view().currentIndex());
    const QPoint at = view().visualRect(view().currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view().viewport(), &event);
    auto *menu = find<QMenu>(u"calendarMenu"_s);
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->objectName());
    QVERIFY(names.contains(u"openSlot"_s) && names.contains(u"sendForApproval"_s) && names.contains(u"newSlot"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<ui::SideSheet *>());
}

/// What went out stays where it is: the menu says so before anybody tries.
void CalendarActionsTest::theMenuTakesBackWhatCannotBeDone()
{
    const auto all = m_host->ask(core::ListSlots{});
    QVERIFY(all);
    const auto published = std::ranges::find(all->slots, core::SlotState::Published, &core::Slot::state);
    QVERIFY(published != all->slots.end());
    m_page->open({.view = ui::View::Calendar,
                  .slotIds = {published->id},
                  .day = core::localDate(published->dueAt, m_desk->zone())});
    QTRY_COMPARE(view().selectedSlots().size(), 1);
    view().scrollTo(view().currentIndex());
    const QPoint at = view().visualRect(view().currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view().viewport(), &event);
    auto *menu = find<QMenu>(u"calendarMenu"_s);
    QVERIFY(menu);
    int refused = 0;
    for (const QAction *action : menu->actions()) {
        const QString name = action->objectName();
        if (name != u"moveTo"_s && name != u"sendForApproval"_s && name != u"cancelSlots"_s)
            continue;
        ++refused;
        QVERIFY2(!action->isEnabled() && !action->toolTip().isEmpty(), qPrintable(name));
    }
    QCOMPARE(refused, 3);
    menu->close();
}

void CalendarActionsTest::aDateIsChosenFromAMonthWithCounts()
{
    const QDate week = m_page->firstDay();
    QTest::keyClick(&view(), Qt::Key_G, Qt::ControlModifier);
    auto *month = find<ui::MonthPopup>(u"goToMonth"_s);
    QVERIFY(month && month->isVisible());
    QTest::keyClick(month->grid(), Qt::Key_Down);
    QTest::keyClick(month->grid(), Qt::Key_Return);
    QTRY_COMPARE(m_page->firstDay(), week.addDays(7));
}

void CalendarActionsTest::anotherZoneOfTheWorkspaceIsShownAtOnce()
{
    const auto *table = m_page->findChild<ui::SlotTable *>();
    QVERIFY(table && table->rowCount() > 0);
    core::ChangeWorkspace change;
    change.timezone = u"Asia/Kathmandu"_s;
    core::Caller owner = support::EngineHost::person();
    owner.scopes |= core::Scope::Admin;
    QVERIFY(m_host->run(change, owner));
    QTRY_COMPARE(view().geometry().zone(), QTimeZone("Asia/Kathmandu"));
    const auto told = [table] { return table->index(0, ui::SlotTable::Time).data().toString(); };
    const auto due = [table] {
        const core::Slot slot = table->index(0, 0).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        return core::toLocal(slot.dueAt, QTimeZone("Asia/Kathmandu")).toString(u"HH:mm"_s);
    };
    QTRY_VERIFY(m_page->isLoaded() && table->rowCount() > 0 && told().endsWith(due()));
}

QTEST_MAIN(CalendarActionsTest)
#include "tst_calendaractions.moc"
