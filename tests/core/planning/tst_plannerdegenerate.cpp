// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include <QTest>

#include <ctime>

/// Inputs at the edge of sense: a legal answer, every missing post with its reason, never a crash, always an end.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::PlanningInput;
using core::Platform;
using core::UnplacedReason;
using support::cleanAccount;
using support::freeWeek;

namespace {

const QList<Platform> everyPlatform(core::allPlatforms.begin(), core::allPlatforms.end());
const QStringList threeLanguages = {u"en"_s, u"es"_s, u"ar"_s};

PlanningInput everything(double velocity = 2)
{
    return freeWeek(everyPlatform, threeLanguages, velocity);
}

using Change = std::function<void(PlanningInput &)>;

PlanningInput everythingBut(const Change &change, double velocity = 2)
{
    PlanningInput input = everything(velocity);
    change(input);
    return input;
}

Change setAll(core::AccountStatus status)
{
    return [status](PlanningInput &input) {
        for (core::PlannerAccount &account : input.accounts)
            account.status = status;
    };
}

Change close(core::BlackoutScope scope, const QString &subject,
             const std::variant<core::OnceWindow, core::WeeklyWindow> &window)
{
    return [=](PlanningInput &input) { input.blackouts.append({scope, subject, window, {}}); };
}

const core::WeeklyWindow always{{1, 2, 3, 4, 5, 6, 7}, QTime(0, 0), QTime(0, 0), QTimeZone::utc()};

PlanningInput manyAccounts(int count, double velocity)
{
    PlanningInput input = everything(velocity);
    input.accounts.clear();
    for (int i = 0; i < count; ++i) {
        auto account = cleanAccount(everyPlatform[i % everyPlatform.size()], u"a%1"_s.arg(i),
                                    i % 4 == 0 ? QString() : threeLanguages[i % 3]);
        account.quality = 0.5 + (i * 37 % 100) / 100.0;
        input.accounts.append(account);
    }
    return input;
}

/// What a lane asks for, from section 2 alone.
int asked(const PlanningInput &input, Platform platform)
{
    const core::PlatformRules &rules = input.rules.at(platform);
    const double aDay = std::min<double>(rules.maxPostsPerDay, 1440.0 / double(rules.minGap.count()));
    return input.velocity > 0 ? std::max(1, int(std::floor(7 * input.velocity * aDay / 2 + 0.5 + 1e-9))) : 0;
}

/// Every post asked for is planned or has its entry.
QString unaccounted(const PlanningInput &input, const core::PlanningResult &result)
{
    for (const core::PlannerLane &lane : input.lanes) {
        int open = asked(input, lane.platform);
        for (const core::PlannedSlot &slot : result.slots)
            open -= slot.platform == lane.platform && slot.language == lane.language;
        for (const core::Unplaced &entry : result.unplaced) {
            if (entry.platform == lane.platform && entry.language == lane.language)
                open -= entry.requested - entry.planned;
        }
        if (open != 0)
            return u"%1 %2: %3 posts"_s.arg(core::platformName(lane.platform), lane.language).arg(open);
    }
    return {};
}

} // namespace

class TestPlannerDegenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlanHasItsReason_data();
    void anEmptyPlanHasItsReason();
    void strangeInputsGetALegalAnswer_data();
    void strangeInputsGetALegalAnswer();
    void changesOfTimeInManyZones_data();
    void changesOfTimeInManyZones();
    void aCancelledPlanEndsAtOnceAndIsLegal_data();
    void aCancelledPlanEndsAtOnceAndIsLegal();
    void progressNeverFalls();
};

void TestPlannerDegenerate::anEmptyPlanHasItsReason_data()
{
    QTest::addColumn<PlanningInput>("input");
    QTest::addColumn<UnplacedReason>("reason");
    const auto row = [](const char *name, const PlanningInput &input, UnplacedReason reason) {
        QTest::newRow(name) << input << reason;
    };
    using enum UnplacedReason;
    row("no accounts", everythingBut([](PlanningInput &input) { input.accounts.clear(); }), NoAccounts);
    row("all suspended", everythingBut(setAll(core::AccountStatus::Suspended)), NoAccounts);
    row("all banned", everythingBut(setAll(core::AccountStatus::Banned)), NoAccounts);
    row("all cooling down", everythingBut(setAll(core::AccountStatus::Cooldown)), Cooldown);
    row("all too risky", everythingBut([](PlanningInput &input) {
            for (core::PlannerAccount &account : input.accounts)
                account.riskCap = 0;
        }),
        RiskLimit);
    row("one quarter-hour left", everythingBut([](PlanningInput &input) { input.earliest = input.week.end() - 15min; }),
        Past);
    row("the week is over", everythingBut([](PlanningInput &input) { input.earliest = input.week.end() + 24h; }), Past);
    const auto week = everything().week;
    row("blackout of the whole week",
        everythingBut(close(core::BlackoutScope::Everything, {}, core::OnceWindow{week.begin(), week.end()})),
        Blackout);
    row("closed every day of the week", everythingBut(close(core::BlackoutScope::Everything, {}, always)), Blackout);
    row("every language closed", everythingBut([](PlanningInput &input) {
            for (const QString &language : threeLanguages)
                close(core::BlackoutScope::Language, language, always)(input);
        }),
        Blackout);
    row("every account closed", everythingBut([](PlanningInput &input) {
            for (const core::PlannerAccount &account : everything().accounts)
                close(core::BlackoutScope::Account, account.id, always)(input);
        }),
        Blackout);
    row("a post of another plan every hour", everythingBut([](PlanningInput &input) {
            for (const core::PlannerAccount &account : input.accounts) {
                for (auto at = input.week.begin(); at < input.week.end(); at += 1h)
                    input.commitments.append({account.id, account.platform, at, {}});
            }
        }),
        Commitments);
    row("one account serves another language", everythingBut([](PlanningInput &input) {
            input.accounts.resize(1);
            input.accounts[0].language = u"fr"_s;
        }),
        NoAccounts);
}

