// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include "core/planning/problemjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Instant;
using core::PlanningInput;
using core::Platform;
using core::UnplacedReason;
using support::brokenRules;
using support::cleanAccount;
using support::freeWeek;

namespace {

/// The only entry, as "REASON planned/requested".
QString onlyEntry(const QList<core::Unplaced> &unplaced)
{
    if (unplaced.size() != 1)
        return u"%1 entries"_s.arg(unplaced.size());
    const core::Unplaced &entry = unplaced.first();
    return u"%1 %2/%3"_s.arg(core::unplacedReasonName(entry.reason)).arg(entry.planned).arg(entry.requested);
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpecificationsExampleGives154Slots();
    void everyPlatformAndLanguageKeepsTheRules();
    void linkedInPostsDailyAroundTimeChanges_data();
    void linkedInPostsDailyAroundTimeChanges();
    void twoLanesShareOneAccountEvenly();
    void quarterHoursBeatFullHours();
    void boundsStandOnlyWhereTheyWereComputed();
    void aCancelledPlanningEndsAtOnceAndClaimsNothing();
    void progressNeverFallsAndEndsWithAll();
    void shortagesNameTheFirstRuleThatCosts_data();
    void shortagesNameTheFirstRuleThatCosts();
    void whatThePastTookIsAnEntryOfItsOwn();
    void settledPostsOfThisPlanUseUpItsQuota();
    void sharesDecideWhereAccountsDoNotSuffice();
    void virtualAccountsLeaveTheAccountOpen();
    void virtualAccountsAboveTheRiskLimitGetNothing();
    void aFewHugeOrEmptyInputsGetALegalAnswer_data();
    void aFewHugeOrEmptyInputsGetALegalAnswer();
    void theProblemCanBeSolvedElsewhere();
};

void TestPlanner::theSpecificationsExampleGives154Slots()
{
    const auto input = freeWeek({Platform::TikTok, Platform::YouTube, Platform::Instagram}, {u"en"_s, u"es"_s}, 2);
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 154);
    QVERIFY(result.unplaced.isEmpty());
    QCOMPARE(brokenRules(input, result.slots), QStringList());
    QCOMPARE(result.upperBound, std::optional(result.objective));
    QCOMPARE(result.gap, std::optional(0.0));
    QVERIFY(std::ranges::is_sorted(result.slots, {}, &core::PlannedSlot::at));
}

void TestPlanner::everyPlatformAndLanguageKeepsTheRules()
{
    for (const double velocity : {0.1, 0.5, 1.0, 1.5, 2.0, 3.0, 10.0}) {
        const auto input =
            freeWeek(QList<Platform>(core::allPlatforms.begin(), core::allPlatforms.end()), {u"en"_s}, velocity);
        const auto result = core::planWeek(input);
        QVERIFY(!result.slots.isEmpty());
        QCOMPARE(brokenRules(input, result.slots), QStringList());
        QCOMPARE(result.unplaced.isEmpty(), velocity <= 2);
    }
}

void TestPlanner::linkedInPostsDailyAroundTimeChanges_data()
{
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<int>("quarters");
    QTest::newRow("ordinary") << QDate(2026, 11, 23) << 672;
    QTest::newRow("spring forward") << QDate(2026, 3, 28) << 668;
    QTest::newRow("fall back") << QDate(2026, 10, 24) << 676;
}

void TestPlanner::linkedInPostsDailyAroundTimeChanges()
{
    QFETCH(QDate, firstDay);
    QFETCH(int, quarters);
    const auto input = freeWeek({Platform::LinkedIn}, {u"en"_s}, 2, firstDay, QTimeZone("Europe/Berlin"));
    QCOMPARE(input.week.quarters(), quarters);
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 7);
    QCOMPARE(brokenRules(input, result.slots), QStringList());
    QVERIFY2(std::abs(result.objective - 20.7560) < 1e-4, qPrintable(QString::number(result.objective, 'f', 6)));
}

