// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "calendarbench.h"
#include "core/engine/workspacecommands.h"
#include "samplewindow.h"
#include "ui/calendar/movedialog.h"
#include "ui/common/style.h"
#include "ui/common/timefield.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate spring(2027, 3, 28); ///< 02:00 to 03:00 do not exist.
const QDate autumn(2027, 10, 31); ///< 02:00 to 03:00 exist twice.

core::Instant madrid(QDate day, QTime time)
{
    return core::toInstant(QDateTime(day, time, QTimeZone("Europe/Madrid")));
}

QDateTime local(const core::Slot &slot)
{
    return core::toLocal(slot.dueAt, QTimeZone("Europe/Madrid"));
}

/// Whether a label in sight holds the words.
bool says(const QWidget &where, const QString &words)
{
    for (const QLabel *label : where.findChildren<QLabel *>()) {
        QString text = label->text();
        if (label->isVisible() && text.remove(QChar(0x2068)).remove(QChar(0x2069)).contains(words))
            return true;
    }
    return false;
}

} // namespace

/// The calendar in the weeks in which Madrid changes its clocks.
class ClockChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m_bench.reset(); }

    void keysStepOverTheMissingHour();
    void keysGoThroughTheDoubledHour();
    void aDropOnTheMissingHourStandsAfterIt();
    void aNewSlotOnTheMissingHourStandsAfterIt();
    void theMoveDialogSaysWhatAMissingTimeBecomes();

private:
    QString add(QDate day, QTime time);
    QPoint place(QDate day, double hours) const;
    void show(QDate day);

    std::unique_ptr<tests::CalendarBench> m_bench;
};

void ClockChangeTest::init()
{
    m_bench = std::make_unique<tests::CalendarBench>();
    QCOMPARE(m_bench->begin(), QString());
    core::ChangeWorkspace change;
    change.timezone = u"Europe/Madrid"_s;
    QVERIFY(m_bench->host.run(change, tests::SampleWindow::owner()));
    QTRY_COMPARE(m_bench->link->zone(), QTimeZone("Europe/Madrid"));
}

void ClockChangeTest::show(QDate day)
{
    m_bench->page->showWeekOf(day);
    QTRY_VERIFY(m_bench->page->isLoaded());
    QTRY_COMPARE(m_bench->view().geometry().zone(), QTimeZone("Europe/Madrid"));
    m_bench->view().setFocus();
}

QString ClockChangeTest::add(QDate day, QTime time)
{
    core::CreateSlot create;
    create.dueAt = madrid(day, time);
    create.accountId = m_bench->cocina;
    create.contentId = m_bench->content;
    create.language = u"es"_s;
    const auto made = m_bench->host.run(create);
    if (!made)
        QTest::qFail(qPrintable(made.error().message), __FILE__, __LINE__);
    return made ? made->id : QString();
}

QPoint ClockChangeTest::place(QDate day, double hours) const
{
    const ui::WeekGeometry &geometry = m_bench->view().geometry();
    const QRectF column = geometry.column(int(geometry.firstDay().daysTo(day)));
    return QPoint(int(column.center().x()),
                  int(geometry.yOf(hours * 60)) - m_bench->view().verticalScrollBar()->value() + 2);
}

