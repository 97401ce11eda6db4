// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/whatif.h"
#include "heartbeat.h"
#include "samplewindow.h"
#include "tests/support/heldengine.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/weekfilter.h"
#include "ui/common/style.h"
#include "ui/common/toast.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::HeldEngine;
using tests::Heartbeat;
using ui::View;

namespace {

/// More than the painting of any view, far less than the engine is away.
constexpr auto longestGap = 100ms;

} // namespace

/// The window over an engine whose thread does nothing else for two seconds.
class SlowEngineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m_sample.reset(); }

    void theWindowPaintsAndAnswers();
    void aMoveIsPendingAndThenConfirmed();
    void aMoveStaysPendingWhileTheWeekTurns();
    void aMoveThatIsRefusedGoesBackWithTheReason();
    void aDecisionIsOnItsWayAndThenTaken();
    void theWindowMayBeClosedMeanwhile();

private:
    ui::CalendarView &view() const { return *m_sample->window().findChild<ui::CalendarView *>(); }
    QModelIndex indexOf(const QString &id) const;
    bool isPending(const QString &id) const;
    QString selectMovable(); ///< Of the week in sight; empty where there is none.
    core::Slot stored(const QString &id);

    std::unique_ptr<tests::SampleWindow> m_sample;
};

void SlowEngineTest::init()
{
    m_sample = std::make_unique<tests::SampleWindow>();
    QVERIFY(m_sample->start());
    QVERIFY(m_sample->open());
    QTRY_VERIFY(view().model()->rowCount() > 0);
}

QModelIndex SlowEngineTest::indexOf(const QString &id) const
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        if (index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.id == id)
            return index;
    }
    return {};
}

bool SlowEngineTest::isPending(const QString &id) const
{
    return indexOf(id).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().wanted.has_value();
}

core::Slot SlowEngineTest::stored(const QString &id)
{
    const auto all = m_sample->host().ask(core::ListSlots{});
    for (const core::Slot &slot : all ? all->slots : QList<core::Slot>()) {
        if (slot.id == id)
            return slot;
    }
    return {};
}

QString SlowEngineTest::selectMovable()
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        const core::Slot slot = index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        if (slot.state != core::SlotState::Planned || slot.dueAt < m_sample->desk().now() + 12h)
            continue;
        // Where the engine would take it, a quarter of an hour later.
        core::AskWhatIf question{.slotId = slot.id};
        question.at = slot.dueAt + 15min;
        const auto answer = m_sample->host().ask(question);
        if (!answer || answer->broken)
            continue;
        view().setCurrentIndex(index);
        view().scrollTo(index);
        view().setFocus();
        return slot.id;
    }
    return {};
}