void TestPlanner::twoLanesShareOneAccountEvenly()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s, u"es"_s}, 2);
    input.accounts = {cleanAccount(Platform::YouTube, u"one"_s, {})};
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 14);
    for (const QString &language : {u"en"_s, u"es"_s})
        QCOMPARE(std::ranges::count(result.slots, language, &core::PlannedSlot::language), 7);
    QCOMPARE(brokenRules(input, result.slots), QStringList());
    QVERIFY2(std::abs(result.objective - 34.2438) < 1e-4, qPrintable(QString::number(result.objective, 'f', 6)));
    QCOMPARE(result.upperBound, std::optional(result.objective));
    QCOMPARE(result.unplaced.size(), 2);
    for (const core::Unplaced &entry : result.unplaced) {
        QCOMPARE(entry.reason, UnplacedReason::Capacity);
        QCOMPARE(entry.requested, 14);
        QCOMPARE(entry.planned, 7);
    }
}

void TestPlanner::quarterHoursBeatFullHours()
{
    const auto input = freeWeek({Platform::TikTok}, {u"en"_s}, 2);
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 35);
    QVERIFY2(std::abs(result.objective - 74.7833) < 1e-4, qPrintable(QString::number(result.objective, 'f', 6)));
}

void TestPlanner::boundsStandOnlyWhereTheyWereComputed()
{
    auto input = freeWeek({Platform::YouTube, Platform::LinkedIn}, {u"en"_s}, 1);
    const auto alone = core::planWeek(input);
    QCOMPARE(alone.upperBound, std::optional(alone.objective));
    input.accounts.append(cleanAccount(Platform::YouTube, u"second"_s, u"en"_s));
    const auto contested = core::planPlatform(input, Platform::YouTube);
    QVERIFY(contested.upperBound);
    QVERIFY(*contested.upperBound >= contested.objective);
    const auto whole = core::planWeek(input);
    QVERIFY(whole.gap);
    QVERIFY(*whole.gap >= 0 && *whole.gap < 0.01);

    PlanningInput nothing = freeWeek({Platform::YouTube}, {u"en"_s}, 1);
    nothing.accounts.clear();
    QCOMPARE(core::planWeek(nothing).upperBound, std::optional(0.0));
    QCOMPARE(core::planWeek(nothing).gap, std::optional(0.0));
}

void TestPlanner::aCancelledPlanningEndsAtOnceAndClaimsNothing()
{
    auto input = freeWeek({Platform::TikTok}, {u"en"_s, u"es"_s, u"ar"_s}, 3);
    for (core::PlannerAccount &account : input.accounts)
        account.language.clear();
    const auto plan = core::planPlatform(input, Platform::TikTok, {.cancelled = [] { return true; }});
    QVERIFY(!plan.upperBound);
    QVERIFY(!core::combined({plan}).gap);
    QCOMPARE(brokenRules(input, plan.slots), QStringList());
}

void TestPlanner::progressNeverFallsAndEndsWithAll()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s, u"es"_s}, 2);
    input.accounts.append(cleanAccount(Platform::YouTube, u"both"_s, {}));
    QList<double> shares;
    const auto plan =
        core::planPlatform(input, Platform::YouTube, {.progress = [&](double share) { shares.append(share); }});
    QVERIFY(plan.upperBound);
    QVERIFY(shares.size() > 1);
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE(shares.last(), 1.0);
}

