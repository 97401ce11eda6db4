// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/accountprogram.h"

#include <QTest>

#include <random>

using core::AccountProgram;
using core::closedCell;
using core::ProgramLane;

namespace {

/// Cells of one lane on days of the given lengths.
AccountProgram programOf(const std::vector<double> &worth, const std::vector<int> &dayLengths, int gap, int cap)
{
    AccountProgram program;
    program.gap = gap;
    for (int day = 0; day < int(dayLengths.size()); ++day)
        program.dayOf.insert(program.dayOf.end(), size_t(dayLengths[size_t(day)]), day);
    program.accountDayOf = program.dayOf;
    program.cap.assign(dayLengths.size(), cap);
    program.committed.assign(dayLengths.size(), 0);
    ProgramLane lane;
    lane.worth = worth;
    lane.weekQuota = int(worth.size());
    lane.dayQuota = cap;
    lane.posted.assign(dayLengths.size(), 0);
    program.lanes = {lane};
    return program;
}

const std::vector<double> sixteen = {1, 5, 4, 3, 9, 2, 8, 7, 1, 6, 2, 3, 4, 10, 2, 1};

AccountProgram randomProgram(std::mt19937 &random, int lanes)
{
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    const int cells = 6 + upTo(8);
    AccountProgram program;
    program.gap = 1 + upTo(3);
    program.fatigue = upTo(2) * 0.7;
    program.load = upTo(2) * 0.4;
    const int laneMidnight = 1 + upTo(cells - 1);
    const int ownMidnight = upTo(1) ? laneMidnight : 1 + upTo(cells - 1);
    for (int t = 0; t < cells; ++t) {
        program.dayOf.push_back(t >= laneMidnight);
        program.accountDayOf.push_back(t >= ownMidnight);
    }
    program.cap = {upTo(3), 1 + upTo(3)};
    program.committed = {upTo(1), upTo(1)};
    for (int l = 0; l < lanes; ++l) {
        ProgramLane lane;
        for (int t = 0; t < cells; ++t)
            lane.worth.push_back(upTo(4) == 0 ? closedCell : upTo(100) / 10.0 - 1);
        lane.weekQuota = upTo(4);
        lane.dayQuota = 1 + upTo(2);
        lane.posted = {upTo(1), upTo(1)};
        program.lanes.push_back(lane);
    }
    return program;
}

bool isLegal(const AccountProgram &program, const std::vector<core::ProgramPost> &posts)
{
    std::vector<int> made = program.committed;
    std::vector<int> ofWeek(program.lanes.size());
    std::vector<std::vector<int>> ofDay;
    for (const ProgramLane &lane : program.lanes)
        ofDay.push_back(lane.posted);
    for (size_t i = 0; i < posts.size(); ++i) {
        const auto lane = size_t(posts[i].lane);
        const auto t = size_t(posts[i].t);
        const bool tooClose = i > 0 && posts[i].t - posts[i - 1].t < program.gap;
        const bool full = ++made[size_t(program.accountDayOf[t])] > program.cap[size_t(program.accountDayOf[t])]
            || ++ofDay[lane][size_t(program.dayOf[t])] > program.lanes[lane].dayQuota
            || ++ofWeek[lane] > program.lanes[lane].weekQuota;
        if (tooClose || full || program.lanes[lane].worth[t] == closedCell)
            return false;
    }
    return true;
}

/// Tries every choice from t on.
void tryAll(const AccountProgram &program, int t, std::vector<core::ProgramPost> &posts,
            std::vector<double> &bestByCount)
{
    if (!isLegal(program, posts))
        return;
    if (posts.size() >= bestByCount.size())
        bestByCount.resize(posts.size() + 1, closedCell);
    bestByCount[posts.size()] = std::max(bestByCount[posts.size()], core::valueOf(program, posts));
    for (; t < int(program.dayOf.size()); ++t) {
        for (int lane = 0; lane < int(program.lanes.size()); ++lane) {
            posts.push_back({lane, t});
            tryAll(program, t + program.gap, posts, bestByCount);
            posts.pop_back();
        }
    }
}

std::vector<double> bruteForce(const AccountProgram &program)
{
    std::vector<double> bestByCount;
    std::vector<core::ProgramPost> posts;
    tryAll(program, 0, posts, bestByCount);
    return bestByCount;
}

bool isClose(double a, double b)
{
    return a == b || std::abs(a - b) < 1e-9;
}

} // namespace

class TestAccountProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixteenCellsByCount_data();
    void sixteenCellsByCount();
    void theBestOfSixteenCells();
    void greedyWouldLoseADay();
    void everyChoiceTriedFindsNothingBetter_data();
    void everyChoiceTriedFindsNothingBetter();
    void theValueIsConcaveInTheCount();
    void theEffortTellsWhatCanBeCounted();
};

void TestAccountProgram::sixteenCellsByCount_data()
{
    QTest::addColumn<double>("fatigue");
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("no fatigue") << 0.0 << std::vector<double>{0, 10, 19, 25, 17};
    QTest::newRow("fatigue 0.5") << 0.5 << std::vector<double>{0, 10, 19, 24.5, 16};
}

void TestAccountProgram::sixteenCellsByCount()
{
    QFETCH(double, fatigue);
    QFETCH(std::vector<double>, values);
    auto program = programOf(sixteen, {10, 6}, 4, 2);
    program.fatigue = fatigue;
    const auto byCount = core::bestByCount(program);
    for (size_t k = 0; k < values.size(); ++k)
        QVERIFY2(std::abs(byCount[k] - values[k]) < 1e-9, qPrintable(QString::number(byCount[k])));
    QCOMPARE(byCount[values.size()], closedCell);
}

void TestAccountProgram::theBestOfSixteenCells()
{
    const auto answer = core::solveAccount(programOf(sixteen, {10, 6}, 4, 2));
    QCOMPARE(answer.value, 25.0);
    QCOMPARE(answer.posts, (std::vector<core::ProgramPost>{{0, 4}, {0, 9}, {0, 13}}));
}

void TestAccountProgram::greedyWouldLoseADay()
{
    std::vector<double> worth(96, closedCell);
    worth[9 * 4] = worth[15 * 4] = worth[21 * 4] = 5;
    worth[12 * 4] = 6;
    const auto answer = core::solveAccount(programOf(worth, {96}, 24, 4));
    QCOMPARE(answer.value, 15.0);
    QCOMPARE(answer.posts, (std::vector<core::ProgramPost>{{0, 36}, {0, 60}, {0, 84}}));
}

void TestAccountProgram::everyChoiceTriedFindsNothingBetter_data()
{
    QTest::addColumn<int>("lanes");
    QTest::newRow("one lane") << 1;
    QTest::newRow("two lanes") << 2;
    QTest::newRow("three lanes") << 3;
}

void TestAccountProgram::everyChoiceTriedFindsNothingBetter()
{
    QFETCH(int, lanes);
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 random(seed * 7 + unsigned(lanes));
        const auto program = randomProgram(random, lanes);
        const auto byCount = bruteForce(program);
        const auto answer = core::solveAccount(program);
        const double best = *std::ranges::max_element(byCount);
        QVERIFY2(isClose(answer.value, best),
                 qPrintable(QStringLiteral("seed %1: %2 instead of %3").arg(seed).arg(answer.value).arg(best)));
        QVERIFY2(isLegal(program, answer.posts), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY(isClose(answer.value, core::valueOf(program, answer.posts)));
        if (lanes > 1)
            continue;
        const auto values = core::bestByCount(program);
        for (size_t k = 0; k < values.size(); ++k)
            QVERIFY2(isClose(values[k], k < byCount.size() ? byCount[k] : closedCell),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestAccountProgram::theValueIsConcaveInTheCount()
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 random(seed);
        auto program = randomProgram(random, 1);
        program.lanes[0].weekQuota = 12;
        const auto values = core::bestByCount(program);
        for (size_t k = 2; k < values.size() && values[k] != closedCell; ++k) {
            const double gain = values[k] - values[k - 1];
            const double gainBefore = values[k - 1] - values[k - 2];
            QVERIFY2(gain <= gainBefore + 1e-9, qPrintable(QStringLiteral("seed %1, %2 posts").arg(seed).arg(k)));
        }
    }
}

void TestAccountProgram::theEffortTellsWhatCanBeCounted()
{
    AccountProgram program = programOf(std::vector<double>(672, 1), std::vector<int>(7, 96), 8, 8);
    program.lanes[0].weekQuota = 56;
    QVERIFY(core::canBeSolved(program, 0)); // one lane always
    program.lanes.assign(3, ProgramLane{std::vector<double>(672, 1), 2, 2, std::vector<int>(7)});
    QVERIFY(core::canBeSolved(program, core::fullEffort));
    QVERIFY(!core::canBeSolved(program, 1000));
    for (ProgramLane &lane : program.lanes)
        lane.weekQuota = lane.dayQuota = 30;
    QVERIFY(!core::canBeSolved(program, core::fullEffort));
}

QTEST_APPLESS_MAIN(TestAccountProgram)
#include "tst_accountprogram.moc"
