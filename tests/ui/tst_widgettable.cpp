// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include "ui/common/card.h"
#include "ui/common/habits.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/common/tabledelegate.h"
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"

using namespace Qt::StringLiterals;

class WidgetTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m_table.reset(); }

    void rowsAreFortyHighAndGrowTheTable();
    void aClickOnAHeaderSortsAndTurns();
    void severalRowsAreSelected();
    void enterOpensARowAndDoesAnAction();
    void theActionIsClickedAndNotTheRow();
    void spaceAndClickTickARow();
    void columnsAreMeasuredWhenTheyComeIntoSight();
    void beyondTheLastColumnTheRowGoesOn();
    void whatItsOwnerHidStaysHidden();
    void rowsFollowTheDensity_data();
    void rowsFollowTheDensity();
    void aTableLeavesItsCardRound();

private:
    QPoint at(int row, int column) const { return m_table->visualRect(m_model.index(row, column)).center(); }

    QStandardItemModel m_model;
    std::unique_ptr<ui::TableView> m_table;
};

void WidgetTableTest::init()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Rule"_s, u"Slots"_s, u"Fits"_s});
    for (const auto &[rule, slots_] : {std::pair{u"Gap"_s, 3}, {u"Cap"_s, 1}, {u"Tags"_s, 2}}) {
        auto *first = new QStandardItem(rule);
        first->setCheckable(true);
        auto *count = new QStandardItem;
        count->setData(slots_, Qt::DisplayRole);
        auto *fits = new QStandardItem;
        fits->setData(u"Fri 10:00"_s, ui::tablerole::action);
        m_model.appendRow({first, count, fits});
    }
    m_table = std::make_unique<ui::TableView>(u"Rules"_s);
    m_table->setModel(&m_model);
    m_table->resize(480, 240);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
}

void WidgetTableTest::rowsAreFortyHighAndGrowTheTable()
{
    QCOMPARE(m_table->visualRect(m_model.index(1, 0)).height(), 40);
    m_table->growWithRows();
    const int before = m_table->sizeHint().height();
    m_model.removeRow(0);
    QCOMPARE(m_table->sizeHint().height(), before - 40);
    m_table->keepCompact();
    QCOMPARE(m_table->visualRect(m_model.index(1, 0)).height(), 32);
}

void WidgetTableTest::aClickOnAHeaderSortsAndTurns()
{
    m_table->sortBy(0);
    QCOMPARE(m_model.index(0, 0).data().toString(), u"Cap"_s);
    QHeaderView *header = m_table->horizontalHeader();
    const QPoint slots_(header->sectionViewportPosition(1) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, slots_);
    QCOMPARE(m_model.index(0, 1).data().toInt(), 1);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, slots_);
    QCOMPARE(m_model.index(0, 1).data().toInt(), 3);
}

void WidgetTableTest::severalRowsAreSelected()
{
    QSignalSpy changed(m_table.get(), &ui::TableView::rowSelectionChanged);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(0, 1));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(2, 1));
    QCOMPARE(m_table->selectedRows().size(), 2);
    QCOMPARE(m_table->selectedRows().last().row(), 2);
    QTest::keyClick(m_table.get(), Qt::Key_Up);
    QCOMPARE(m_table->selectedRows(), QModelIndexList{m_model.index(1, 0)});
    QVERIFY(changed.size() >= 3);
}

void WidgetTableTest::enterOpensARowAndDoesAnAction()
{
    QSignalSpy opened(m_table.get(), &ui::TableView::rowOpened);
    QSignalSpy wanted(m_table.get(), &ui::TableView::actionWanted);
    m_table->setCurrentIndex(m_model.index(1, 1));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(wanted.value(0).value(0).toModelIndex(), m_model.index(1, 2));
}

void WidgetTableTest::theActionIsClickedAndNotTheRow()
{
    QSignalSpy wanted(m_table.get(), &ui::TableView::actionWanted);
    QSignalSpy opened(m_table.get(), &ui::TableView::rowOpened);
    const QRect cell = m_table->visualRect(m_model.index(0, 2));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 30, cell.center().y()));
    QCOMPARE(wanted.size(), 1);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 4, cell.center().y()));
    QCOMPARE(wanted.size(), 1); // beside the words
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at(0, 1));
    QCOMPARE(opened.size(), 1);
}