void SlowEngineTest::theWindowPaintsAndAnswers()
{
    HeldEngine held(m_sample->host().engine(), tests::SampleWindow::owner());
    Heartbeat heart;
    int paints = 0;
    while (!held.isOver() && paints < 40) {
        held.letGo(); // the two seconds pass all the same
        for (const View place : ui::MainWindow::views()) {
            QTest::keyClick(m_sample->window().windowHandle(), Qt::Key(Qt::Key_1 + int(place)), Qt::ControlModifier);
            QTRY_COMPARE(int(m_sample->window().view()), int(place));
            QVERIFY(!m_sample->window().grab().isNull());
            heart.beat();
            ++paints;
            QCoreApplication::processEvents();
        }
        QTest::keyClick(m_sample->window().windowHandle(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(m_sample->window().windowHandle(), Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
    QVERIFY2(paints >= 2 * int(ui::MainWindow::views().size()), qPrintable(QString::number(paints)));
    qInfo("%d paintings and %d beats while the engine was away; longest gap %lld ms", paints, heart.beats(),
          static_cast<long long>(heart.longestGap().count()));
    QTRY_VERIFY(held.isOver());
}

void SlowEngineTest::aMoveIsPendingAndThenConfirmed()
{
    const QString id = selectMovable();
    QVERIFY(!id.isEmpty());
    const core::Slot before = stored(id);
    const QImage still = view().viewport()->grab().toImage();
    HeldEngine held(m_sample->host().engine(), tests::SampleWindow::owner());
    Heartbeat heart;
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(isPending(id));
    QVERIFY(view().viewport()->grab().toImage() != still);
    QTRY_VERIFY(heart.beats() > 50);
    QVERIFY(isPending(id)); // nobody has answered yet
    QVERIFY(!held.isOver());
    QCOMPARE(indexOf(id).data(ui::CalendarModel::TimeRole).value<core::Instant>(), before.dueAt);
    QVERIFY2(heart.longestGap() < longestGap, qPrintable(QString::number(heart.longestGap().count())));
    held.letGo();
    QTRY_VERIFY(!isPending(id));
    QCOMPARE(indexOf(id).data(ui::CalendarModel::TimeRole).value<core::Instant>(), before.dueAt + 15min);
    QCOMPARE(stored(id).dueAt, before.dueAt + 15min);
}

void SlowEngineTest::aMoveStaysPendingWhileTheWeekTurns()
{
    const QString id = selectMovable();
    QVERIFY(!id.isEmpty());
    HeldEngine held(m_sample->host().engine(), tests::SampleWindow::owner());
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(isPending(id));
    QTest::keyClick(&view(), Qt::Key_J);
    QTRY_VERIFY(!indexOf(id).isValid());
    QTest::keyClick(&view(), Qt::Key_K);
    QTRY_VERIFY(indexOf(id).isValid());
    QVERIFY(!held.isOver());
    QVERIFY(isPending(id));
    held.letGo();
    QTRY_VERIFY(!isPending(id));
}

void SlowEngineTest::aMoveThatIsRefusedGoesBackWithTheReason()
{
    const QString id = selectMovable();
    QVERIFY(!id.isEmpty());
    const core::Slot before = stored(id);
    HeldEngine held(m_sample->host().engine(), tests::SampleWindow::owner());
    // Somebody else was faster: their change stands before ours in the engine's queue.
    core::EditSlot theirs;
    theirs.slotId = id;
    theirs.dueAt = before.dueAt + 15min;
    m_sample->host().engine().submit(theirs, tests::SampleWindow::owner(), [](const auto &) {});
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(isPending(id));
    held.letGo();
    QTRY_VERIFY(!isPending(id));
    auto *toast = m_sample->window().findChild<ui::Toast *>();
    QTRY_VERIFY(toast->isVisible());
    QVERIFY2(toast->text().contains(u"stays"_s), qPrintable(toast->text()));
    QTRY_COMPARE(indexOf(id).data(ui::CalendarModel::TimeRole).value<core::Instant>(), before.dueAt + 15min);
    QCOMPARE(stored(id).dueAt, before.dueAt + 15min);
}

void SlowEngineTest::aDecisionIsOnItsWayAndThenTaken()
{
    m_sample->window().show(View::Approvals);
    auto *approve = m_sample->window().findChild<QPushButton *>(u"approve"_s);
    auto *why = m_sample->window().findChild<QLabel *>(u"decisionWhy"_s);
    QTRY_VERIFY(approve->isEnabled());
    const auto waiting = [this] { return m_sample->host().ask(core::ListApprovals{})->items.size(); };
    const auto before = waiting();
    HeldEngine held(m_sample->host().engine(), tests::SampleWindow::owner());
    Heartbeat heart;
    QTest::keyClick(m_sample->window().windowHandle(), Qt::Key_A);
    QTRY_VERIFY(!approve->isEnabled());
    QTRY_VERIFY(why->isVisible() && !why->text().isEmpty()); // it says so where the person looks
    QTRY_VERIFY(heart.beats() > 50);
    QVERIFY(!held.isOver());
    QVERIFY2(heart.longestGap() < longestGap, qPrintable(QString::number(heart.longestGap().count())));
    // The next one can be looked at and decided meanwhile.
    QTest::keyClick(m_sample->window().windowHandle(), Qt::Key_J);
    QTRY_VERIFY(approve->isEnabled());
    QVERIFY(!why->isVisible());
    held.letGo();
    QTRY_COMPARE(waiting(), before - 1);
    QTRY_VERIFY(m_sample->window().isFilled());
}

void SlowEngineTest::theWindowMayBeClosedMeanwhile()
{
    const QString id = selectMovable();
    QVERIFY(!id.isEmpty());
    const core::Slot before = stored(id);
    HeldEngine held(m_sample->host().engine(), tests::SampleWindow::owner());
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(isPending(id));
    m_sample->close();
    QVERIFY(!held.isOver()); // closing did not wait for it
    held.letGo();
    QTRY_COMPARE(stored(id).dueAt, before.dueAt + 15min); // what was asked for is done all the same
    QVERIFY(m_sample->open());
}

QTEST_MAIN(SlowEngineTest)
#include "tst_slowengine.moc"
