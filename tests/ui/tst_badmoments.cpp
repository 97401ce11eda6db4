// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSqlQuery>
#include <QTest>

#include "core/engine/comments.h"
#include "core/engine/contentcommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/needsyou.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/engine/whatif.h"
#include "core/storage/database.h"
#include "hands.h"
#include "samplewindow.h"
#include "tests/support/heldengine.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/dayheader.h"
#include "ui/common/style.h"
#include "ui/common/toast.h"
#include "ui/shell/statusbar.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::SlotState;
using support::HeldEngine;
using ui::View;

#define DO(deed) QVERIFY2(deed, qPrintable(m_hands->trouble()))

namespace {

constexpr QLatin1StringView diskFull("The disk is full: nothing was saved");

/// Lets the store grow by this many pages at most: what SQLite then says is what it says on a full disk.
struct LimitStore {
    using Answer = bool;
    qint64 pages = 1; ///< Fewer than there are: no page more.

    friend core::Result<bool> execute(const LimitStore &limit, core::Transaction &transaction)
    {
        DE_TRY(transaction.database().prepare(u"PRAGMA max_page_count = %1"_s.arg(limit.pages)).run());
        return true;
    }
};

/// One row of the trail, the shortest that a command writes.
struct WriteLittle {
    using Answer = bool;

    friend core::Result<bool> execute(const WriteLittle &, core::Transaction &transaction)
    {
        DE_TRY(transaction.record(u"A"_s, u"b"_s));
        return true;
    }
};

/// Fails below the engine; stays in its thread for reading until it may leave it, where it is told when that is.
struct LoseConnection {
    using Answer = bool;
    std::shared_ptr<QSemaphore> entered = {};
    std::shared_ptr<QSemaphore> leave = {};

    friend core::Result<bool> execute(const LoseConnection &lose, core::Snapshot &snapshot)
    {
        if (lose.leave) {
            lose.entered->release();
            lose.leave->acquire();
        }
        DE_TRY(snapshot.database().run(u"DELETE FROM setting"_s)); // which is not for readers to do
        return true;
    }
};

} // namespace

/// The whole window over a real engine to which something bad happens: it says so, nothing is lost, and there is a way
/// on.
class BadMomentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup();

    void anEngineThatRefusesAMove();
    void anEngineThatRefusesADecision();
    void aFullDiskLeavesTheSlotWhereItWas();
    void aFullDiskKeepsWhatIsWritten();
    void aFullDiskKeepsADecisionOpen();
    void aStoreThatAnotherProgramHolds();
    void aStoreThatCannotBeRead();
    void aClockThatJumpsAhead();
    void aClockThatJumpsBack();

private:
    ui::CalendarView &view() const { return *m_sample->window().findChild<ui::CalendarView *>(); }
    QString toast() const;
    QString status() const { return m_sample->window().findChild<ui::StatusBar *>()->accessibleDescription(); }
    QModelIndex indexOf(const QString &id) const;
    core::Instant shown(const QString &id) const;
    QDate today() const; ///< As the calendar marks it.
    bool isPending(const QString &id) const;
    core::Slot stored(const QString &id);
    QList<core::Slot> ofState(SlotState state);
    core::Slot movable(); ///< Planned, in sight and free to move a quarter of an hour ahead.
    void select(const QString &id);
    void loseConnections();
    void fillDisk();
    void freeDisk();

    std::unique_ptr<tests::SampleWindow> m_sample;
    std::unique_ptr<tests::KeyHands> m_hands;
};

void BadMomentsTest::init()
{
    m_sample = std::make_unique<tests::SampleWindow>();
    QVERIFY(m_sample->start());
    QVERIFY(m_sample->open());
    QTRY_VERIFY(view().model()->rowCount() > 0);
    m_hands = std::make_unique<tests::KeyHands>(m_sample->window());
}

void BadMomentsTest::cleanup()
{
    m_hands.reset();
    m_sample.reset();
}

QString BadMomentsTest::toast() const
{
    const auto *toast = m_sample->window().findChild<ui::Toast *>();
    return toast->isVisible() ? toast->text() : QString();
}

QModelIndex BadMomentsTest::indexOf(const QString &id) const
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        if (index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.id == id)
            return index;
    }
    return {};
}

core::Instant BadMomentsTest::shown(const QString &id) const
{
    return indexOf(id).data(ui::CalendarModel::TimeRole).value<core::Instant>();
}

