// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "ui/common/columnfit.h"

using Widths = QList<int>;

class ColumnFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsFitTheirRoom_data();
    void columnsFitTheirRoom();
    void twoColumnsOfWordsShareTheRoom_data();
    void twoColumnsOfWordsShareTheRoom();
};

/// Accounts: a name, a state that may be cut to 130, a zone that goes first, a last use that goes second, a number.
void ColumnFitTest::columnsFitTheirRoom_data()
{
    QTest::addColumn<int>("name");
    QTest::addColumn<int>("stretched");
    QTest::addColumn<int>("room");
    QTest::addColumn<Widths>("widths");

    QTest::newRow("the name takes what is left") << 150 << 0 << 800 << Widths{310, 200, 120, 110, 60};
    QTest::newRow("no wider than 480") << 150 << 0 << 1170 << Widths{480, 250, 170, 160, 110};
    QTest::newRow("a long name, wider") << 700 << 0 << 1190 << Widths{700, 200, 120, 110, 60};
    QTest::newRow("then nothing grows any more") << 150 << 0 << 2400 << Widths{480, 296, 216, 206, 156};
    QTest::newRow("the zone goes") << 150 << 0 << 600 << Widths{230, 200, 0, 110, 60};
    QTest::newRow("the last use too") << 150 << 0 << 500 << Widths{240, 200, 0, 0, 60};
    QTest::newRow("then the state is cut") << 150 << 0 << 360 << Widths{150, 150, 0, 0, 60};
    QTest::newRow("then the name, to 130") << 180 << 0 << 330 << Widths{140, 130, 0, 0, 60};
    QTest::newRow("then it is wider than its room") << 180 << 0 << 200 << Widths{130, 130, 0, 0, 60};
    QTest::newRow("for a long name nothing goes") << 700 << 0 << 700 << Widths{210, 200, 120, 110, 60};
    QTest::newRow("the last column takes it all") << 150 << 4 << 2400 << Widths{150, 200, 120, 110, 1820};
    QTest::newRow("the last one in sight does") << 90 << 3 << 700 << Widths{90, 200, 120, 230, 60};
}

void ColumnFitTest::columnsFitTheirRoom()
{
    QFETCH(int, name);
    QFETCH(int, stretched);
    QFETCH(int, room);
    const QList<ui::ColumnNeed> needs{{.natural = name, .least = name},
                                      {.natural = 200, .least = 130},
                                      {.natural = 120, .least = 120, .leaves = 1},
                                      {.natural = 110, .least = 110, .leaves = 2},
                                      {.natural = 60, .least = 60}};
    QTEST(ui::fittedColumns(needs, stretched, room), "widths");
}

/// The week as a list: a time, the title, a language that goes first, and a state with its reason.
void ColumnFitTest::twoColumnsOfWordsShareTheRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<Widths>("widths");
    QTest::newRow("both whole") << 1000 << Widths{120, 300, 80, 500};
    QTest::newRow("three to two") << 800 << Widths{120, 300, 80, 300};
    QTest::newRow("three to two, less") << 640 << Widths{120, 264, 80, 176};
    QTest::newRow("what one does not need the other has") << 950 << Widths{120, 300, 80, 450};
    QTest::newRow("then the language goes") << 580 << Widths{120, 276, 0, 184};
    QTest::newRow("then the reason is cut") << 480 << Widths{120, 200, 0, 160};
    QTest::newRow("then the title") << 400 << Widths{120, 150, 0, 130};
}

void ColumnFitTest::twoColumnsOfWordsShareTheRoom()
{
    QFETCH(int, room);
    const QList<ui::ColumnNeed> needs{{.natural = 120, .least = 120},
                                      {.natural = 300, .least = 300},
                                      {.natural = 80, .least = 80, .leaves = 1},
                                      {.natural = 500, .least = 130, .shares = true}};
    QTEST(ui::fittedColumns(needs, 1, room), "widths");
}

QTEST_APPLESS_MAIN(ColumnFitTest)
#include "tst_columnfit.moc"
