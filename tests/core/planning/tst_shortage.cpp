// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include "core/planning/fairshare.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::LiftedRule;
using core::PlanningInput;
using core::Platform;
using support::cleanAccount;
using support::freeWeek;

namespace {

using Change = std::function<void(PlanningInput &)>;

QString text(const core::Unplaced &entry)
{
    return u"%1 %2 %3/%4"_s.arg(entry.language, core::unplacedReasonName(entry.reason))
        .arg(entry.planned)
        .arg(entry.requested);
}

QStringList entriesOf(const PlanningInput &input)
{
    QStringList entries;
    for (const core::Unplaced &entry : core::planWeek(input).unplaced)
        entries.append(text(entry));
    return entries;
}

void block(PlanningInput &input, core::milliseconds from, core::milliseconds to)
{
    input.blackouts.append({core::BlackoutScope::Everything,
                            {},
                            core::OnceWindow{input.week.begin() + from, input.week.begin() + to},
                            {}});
}

void coolDown(PlanningInput &input, core::milliseconds until)
{
    input.accounts[0].status = core::AccountStatus::Cooldown;
    input.accounts[0].cooldownUntil = input.week.begin() + until;
}

void commit(PlanningInput &input, core::milliseconds at)
{
    input.commitments.append({input.accounts[0].id, Platform::YouTube, input.week.begin() + at, {}});
}

int fairQuota(const PlanningInput &input, LiftedRule lifted)
{
    return core::fairShare(core::buildProblem(input, Platform::YouTube, lifted)).quota.at(0);
}

} // namespace

/// Why a lane is short: planning.md section 2, step 3. The order of the reasons, pair by pair, and what counts.
class TestShortage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleThatCostsIsNamed_data();
    void theFirstRuleThatCostsIsNamed();
    void aRuleThatCostsNothingIsNotNamed();
    void thePastIsAReasonWhereTheRestIsTooShort();
    void lanesOfOneAccountMayBeShortForDifferentReasons();
    void capsCountTheDatesOfTheAccountsZone();
    void commitmentsJustOutsideTheWeekCloseItsEdges();
    void nightsOfTimeChangesAreBlockedByLocalTime_data();
    void nightsOfTimeChangesAreBlockedByLocalTime();
};

void TestShortage::theFirstRuleThatCostsIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<LiftedRule>>("costly"); ///< Each of them, lifted alone, would raise the count.
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("no accounts before content type") << Change([](PlanningInput &in) {
        in.accounts.clear();
        in.contentType = core::ContentType::Story;
    }) << QList<LiftedRule>{} << QStringList{u"en NO_ACCOUNTS 0/14"_s};
    QTest::newRow("content type before risk") << Change([](PlanningInput &in) {
        in.accounts[0].riskCap = 0;
        in.contentType = core::ContentType::Story;
    }) << QList<LiftedRule>{} << QStringList{u"en CONTENT_TYPE 0/14"_s};
    QTest::newRow("past before risk") << Change([](PlanningInput &in) {
        in.earliest = in.week.begin() + 84h;
        in.accounts[0].riskCap = 1;
    }) << QList{LiftedRule::Past, LiftedRule::RiskLimit}
                                      << QStringList{u"en PAST 0/7"_s, u"en PAST 4/7"_s};
    QTest::newRow("risk before cool-down") << Change([](PlanningInput &in) {
        in.accounts[0].riskCap = 1;
        coolDown(in, 48h);
    }) << QList{LiftedRule::RiskLimit, LiftedRule::Cooldown}
                                           << QStringList{u"en RISK_LIMIT 5/14"_s};
    QTest::newRow("cool-down before blackout") << Change([](PlanningInput &in) {
        coolDown(in, 48h);
        block(in, 144h, 168h);
    }) << QList{LiftedRule::Cooldown, LiftedRule::Blackout}
                                               << QStringList{u"en COOLDOWN 8/14"_s};
    QTest::newRow("blackout before commitments") << Change([](PlanningInput &in) {
        block(in, 144h, 168h);
        commit(in, 30h);
    }) << QList{LiftedRule::Blackout, LiftedRule::Commitments}
                                                 << QStringList{u"en BLACKOUT 11/14"_s};
    QTest::newRow("commitments before capacity") << Change([](PlanningInput &in) {
        in.velocity = 3; // 21 asked, 14 are all that one account can make
        commit(in, 30h);
    }) << QList{LiftedRule::Commitments} << QStringList{u"en COMMITMENTS 13/21"_s};
    QTest::newRow("capacity") << Change([](PlanningInput &in) { in.velocity = 3; }) << QList<LiftedRule>{}
                              << QStringList{u"en CAPACITY 14/21"_s};
}

void TestShortage::theFirstRuleThatCostsIsNamed()
{
    QFETCH(Change, change);
    QFETCH(QList<LiftedRule>, costly);
    QFETCH(QStringList, entries);
    auto input = freeWeek({Platform::YouTube}, {u"en"_s}, 2);
    change(input);
    QCOMPARE(entriesOf(input), entries);
    QCOMPARE(support::brokenRules(input, core::planWeek(input).slots), QStringList());
    const int quota = fairQuota(input, LiftedRule::None);
    for (const LiftedRule rule :
         {LiftedRule::Past, LiftedRule::RiskLimit, LiftedRule::Cooldown, LiftedRule::Blackout, LiftedRule::Commitments})
        QCOMPARE(fairQuota(input, rule) > quota, costly.contains(rule));
}