QDate BadMomentsTest::today() const
{
    view().viewport()->grab();
    return view().findChild<ui::DayHeader *>()->today();
}

bool BadMomentsTest::isPending(const QString &id) const
{
    return indexOf(id).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().wanted.has_value();
}

core::Slot BadMomentsTest::stored(const QString &id)
{
    const auto all = m_sample->host().ask(core::ListSlots{});
    for (const core::Slot &slot : all ? all->slots : QList<core::Slot>()) {
        if (slot.id == id)
            return slot;
    }
    return {};
}

QList<core::Slot> BadMomentsTest::ofState(SlotState state)
{
    core::ListSlots query;
    query.filter.states = {state};
    const auto all = m_sample->host().ask(query);
    return all ? all->slots : QList<core::Slot>();
}

core::Slot BadMomentsTest::movable()
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        const core::Slot slot = index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        if (slot.state != SlotState::Planned || slot.dueAt < m_sample->desk().now() + 12h)
            continue;
        core::AskWhatIf question{.slotId = slot.id};
        question.at = slot.dueAt + 15min;
        const auto answer = m_sample->host().ask(question);
        if (answer && !answer->broken)
            return slot;
    }
    return {};
}

void BadMomentsTest::select(const QString &id)
{
    view().setFocus();
    view().setCurrentIndex(indexOf(id));
    view().scrollTo(indexOf(id));
}

/// Both for reading; the engine opens new ones when it is asked again.
void BadMomentsTest::loseConnections()
{
    core::DistributionEngine &engine = m_sample->host().engine();
    const auto entered = std::make_shared<QSemaphore>();
    const auto leave = std::make_shared<QSemaphore>();
    const auto first = std::make_shared<QSemaphore>();
    const auto second = std::make_shared<QSemaphore>();
    engine.ask(LoseConnection{entered, leave}, [first](const core::Result<bool> &) { first->release(); });
    entered->acquire();
    // Whatever is answered while that one stays is answered by the other thread.
    do {
        engine.ask(LoseConnection{}, [second](const core::Result<bool> &) { second->release(); });
    } while (!second->tryAcquire(1, 100));
    leave->release();
    first->acquire();
}