void ClockChangeTest::keysStepOverTheMissingHour()
{
    const QString id = add(spring, QTime(1, 45));
    show(spring);
    QTRY_VERIFY(m_bench->index(id).isValid());
    m_bench->view().setCurrentIndex(m_bench->index(id));
    m_bench->key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(m_bench->dueOf(id), madrid(spring, QTime(1, 45)) + 15min);
    QCOMPARE(local(m_bench->stored(id)).time(), QTime(3, 0));
    QTRY_VERIFY(!m_bench->isOnItsWay(id));
    m_bench->key(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(local(m_bench->stored(id)).time(), QTime(1, 45));
}

/// An hour is an hour, there and back.
void ClockChangeTest::keysGoThroughTheDoubledHour()
{
    const core::Instant first = madrid(autumn, QTime(1, 30));
    const QString id = add(autumn, QTime(1, 30));
    show(autumn);
    QTRY_VERIFY(m_bench->index(id).isValid());
    m_bench->view().setCurrentIndex(m_bench->index(id));
    const QList<std::pair<QTime, int>> stations{
        {{1, 30}, 7200}, {{2, 30}, 7200}, {{2, 30}, 3600}, {{3, 30}, 3600}, {{4, 30}, 3600}};
    const auto goTo = [&](int station, Qt::Key key) {
        m_bench->key(key, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_bench->dueOf(id), first + station * 1h);
        QTRY_VERIFY(!m_bench->isOnItsWay(id));
        const QDateTime at = local(m_bench->stored(id));
        QCOMPARE(at.time(), stations[station].first);
        QCOMPARE(at.offsetFromUtc(), stations[station].second);
    };
    for (int station = 1; station < stations.size() && !QTest::currentTestFailed(); ++station)
        goTo(station, Qt::Key_Down);
    for (int station = int(stations.size()) - 2; station >= 0 && !QTest::currentTestFailed(); --station)
        goTo(station, Qt::Key_Up);
}

void ClockChangeTest::aDropOnTheMissingHourStandsAfterIt()
{
    const QString id = add(spring.addDays(-1), QTime(4, 0));
    show(spring);
    QTRY_VERIFY(m_bench->index(id).isValid());
    m_bench->view().verticalScrollBar()->setValue(0);
    const QRect chip = m_bench->view().visualRect(m_bench->index(id));
    m_bench->press(chip.center());
    m_bench->moveTo(chip.center() + QPoint(0, 15));
    const QPoint to = place(spring, 2.5) + QPoint(0, chip.center().y() - chip.top() - 2);
    m_bench->moveTo(to);
    QTRY_VERIFY(m_bench->view().isDragging()
                && m_bench->view().drag()->verdict.kind == ui::DropVerdict::Kind::Fits);
    m_bench->release(to);
    QTRY_COMPARE(m_bench->dueOf(id), madrid(spring, QTime(3, 30)));
    QTRY_COMPARE(m_bench->stored(id).dueAt, madrid(spring, QTime(3, 30)));
}

void ClockChangeTest::aNewSlotOnTheMissingHourStandsAfterIt()
{
    show(spring);
    m_bench->view().verticalScrollBar()->setValue(0);
    QTest::mouseDClick(m_bench->view().viewport(), Qt::LeftButton, {}, place(spring, 2.5));
    const auto field = [&] { return m_bench->page->findChild<ui::TimeField *>(u"slotTime"_s); };
    QTRY_VERIFY(field() && field()->isVisible());
    QCOMPARE(field()->time(), QTime(3, 30));
    QVERIFY(!says(*m_bench->page, u"skip"_s));
    field()->selectAll();
    QTest::keyClicks(field(), u"02:15"_s);
    QTRY_VERIFY(says(*m_bench->page, u"The clocks skip 02:15 on that day: it stands at 03:15"_s));
}

void ClockChangeTest::theMoveDialogSaysWhatAMissingTimeBecomes()
{
    const QString id = add(spring, QTime(4, 0));
    show(spring);
    QTRY_VERIFY(m_bench->index(id).isValid());
    m_bench->view().setCurrentIndex(m_bench->index(id));
    m_bench->key(Qt::Key_M);
    const auto dialog = [&] { return m_bench->window->findChild<ui::MoveDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClicks(dialog()->findChild<ui::TimeField *>(u"moveTime"_s), u"02:30"_s); // all of it is selected
    QTRY_VERIFY(says(*dialog(), u"The clocks skip 02:30 on that day: it stands at 03:30"_s));
    auto *move = dialog()->findChild<QPushButton *>(u"moveNow"_s);
    QTRY_VERIFY(move->isEnabled());
    QTest::mouseClick(move, Qt::LeftButton);
    QTRY_COMPARE(m_bench->stored(id).dueAt, madrid(spring, QTime(3, 30)));
}

QTEST_MAIN(ClockChangeTest)
#include "tst_clockchange.moc"