void TestPlannerDegenerate::anEmptyPlanHasItsReason()
{
    QFETCH(PlanningInput, input);
    QFETCH(UnplacedReason, reason);
    const auto result = core::planWeek(input);
    QCOMPARE(result.slots.size(), 0);
    QCOMPARE(result.objective, 0.0);
    QVERIFY(!result.upperBound || *result.upperBound >= 0);
    QCOMPARE(unaccounted(input, result), QString());
    for (const core::Unplaced &entry : result.unplaced)
        QCOMPARE(core::unplacedReasonName(entry.reason), core::unplacedReasonName(reason));
}

void TestPlannerDegenerate::strangeInputsGetALegalAnswer_data()
{
    QTest::addColumn<PlanningInput>("input");
    QTest::addColumn<bool>("complete"); // nothing unplaced
    const auto row = [](const char *name, const PlanningInput &input, bool complete) {
        QTest::newRow(name) << input << complete;
    };
    row("velocity 0.1", everything(0.1), true);
    row("velocity 10", everything(10), false);
    row("velocity 10, twenty accounts", manyAccounts(20, 10), false);
    row("500 accounts, velocity 2", manyAccounts(500, 2), true);
    if (qEnvironmentVariableIntValue("DE_FULL") == 1)
        row("500 accounts, velocity 10", manyAccounts(500, 10), false); // more than one post of a lane an hour
    row("two quarter-hours left, velocity 10",
        everythingBut([](PlanningInput &input) { input.earliest = input.week.end() - 30min; }, 10), false);
    row("one hour a week open", everythingBut([](PlanningInput &input) {
            const auto noon = input.week.begin() + 84h;
            close(core::BlackoutScope::Everything, {}, core::OnceWindow{input.week.begin(), noon})(input);
            close(core::BlackoutScope::Everything, {}, core::OnceWindow{noon + 1h, input.week.end()})(input);
        }),
        false);
    row("accounts worth nothing", everythingBut([](PlanningInput &input) {
            for (core::PlannerAccount &account : input.accounts)
                account.quality = 0;
        }),
        true);
    row("nobody looks, and nothing is paid for reaching the velocity", everythingBut([](PlanningInput &input) {
            input.fill = core::Fill::Value;
            for (core::PlannerAccount &account : input.accounts)
                account.quality = 1e-9;
        }),
        false);
    row("no language has a share", everythingBut([](PlanningInput &input) {
            for (core::PlannerLane &lane : input.lanes)
                lane.share = 0;
        }),
        true);
    row("no peak hours", everythingBut([](PlanningInput &input) {
            for (const Platform platform : everyPlatform)
                input.rules.at(platform).peakHours.clear();
        }),
        true);
    row("every hour is a peak", everythingBut([](PlanningInput &input) {
            for (int hour = 0; hour < 24; ++hour)
                input.rules.at(Platform::TikTok).peakHours.append(hour);
        }),
        true);
    row("one account for everything on each platform", everythingBut([](PlanningInput &input) {
            input.accounts.clear();
            for (const Platform platform : everyPlatform)
                input.accounts.append(cleanAccount(platform, core::platformName(platform), {}));
        }),
        false);
    row("a gap of a week", everythingBut([](PlanningInput &input) {
            input.rules.at(Platform::YouTube).minGap = 168h;
            input.lanes.removeIf([](const core::PlannerLane &lane) { return lane.platform != Platform::YouTube; });
        }),
        true);
    row("a gap of a quarter-hour, 96 a day", everythingBut([](PlanningInput &input) {
            core::PlatformRules &rules = input.rules.at(Platform::Twitter);
            rules.minGap = 15min;
            rules.maxPostsPerDay = 96;
            for (core::PlannerAccount &account : input.accounts)
                account.riskCap = 96;
            input.lanes.removeIf([](const core::PlannerLane &lane) { return lane.platform != Platform::Twitter; });
        }),
        false);
}