void WidgetTableTest::spaceAndClickTickARow()
{
    const QModelIndex first = m_model.index(0, 0);
    m_table->setCurrentIndex(first);
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const QRect cell = m_table->visualRect(first);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 24, cell.center().y()));
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void WidgetTableTest::columnsAreMeasuredWhenTheyComeIntoSight()
{
    class Counting final : public ui::TableDelegate
    {
    public:
        using ui::TableDelegate::TableDelegate;
        QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            ++measured;
            return ui::TableDelegate::sizeHint(option, index);
        }
        mutable int measured = 0;
    };
    Counting delegate;
    m_table->setItemDelegate(&delegate);
    m_table->fitColumns(2);
    const auto width = [this] { return m_table->horizontalHeader()->sectionSize(0); };
    QTRY_VERIFY(delegate.measured > 0);
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width()); // what is due is done
    const int before = width();
    m_table->hide();
    delegate.measured = 0;
    m_model.item(0, 0)->setText(u"Gap between two posts of one account"_s);
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    QCOMPARE(delegate.measured, 0);
    m_table->show();
    QTRY_VERIFY(width() > before);
    m_table->hide();
    m_model.item(0, 0)->setText(u"Gap"_s);
    m_table->show();
    QTRY_COMPARE(width(), before);
}

void WidgetTableTest::beyondTheLastColumnTheRowGoesOn()
{
    m_table->fitColumns(0);
    m_table->resize(1600, 240);
    const QRect last = m_table->visualRect(m_model.index(1, 2));
    QTRY_VERIFY(last.right() < 1000);
    QSignalSpy opened(m_table.get(), &ui::TableView::rowOpened);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, QPoint(1500, last.center().y()));
    QCOMPARE(opened.value(0).value(0).toModelIndex().row(), 1);
    QCOMPARE(m_table->selectedRows(), QModelIndexList{m_model.index(1, 0)});
}

/// What left for want of room comes back with it; what was never to be shown does not.
void WidgetTableTest::whatItsOwnerHidStaysHidden()
{
    m_table->hideColumn(1);
    m_table->fitColumns(0, {2});
    m_table->resize(140, 240);
    QTRY_VERIFY(m_table->isColumnHidden(2));
    m_table->resize(1600, 240);
    QTRY_VERIFY(!m_table->isColumnHidden(2));
    QVERIFY(m_table->isColumnHidden(1));
}

void WidgetTableTest::rowsFollowTheDensity_data()
{
    QTest::addColumn<bool>("twoLines");
    QTest::addColumn<int>("comfortable");
    QTest::addColumn<int>("compact");
    QTest::newRow("one line") << false << 40 << 32;
    QTest::newRow("two lines") << true << 64 << 48;
}

void WidgetTableTest::rowsFollowTheDensity()
{
    QFETCH(bool, twoLines);
    if (twoLines)
        m_table->setTwoLines();
    const auto height = [this] { return m_table->visualRect(m_model.index(1, 0)).height(); };
    QTEST(height(), "comfortable");
    ui::Preferences preferences;
    preferences.set(ui::preferences::density, ui::preferences::compact);
    ui::applyHabits(preferences);
    const int compact = height();
    preferences.reset(ui::preferences::density);
    ui::applyHabits(preferences);
    QTEST(compact, "compact");
    QTEST(height(), "comfortable");
}

void WidgetTableTest::aTableLeavesItsCardRound()
{
    ui::Card bare(u"Rules"_s);
    ui::Card card(u"Rules"_s);
    card.setFlush();
    auto *table = new ui::TableView(u"Rules"_s, &card);
    table->setModel(&m_model);
    table->growWithRows();
    card.body()->addWidget(table);
    const QSize size(480, card.sizeHint().height());
    bare.resize(size);
    card.resize(size);
    table->selectRow(m_model.rowCount() - 1); // fills its row up to the card's sides
    const QImage with = card.grab().toImage();
    const QImage without = bare.grab().toImage();
    for (int y = size.height() - 8; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            QCOMPARE(with.pixel(x, y), without.pixel(x, y)); // one line, and its curves
    }
}

QTEST_MAIN(WidgetTableTest)
#include "tst_widgettable.moc"
