// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/engine/blackoutcommands.h"
#include "core/engine/planqueries.h"
#include "fakedesk.h"
#include "sampleweek.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person can do while the window still reads: the desk answers what the week needs and leaves the questions of
/// other places unanswered, as an engine that has much to do.
class WindowStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup();

    void theWeekIsAskedForFirst();
    void theWindowPaintsBeforeAnythingIsAnswered();
    void theWeekIsShownBeforeTheRestIsRead();
    void aSlotIsMovedBeforeTheRestIsRead();

private:
    ui::CalendarView &view() const { return *m_window->findChild<ui::CalendarView *>(); }
    QModelIndex movable() const;

    std::unique_ptr<tests::FakeDesk> m_desk;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
};

void WindowStartTest::init()
{
    m_desk = std::make_unique<tests::FakeDesk>();
    tests::addSampleWeek(*m_desk);
    m_desk->holding = true;
    m_window = std::make_unique<ui::MainWindow>(*m_desk, m_preferences);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowStartTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

/// Planned, of today or later, with a chip of its own.
QModelIndex WindowStartTest::movable() const
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        const core::Slot slot = index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        if (slot.state == core::SlotState::Planned && slot.dueAt > m_desk->now() + 12h
            && !view().visualRect(index).isEmpty())
            return index;
    }
    return {};
}

/// What is asked before it is the calendar's own, and short.
void WindowStartTest::theWeekIsAskedForFirst()
{
    const core::Instant monday = core::startOfDay(QDate(2026, 11, 16), m_desk->zone());
    const auto isWeek = [monday](const std::any &request) {
        const auto *query = std::any_cast<core::ListSlots>(&request);
        return query && query->filter.from == monday;
    };
    for (const std::any &request : m_desk->requests) {
        if (isWeek(request))
            return;
        QVERIFY2(std::any_cast<core::ListPlans>(&request) || std::any_cast<core::GetTrends>(&request)
                     || std::any_cast<core::ListBlackouts>(&request),
                 request.type().name());
    }
    QFAIL("the week was not asked for");
}

void WindowStartTest::theWindowPaintsBeforeAnythingIsAnswered()
{
    QTRY_VERIFY(!m_window->visibleRegion().isEmpty());
    const QImage picture = m_window->grab().toImage();
    QVERIFY(picture.pixelColor(2, 2) != picture.pixelColor(picture.rect().center())); // the rail, and the calendar
    QCOMPARE(m_window->view(), ui::View::Calendar);
    QCOMPARE(view().model()->rowCount(), 0);
    QVERIFY(view().hasFocus());
}

void WindowStartTest::theWeekIsShownBeforeTheRestIsRead()
{
    m_desk->release();
    QTRY_VERIFY(view().model()->rowCount() > 0);
    QVERIFY(m_window->findChild<ui::CalendarPage *>()->isLoaded());
    const QModelIndex index = movable();
    QVERIFY(index.isValid());
    QCOMPARE(view().indexAt(view().visualRect(index).center()), index);
    QVERIFY(!m_window->isFilled());
}

void WindowStartTest::aSlotIsMovedBeforeTheRestIsRead()
{
    m_desk->release();
    QTRY_VERIFY(view().model()->rowCount() > 0);
    const QPersistentModelIndex index = movable();
    const auto due = [&index] { return index.data(ui::CalendarModel::TimeRole).value<core::Instant>(); };
    const core::Instant before = due();
    view().scrollTo(index);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
    QCOMPARE(view().currentIndex(), QModelIndex(index));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(due(), before + 24h);
    QVERIFY(!index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().wanted);
    QVERIFY(!m_window->isFilled());
}

QTEST_MAIN(WindowStartTest)
#include "tst_windowstart.moc"
