// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/calendarbench.h"
#include "ui/calendar/accountview.h"
#include "ui/calendar/slotlist.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"

using namespace Qt::StringLiterals;

/// The painted calendar as assistive technology reads it.
class CalendarAccessibleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        m_bench = std::make_unique<tests::CalendarBench>();
        QCOMPARE(m_bench->begin(), QString());
    }
    void cleanup() { m_bench.reset(); }

    void theWeekIsATableOfDaysAndTimes();
    void aChipSaysWhatItIs();
    void aChipStandsWhereItIsPainted_data();
    void aChipStandsWhereItIsPainted();
    void theFocusIsWhereTheCursorIs();
    void pressingOpens();
    void selectionShows();
    void aSlotThatMovesChangesItsCell();
    void aSlotThatGoesIsNoChildAnyMore();
    void theWeekByAccountIsATableOfAccounts();
    void theListIsATableToo();

private:
    QAccessibleInterface *table() const { return QAccessible::queryAccessibleInterface(&m_bench->view()); }
    QAccessibleInterface *cell(int day, double hours) const
    {
        return table()->tableInterface()->cellAt(int(hours * 4), day - 23);
    }

    std::unique_ptr<tests::CalendarBench> m_bench;
};

void CalendarAccessibleTest::theWeekIsATableOfDaysAndTimes()
{
    QVERIFY(table());
    QCOMPARE(table()->role(), QAccessible::Table);
    QCOMPARE(table()->text(QAccessible::Name), u"Week"_s);
    QAccessibleTableInterface *week = table()->tableInterface();
    QVERIFY(week);
    QCOMPARE(week->columnCount(), 7);
    QCOMPARE(week->rowCount(), 96);
    QCOMPARE(week->columnDescription(1), u"Tuesday 24 November"_s);
    QCOMPARE(week->rowDescription(57), u"14:15"_s);
    QAccessibleInterface *there = week->cellAt(57, 1);
    QCOMPARE(there->role(), QAccessible::Cell);
    QCOMPARE(there->text(QAccessible::Name), u"Tuesday 24 November 14:15, empty"_s);
    QCOMPARE(there->parent(), table());
    QCOMPARE(there->tableCellInterface()->rowIndex(), 57);
    QCOMPARE(there->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(table()->child(table()->indexOfChild(there)), there);
    QVERIFY(!week->cellAt(96, 0) && !week->cellAt(0, 7) && !week->cellAt(-1, 0));
}

void CalendarAccessibleTest::aChipSaysWhatItIs()
{
    const QString id = m_bench->add(24, 14.25);
    QAccessibleInterface *there = cell(24, 14.25);
    QCOMPARE(there->childCount(), 1);
    QVERIFY(there->text(QAccessible::Name).endsWith(u"1 slot"_s));
    QAccessibleInterface *chip = there->child(0);
    QCOMPARE(chip->role(), QAccessible::ListItem);
    const QString name = chip->text(QAccessible::Name);
    for (const QString &part : {u"TikTok"_s, u"14:15"_s, u"@cocina"_s, u"Harvest"_s, u"risk"_s})
        QVERIFY2(name.contains(part), qPrintable(name));
    QCOMPARE(
        name,
        ui::describe(m_bench->index(id).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>(), m_bench->link->zone()));
    QCOMPARE(chip->text(QAccessible::Value), u"Planned"_s);
    QCOMPARE(chip->parent(), there);
    QCOMPARE(there->indexOfChild(chip), 0);
    QVERIFY(!chip->state().readOnly && chip->state().selectable);
}

void CalendarAccessibleTest::aChipStandsWhereItIsPainted_data()
{
    QTest::addColumn<int>("zoom");
    for (int zoom = 0; zoom < int(ui::zooms.size()); ++zoom)
        QTest::addRow("%d pixels an hour", ui::zooms[size_t(zoom)].pixelsPerHour) << zoom;
}

void CalendarAccessibleTest::aChipStandsWhereItIsPainted()
{
    QFETCH(int, zoom);
    m_bench->view().setZoom(zoom);
    const QString id = m_bench->add(24, 14.25);
    m_bench->view().scrollTo(m_bench->index(id));
    const QRect painted = m_bench->view().visualRect(m_bench->index(id));
    const QRect onScreen(m_bench->view().viewport()->mapToGlobal(painted.topLeft()), painted.size());
    QCOMPARE(cell(24, 14.25)->child(0)->rect(), onScreen);
    QVERIFY(cell(24, 14.25)->rect().intersects(onScreen));
    QVERIFY(!cell(24, 14.25)->child(0)->state().offscreen);
    const QPoint middle = cell(25, 14.25)->rect().center();
    QCOMPARE(table()->childAt(middle.x(), middle.y()), cell(25, 14.25));
}

/// The focus event itself needs a platform with assistive technology; what it would name is asked for here.
void CalendarAccessibleTest::theFocusIsWhereTheCursorIs()
{
    m_bench->add(24, 14.5);
    m_bench->view().setFocus();
    m_bench->view().setCurrentCell(m_bench->at(24, 14));
    m_bench->key(Qt::Key_Down);
    QCOMPARE(table()->focusChild(), cell(24, 14.25));
    QVERIFY(cell(24, 14.25)->state().focused);
    m_bench->key(Qt::Key_Down);
    QCOMPARE(table()->focusChild(), cell(24, 14.5)->child(0));
    QVERIFY(table()->focusChild()->text(QAccessible::Name).contains(u"Harvest"_s));
    QVERIFY(table()->focusChild()->state().focused);
    QVERIFY(!cell(24, 14.25)->state().focused);
}

void CalendarAccessibleTest::pressingOpens()
{
    const QString id = m_bench->add(24, 14.25);
    QSignalSpy opened(&m_bench->view(), &ui::SlotGrid::slotActivated);
    QSignalSpy made(&m_bench->view(), &ui::SlotGrid::emptyCellActivated);
    QAccessibleInterface *chip = cell(24, 14.25)->child(0);
    QVERIFY(chip->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    chip->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex(), m_bench->index(id));
    cell(25, 9)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(made.size(), 1);
    QCOMPARE(m_bench->view().currentCell(), m_bench->at(25, 9));
}

void CalendarAccessibleTest::selectionShows()
{
    m_bench->add(24, 14.25);
    QAccessibleInterface *chip = cell(24, 14.25)->child(0);
    QVERIFY(!chip->state().selected);
    chip->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(chip->state().selected);
    QCOMPARE(table()->tableInterface()->selectedCells(), QList<QAccessibleInterface *>{cell(24, 14.25)});
    chip->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(table()->tableInterface()->selectedCellCount(), 0);
}

void CalendarAccessibleTest::aSlotThatMovesChangesItsCell()
{
    const QString id = m_bench->add(24, 14.25);
    QAccessibleInterface *chip = cell(24, 14.25)->child(0);
    core::EditSlot edit;
    edit.slotId = id;
    edit.dueAt = m_bench->at(25, 16);
    QVERIFY(m_bench->host.run(edit));
    QTRY_COMPARE(cell(25, 16)->childCount(), 1);
    QCOMPARE(cell(24, 14.25)->childCount(), 0);
    QCOMPARE(cell(25, 16)->child(0), chip); // the same slot
    QCOMPARE(chip->parent(), cell(25, 16));
}

void CalendarAccessibleTest::aSlotThatGoesIsNoChildAnyMore()
{
    const QString id = m_bench->add(24, 14.25);
    QCOMPARE(cell(24, 14.25)->childCount(), 1);
    QVERIFY(cell(24, 14.25)->child(0));
    QVERIFY(m_bench->host.run(core::CancelSlot{id, {}, {}}));
    QTRY_COMPARE(cell(24, 14.25)->childCount(), 0);
    QVERIFY(!cell(24, 14.25)->child(0));
    QVERIFY(table()->focusChild());
}

void CalendarAccessibleTest::theWeekByAccountIsATableOfAccounts()
{
    const QString id = m_bench->add(24, 14.25);
    m_bench->page->showWay(ui::CalendarPage::Way::Accounts);
    auto &lanes = *m_bench->page->findChild<ui::AccountView *>();
    QAccessibleInterface *week = QAccessible::queryAccessibleInterface(&lanes);
    QVERIFY(week && week->tableInterface());
    QCOMPARE(week->role(), QAccessible::Table);
    QTRY_COMPARE(week->tableInterface()->rowCount(), 2);
    const int row = lanes.laneOf(m_bench->cocina);
    QVERIFY(week->tableInterface()->rowDescription(row).contains(u"@cocina"_s));
    QAccessibleInterface *there = week->tableInterface()->cellAt(row, 1);
    QVERIFY2(there->text(QAccessible::Name).startsWith(u"Tuesday 24 November"_s),
             qPrintable(there->text(QAccessible::Name)));
    QCOMPARE(there->childCount(), 1);
    QVERIFY(there->child(0)->text(QAccessible::Name).contains(u"14:15"_s));
    QSignalSpy opened(&lanes, &ui::SlotGrid::slotActivated);
    there->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.first().first().toModelIndex(), m_bench->index(id));
    QCOMPARE(week->tableInterface()->cellAt(1 - row, 1)->childCount(), 0);
}

void CalendarAccessibleTest::theListIsATableToo()
{
    m_bench->add(24, 14.25);
    m_bench->page->showWay(ui::CalendarPage::Way::List);
    auto &list = m_bench->page->findChild<ui::SlotList *>()->table();
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(&list);
    QVERIFY(rows && rows->tableInterface());
    QCOMPARE(rows->tableInterface()->rowCount(), 1);
    QCOMPARE(rows->tableInterface()->columnCount(), 6);
    for (int column = 0; column < 6; ++column)
        QVERIFY2(!rows->tableInterface()->cellAt(0, column)->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::number(column)));
}

QTEST_MAIN(CalendarAccessibleTest)
#include "tst_calendaraccessible.moc"
