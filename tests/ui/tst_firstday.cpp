// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemView>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include "core/engine/comments.h"
#include "core/engine/contentcommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/slotqueries.h"
#include "hands.h"
#include "tests/support/enginehost.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/enginelink.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using core::SlotState;
using tests::Hands;
using tests::KeyHands;
using tests::MouseHands;

#define DO(deed) QVERIFY2(deed, qPrintable(m_hands->trouble()))

/// From an empty workspace to an approved week, in the whole window over a real engine: once with the mouse alone (what
/// is written comes from a keyboard, of course), once with the keyboard alone.
class FirstDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup();
    void byMouseAlone();
    void byKeyboardAlone();

private:
    void open();
    void setUp();
    void addAccounts();
    void writeContent();
    void planWeek();
    void makeSlot();
    void decideAll();
    void checkEnd();

    void makeByMouse();
    void moveByMouse();
    void sendByMouse();
    void sendRowsInSight(QAbstractItemView &list);
    void makeByKeys();
    void moveByKeys();
    void sendByKeys();

    QModelIndexList rowsOf(const QString &slotId) const; ///< Of the week in sight: one or none.
    QList<core::Slot> allSlots();
    core::Slot byHand(); ///< The one that no plan made.
    int countOf(SlotState state);
    ui::CalendarView &view() const { return *m_window->findChild<ui::CalendarView *>(); }
    QPoint cell(QDate day, double hours) const;

    std::unique_ptr<support::EngineHost> m_host;
    std::unique_ptr<ui::EngineLink> m_link;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;
    MouseHands *m_mouse = nullptr;
    core::Slot m_sentBack;
    core::Instant m_madeAt;
};

void FirstDayTest::cleanup()
{
    m_hands.reset();
    m_window.reset();
    m_link.reset();
    m_host.reset();
}

