// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/experiment.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Arm;
using core::ArmResult;
using core::ArmTally;
using core::ExperimentKind;
using core::ExperimentState;

namespace {

const core::Instant start = core::fromMs(1'764'000'000'000);

bool isNear(double value, double expected, double tolerance = 1e-4)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.9f instead of %.9f", value, expected);
    return false;
}

ExperimentState stateOf(int posts, double ahead, std::chrono::hours age = 24h)
{
    return core::judgedState({ArmTally{posts, 0}, ArmTally{posts, ahead}}, start, start + age);
}

} // namespace

class TestExperiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNormalModelWeighsTheArms_data();
    void theNormalModelWeighsTheArms();
    void nothingSeenIsACoin();
    void changingPlacesChangesSides();
    void anExperimentStopsWhenItIsSureOrOld();
    void daysComeInBalancedPairs();
    void theArmsNeverShareAnAccountWithinTheGap();
    void anAccountIsComparedWithItself();
    void platformsAreComparedAsAWhole();
};

void TestExperiment::theNormalModelWeighsTheArms_data()
{
    QTest::addColumn<int>("posts");
    QTest::addColumn<double>("probability");
    QTest::addColumn<double>("loss");
    QTest::addColumn<ExperimentState>("state");
    QTest::newRow("40 an arm: go on") << 40 << 0.9183 << 0.00466 << ExperimentState::Running;
    QTest::newRow("80 an arm: B wins") << 80 << 0.9791 << 0.00071 << ExperimentState::BWins;
}

void TestExperiment::theNormalModelWeighsTheArms()
{
    QFETCH(int, posts);
    QFETCH(double, probability);
    QFETCH(double, loss);
    QFETCH(ExperimentState, state);
    const core::Evidence evidence = core::evidenceOf({posts, 0}, {posts, 0.20});
    QVERIFY(isNear(evidence.bBetter, probability));
    QVERIFY(isNear(evidence.loss(), loss, 1e-5));
    QCOMPARE(stateOf(posts, 0.20), state);
}

void TestExperiment::nothingSeenIsACoin()
{
    const core::Evidence evidence = core::evidenceOf({}, {});
    QCOMPARE(evidence.bBetter, 0.5);
    QVERIFY(isNear(evidence.lossOfA, evidence.lossOfB, 1e-12));
    QCOMPARE(stateOf(0, 0), ExperimentState::Running);
}

void TestExperiment::changingPlacesChangesSides()
{
    for (quint64 seed = 1; seed <= 500; ++seed) {
        std::mt19937_64 source(seed);
        const auto tally = [&] { return ArmTally{int(source() % 200), double(source() % 2001) / 1000 - 1}; };
        const ArmTally a = tally(), b = tally();
        const core::Evidence straight = core::evidenceOf(a, b);
        const core::Evidence swapped = core::evidenceOf(b, a);
        QVERIFY(isNear(straight.bBetter + swapped.bBetter, 1, 1e-12));
        QVERIFY(isNear(straight.lossOfA, swapped.lossOfB, 1e-12));
        QVERIFY2(straight.lossOfA >= 0 && straight.lossOfB >= 0, qPrintable(u"seed %1"_s.arg(seed)));
        // What one choice is expected to gain over the other is the difference of the means.
        const auto mean = [](const ArmTally &t) { return t.posts * t.mean / (t.posts + 5.76); };
        QVERIFY(isNear(straight.lossOfA - straight.lossOfB, mean(b) - mean(a), 1e-10));
    }
}

void TestExperiment::anExperimentStopsWhenItIsSureOrOld()
{
    QCOMPARE(stateOf(19, 2), ExperimentState::Running); // sure, but too few
    QCOMPARE(stateOf(20, 2), ExperimentState::BWins);
    QCOMPARE(stateOf(20, -2), ExperimentState::AWins);
    QCOMPARE(stateOf(30, 0.1, 8 * 7 * 24h - 1h), ExperimentState::Running);
    QCOMPARE(stateOf(30, 0.1, 8 * 7 * 24h), ExperimentState::Inconclusive);
    QCOMPARE(stateOf(80, 0.2, 8 * 7 * 24h), ExperimentState::BWins); // what is sure then still wins
}