void TestShortage::aRuleThatCostsNothingIsNotNamed()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s}, 3);
    input.accounts[0].riskCap = 2; // as many as the platform allows
    coolDown(input, 0h);
    block(input, 170h, 180h);
    QCOMPARE(entriesOf(input), QStringList{u"en CAPACITY 14/21"_s});
}

void TestShortage::thePastIsAReasonWhereTheRestIsTooShort()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s, u"es"_s}, 1);
    input.accounts = {cleanAccount(Platform::YouTube, u"one"_s, {})};
    input.earliest = input.week.begin() + 84h; // 3.5 of 7 each, rounded up to 4; 7 fit
    QCOMPARE(entriesOf(input), (QStringList{u"en PAST 0/3"_s, u"es PAST 0/3"_s, u"es PAST 3/4"_s}));
}

void TestShortage::lanesOfOneAccountMayBeShortForDifferentReasons()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s, u"es"_s}, 2);
    input.accounts = {cleanAccount(Platform::YouTube, u"one"_s, {})};
    commit(input, 30h); // takes the 14th post, which was es's seventh
    QCOMPARE(entriesOf(input), (QStringList{u"en CAPACITY 7/14"_s, u"es COMMITMENTS 6/14"_s}));
}

void TestShortage::capsCountTheDatesOfTheAccountsZone()
{
    auto input = freeWeek({Platform::TikTok}, {u"en"_s}, 2);
    input.accounts[0].zone = QTimeZone("America/Los_Angeles");
    // Five posts on the local Sunday before, the first date that the week touches.
    const core::Instant monday = core::startOfDay(input.week.firstDay(), input.accounts[0].zone);
    for (int i = 0; i < 5; ++i)
        input.commitments.append({input.accounts[0].id, Platform::TikTok, monday - 22h + i * 3h, {}});
    const auto problem = core::buildProblem(input, Platform::TikTok);
    QCOMPARE(problem.accounts[0].cap.size(), size_t(8));
    QCOMPARE(problem.accounts[0].committed, (std::vector<int>{5, 0, 0, 0, 0, 0, 0, 0}));
    const auto result = core::planWeek(input);
    QVERIFY(std::ranges::none_of(result.slots, [&](const core::PlannedSlot &slot) { return slot.at < monday; }));
    QCOMPARE(support::brokenRules(input, result.slots), QStringList());
}

void TestShortage::commitmentsJustOutsideTheWeekCloseItsEdges()
{
    auto input = freeWeek({Platform::YouTube}, {u"en"_s}, 2);
    commit(input, -1h);
    commit(input, 169h);
    const auto problem = core::buildProblem(input, Platform::YouTube);
    for (int t = 0; t < problem.quarters(); ++t)
        QCOMPARE(problem.open(0, 0, t), t >= 4 * 11 && t <= 4 * (168 - 11));
    QCOMPARE(entriesOf(input), QStringList{u"en COMMITMENTS 13/14"_s});
}

void TestShortage::nightsOfTimeChangesAreBlockedByLocalTime_data()
{
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("closed"); ///< Quarter-hours of seven windows from 22:00 to 03:00.
    QTest::newRow("ordinary") << QDate(2026, 11, 23) << QByteArray("Europe/Berlin") << 7 * 20;
    QTest::newRow("spring forward") << QDate(2026, 3, 28) << QByteArray("Europe/Berlin") << 7 * 20 - 4;
    QTest::newRow("fall back") << QDate(2026, 10, 24) << QByteArray("Europe/Berlin") << 7 * 20 + 4;
    QTest::newRow("half an hour back") << QDate(2026, 4, 4) << QByteArray("Australia/Lord_Howe") << 7 * 20 + 2;
    QTest::newRow("half an hour forward") << QDate(2026, 10, 3) << QByteArray("Australia/Lord_Howe") << 7 * 20 - 2;
}

void TestShortage::nightsOfTimeChangesAreBlockedByLocalTime()
{
    QFETCH(QDate, firstDay);
    QFETCH(QByteArray, zone);
    QFETCH(int, closed);
    auto input = freeWeek({Platform::YouTube}, {u"en"_s}, 2, firstDay, QTimeZone(zone));
    input.blackouts.append({core::BlackoutScope::Platform,
                            u"youtube"_s,
                            core::WeeklyWindow{{1, 2, 3, 4, 5, 6, 7}, QTime(22, 0), QTime(3, 0), QTimeZone(zone)},
                            {}});
    const auto problem = core::buildProblem(input, Platform::YouTube);
    int count = 0;
    for (int t = 0; t < problem.quarters(); ++t) {
        const int hour = core::toLocal(input.week.at(t), input.week.zone()).time().hour();
        QCOMPARE(bool(problem.lanes[0].closed[size_t(t)]), hour >= 22 || hour < 3);
        count += problem.lanes[0].closed[size_t(t)];
    }
    QCOMPARE(count, closed);
    QCOMPARE(support::brokenRules(input, core::planWeek(input).slots), QStringList());
}

QTEST_APPLESS_MAIN(TestShortage)
#include "tst_shortage.moc"
