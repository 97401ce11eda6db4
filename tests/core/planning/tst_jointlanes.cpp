// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include <QTest>

/// Lanes of several plans in one input (planning.md 5.4). Every failure prints its seed.
using namespace Qt::StringLiterals;
using core::PlannedSlot;
using core::PlanningInput;
using core::Platform;

namespace {

/// The random week with each lane asked for by two plans, which share what is settled.
PlanningInput jointInput(quint32 seed)
{
    PlanningInput input = support::randomInput(seed);
    const auto lanes = input.lanes;
    input.lanes.clear();
    for (const QString &plan : {u"a"_s, u"b"_s}) {
        for (core::PlannerLane lane : lanes) {
            lane.plan = plan;
            lane.velocity = plan == u"a" ? input.velocity : 1;
            input.lanes.append(lane);
        }
    }
    for (qsizetype i = 0; i < input.commitments.size(); ++i) {
        if (!input.commitments[i].language.isEmpty())
            input.commitments[i].plan = i % 2 ? u"a"_s : u"b"_s;
    }
    return input;
}

qsizetype postsOf(const QList<PlannedSlot> &planned, const QString &plan)
{
    return std::ranges::count(planned, plan, &PlannedSlot::plan);
}

} // namespace

class TestJointLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRuleIsEverBroken();
    void plansThatWishTheSameGetTheSame();
    void eachPlanHasItsOwnVelocity();
    void theSpacingIsThatOfOnePlan();
};

void TestJointLanes::noRuleIsEverBroken()
{
    int shared = 0;
    for (quint32 seed = 0; seed < 60; ++seed) {
        const PlanningInput input = jointInput(seed);
        const auto planned = core::planWeek(input).slots;
        const QStringList broken = support::brokenRules(input, planned);
        QVERIFY2(broken.isEmpty(), "seed " + QByteArray::number(seed) + ": " + broken.join(u"; "_s).toUtf8());
        shared += postsOf(planned, u"a"_s) > 0 && postsOf(planned, u"b"_s) > 0;
    }
    QVERIFY2(shared > 20, QByteArray::number(shared));
}

void TestJointLanes::plansThatWishTheSameGetTheSame() // invariant 14
{
    for (const Platform platform : core::allPlatforms) {
        PlanningInput input = support::freeWeek({platform}, {u"en"_s}, 2);
        input.lanes = {input.lanes[0], input.lanes[0], input.lanes[0]};
        for (qsizetype i = 0; i < input.lanes.size(); ++i)
            input.lanes[i].plan = QString::number(i);
        const auto result = core::planWeek(input);
        const auto most =
            std::max({postsOf(result.slots, u"0"_s), postsOf(result.slots, u"1"_s), postsOf(result.slots, u"2"_s)});
        const auto least =
            std::min({postsOf(result.slots, u"0"_s), postsOf(result.slots, u"1"_s), postsOf(result.slots, u"2"_s)});
        QVERIFY2(most - least <= 1, core::platformName(platform).toUtf8());
        QVERIFY(least > 0);
        QVERIFY(postsOf(result.slots, u"0"_s) == most); // the odd one goes to the first in order
        QCOMPARE(result.unplaced.size(), 3);
        QCOMPARE(result.unplaced[1].plan, u"1"_s);
    }
}

void TestJointLanes::eachPlanHasItsOwnVelocity()
{
    PlanningInput input = support::freeWeek({Platform::TikTok}, {u"en"_s}, 2);
    input.accounts.append(support::cleanAccount(Platform::TikTok, u"second"_s, u"en"_s));
    input.lanes = {input.lanes[0], input.lanes[0]};
    input.lanes[0].plan = u"a"_s;
    input.lanes[1].plan = u"b"_s;
    input.lanes[1].velocity = 0.5;
    const auto planned = core::planWeek(input).slots;
    QCOMPARE(postsOf(planned, u"a"_s), 35);
    QCOMPARE(postsOf(planned, u"b"_s), 9);
}

/// Two posts of different plans may stand at once on different accounts: their content is not the same.
void TestJointLanes::theSpacingIsThatOfOnePlan()
{
    PlanningInput input = support::freeWeek({Platform::LinkedIn}, {u"en"_s}, 1);
    input.accounts.append(support::cleanAccount(Platform::LinkedIn, u"second"_s, u"en"_s));
    input.lanes = {input.lanes[0], input.lanes[0]};
    input.lanes[0].plan = u"a"_s;
    input.lanes[1].plan = u"b"_s;
    const auto planned = core::planWeek(input).slots;
    QCOMPARE(postsOf(planned, u"a"_s), 4);
    QCOMPARE(postsOf(planned, u"b"_s), 4);
    const auto together = std::ranges::any_of(planned, [&](const PlannedSlot &slot) {
        return std::ranges::any_of(
            planned, [&](const PlannedSlot &other) { return other.plan != slot.plan && other.at == slot.at; });
    });
    QVERIFY(together); // both want the peaks
}

QTEST_APPLESS_MAIN(TestJointLanes)
#include "tst_jointlanes.moc"
