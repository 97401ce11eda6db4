// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include <QTest>

#include <algorithm>

/// The invariants of planning.md section 11 that hold for the planner, on random instances. Every failure prints its
/// seed.
using namespace Qt::StringLiterals;
using core::PlannedSlot;
using core::PlanningInput;
using core::PlanningResult;
using support::randomInput;

namespace {

constexpr quint32 instances = 500;

QByteArray label(quint32 seed)
{
    return "seed " + QByteArray::number(seed);
}

/// One clean account and few cells to think about: the planner's answer is the optimum.
PlanningInput exactInput(quint32 seed)
{
    PlanningInput input = randomInput(seed, {.accounts = 1, .lanes = 1});
    input.accounts[0].status = core::AccountStatus::Active;
    input.accounts[0].language.clear();
    return input;
}

core::Platform platformOf(const PlanningInput &input)
{
    return input.lanes.first().platform;
}

double optimum(const PlanningInput &input)
{
    const auto plan = core::planPlatform(input, platformOf(input));
    if (plan.upperBound != plan.objective)
        qFatal("not exact");
    return plan.objective;
}

void shiftByDays(PlanningInput &input, int days)
{
    const std::chrono::hours shift(24 * days);
    input.week = core::Week(input.week.firstDay().addDays(days), input.week.zone());
    input.earliest += shift;
    for (core::Commitment &post : input.commitments)
        post.at += shift;
    for (core::PlannerAccount &account : input.accounts) {
        if (account.cooldownUntil)
            *account.cooldownUntil += shift;
    }
    for (core::Blackout &blackout : input.blackouts) {
        if (auto *once = std::get_if<core::OnceWindow>(&blackout.window)) {
            once->from += shift;
            once->to += shift;
        }
    }
    for (core::Trend &trend : input.trends)
        trend.at += shift;
}

void moveToUtc(PlanningInput &input)
{
    input.week = core::Week(input.week.firstDay(), QTimeZone::utc());
    for (core::PlannerLane &lane : input.lanes)
        lane.audienceZone = QTimeZone::utc();
    for (core::PlannerAccount &account : input.accounts)
        account.zone = QTimeZone::utc();
    for (core::Blackout &blackout : input.blackouts) {
        if (auto *weekly = std::get_if<core::WeeklyWindow>(&blackout.window))
            weekly->zone = QTimeZone::utc();
    }
}

} // namespace

class TestPlannerProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRuleIsEverBroken();
    void theSameInputGivesTheSameAnswer();
    void theValueIsThatOfTheSlotsAndWithinTheBound();
    void whatIsMissingIsReported();
    void aLooserRuleNeverCostsValue();
    void aWeekLaterIsTheSamePlanAWeekLater();
    void theOrderOfAccountsDoesNotMatter();
    void nothingAskedNothingPlanned();
    void lanesWithTheSameAccountsShareEvenly();
};

void TestPlannerProperties::noRuleIsEverBroken() // 1
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        const PlanningInput input = randomInput(seed);
        const QStringList broken = support::brokenRules(input, core::planWeek(input).slots);
        QVERIFY2(broken.isEmpty(), label(seed) + ": " + broken.join(u"; "_s).toUtf8());
    }
}

void TestPlannerProperties::theSameInputGivesTheSameAnswer() // 2
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        const PlanningInput input = randomInput(seed, {.accounts = 2, .lanes = 1});
        const PlanningResult first = core::planWeek(input);
        const PlanningResult second = core::planWeek(input);
        QVERIFY2(first.slots == second.slots && first.unplaced == second.unplaced, label(seed));
        QVERIFY2(first.objective == second.objective, label(seed));
    }
}

void TestPlannerProperties::theValueIsThatOfTheSlotsAndWithinTheBound() // 3
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        const PlanningInput input = randomInput(seed);
        const auto plan = core::planPlatform(input, platformOf(input));
        if (plan.upperBound)
            QVERIFY2(plan.objective <= *plan.upperBound + 1e-9, label(seed));

        // Section 4 from the slots alone, settled posts of the account and lane counted as m0 and n0.
        double value = 0;
        QMap<std::pair<QString, QDate>, int> onDate;
        for (const core::Commitment &post : input.commitments) {
            for (const core::PlannerAccount &account : input.accounts) {
                if (account.id == post.accountId)
                    ++onDate[{post.accountId, core::localDate(post.at, account.zone)}];
            }
            if (!post.language.isEmpty() && input.week.contains(post.at))
                ++onDate[{u"lane "_s + post.language, core::localDate(post.at, input.week.zone())}];
        }
        for (const PlannedSlot &slot : plan.slots) {
            const auto &account = *std::ranges::find(input.accounts, slot.accountId, &core::PlannerAccount::id);
            value += slot.parts.value() + (input.fill == core::Fill::Target ? 1 : 0);
            value -= 0.03 * onDate[{slot.accountId, core::localDate(slot.at, account.zone)}]++;
            value -= 0.06 * onDate[{u"lane "_s + slot.language, core::localDate(slot.at, input.week.zone())}]++;
        }
        QVERIFY2(std::abs(value - plan.objective) < 1e-6,
                 label(seed) + " " + QByteArray::number(value - plan.objective));
    }
}

