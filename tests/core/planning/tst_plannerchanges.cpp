// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dice.h"
#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include "core/planning/optimiser.h"

#include <QTest>

#include <algorithm>

/// How the planner's answer moves with its input: invariants 4, 5 and 7 of planning.md section 11, and every rule on
/// larger weeks. Every failure prints its seed.
using namespace Qt::StringLiterals;
using core::PlanningInput;
using core::PlatformPlan;
using support::randomInput;

namespace {

bool full()
{
    return qEnvironmentVariableIntValue("DE_FULL") == 1;
}

quint32 instances()
{
    return full() ? 10'000 : 500;
}

QByteArray label(quint32 seed)
{
    return "seed " + QByteArray::number(seed);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 6);
}

PlatformPlan planned(const PlanningInput &input)
{
    return core::planPlatform(input, input.lanes.first().platform);
}

/// Loosens one rule, which one by the dice; empty where there was nothing to loosen.
QByteArray loosen(PlanningInput &input, support::Dice &dice)
{
    core::PlatformRules &rules = input.rules.at(input.lanes.first().platform);
    switch (dice.upTo(4)) {
    case 0: {
        core::PlannerAccount more = input.accounts.first();
        more.id = u"more"_s;
        more.status = core::AccountStatus::Active;
        more.riskCap = rules.maxPostsPerDay;
        input.accounts.append(more);
        return "one more account";
    }
    case 1:
        ++rules.maxPostsPerDay;
        for (core::PlannerAccount &account : input.accounts)
            account.riskCap += account.riskCap > 0;
        return "a higher cap";
    case 2:
        rules.minGap -= std::chrono::minutes(30);
        return "a shorter gap";
    case 3:
        if (input.blackouts.isEmpty())
            return {};
        input.blackouts.removeAt(dice.upTo(int(input.blackouts.size()) - 1));
        return "one blackout less";
    default:
        // Another plan's posts; this plan's own fill its quota, which no rule forbids.
        if (input.commitments.removeIf([](const core::Commitment &post) { return post.language.isEmpty(); }) == 0)
            return {};
        return "no commitments";
    }
}

} // namespace

class TestPlannerChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLooserRuleCostsTheHeuristicNextToNothing();
    void aScaleChangesNothingButTheValue();
    void theOrderOfAccountsAndLanguagesStaysWithinTheGap();
    void largerWeeksKeepEveryRule();
    void planningAgainKeepsWhatIsAboutAsGood();
};

void TestPlannerChanges::aLooserRuleCostsTheHeuristicNextToNothing() // 4
{
    int changed = 0;
    double worst = 1;
    for (quint32 seed = 0; seed < instances(); ++seed) {
        const PlanningInput input = randomInput(seed);
        PlanningInput looser = input;
        support::Dice dice(seed);
        const QByteArray what = loosen(looser, dice);
        if (what.isEmpty())
            continue;
        ++changed;
        const double before = planned(input).objective;
        const double after = planned(looser).objective;
        worst = before > 0 ? std::min(worst, after / before) : worst;
        QVERIFY2(after >= 0.99 * before - 1e-9,
                 label(seed) + ", " + what + ": " + number(before) + " -> " + number(after));
    }
    QVERIFY(changed > int(instances()) / 2);
    qInfo("%d weeks loosened, the worst answer %.4f of the one before", changed, worst);
}

void TestPlannerChanges::aScaleChangesNothingButTheValue() // 5
{
    for (quint32 seed = 0; seed < instances(); ++seed) {
        const PlanningInput input = randomInput(seed);
        core::PlatformProblem problem = core::buildProblem(input, input.lanes.first().platform);
        const core::FairShare share = core::fairShare(problem);
        for (size_t lane = 0; lane < share.quota.size(); ++lane)
            problem.lanes[lane].weekQuota = share.quota[lane];
        core::PlatformProblem scaled = problem;
        const double scale = seed % 2 == 0 ? 4 : 0.125; // powers of two: the arithmetic stays the same to the last bit
        scaled.weights.reached *= scale;
        scaled.weights.fatigue *= scale;
        scaled.weights.load *= scale;
        for (core::ProblemLane &lane : scaled.lanes) {
            for (core::ValueParts &parts : lane.value)
                parts.engagement *= scale;
        }
        const auto first = core::optimise(problem, share, 1, {});
        const auto second = core::optimise(scaled, share, 1, {});
        QVERIFY2(first.posts == second.posts, label(seed));
        const double value = core::objectiveOf(problem, first.posts);
        QVERIFY2(std::abs(core::objectiveOf(scaled, second.posts) - scale * value) <= 1e-9 * scale, label(seed));
        QVERIFY2(first.upperBound && second.upperBound, label(seed));
        QVERIFY2(std::abs(*second.upperBound - scale * *first.upperBound) <= 1e-9 * scale * (1 + value), label(seed));
    }
}