void TestExperiment::daysComeInBalancedPairs()
{
    int bFirst = 0;
    constexpr int experiments = 500;
    for (int i = 0; i < experiments; ++i) {
        core::Experiment experiment;
        experiment.id = u"experiment-%1"_s.arg(i);
        experiment.timezone = u"Australia/Lord_Howe"_s;
        experiment.startedAt = start + 5h * i;
        const QDate first = core::localDate(experiment.startedAt, QTimeZone("Australia/Lord_Howe"));
        for (int day = -14; day < 56; ++day) {
            const int pairStart = day >= 0 ? day / 14 * 14 : -14;
            const QDate one = first.addDays(pairStart + (day + 14) % 7);
            if (core::armOfDay(experiment, one) == core::armOfDay(experiment, one.addDays(7)))
                QFAIL(qPrintable(u"experiment %1, day %2"_s.arg(i).arg(day)));
        }
        bFirst += core::armOfDay(experiment, first) == Arm::B;
    }
    QVERIFY2(bFirst > experiments / 2 - 56 && bFirst < experiments / 2 + 56, qPrintable(QString::number(bFirst)));
}

void TestExperiment::theArmsNeverShareAnAccountWithinTheGap()
{
    const core::ExperimentSlot a{u"1"_s, Arm::A, u"mine"_s, core::Platform::TikTok, start};
    core::ExperimentSlot b{u"2"_s, Arm::B, u"mine"_s, core::Platform::TikTok, start + 4h};
    QVERIFY(!core::crossing({a}, b, 4h));
    b.at -= 15min;
    QCOMPARE(core::crossing({a}, b, 4h), std::optional(a));
    b.at = start - 3h;
    QCOMPARE(core::crossing({a}, b, 4h), std::optional(a));
    b.accountId = u"another"_s;
    QVERIFY(!core::crossing({a}, b, 4h));
    QVERIFY(!core::crossing({a}, {u"1"_s, Arm::B, u"mine"_s, core::Platform::TikTok, start}, 4h)); // itself, relabelled
}

void TestExperiment::anAccountIsComparedWithItself()
{
    // A large account that mostly ran A and a small one that mostly ran B: both find B better by e^0.2.
    QList<ArmResult> results;
    const auto add = [&](int count, Arm arm, const QString &account, double log) {
        results += QList<ArmResult>(count, {arm, account, std::exp(log) - 1});
    };
    add(30, Arm::A, u"large"_s, 8);
    add(10, Arm::B, u"large"_s, 8.2);
    add(10, Arm::A, u"small"_s, 4);
    add(30, Arm::B, u"small"_s, 4.2);
    add(50, Arm::B, u"onlyB"_s, 9); // compares nothing
    const auto tallies = core::tallied(ExperimentKind::Timing, results);
    QCOMPARE(tallies[0].posts, 40);
    QCOMPARE(tallies[1].posts, 40);
    QVERIFY(isNear(tallies[1].mean - tallies[0].mean, 0.2, 1e-9));
    QVERIFY(isNear(core::evidenceOf(tallies[0], tallies[1]).bBetter, 0.9183));
}

void TestExperiment::platformsAreComparedAsAWhole()
{
    QList<ArmResult> results;
    for (int i = 0; i < 40; ++i) {
        results.append({Arm::A, u"onTikTok"_s, std::exp(5.0) - 1});
        results.append({Arm::B, u"onInstagram"_s, std::exp(5.4) - 1});
    }
    const auto tallies = core::tallied(ExperimentKind::Platform, results);
    QVERIFY(isNear(tallies[1].mean - tallies[0].mean, 0.4, 1e-9));
    QCOMPARE(core::judgedState(tallies, start, start + 24h), ExperimentState::BWins);
    QCOMPARE(core::tallied(ExperimentKind::Timing, results)[0].posts, 0);
}

QTEST_APPLESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
