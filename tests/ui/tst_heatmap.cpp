// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "ui/common/style.h"
#include "ui/risk/heatbubble.h"
#include "ui/risk/heatmapview.h"
#include "ui/risk/heatmodel.h"
#include "ui/risk/heatnames.h"
#include "ui/risk/heatshape.h"
#include "ui/risk/risklistmodel.h"
#include "ui/risk/thresholdscale.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = core::RiskFactorKind;

namespace {

const QDate monday(2026, 11, 16);
const ui::HeatDays week{monday, 7, QTimeZone::utc(), monday.addDays(1)};

ui::RiskRow rowAt(int day, int hour, double risk, core::Platform platform = core::Platform::TikTok)
{
    static int next = 1;
    ui::RiskRow row;
    row.slot.id = u"slot-%1"_s.arg(next++);
    row.slot.platform = platform;
    row.slot.accountId = u"a-"_s + core::platformName(platform);
    row.slot.language = u"es"_s;
    row.slot.dueAt = core::startOfDay(monday.addDays(day), QTimeZone::utc()) + std::chrono::hours(hour) + 15min;
    row.slot.risk = {risk, {{Kind::Velocity, 0.5, 0.44}, {Kind::Suspension, 0.4, 0.31}, {Kind::Platform, 0.1, 0.25}}};
    row.title = u"Un minuto"_s;
    row.username = u"@cocina"_s;
    return row;
}

core::Account account(core::Platform platform)
{
    core::Account one;
    one.id = u"a-"_s + core::platformName(platform);
    one.platform = platform;
    one.username = u"@cocina"_s;
    return one;
}

} // namespace

/// The heatmaps: their cells as values, the model, and the view under real keys and mouse.
class HeatmapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anHourTellsItsRiskiestSlot();
    void aCellIsSpokenWhole();
    void anAccountRestsOnTheDaysOfItsCoolDown();
    void aRowOfFactorsSumsToTheAverage();
    void filtersAskForTheMainFactor();
    void cellsKeepToTheRoom_data();
    void cellsKeepToTheRoom();
    void namesDoNotMeet_data();
    void namesDoNotMeet();
    void modelsHold();
    void aChangedCellChangesAlone();
    void keysWalkAndOpen();
    void theMouseTellsAndOpens();
    void cellsAreCellsToAScreenReader();
    void thresholdsCountTheirSlots();
};

void HeatmapTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QAccessible::setActive(true);
}

void HeatmapTest::anHourTellsItsRiskiestSlot()
{
    const auto grid = ui::byDayAndHour({rowAt(3, 18, 0.31), rowAt(3, 18, 0.66), rowAt(3, 9, 0.1)}, week);
    QCOMPARE(grid.rows.size(), 7);
    QCOMPARE(grid.columns.size(), 24);
    const ui::HeatCell &cell = grid.cell(3, 18);
    QCOMPARE(cell.risk, 0.66);
    QCOMPARE(cell.count, 2);
    QCOMPARE(cell.slotIds.size(), 2);
    QCOMPARE(cell.detail, u"Velocity 44 %, suspension 31 %"_s);
    QVERIFY(std::abs(grid.rows[3].figure - (0.31 + 0.66 + 0.1) / 3) < 1e-12);
    QCOMPARE(grid.cell(3, 17).count, 0);
    QVERIFY(grid.rows[1].isToday);
    QCOMPARE(ui::byDayAndHour({rowAt(7, 0, 0.5)}, week).cell(6, 23).count, 0); // the week after
}

void HeatmapTest::aCellIsSpokenWhole()
{
    const auto grid = ui::byDayAndHour({rowAt(3, 18, 0.31), rowAt(3, 18, 0.66)}, week);
    QString name = grid.cell(3, 18).name;
    name.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(name, u"Thursday 19 November, 18:00, highest risk 0.66 HIGH, 2 slots"_s);
    QVERIFY(grid.cell(0, 0).name.endsWith(u", no slots"_s));
}

void HeatmapTest::anAccountRestsOnTheDaysOfItsCoolDown()
{
    core::Account resting = account(core::Platform::TikTok);
    const core::Instant now = core::startOfDay(monday.addDays(1), QTimeZone::utc()) + 9h;
    resting.status = core::AccountStatus::Cooldown;
    resting.cooldownUntil = now + 30h;
    const auto grid = ui::byAccountAndDay({rowAt(2, 9, 0.4), rowAt(2, 12, 0.82)}, {resting}, week, now);
    QCOMPARE(grid.rows.size(), 1);
    QCOMPARE(grid.rows[0].aside, u"cool-down 30 h"_s);
    QVERIFY(!grid.cell(0, 0).coolDown); // that day is over
    QVERIFY(grid.cell(0, 1).coolDown);
    QVERIFY(grid.cell(0, 2).coolDown);
    QVERIFY(!grid.cell(0, 3).coolDown);
    QCOMPARE(grid.rows[0].figure, 0.82);
    QCOMPARE(grid.cell(0, 2).aside, u"2"_s);
}