void TestPlannerChanges::theOrderOfAccountsAndLanguagesStaysWithinTheGap() // 7
{
    int compared = 0;
    for (quint32 seed = 0; seed < instances(); ++seed) {
        const PlanningInput input = randomInput(seed);
        PlanningInput turned = input;
        std::ranges::reverse(turned.accounts);
        std::ranges::reverse(turned.lanes);
        const PlatformPlan first = planned(input);
        const PlatformPlan second = planned(turned);
        // Lanes of equal claim get the odd post in the order of the request: then these are two problems.
        std::vector<int> quotas;
        for (const core::ProblemLane &lane : second.problem.lanes)
            quotas.insert(quotas.begin(), lane.weekQuota);
        if (!std::ranges::equal(first.problem.lanes, quotas, {}, &core::ProblemLane::weekQuota))
            continue;
        ++compared;
        const QByteArray numbers = label(seed) + ": " + number(first.objective) + " and " + number(second.objective);
        QVERIFY2(first.upperBound && second.upperBound, numbers);
        QVERIFY2(second.objective <= *first.upperBound + 1e-9, numbers);
        QVERIFY2(first.objective <= *second.upperBound + 1e-9, numbers);
    }
    QVERIFY(compared > int(instances()) / 2);
}

void TestPlannerChanges::largerWeeksKeepEveryRule() // 1, 3
{
    const quint32 count = full() ? 2'000 : 40;
    for (quint32 seed = 0; seed < count; ++seed) {
        const PlanningInput input = randomInput(100'000 + seed, {.accounts = 12, .lanes = 3});
        const PlatformPlan plan = planned(input);
        const QStringList broken = support::brokenRules(input, plan.slots);
        QVERIFY2(broken.isEmpty(), label(100'000 + seed) + ": " + broken.join(u"; "_s).toUtf8());
        QVERIFY2(std::abs(core::objectiveOf(plan.problem, plan.posts) - plan.objective) < 1e-6, label(100'000 + seed));
        QVERIFY2(plan.upperBound && plan.objective <= *plan.upperBound + 1e-9, label(100'000 + seed));
    }
}

void TestPlannerChanges::planningAgainKeepsWhatIsAboutAsGood() // 12
{
    PlanningInput input = support::freeWeek({core::Platform::Instagram}, {u"en"_s, u"es"_s}, 2);
    input.accounts.append(support::cleanAccount(core::Platform::Instagram, u"both"_s, {}));
    input.accounts.append(support::cleanAccount(core::Platform::Instagram, u"second"_s, u"en"_s));
    for (qsizetype i = 0; i < input.accounts.size(); ++i)
        input.accounts[i].quality = 1 - 0.05 * double(i);
    const auto first = core::planWeek(input);
    QVERIFY(first.slots.size() > 20);

    // The risk of an account fades by the minute, and with it what its posts are worth.
    PlanningInput later = input;
    for (const core::PlannedSlot &slot : first.slots)
        later.standing.append({slot.accountId, slot.platform, slot.at, slot.language});
    for (qsizetype i = 0; i < later.accounts.size(); ++i)
        later.accounts[i].quality *= 1 + 1e-5 * double(i + 1);
    later.seed = 77;
    const auto places = [](const QList<core::PlannedSlot> &planned) {
        QSet<QString> set;
        for (const core::PlannedSlot &slot : planned)
            set.insert(slot.accountId + u'|' + slot.language + u'|' + core::toIso(slot.at));
        return set;
    };
    QCOMPARE(places(core::planWeek(later).slots), places(first.slots));

    // A post of another plan takes an hour: what it does not touch mostly stays.
    later.commitments.append({u"both"_s, core::Platform::Instagram, first.slots[first.slots.size() / 2].at, {}});
    const auto moved = core::planWeek(later);
    QCOMPARE(support::brokenRules(later, moved.slots), QStringList());
    const auto kept = places(moved.slots).intersect(places(first.slots)).size();
    QVERIFY2(kept * 10 >= first.slots.size() * 7, qPrintable(QString::number(kept)));
}

QTEST_APPLESS_MAIN(TestPlannerChanges)
#include "tst_plannerchanges.moc"
