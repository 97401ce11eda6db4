// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/explore.h"
#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using core::Exploration;
using core::PlannedSlot;
using core::PlanningInput;
using core::PlatformPlan;

namespace {

core::LearnedCurve randomCurve(std::mt19937_64 &source)
{
    core::LearnedCurve curve;
    for (double &hour : curve.hour)
        hour = double(source() % 2001) / 1000 - 1;
    for (double &day : curve.day)
        day = double(source() % 401) / 1000 - 0.2;
    return curve;
}

/// Draws for every lane of the input's platform.
Exploration everywhere(const PlanningInput &input, double share, quint64 seed)
{
    std::mt19937_64 source(seed);
    Exploration exploration{.share = share, .seed = seed};
    for (const core::PlannerLane &lane : input.lanes)
        exploration.draws[lane.platform][lane.language] = randomCurve(source);
    return exploration;
}

int count(const QList<PlannedSlot> &planned, const QString &language, bool exploring)
{
    return int(std::ranges::count_if(
        planned, [&](const PlannedSlot &slot) { return slot.language == language && (slot.explore || !exploring); }));
}

} // namespace

class TestExplore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShareOfEachLaneMovesAndNoRuleBreaks();
    void postsGoWhereTheDrawIsBest();
    void lanesWithoutADrawStay();
};

void TestExplore::theShareOfEachLaneMovesAndNoRuleBreaks()
{
    int moved = 0;
    for (quint32 seed = 1; seed <= 500; ++seed) {
        const QByteArray label = "seed " + QByteArray::number(seed);
        PlanningInput input = support::randomInput(seed);
        std::mt19937_64 source(seed);
        for (core::PlannerLane &lane : input.lanes)
            lane.learned = randomCurve(source);
        const core::Platform platform = input.lanes.first().platform;
        const PlatformPlan before = core::planPlatform(input, platform);
        const double share = seed % 2 ? core::largestExploration : 0.6; // more than anybody may ask for: harder
        const Exploration exploration = everywhere(input, share, seed);
        const PlatformPlan after = core::explored(input, before, exploration);

        const QStringList broken = support::brokenRules(input, after.slots);
        QVERIFY2(broken.isEmpty(), label + ' ' + broken.join(u'\n').toUtf8());
        QCOMPARE(after.slots.size(), before.slots.size());
        QCOMPARE(after.posts.size(), before.posts.size());
        QVERIFY2(after.slots == core::explored(input, before, exploration).slots, label);
        for (const core::PlannerLane &lane : input.lanes) {
            const int expected = int(share * count(before.slots, lane.language, false));
            QVERIFY2(count(after.slots, lane.language, true) == expected, label);
            moved += expected;
        }
        for (const PlannedSlot &slot : after.slots)
            QVERIFY2(slot.explore || before.slots.contains(slot), label);
        QVERIFY2(std::abs(after.objective - core::objectiveOf(after.problem, after.posts)) < 1e-9, label);
        QCOMPARE(after.upperBound, before.upperBound);
        if (after.upperBound)
            QVERIFY2(after.objective <= *after.upperBound + 1e-6, label);
    }
    QVERIFY2(moved > 500, QByteArray::number(moved));
}

void TestExplore::postsGoWhereTheDrawIsBest()
{
    const PlanningInput input = support::freeWeek({core::Platform::TikTok}, {u"en"_s}, 1);
    const PlatformPlan before = core::planPlatform(input, core::Platform::TikTok);
    Exploration exploration{.share = 0.15, .seed = 7};
    core::LearnedCurve nights;
    nights.hour[3] = 3;
    exploration.draws[core::Platform::TikTok][u"en"_s] = nights;
    const PlatformPlan after = core::explored(input, before, exploration);
    int exploring = 0;
    for (const PlannedSlot &slot : after.slots) {
        if (!slot.explore)
            continue;
        ++exploring;
        QCOMPARE(core::toLocal(slot.at, QTimeZone::utc()).time(), QTime(3, 0));
        QCOMPARE(slot.parts.learned, 1.0); // what is known of the time has not changed
    }
    QCOMPARE(exploring, 2); // floor(0.15 * 18)
    QVERIFY(after.objective < before.objective);
}

void TestExplore::lanesWithoutADrawStay()
{
    const PlanningInput input = support::freeWeek({core::Platform::TikTok}, {u"en"_s, u"es"_s}, 1);
    const PlatformPlan before = core::planPlatform(input, core::Platform::TikTok);
    Exploration exploration = everywhere(input, 0.15, 3);
    exploration.draws[core::Platform::TikTok].remove(u"es"_s);
    const PlatformPlan after = core::explored(input, before, exploration);
    QCOMPARE(count(after.slots, u"es"_s, true), 0);
    QVERIFY(count(after.slots, u"en"_s, true) > 0);
    exploration.share = 0;
    QVERIFY(core::explored(input, before, exploration).slots == before.slots);
    QVERIFY(core::explored(input, before, {.share = 0.15, .seed = 3}).slots == before.slots);
}

QTEST_APPLESS_MAIN(TestExplore)
#include "tst_explore.moc"