void TestPlanner::shortagesNameTheFirstRuleThatCosts_data()
{
    using Change = std::function<void(PlanningInput &)>;
    const auto wholeWeek = [](PlanningInput &input) {
        return core::Blackout{
            core::BlackoutScope::Everything, {}, core::OnceWindow{input.week.begin(), input.week.end()}, {}};
    };
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("entry");
    QTest::newRow("nothing wrong") << Change([](PlanningInput &) {}) << u"0 entries"_s;
    QTest::newRow("no account") << Change([](PlanningInput &in) { in.accounts.clear(); }) << u"NO_ACCOUNTS 0/14"_s;
    QTest::newRow("other language") << Change([](PlanningInput &in) { in.accounts[0].language = u"es"_s; })
                                    << u"NO_ACCOUNTS 0/14"_s;
    QTest::newRow("all suspended") << Change([](PlanningInput &in) {
        in.accounts[0].status = core::AccountStatus::Suspended;
    }) << u"NO_ACCOUNTS 0/14"_s;
    QTest::newRow("content type") << Change([](PlanningInput &in) { in.contentType = core::ContentType::Story; })
                                  << u"CONTENT_TYPE 0/14"_s;
    QTest::newRow("risk") << Change([](PlanningInput &in) { in.accounts[0].riskCap = 1; }) << u"RISK_LIMIT 7/14"_s;
    QTest::newRow("excluded by risk") << Change([](PlanningInput &in) { in.accounts[0].riskCap = 0; })
                                      << u"RISK_LIMIT 0/14"_s;
    QTest::newRow("cool-down") << Change([](PlanningInput &in) {
        in.accounts[0].status = core::AccountStatus::Cooldown;
        in.accounts[0].cooldownUntil = in.week.begin() + std::chrono::hours(48);
    }) << u"COOLDOWN 10/14"_s;
    QTest::newRow("endless cool-down") << Change([](PlanningInput &in) {
        in.accounts[0].status = core::AccountStatus::Cooldown;
    }) << u"COOLDOWN 0/14"_s;
    QTest::newRow("blackout") << Change([=](PlanningInput &in) { in.blackouts.append(wholeWeek(in)); })
                              << u"BLACKOUT 0/14"_s;
    QTest::newRow("commitments") << Change([](PlanningInput &in) {
        in.commitments.append({in.accounts[0].id, Platform::YouTube, in.week.begin() + std::chrono::hours(30), {}});
    }) << u"COMMITMENTS 13/14"_s;
    QTest::newRow("risk before blackout") << Change([=](PlanningInput &in) {
        in.accounts[0].riskCap = 1;
        core::Blackout morning = wholeWeek(in);
        morning.window = core::OnceWindow{in.week.begin(), in.week.begin() + std::chrono::hours(24)};
        in.blackouts.append(morning);
    }) << u"RISK_LIMIT 6/14"_s;
}

void TestPlanner::shortagesNameTheFirstRuleThatCosts()
{
    QFETCH(std::function<void(PlanningInput &)>, change);
    QFETCH(QString, entry);
    auto input = freeWeek({Platform::YouTube}, {u"en"_s}, 2);
    change(input);
    const auto result = core::planWeek(input);
    QCOMPARE(onlyEntry(result.unplaced), entry);
    QCOMPARE(brokenRules(input, result.slots), QStringList());
}

void TestPlanner::whatThePastTookIsAnEntryOfItsOwn()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s}, 2);
    input.earliest = input.week.begin() + std::chrono::hours(3 * 24 + 12);
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 7);
    QCOMPARE(onlyEntry(result.unplaced), u"PAST 0/7"_s);
    QCOMPARE(brokenRules(input, result.slots), QStringList());

    input.earliest = input.week.end() - std::chrono::minutes(15);
    const auto late = core::planWeek(input);
    QCOMPARE(late.slots.size(), 0);
    QCOMPARE(onlyEntry(late.unplaced), u"PAST 0/14"_s);
}

void TestPlanner::settledPostsOfThisPlanUseUpItsQuota()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s}, 1); // 7 a week, 1 a day
    const Instant pinned = input.week.begin() + std::chrono::hours(15) + std::chrono::minutes(7);
    input.commitments.append({input.accounts[0].id, Platform::YouTube, pinned, u"en"_s});
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 6);
    QVERIFY(result.unplaced.isEmpty());
    QCOMPARE(brokenRules(input, result.slots), QStringList());
    for (const core::PlannedSlot &slot : result.slots)
        QVERIFY(core::localDate(slot.at, QTimeZone::utc()) != input.week.firstDay());
}

void TestPlanner::sharesDecideWhereAccountsDoNotSuffice()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s, u"es"_s}, 2);
    input.accounts = {cleanAccount(Platform::YouTube, u"one"_s, {})};
    input.lanes[0].share = 0.3;
    input.lanes[1].share = 0.1;
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 14);
    const auto english = std::ranges::count(result.slots, u"en"_s, &core::PlannedSlot::language);
    QVERIFY2(english == 10 || english == 11, qPrintable(QString::number(english)));
}

void TestPlanner::virtualAccountsLeaveTheAccountOpen()
{
    auto input = freeWeek({Platform::TikTok}, {u"en"_s, u"es"_s}, 1);
    for (core::PlannerAccount &account : input.accounts)
        account.isVirtual = true;
    input.commitments.append({{}, Platform::TikTok, input.week.begin() + std::chrono::hours(18), u"en"_s});
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 2 * 18 - 1);
    QVERIFY(std::ranges::all_of(result.slots, &QString::isEmpty, &core::PlannedSlot::accountId));
    QCOMPARE(brokenRules(input, result.slots), QStringList());
}