void TestPlannerDegenerate::strangeInputsGetALegalAnswer()
{
    QFETCH(PlanningInput, input);
    QFETCH(bool, complete);
    const auto result = core::planWeek(input);
    QCOMPARE(support::brokenRules(input, result.slots), QStringList());
    QCOMPARE(unaccounted(input, result), QString());
    QCOMPARE(result.unplaced.isEmpty(), complete);
    if (result.upperBound)
        QVERIFY(result.objective <= *result.upperBound + 1e-9);
}

void TestPlannerDegenerate::changesOfTimeInManyZones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<int>("quarters");
    const auto row = [](const char *zone, QDate firstDay, int quarters) {
        QTest::addRow("%s from %s", zone, qPrintable(firstDay.toString(Qt::ISODate)))
            << QByteArray(zone) << firstDay << quarters;
    };
    row("Europe/Berlin", {2026, 3, 29}, 668); // the change on the first day
    row("Europe/Berlin", {2026, 3, 23}, 668); // on the last
    row("Europe/Berlin", {2026, 10, 25}, 676);
    row("Europe/Berlin", {2026, 10, 19}, 676);
    row("America/New_York", {2026, 3, 5}, 668);
    row("America/New_York", {2026, 10, 30}, 676);
    row("America/Santiago", {2026, 9, 3}, 668); // at midnight: one day begins at 01:00
    row("America/Santiago", {2026, 9, 6}, 668);
    row("America/Santiago", {2026, 4, 1}, 676); // one hour before midnight comes twice
    row("Australia/Lord_Howe", {2026, 10, 1}, 670); // by half an hour
    row("Australia/Lord_Howe", {2026, 4, 2}, 674);
    row("Asia/Kathmandu", {2026, 3, 25}, 672); // five and three quarter hours east, never a change
}

void TestPlannerDegenerate::changesOfTimeInManyZones()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, firstDay);
    QFETCH(int, quarters);
    auto input = freeWeek(everyPlatform, {u"en"_s, u"es"_s}, 2, firstDay, QTimeZone(zone));
    QCOMPARE(input.week.quarters(), quarters);
    // Accounts and audiences far from the plan's zone, and nights without posts.
    for (qsizetype i = 0; i < input.accounts.size(); i += 2)
        input.accounts[i].zone = QTimeZone("Asia/Kathmandu");
    for (qsizetype i = 0; i < input.lanes.size(); i += 3)
        input.lanes[i].audienceZone = QTimeZone("Australia/Lord_Howe");
    close(core::BlackoutScope::Everything, {},
          core::WeeklyWindow{always.days, QTime(1, 30), QTime(4, 0), QTimeZone(zone)})(input);
    const auto result = core::planWeek(input);
    QCOMPARE(support::brokenRules(input, result.slots), QStringList());
    QCOMPARE(unaccounted(input, result), QString());
    QVERIFY(result.slots.size() > 200);
}

void TestPlannerDegenerate::aCancelledPlanEndsAtOnceAndIsLegal_data()
{
    QTest::addColumn<int>("polls"); // until somebody cancels
    for (const int polls : {0, 1, 10, 60})
        QTest::addRow("after %d polls", polls) << polls;
}

/// Within 100 ms from wherever it is, on the largest input. Counted in processor time: a busy machine is not the
/// planner's doing.
void TestPlannerDegenerate::aCancelledPlanEndsAtOnceAndIsLegal()
{
    QFETCH(int, polls);
    const PlanningInput input = manyAccounts(500, 10);
    std::clock_t lastPoll = std::clock();
    std::clock_t longest = 0;
    int polled = 0;
    core::PlanningControl control;
    control.cancelled = [&] {
        longest = std::max(longest, std::clock() - lastPoll);
        lastPoll = std::clock();
        return polled++ >= polls;
    };
    const auto plan = core::planPlatform(input, Platform::TikTok, control);
    longest = std::max(longest, std::clock() - lastPoll);
    QVERIFY(polled > polls);
    QVERIFY2(longest <= CLOCKS_PER_SEC / 10, QByteArray::number(1000.0 * double(longest) / CLOCKS_PER_SEC) + " ms");
    QCOMPARE(support::brokenRules(input, plan.slots), QStringList());
}

void TestPlannerDegenerate::progressNeverFalls()
{
    double last = 0;
    int reports = 0;
    bool fell = false;
    core::PlanningControl control;
    control.progress = [&](double share) {
        ++reports;
        fell = fell || share < last;
        last = share;
    };
    core::planWeek(manyAccounts(20, 3), control);
    QVERIFY(reports > 10);
    QVERIFY(!fell);
    QCOMPARE(last, 1.0);
}

QTEST_APPLESS_MAIN(TestPlannerDegenerate)
#include "tst_plannerdegenerate.moc"