/// Until not one row more goes in.
void BadMomentsTest::fillDisk()
{
    QVERIFY(m_sample->host().run(LimitStore{}, tests::SampleWindow::owner()));
    core::Result<bool> written = true;
    for (int row = 0; row < 10'000 && written; ++row)
        written = m_sample->host().run(WriteLittle{}, tests::SampleWindow::owner());
    QVERIFY(!written);
    QCOMPARE(written.error().message, diskFull);
}

void BadMomentsTest::freeDisk()
{
    QVERIFY(m_sample->host().run(LimitStore{1'000'000'000}, tests::SampleWindow::owner()));
}

/// The day went by while the window was open: the sentence says what stands against it, and the slot stays.
void BadMomentsTest::anEngineThatRefusesAMove()
{
    const core::Slot slot = movable();
    QVERIFY(!slot.id.isEmpty());
    select(slot.id);
    m_sample->host().clock().set(slot.dueAt - 20min);
    m_hands->key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // an hour earlier
    QTRY_VERIFY2(toast().contains(u"stays: "_s), qPrintable(toast()));
    QVERIFY2(toast().contains(u"too early"_s), qPrintable(toast()));
    QTRY_VERIFY(!isPending(slot.id));
    QCOMPARE(shown(slot.id), slot.dueAt);
    QCOMPARE(stored(slot.id).dueAt, slot.dueAt);
}

/// Somebody else has cancelled the slot in this very moment, and the window has not heard of it when the person decides.
void BadMomentsTest::anEngineThatRefusesADecision()
{
    DO(m_hands->press(u"Approvals*"_s));
    auto *approve = m_sample->window().findChild<QPushButton *>(u"approve"_s);
    QTRY_VERIFY(approve->isEnabled());
    const auto waiting = ofState(SlotState::PendingApproval);
    {
        HeldEngine held(m_sample->host().engine(), tests::SampleWindow::owner(), 0ms);
        for (const core::Slot &slot : waiting) // all of them, so that the one in sight is among them
            m_sample->host().engine().submit(core::CancelSlot{slot.id, {}, slot.version}, tests::SampleWindow::owner(),
                                             [](const core::Result<core::CancelSlot::Answer> &) {});
        DO(m_hands->press(u"Approve"_s));
    }
    QTRY_VERIFY2(toast().contains(u"cancelled"_s, Qt::CaseInsensitive), qPrintable(toast()));
    QVERIFY(ofState(SlotState::PendingApproval).isEmpty());
    for (const core::Slot &slot : waiting)
        QCOMPARE(stored(slot.id).state, SlotState::Cancelled);
    QTRY_VERIFY(!approve->isEnabled()); // nothing is left that could be decided
}

void BadMomentsTest::aFullDiskLeavesTheSlotWhereItWas()
{
    const core::Slot slot = movable();
    QVERIFY(!slot.id.isEmpty());
    fillDisk();
    select(slot.id);
    m_hands->key(Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY2(toast().contains(diskFull), qPrintable(toast()));
    QTRY_VERIFY(!isPending(slot.id));
    QCOMPARE(shown(slot.id), slot.dueAt);
    QCOMPARE(stored(slot.id), slot);

    freeDisk();
    m_hands->key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(shown(slot.id), slot.dueAt + 15min);
    QTRY_COMPARE(stored(slot.id).dueAt, slot.dueAt + 15min);
    m_hands->key(Qt::Key_Z, Qt::ControlModifier); // and it is a step like any other
    QTRY_COMPARE(stored(slot.id).dueAt, slot.dueAt);
}

void BadMomentsTest::aFullDiskKeepsWhatIsWritten()
{
    fillDisk();
    DO(m_hands->press(u"Content"_s));
    DO(m_hands->press(u"New content"_s));
    DO(m_hands->fill(u"Title"_s, u"Second press"_s));
    DO(m_hands->fill(u"Caption"_s, u"What the second press is good for."_s));
    DO(m_hands->press(u"Save"_s));
    DO(m_hands->reads(u"It is not saved: The disk is full*"_s));
    const auto *text = qobject_cast<QPlainTextEdit *>(m_hands->seek(u"Caption"_s, "QPlainTextEdit"));
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), u"What the second press is good for."_s);

    freeDisk();
    DO(m_hands->press(u"Save"_s));
    DO(m_hands->reads(u"“Second press” is saved*"_s));

    fillDisk();
    DO(m_hands->press(u"Accounts"_s));
    DO(m_hands->press(u"Add an account"_s));
    DO(m_hands->fill(u"Name on the platform"_s, u"@press"_s));
    DO(m_hands->press(u"Add"_s));
    QTRY_VERIFY2(toast().contains(diskFull), qPrintable(toast()));
    const auto *name = qobject_cast<QLineEdit *>(m_hands->seek(u"Name on the platform"_s, "QLineEdit"));
    QVERIFY(name);
    QCOMPARE(name->text(), u"@press"_s);

    freeDisk();
    DO(m_hands->press(u"Add"_s));
    DO(m_hands->reads(u"@press on *"_s));
}

void BadMomentsTest::aFullDiskKeepsADecisionOpen()
{
    DO(m_hands->press(u"Approvals*"_s));
    auto *approve = m_sample->window().findChild<QPushButton *>(u"approve"_s);
    QTRY_VERIFY(approve->isEnabled());
    const auto before = ofState(SlotState::PendingApproval).size();
    fillDisk();
    DO(m_hands->press(u"Approve"_s));
    QTRY_VERIFY2(toast().contains(diskFull), qPrintable(toast()));
    QTRY_VERIFY(approve->isEnabled());
    QCOMPARE(ofState(SlotState::PendingApproval).size(), before);

    m_hands->key(Qt::Key_C); // the keys are still the place's
    QTRY_VERIFY(m_sample->window().findChild<QLineEdit *>(u"commentText"_s)->hasFocus());
    m_hands->type(u"Whose harvest is it?"_s);
    m_hands->key(Qt::Key_Return);
    QTRY_VERIFY2(toast().startsWith(u"Not said"_s), qPrintable(toast()));
    const auto *comment = m_sample->window().findChild<QLineEdit *>(u"commentText"_s);
    QCOMPARE(comment->text(), u"Whose harvest is it?"_s);

    freeDisk();
    m_hands->key(Qt::Key_Return);
    QTRY_COMPARE(comment->text(), QString()); // now it is said
    DO(m_hands->press(u"Approve"_s));
    QTRY_COMPARE(ofState(SlotState::PendingApproval).size(), before - 1);
}

/// A backup tool, a second program: the engine waits for five seconds, then says so; the window goes on.
void BadMomentsTest::aStoreThatAnotherProgramHolds()
{
    const core::Slot slot = movable();
    QVERIFY(!slot.id.isEmpty());
    const QString connection = u"another program"_s;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        other.setDatabaseName(m_sample->host().file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        select(slot.id);
        m_hands->key(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(isPending(slot.id));
        QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"The database is busy"_s), 15'000);
        QTRY_VERIFY(!isPending(slot.id));
        QCOMPARE(shown(slot.id), slot.dueAt);
        QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"does not answer"_s), 15'000);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(connection);
    QTRY_VERIFY_WITH_TIMEOUT(!status().contains(u"does not answer"_s), 15'000);
    m_hands->key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(stored(slot.id).dueAt, slot.dueAt + 15min);
}

/// As when a network drive goes away: the places say that they cannot read, none takes that for "there is nothing", and
/// once the store is back they fill without being asked.
void BadMomentsTest::aStoreThatCannotBeRead()
{
    m_hands.reset();
    m_sample->close();
    const QStringList ends{QString(), u"-wal"_s, u"-shm"_s};
    const QString file = m_sample->host().file();
    for (const QString &end : ends)
        QVERIFY(QFile::rename(file + end, file + u".away"_s + end));
    loseConnections();
    QVERIFY(m_sample->make());
    m_hands = std::make_unique<tests::KeyHands>(m_sample->window());
    const QHash<View, QString> sentences{{View::Approvals, u"The queue could not be read"_s},
                                         {View::Risk, u"The slots could not be read"_s},
                                         {View::Content, u"The library could not be read"_s},
                                         {View::Accounts, u"The accounts could not be read"_s},
                                         {View::Simulation, u"The plans could not be read"_s},
                                         {View::Activity, u"This list could not be read"_s}};
    for (const View place : ui::MainWindow::views()) {
        m_hands->key(Qt::Key(Qt::Key_1 + int(place)), Qt::ControlModifier);
        QTRY_COMPARE(int(m_sample->window().view()), int(place));
        QTRY_VERIFY2(status().contains(u"does not answer"_s), qPrintable(ui::MainWindow::viewName(place)));
        if (sentences.contains(place))
            DO(m_hands->reads(sentences.value(place)));
    }
    for (const QString &end : ends)
        QVERIFY(QFile::rename(file + u".away"_s + end, file + end));
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->window().isFilled(), 15'000);
    QTRY_VERIFY(!status().contains(u"does not answer"_s));
    QVERIFY(view().model()->rowCount() > 0);
}

/// The computer slept, or somebody set its clock: what was due meanwhile is told, and today is another day.
void BadMomentsTest::aClockThatJumpsAhead()
{
    const core::Slot late = movable();
    QVERIFY(!late.id.isEmpty());
    QCOMPARE(late.state, SlotState::Planned);
    m_sample->host().clock().set(late.dueAt + 72h);
    QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"clock went ahead"_s), 10'000);
    QTRY_COMPARE(indexOf(late.id).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.state, SlotState::Missed);
    QCOMPARE(stored(late.id).reason, u"Its time passed before it was sent for approval"_s);
    QTRY_COMPARE(today(), core::localDate(late.dueAt + 72h, m_sample->desk().zone()));
    DO(m_hands->press(u"Show"_s));
    QTRY_COMPARE(int(m_sample->window().view()), int(View::Activity));
}

/// What was ahead is still ahead, further away; nothing is taken for late.
void BadMomentsTest::aClockThatJumpsBack()
{
    const auto all = m_sample->host().ask(core::ListSlots{})->slots;
    const core::Instant back = m_sample->desk().now() - 72h;
    m_sample->host().clock().set(back);
    QTRY_VERIFY_WITH_TIMEOUT(toast().contains(u"clock went back by 3 days"_s), 10'000);
    QTRY_COMPARE(today(), core::localDate(back, m_sample->desk().zone()));
    QCOMPARE(m_sample->host().ask(core::ListSlots{})->slots, all);
}

QTEST_MAIN(BadMomentsTest)
#include "tst_badmoments.moc"