void HeatmapTest::aRowOfFactorsSumsToTheAverage()
{
    const auto grid =
        ui::byPlatformAndFactor({rowAt(0, 9, 0.4), rowAt(1, 9, 0.6), rowAt(1, 9, 0.2, core::Platform::LinkedIn)});
    QCOMPARE(grid.rows.size(), 2); // platforms without slots are left out
    for (qsizetype row = 0; row < grid.rows.size(); ++row) {
        double sum = 0;
        for (qsizetype column = 0; column < grid.columns.size(); ++column)
            sum += grid.cell(row, column).risk;
        QVERIFY(std::abs(sum - grid.rows[row].figure) < 1e-9);
    }
    QCOMPARE(grid.cell(0, 0).aside, u"44 %"_s);
    QCOMPARE(grid.cell(0, 0).count, 2);
}

void HeatmapTest::filtersAskForTheMainFactor()
{
    ui::RiskFilter filter;
    QVERIFY(filter.isEmpty() && filter.passes(rowAt(0, 9, 0.4).slot));
    filter.factors = {Kind::Suspension};
    QVERIFY(!filter.passes(rowAt(0, 9, 0.4).slot));
    filter.factors = {Kind::Velocity};
    QVERIFY(filter.passes(rowAt(0, 9, 0.4).slot));
    filter.platforms = {core::Platform::LinkedIn};
    QVERIFY(!filter.passes(rowAt(0, 9, 0.4).slot));
    const auto first = ui::riskiest({rowAt(0, 9, 0.4), rowAt(1, 9, 0.9), rowAt(2, 9, 0.5)}, 2);
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[0].slot.risk.score, 0.9);
}

void HeatmapTest::cellsKeepToTheRoom_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("columns");
    for (const int columns : {5, 7, 24, 28}) {
        for (int kind = 0; kind < 3; ++kind)
            QTest::addRow("kind %d, %d columns", kind, columns) << kind << columns;
    }
}

void HeatmapTest::cellsKeepToTheRoom()
{
    QFETCH(int, kind);
    QFETCH(int, columns);
    int before = 0;
    for (int width = 200; width < 2600; width += 7) {
        const ui::HeatShape shape = ui::heatShape(ui::HeatKind(kind), columns, width);
        QVERIFY(shape.pitchX >= before); // grows with the room, never shrinks
        before = shape.pitchX;
        QCOMPARE(shape.showsNumbers, shape.pitchX >= 24);
        const bool least = shape.pitchX == ui::heatShape(ui::HeatKind(kind), columns, 0).pitchX;
        QVERIFY(least || shape.width(columns) == width); // up to its card's edge
        QCOMPARE(shape.figure, ui::heatShape(ui::HeatKind::DayAndHour, 24, width).figure); // one column for all
    }
}