void TestPlannerProperties::whatIsMissingIsReported()
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        const PlanningInput input = randomInput(seed);
        const auto plan = core::planPlatform(input, platformOf(input));
        for (size_t l = 0; l < plan.problem.lanes.size(); ++l) {
            const core::ProblemLane &lane = plan.problem.lanes[l];
            int open = lane.asked - lane.keptBefore;
            for (const core::Unplaced &entry : plan.unplaced) {
                if (entry.language == lane.language)
                    open -= entry.requested - entry.planned;
            }
            const auto placed = std::ranges::count(plan.posts, int(l), &core::Post::lane);
            // More settled posts than the velocity asks for leave nothing open.
            const bool over = placed == 0 && (lane.kept > lane.requested || lane.keptBefore > lane.asked);
            QVERIFY2(placed + lane.kept == open || over, label(seed));
        }
    }
}

void TestPlannerProperties::aLooserRuleNeverCostsValue() // 4, exact instances
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        const PlanningInput input = exactInput(seed);
        const double before = optimum(input);
        const auto check = [&](const PlanningInput &looser, const char *what) {
            const double after = optimum(looser);
            if (after < before - 1e-9)
                qWarning("%s, %s: %.9f -> %.9f", label(seed).constData(), what, before, after);
            return after >= before - 1e-9;
        };
        PlanningInput looser = input;
        ++looser.accounts[0].riskCap;
        QVERIFY(check(looser, "cap"));
        looser = input;
        looser.rules.at(platformOf(input)).minGap -= std::chrono::minutes(60);
        QVERIFY(check(looser, "gap"));
        if (!input.blackouts.isEmpty()) {
            looser = input;
            looser.blackouts.removeLast();
            QVERIFY(check(looser, "blackout"));
        }
        // Another plan's post; one of this plan's own also leaves its quota free, which no rule forbids.
        looser = input;
        if (looser.commitments.removeIf([](const core::Commitment &post) { return post.language.isEmpty(); }) > 0)
            QVERIFY(check(looser, "commitments"));
    }
}

void TestPlannerProperties::aWeekLaterIsTheSamePlanAWeekLater() // 6
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        PlanningInput input = randomInput(seed, {.accounts = 2, .lanes = 1});
        moveToUtc(input);
        PlanningInput later = input;
        shiftByDays(later, 7);
        const PlanningResult first = core::planWeek(input);
        PlanningResult second = core::planWeek(later);
        for (PlannedSlot &slot : second.slots)
            slot.at -= std::chrono::hours(7 * 24);
        QVERIFY2(first.slots == second.slots && first.unplaced == second.unplaced, label(seed));
    }
}

void TestPlannerProperties::theOrderOfAccountsDoesNotMatter() // 7
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        const PlanningInput input = randomInput(seed);
        PlanningInput turned = input;
        std::ranges::reverse(turned.accounts);
        const double difference = core::planWeek(input).objective - core::planWeek(turned).objective;
        QVERIFY2(std::abs(difference) < 1e-9, label(seed));
    }
}

void TestPlannerProperties::nothingAskedNothingPlanned() // 8
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        PlanningInput input = randomInput(seed, {.accounts = 2, .lanes = 1});
        input.velocity = 0;
        const PlanningResult still = core::planWeek(input);
        QVERIFY2(still.slots.isEmpty() && still.unplaced.isEmpty() && still.objective == 0, label(seed));
        input.velocity = 2;
        input.lanes.clear();
        const PlanningResult none = core::planWeek(input);
        QVERIFY2(none.slots.isEmpty() && none.unplaced.isEmpty(), label(seed));
    }
}

void TestPlannerProperties::lanesWithTheSameAccountsShareEvenly() // 14
{
    for (quint32 seed = 0; seed < instances; ++seed) {
        PlanningInput input = randomInput(seed);
        if (input.lanes.size() < 2)
            continue;
        input.fill = core::Fill::Target;
        input.blackouts.removeIf(
            [](const core::Blackout &blackout) { return blackout.scope == core::BlackoutScope::Language; });
        input.commitments.clear();
        for (core::PlannerAccount &account : input.accounts)
            account.language.clear();
        for (core::PlannerLane &lane : input.lanes)
            lane.audienceZone = input.week.zone();
        const auto plan = core::planPlatform(input, platformOf(input));
        const auto first = std::ranges::count(plan.posts, 0, &core::Post::lane);
        const auto second = std::ranges::count(plan.posts, 1, &core::Post::lane);
        QVERIFY2(std::abs(first - second) <= 1,
                 label(seed) + ": " + QByteArray::number(qint64(first)) + " and " + QByteArray::number(qint64(second)));
    }
}

QTEST_APPLESS_MAIN(TestPlannerProperties)
#include "tst_plannerproperties.moc"