void FirstDayTest::open()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    const core::Caller owner{u"owner"_s, u"root"_s, core::PrincipalKind::Human,
                             core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin};
    m_link = std::make_unique<ui::EngineLink>(m_host->engine(), owner);
    m_preferences = std::make_unique<ui::Preferences>();
    m_window = std::make_unique<ui::MainWindow>(*m_link, *m_preferences);
    m_window->show();
    m_window->welcome();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FirstDayTest::byMouseAlone()
{
    open();
    auto mouse = std::make_unique<MouseHands>(*m_window);
    m_mouse = mouse.get();
    m_hands = std::move(mouse);
    for (const auto step : {&FirstDayTest::setUp, &FirstDayTest::addAccounts, &FirstDayTest::writeContent,
                            &FirstDayTest::planWeek, &FirstDayTest::makeByMouse, &FirstDayTest::moveByMouse,
                            &FirstDayTest::sendByMouse, &FirstDayTest::decideAll, &FirstDayTest::checkEnd}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void FirstDayTest::byKeyboardAlone()
{
    open();
    m_hands = std::make_unique<KeyHands>(*m_window);
    for (const auto step : {&FirstDayTest::setUp, &FirstDayTest::addAccounts, &FirstDayTest::writeContent,
                            &FirstDayTest::planWeek, &FirstDayTest::makeByKeys, &FirstDayTest::moveByKeys,
                            &FirstDayTest::sendByKeys, &FirstDayTest::decideAll, &FirstDayTest::checkEnd}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void FirstDayTest::setUp()
{
    DO(m_hands->fill(u"Your name"_s, u"Ana Ruiz"_s));
    DO(m_hands->fill(u"Name of the workspace"_s, u"Olivar"_s));
    DO(m_hands->press(u"Continue"_s));
    DO(m_hands->press(u"Add my accounts"_s));
    DO(m_hands->reads(u"No accounts yet"_s));
}

void FirstDayTest::addAccounts()
{
    const struct {
        QString platform, name, language;
    } accounts[] = {{u"TikTok"_s, u"@olivar"_s, u"English"_s}, {u"Instagram"_s, u"@olivar.es"_s, u"Spanish"_s}};
    for (const auto &account : accounts) {
        DO(m_hands->press(u"Add an account"_s));
        DO(m_hands->choose(u"Platform"_s, account.platform));
        DO(m_hands->fill(u"Name on the platform"_s, account.name));
        DO(m_hands->choose(u"Language"_s, account.language));
        DO(m_hands->press(u"Add"_s));
        DO(m_hands->reads(account.name + u" on "_s + account.platform));
    }
}

void FirstDayTest::writeContent()
{
    DO(m_hands->press(u"Content"_s));
    DO(m_hands->press(u"New content"_s));
    DO(m_hands->fill(u"Title"_s, u"First press"_s));
    DO(m_hands->fill(u"Caption"_s, u"Our first oil of the year."_s));
    DO(m_hands->press(u"Add a language"_s));
    DO(m_hands->chooseInMenu(u"Spanish"_s));
    DO(m_hands->fill(u"Caption"_s, u"Nuestro primer aceite del año."_s));
    DO(m_hands->press(u"Save"_s));
    DO(m_hands->reads(u"“First press” is saved*"_s));
    const auto contents = m_host->ask(core::ListContents{});
    QCOMPARE(contents->contents.size(), 1);
    QCOMPARE(contents->contents.first().variants.size(), 2);
}

void FirstDayTest::planWeek()
{
    DO(m_hands->press(u"Plan this…"_s));
    for (int step = 0; step < 3; ++step)
        DO(m_hands->press(u"Next"_s));
    DO(m_hands->press(u"Plan *"_s));
    DO(m_hands->reaches([this] { return !allSlots().isEmpty() && m_hands->isInSight(u"Week"_s); },
                        u"the week is planned"_s));
    DO(m_hands->reaches([this] { return view().model()->rowCount() > 0; }, u"its slots stand in the calendar"_s));
}

void FirstDayTest::makeSlot()
{
    DO(m_hands->choose(u"Content"_s, u"First press"_s));
    DO(m_hands->choose(u"Account"_s, u"@olivar"_s));
    DO(m_hands->press(u"Make slot"_s));
    const auto isMade = [this] { return !byHand().id.isEmpty(); };
    DO(m_hands->reaches([&] { return isMade() || m_hands->isInSight(u"Take *"_s); },
                        u"made, or another time is offered"_s));
    if (!isMade()) {
        DO(m_hands->press(u"Take *"_s));
        DO(m_hands->press(u"Make slot"_s));
    }
    DO(m_hands->reaches(isMade, u"the slot is made"_s));
    DO(m_hands->reaches([this] { return !m_hands->isInSight(u"Make slot"_s); }, u"the sheet closes"_s));
    m_madeAt = byHand().dueAt;
    QVERIFY(byHand().pinned);
}

QPoint FirstDayTest::cell(QDate day, double hours) const
{
    const ui::WeekGeometry &geometry = view().geometry();
    const QRectF column = geometry.column(int(geometry.firstDay().daysTo(day)));
    return QPoint(int(column.center().x()), int(geometry.yOf(hours * 60)) - view().verticalScrollBar()->value() + 3);
}

void FirstDayTest::makeByMouse()
{
    QPoint free;
    for (double hours = 9; hours < 14 && free.isNull(); hours += 0.5) {
        const QPoint at = cell(QDate(2026, 11, 25), hours);
        if (view().viewport()->rect().contains(at) && !view().indexAt(at).isValid())
            free = at;
    }
    QVERIFY(!free.isNull());
    DO(m_mouse->doubleClick(*view().viewport(), free));
    makeSlot();
}

void FirstDayTest::moveByMouse()
{
    const core::Slot made = byHand();
    DO(m_hands->reaches([&] { return !rowsOf(made.id).isEmpty(); }, u"the new slot stands in the calendar"_s));
    const QModelIndex index = rowsOf(made.id).first();
    QWidget &port = *view().viewport();
    const QPoint from = view().visualRect(index).center();
    QVERIFY(port.rect().contains(from));
    QWindow *window = m_window->windowHandle();
    const QPoint shift = port.mapTo(m_window.get(), QPoint());
    QTest::mouseMove(window, from + shift);
    QTest::mousePress(window, Qt::LeftButton, {}, from + shift);
    // Carried about until it is green, as one does.
    bool fits = false;
    for (int day = 26; day <= 29 && !fits; ++day) {
        for (double hours = 9; hours < 14 && !fits; hours += 1) {
            const QPoint to = cell(QDate(2026, 11, day), hours);
            if (!port.rect().adjusted(60, 40, -60, -40).contains(to))
                continue;
            QTest::mouseMove(window, to + shift);
            QTRY_VERIFY(view().isDragging() && !view().drag()->verdict.word.isEmpty());
            QTRY_VERIFY(view().drag()->verdict.kind != ui::DropVerdict::Kind::Checking);
            fits = view().drag()->verdict.kind == ui::DropVerdict::Kind::Fits;
            if (fits)
                QTest::mouseRelease(window, Qt::LeftButton, {}, to + shift);
        }
    }
    QVERIFY2(fits, "there is no time that fits");
    DO(m_hands->reaches([&] { return byHand().dueAt != made.dueAt; }, u"the slot has moved"_s));
}

void FirstDayTest::sendByMouse()
{
    DO(m_hands->press(u"List"_s));
    for (int week = 0; week < 2; ++week) {
        auto *list = qobject_cast<QAbstractItemView *>(m_hands->seek(u"Slots of the week"_s));
        QVERIFY(list);
        DO(m_hands->reaches([&] { return list->model()->rowCount() > 0; }, u"the week's slots are listed"_s));
        for (bool more = true; more && !QTest::currentTestFailed();) {
            sendRowsInSight(*list);
            const int before = list->verticalScrollBar()->value();
            m_mouse->wheel(*list->viewport());
            more = list->verticalScrollBar()->value() != before;
        }
        if (week == 0)
            DO(m_hands->press(u"Week after*"_s));
    }
    DO(m_hands->reaches([this] { return countOf(SlotState::Planned) == 0; }, u"all slots wait for approval"_s));
}

/// Those that lie whole in the list, by dragging over them; what waits already stays behind.
void FirstDayTest::sendRowsInSight(QAbstractItemView &list)
{
    QList<int> rows;
    bool planned = false;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (!list.viewport()->rect().contains(list.visualRect(list.model()->index(row, 1))))
            continue;
        rows.append(row);
        for (int column = 0; column < list.model()->columnCount(); ++column)
            planned = planned || list.model()->index(row, column).data().toString() == u"Planned"_s;
    }
    if (!planned)
        return;
    const auto middle = [&](int row) { return list.visualRect(list.model()->index(row, 1)).center(); };
    DO(m_mouse->click(*list.viewport(), middle(rows.first())));
    if (rows.size() > 1)
        DO(m_mouse->drag(*list.viewport(), middle(rows.first()), middle(rows.last())));
    QCOMPARE(list.selectionModel()->selectedRows().size(), rows.size());
    QVERIFY(list.selectionModel()->isRowSelected(rows.last(), {}));
    DO(m_mouse->click(*list.viewport(), middle(rows.first()), Qt::RightButton));
    DO(m_hands->chooseInMenu(u"Send for approval…"_s));
    DO(m_hands->press(u"Send"_s));
    DO(m_hands->reaches([] { return !QApplication::activeModalWidget(); }, u"the dialog closes"_s));
}

void FirstDayTest::makeByKeys()
{
    const auto isInCalendar = [this] { return m_hands->hasKeys(view()); };
    DO(m_hands->reaches(isInCalendar, u"the keys are where the plan has led"_s));
    m_hands->key(Qt::Key_N);
    makeSlot();
}

void FirstDayTest::moveByKeys()
{
    DO(static_cast<KeyHands &>(*m_hands).tabTo(u"Week"_s));
    const core::Slot made = byHand();
    const auto isCurrent = [&] {
        return view().currentIndex().data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.id == made.id;
    };
    DO(m_hands->reaches([&] { return !rowsOf(made.id).isEmpty(); }, u"the new slot stands in the calendar"_s));
    m_hands->key(Qt::Key_Home);
    for (int step = 0; step < 100 && !isCurrent(); ++step)
        m_hands->key(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(isCurrent());
    for (int step = 0; step < 12 && byHand().dueAt == made.dueAt; ++step) {
        m_hands->key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        const auto answered = [&] {
            return !view().currentIndex().data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().wanted;
        };
        DO(m_hands->reaches(answered, u"the engine has answered"_s));
        if (byHand().dueAt == made.dueAt)
            m_hands->key(Qt::Key_Right, Qt::AltModifier);
        DO(m_hands->reaches(answered, u"the engine has answered"_s));
    }
    QVERIFY(byHand().dueAt != made.dueAt);
}

void FirstDayTest::sendByKeys()
{
    for (int week = 0; week < 2; ++week) {
        DO(m_hands->reaches([&] { return m_hands->hasKeys(view()) && view().model()->rowCount() > 0; },
                            u"the week's slots are there"_s));
        m_hands->key(Qt::Key_A, Qt::ControlModifier);
        m_hands->key(Qt::Key_Return, Qt::ControlModifier);
        DO(m_hands->press(u"Send"_s));
        DO(m_hands->reaches([] { return !QApplication::activeModalWidget(); }, u"the dialog closes"_s));
        if (week == 0)
            DO(m_hands->reaches([&] { return m_hands->hasKeys(view()); }, u"the calendar has the keys again"_s));
        if (week == 0)
            m_hands->key(Qt::Key_J);
    }
    DO(m_hands->reaches([this] { return countOf(SlotState::Planned) == 0; }, u"all slots wait for approval"_s));
}

void FirstDayTest::decideAll()
{
    DO(m_hands->press(u"Approvals*"_s));
    const int all = int(allSlots().size());
    DO(m_hands->press(u"Request changes"_s));
    DO(m_hands->fill(u"What should change"_s, u"Name the harvest year"_s));
    DO(m_hands->press(u"Request changes"_s));
    DO(m_hands->reaches([this] { return countOf(SlotState::Planned) == 1; }, u"one slot is sent back"_s));
    for (int approved = 0; approved < all - 1; ++approved) {
        DO(m_hands->press(u"Approve"_s));
        DO(m_hands->reaches([&] { return countOf(SlotState::Approved) > approved || m_hands->isInSight(u"Reason"_s); },
                            u"approved, or asked why"_s));
        if (m_hands->isInSight(u"Reason"_s)) {
            DO(m_hands->fill(u"Reason"_s, u"The first week has no history"_s));
            DO(m_hands->press(u"Approve"_s));
        }
        DO(m_hands->reaches([&] { return countOf(SlotState::Approved) > approved; }, u"one more is approved"_s));
    }
    DO(m_hands->reads(u"Nothing waits for a decision"_s));
}

void FirstDayTest::checkEnd()
{
    const QList<core::Slot> all = allSlots();
    QVERIFY(all.size() > 4);
    int sentBack = 0;
    for (const core::Slot &slot : all) {
        if (slot.state == SlotState::Approved)
            continue;
        QCOMPARE(slot.state, SlotState::Planned);
        ++sentBack;
        const auto said = m_host->ask(core::ListComments{slot.id});
        QCOMPARE(said->size(), 1);
        QCOMPARE(said->first().comment.text, u"Name the harvest year"_s);
        QCOMPARE(said->first().comment.author, u"Ana Ruiz"_s);
    }
    QCOMPARE(sentBack, 1);
    QVERIFY(byHand().pinned);
    QVERIFY(byHand().dueAt != m_madeAt);
}

QModelIndexList FirstDayTest::rowsOf(const QString &slotId) const
{
    QModelIndexList found;
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        if (index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.id == slotId)
            found.append(index);
    }
    return found;
}

QList<core::Slot> FirstDayTest::allSlots()
{
    const auto answer = m_host->ask(core::ListSlots{});
    return answer ? answer->slots : QList<core::Slot>();
}

core::Slot FirstDayTest::byHand()
{
    const QList<core::Slot> all = allSlots();
    const auto found = std::ranges::find_if(all, [](const core::Slot &slot) { return slot.pinned; });
    return found == all.end() ? core::Slot() : *found;
}

int FirstDayTest::countOf(SlotState state)
{
    const QList<core::Slot> all = allSlots();
    return int(std::ranges::count(all, state, &core::Slot::state));
}

QTEST_MAIN(FirstDayTest)
#include "tst_firstday.moc"