void TestPlanner::virtualAccountsAboveTheRiskLimitGetNothing()
{
    auto input = freeWeek({Platform::TikTok}, {u"en"_s}, 1);
    input.accounts[0].isVirtual = true;
    input.accounts[0].riskCap = 0;
    const auto result = core::planWeek(input);
    QVERIFY(result.slots.isEmpty());
    QCOMPARE(onlyEntry(result.unplaced), u"RISK_LIMIT 0/18"_s);
}

void TestPlanner::aFewHugeOrEmptyInputsGetALegalAnswer_data()
{
    QTest::addColumn<PlanningInput>("input");
    auto manyAccounts = freeWeek({Platform::YouTube}, {u"en"_s}, 10);
    for (int i = 0; i < 60; ++i)
        manyAccounts.accounts.append(cleanAccount(Platform::YouTube, u"more%1"_s.arg(i), {}));
    QTest::newRow("many accounts") << manyAccounts;

    auto manyLanes = freeWeek({Platform::Twitter}, {u"en"_s, u"es"_s, u"ar"_s, u"de"_s, u"fr"_s}, 2);
    manyLanes.accounts = {cleanAccount(Platform::Twitter, u"polyglot"_s, {})};
    QTest::newRow("one account for many lanes") << manyLanes;

    QTest::newRow("no platform") << freeWeek({}, {u"en"_s}, 1);
    QTest::newRow("no language") << freeWeek({Platform::TikTok}, {}, 1);
    QTest::newRow("no velocity") << freeWeek({Platform::TikTok}, {u"en"_s}, 0);
    auto over = freeWeek({Platform::TikTok}, {u"en"_s}, 1);
    over.earliest = over.week.end() + std::chrono::hours(1);
    QTest::newRow("week is over") << over;
    for (const char *zone : {"Asia/Kathmandu", "Australia/Lord_Howe", "America/Havana", "Pacific/Apia"}) {
        auto far = freeWeek({Platform::LinkedIn, Platform::YouTube}, {u"en"_s}, 2, QDate(2026, 3, 31), QTimeZone(zone));
        far.accounts[0].zone = QTimeZone("America/New_York");
        QTest::newRow(zone) << far;
    }
}

void TestPlanner::aFewHugeOrEmptyInputsGetALegalAnswer()
{
    QFETCH(PlanningInput, input);
    const auto result = core::planWeek(input);
    QCOMPARE(brokenRules(input, result.slots), QStringList());
    const bool asksForSomething = !input.lanes.isEmpty() && input.velocity > 0;
    QCOMPARE(asksForSomething, !result.slots.isEmpty() || !result.unplaced.isEmpty());
}

void TestPlanner::theProblemCanBeSolvedElsewhere()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s, u"es"_s}, 1);
    input.blackouts.append({core::BlackoutScope::Language,
                            u"es"_s,
                            core::OnceWindow{input.week.begin(), input.week.begin() + std::chrono::hours(24)},
                            {}});
    const auto plan = core::planPlatform(input, Platform::YouTube);
    const core::Json json = core::problemJson(plan);
    const core::Json &problem = json["problem"];
    QCOMPARE(problem["platform"].get<QString>(), u"youtube"_s);
    QCOMPARE(problem["gap"].get<int>(), 48);
    QCOMPARE(problem["sigma"].get<int>(), 4);
    QCOMPARE(problem["dayOf"].size(), size_t(672));
    QCOMPARE(problem["lanes"][1]["weekQuota"].get<int>(), 6);
    QCOMPARE(problem["accounts"][0]["cap"].size(), size_t(7));

    double value = 0; // one post a day and lane: no fatigue, no load
    for (const core::Json &post : json["solution"]["posts"]) {
        const core::Json &ofLane = problem["w"][post["account"].get<size_t>()][post["lane"].get<size_t>()];
        const double worth = ofLane[post["t"].get<size_t>()].get<double>();
        QVERIFY(worth > 0);
        value += worth;
    }
    QVERIFY(std::abs(value - json["solution"]["value"].get<double>()) < 1e-9);
    QCOMPARE(json["solution"]["upperBound"].get<double>(), plan.objective);
    QCOMPARE(problem["w"][0][1][0].get<double>(), 0.0);
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
