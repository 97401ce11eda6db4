// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "fakedesk.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/shell/trayicon.h"

using namespace Qt::StringLiterals;
namespace preferences = ui::preferences;

Q_DECLARE_METATYPE(core::SlotState)
Q_DECLARE_METATYPE(std::optional<ui::Notice>)

class TrayIconTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void changesAreNewsOrNot_data();
    void changesAreNewsOrNot();
    void quietHoursMayCrossMidnight_data();
    void quietHoursMayCrossMidnight();
    void oneCommitIsOneNotice();
    void aKindCanBeSwitchedOff();
    void nothingIsToldInQuietHours();
};

void TrayIconTest::changesAreNewsOrNot_data()
{
    using core::SlotState;
    QTest::addColumn<core::SlotState>("before");
    QTest::addColumn<core::SlotState>("after");
    QTest::addColumn<std::optional<ui::Notice>>("notice");
    const auto row = [](const char *name, SlotState before, SlotState after, std::optional<ui::Notice> notice) {
        QTest::newRow(name) << before << after << notice;
    };
    row("begins to wait", SlotState::Planned, SlotState::PendingApproval, ui::Notice::NewWork);
    row("waits as before", SlotState::PendingApproval, SlotState::PendingApproval, std::nullopt);
    row("approved", SlotState::PendingApproval, SlotState::Approved, std::nullopt);
    row("failed", SlotState::Sending, SlotState::Failed, ui::Notice::Failure);
    row("missed", SlotState::Approved, SlotState::Missed, ui::Notice::NeedsYou);
    row("unknown", SlotState::Sending, SlotState::Unknown, ui::Notice::NeedsYou);
    row("published", SlotState::Sending, SlotState::Published, std::nullopt);
}

void TrayIconTest::changesAreNewsOrNot()
{
    QFETCH(core::SlotState, before);
    QFETCH(core::SlotState, after);
    QFETCH(std::optional<ui::Notice>, notice);
    core::Slot slot;
    slot.state = after;
    QVERIFY(ui::noticeOf(before, slot) == notice);
}

void TrayIconTest::quietHoursMayCrossMidnight_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("at night") << QTime(23, 30) << QTime(22, 0) << QTime(7, 0) << true;
    QTest::newRow("early") << QTime(6, 59) << QTime(22, 0) << QTime(7, 0) << true;
    QTest::newRow("the end is not quiet") << QTime(7, 0) << QTime(22, 0) << QTime(7, 0) << false;
    QTest::newRow("siesta") << QTime(15, 0) << QTime(14, 0) << QTime(16, 0) << true;
    QTest::newRow("none set") << QTime(3, 0) << QTime() << QTime() << false;
}

void TrayIconTest::quietHoursMayCrossMidnight()
{
    QFETCH(QTime, time);
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QTEST(ui::isQuiet(time, from, to), "quiet");
}

namespace {

core::Events failures(int count)
{
    core::Events events;
    for (int i = 0; i < count; ++i) {
        core::Slot slot;
        slot.id = QString::number(i);
        slot.state = core::SlotState::Failed;
        events.changedSlots.append(slot);
    }
    return events;
}

} // namespace

void TrayIconTest::oneCommitIsOneNotice()
{
    tests::FakeDesk desk;
    const ui::Preferences kept;
    const ui::TrayIcon icon(desk, kept);
    QSignalSpy noticed(&icon, &ui::TrayIcon::noticed);
    Q_EMIT desk.changed(failures(3));
    QCOMPARE(noticed.size(), 1);
    QVERIFY(icon.lastNotice().contains(u'3'));
    Q_EMIT desk.changed(failures(3)); // the same once more is no news
    QCOMPARE(noticed.size(), 1);
}

void TrayIconTest::aKindCanBeSwitchedOff()
{
    tests::FakeDesk desk;
    ui::Preferences kept;
    kept.set(preferences::notifyFailures, false);
    const ui::TrayIcon icon(desk, kept);
    QSignalSpy noticed(&icon, &ui::TrayIcon::noticed);
    Q_EMIT desk.changed(failures(1));
    QVERIFY(noticed.isEmpty());
}

void TrayIconTest::nothingIsToldInQuietHours()
{
    tests::FakeDesk desk; // stands at 10:24
    ui::Preferences kept;
    kept.set(preferences::quietFrom, u"10:00"_s);
    kept.set(preferences::quietTo, u"11:00"_s);
    const ui::TrayIcon icon(desk, kept);
    QSignalSpy noticed(&icon, &ui::TrayIcon::noticed);
    Q_EMIT desk.changed(failures(1));
    QVERIFY(noticed.isEmpty());
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