void HeatmapTest::namesDoNotMeet_data()
{
    using Names = QList<int>;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("pitch");
    QTest::addColumn<int>("marked");
    QTest::addColumn<Names>("named");
    const int days = int(ui::HeatKind::AccountAndDay);
    const int hours = int(ui::HeatKind::DayAndHour);
    QTest::newRow("a week, all") << days << 7 << 40.0 << 80.0 << 0 << Names{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("28 days, every third")
        << days << 28 << 40.0 << 18.0 << -1 << Names{0, 3, 6, 9, 12, 15, 18, 21, 24};
    QTest::newRow("28 days, every seventh") << days << 28 << 70.0 << 18.0 << -1 << Names{0, 7, 14, 21};
    QTest::newRow("today at the end wins") << days << 28 << 40.0 << 18.0 << 27 << Names{0, 3, 6, 9, 12, 15, 18, 21, 27};
    QTest::newRow("today in between wins") << days << 28 << 40.0 << 18.0 << 13 << Names{0, 3, 6, 9, 13, 18, 21, 24};
    QTest::newRow("hours, every second") << hours << 24 << 14.0 << 28.0 << -1
                                         << Names{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22};
    QTest::newRow("nothing") << days << 0 << 40.0 << 18.0 << -1 << Names{};
}

void HeatmapTest::namesDoNotMeet()
{
    QFETCH(int, kind);
    QFETCH(int, columns);
    QFETCH(double, width);
    QFETCH(double, pitch);
    QFETCH(int, marked);
    QFETCH(QList<int>, named);
    const QList<ui::HeatName> names = ui::heatNames(ui::HeatKind(kind), QList<qreal>(columns, width), pitch, marked);
    QList<int> shown;
    qreal end = -100;
    for (const ui::HeatName &name : names) {
        shown.append(name.column);
        QVERIFY(name.start > end);
        end = name.start + name.width;
        QVERIFY(end <= columns * pitch);
    }
    QCOMPARE(shown, named);
}

void HeatmapTest::modelsHold()
{
    ui::HeatModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(ui::byDayAndHour({rowAt(3, 18, 0.66)}, week));
    model.show(ui::byAccountAndDay({rowAt(3, 18, 0.66)}, {account(core::Platform::TikTok)}, week, {}));
    model.show(ui::byPlatformAndFactor({rowAt(3, 18, 0.66)}));
    model.show(ui::byPlatformAndFactor({}));
    QCOMPARE(model.rowCount(), 0);
    ui::RiskListModel list;
    const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.show({rowAt(3, 18, 0.66), rowAt(1, 8, 0.4)}, QTimeZone::utc());
    list.show({rowAt(2, 8, 0.7)}, QTimeZone::utc());
    list.show({}, QTimeZone::utc());
    QCOMPARE(list.rowCount(), 0);
}

void HeatmapTest::aChangedCellChangesAlone()
{
    ui::HeatModel model;
    const ui::RiskRow first = rowAt(3, 18, 0.66);
    model.show(ui::byDayAndHour({first}, week));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ui::RiskRow calmer = first;
    calmer.slot.risk.score = 0.2;
    model.show(ui::byDayAndHour({calmer}, week));
    QCOMPARE(changed.size(), 2); // the cell, and its row's average
    QCOMPARE(changed[0][0].toModelIndex(), model.index(3, 18));
    QVERIFY(reset.isEmpty());
    model.show(ui::byDayAndHour({calmer}, week));
    QCOMPARE(changed.size(), 2);
}

void HeatmapTest::keysWalkAndOpen()
{
    QWidget window;
    ui::HeatModel model;
    model.show(ui::byDayAndHour({rowAt(0, 1, 0.66)}, week));
    ui::HeatmapView view(u"Day and hour"_s, model, &window);
    view.setGeometry(10, 10, 860, 300);
    window.resize(900, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    view.setFocus(Qt::TabFocusReason);
    QCOMPARE(view.currentIndex(), model.index(0, 0));
    QSignalSpy opened(&view, &ui::HeatmapView::opened);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(opened.isEmpty()); // there is nothing behind an empty cell
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentIndex(), model.index(0, 1));
    auto *bubble = window.findChild<ui::HeatBubble *>();
    QVERIFY(bubble && bubble->isVisible());
    QCOMPARE(bubble->cell(), model.grid().cell(0, 1));
    QVERIFY(window.rect().contains(bubble->geometry().adjusted(20, 20, -20, -20)));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(!bubble->isVisible());
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(bubble->isVisible());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!bubble->isVisible());
}

void HeatmapTest::theMouseTellsAndOpens()
{
    QWidget window;
    ui::HeatModel model;
    model.show(ui::byDayAndHour({rowAt(3, 18, 0.66)}, week));
    ui::HeatmapView view(u"Day and hour"_s, model, &window);
    view.setGeometry(10, 10, 860, 300);
    window.resize(900, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QPoint cell = view.visualRect(model.index(3, 18)).center();
    QTest::mouseMove(view.viewport(), cell - QPoint(60, 40));
    QTest::mouseMove(view.viewport(), cell);
    QTRY_VERIFY(window.findChild<ui::HeatBubble *>());
    QTRY_COMPARE(window.findChild<ui::HeatBubble *>()->cell().count, 1);
    QSignalSpy opened(&view, &ui::HeatmapView::opened);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toModelIndex(), model.index(3, 18));
    // From right to left the first day stays on top and the hours begin at the right edge.
    window.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(view.visualRect(model.index(0, 0)).center().x() > view.visualRect(model.index(0, 23)).center().x());
}

void HeatmapTest::cellsAreCellsToAScreenReader()
{
    ui::HeatModel model;
    model.show(ui::byDayAndHour({rowAt(3, 18, 0.66)}, week));
    ui::HeatmapView view(u"Day and hour"_s, model);
    view.resize(860, 300);
    view.show();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->text(QAccessible::Name), u"Day and hour"_s);
    QVERIFY(table->tableInterface());
    QCOMPARE(table->tableInterface()->rowCount(), 7);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(3, 18);
    QVERIFY(cell);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name), model.grid().cell(3, 18).name);
}

void HeatmapTest::thresholdsCountTheirSlots()
{
    ui::ThresholdScale scale;
    scale.show({0, 0.299, 0.3, 0.6, 0.65, 0.8, 1}, 0.6);
    QCOMPARE(scale.accessibleDescription(), u"2 low, 1 medium, 2 high, 2 critical; limit 0.60"_s);
    QCOMPARE(scale.counts()[0], 1);
    QCOMPARE(scale.counts()[5], 1);
    QCOMPARE(scale.counts()[6], 1);
    QCOMPARE(scale.counts()[12], 1);
    QCOMPARE(scale.counts()[13], 1);
    QCOMPARE(scale.counts()[19], 1);
}

QTEST_MAIN(HeatmapTest)
#include "tst_heatmap.moc"
