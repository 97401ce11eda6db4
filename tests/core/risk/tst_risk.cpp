// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/risk/risk.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using core::Account;
using core::AccountEventKind;
using core::ContentType;
using core::Platform;
using core::RiskFactorKind;
using std::chrono::hours;

namespace {

const core::Instant now = *core::instantFromIso(u"2026-11-22T10:00:00Z"_s);
const auto rules = core::PlatformTable::builtIn();

struct Past {
    QList<int> suspensionDays = {};
    int failures = 0;
    int successes = 0;
    int daysAgo = 0; ///< Of failures and successes.
};

Account accountWith(Platform platform, const Past &past)
{
    Account account;
    account.platform = platform;
    for (const int days : past.suspensionDays)
        account.events.append({AccountEventKind::Suspension, now - hours(24 * days)});
    for (int i = 0; i < past.failures; ++i)
        account.events.append({AccountEventKind::Failure, now - hours(24 * past.daysAgo)});
    for (int i = 0; i < past.successes; ++i)
        account.events.append({AccountEventKind::Success, now - hours(24 * past.daysAgo)});
    return account;
}

core::RiskAssessment assess(const Account &account, ContentType type, int posts)
{
    return core::assessRisk(account, type, posts, rules.at(account.platform), now);
}

bool isNear(double value, double expected, double tolerance = 1e-4)
{
    if (std::abs(value - expected) < tolerance)
        return true;
    qWarning("%.6f instead of %.6f", value, expected);
    return false;
}

double sharesOf(const core::RiskAssessment &risk)
{
    double sum = 0;
    for (const core::RiskFactor &factor : risk.factors)
        sum += factor.contribution;
    return sum;
}

} // namespace

class TestRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanAccountKeepsItsFullCap();
    void oldSuspensionsWeighOnDaysWithManyPosts();
    void capsFollowTheModesLimit();
    void aTroubledAccountIsShutOut();
    void aGivenRiskIsAFloorWithItsOwnShare();
    void bannedAndSuspendedAreCertain();
    void virtualAccountsFitOnlyTheLooserModes();
    void historyFadesByHalfLives();
    void riskRisesWithHarmAndFallsWithTimeAndSuccess();
};

void TestRisk::aCleanAccountKeepsItsFullCap()
{
    const Account account = accountWith(Platform::TikTok, {.successes = 40});
    const auto risk = assess(account, ContentType::Video, 2);
    QVERIFY(isNear(risk.score, 0.1427));
    QVERIFY(isNear(risk.factors[2].contribution, 0.684, 1e-3));
    QVERIFY(isNear(risk.factors[4].value, 0.028));
    QCOMPARE(risk.level(), core::RiskLevel::Low);
    QVERIFY(isNear(assess(account, ContentType::Video, 5).score, 0.2724));
    QCOMPARE(core::dailyCapAtRisk(account, ContentType::Video, rules.at(Platform::TikTok), now, 0.3), 5);
}

void TestRisk::oldSuspensionsWeighOnDaysWithManyPosts()
{
    const auto risk = assess(accountWith(Platform::TikTok, {.suspensionDays = {90}, .failures = 3, .successes = 27}),
                             ContentType::Video, 4);
    const QList<double> values = {0.3158, 0, 0.10, 0.02, 0.112};
    const QList<double> shares = {0.608, 0, 0.169, 0.032, 0.190};
    for (qsizetype i = 0; i < values.size(); ++i) {
        QVERIFY(isNear(risk.factors[i].value, values[i]));
        QVERIFY(isNear(risk.factors[i].contribution, shares[i], 1e-3));
    }
    QVERIFY(isNear(risk.score, 0.4641));
    QCOMPARE(risk.level(), core::RiskLevel::Medium);
}

void TestRisk::capsFollowTheModesLimit()
{
    const Account account = accountWith(Platform::TikTok, {.suspensionDays = {40}, .failures = 8, .successes = 22});
    const auto &tiktok = rules.at(Platform::TikTok);
    QVERIFY(isNear(core::riskWithoutVelocity(account, ContentType::Video, tiktok, now), 0.523135, 1e-6));
    const QList<double> byCount = {0.5265, 0.5365, 0.5532, 0.5765, 0.6066};
    for (int n = 1; n <= 5; ++n)
        QVERIFY(isNear(assess(account, ContentType::Video, n).score, byCount[n - 1]));
    QCOMPARE(core::dailyCapAtRisk(account, ContentType::Video, tiktok, now, 0.6), 4);
    QCOMPARE(core::dailyCapAtRisk(account, ContentType::Video, tiktok, now, 0.3), 0);
    QCOMPARE(core::dailyCapAtRisk(account, ContentType::Video, tiktok, now, 1.0), 5);
}

void TestRisk::aTroubledAccountIsShutOut()
{
    const Account account =
        accountWith(Platform::Instagram, {.suspensionDays = {10, 200}, .failures = 8, .successes = 12});
    const auto risk = assess(account, ContentType::Reel, 4);
    const QList<double> values = {0.5218, 0.1333, 0.08, 0.03, 0.175};
    for (qsizetype i = 0; i < values.size(); ++i)
        QVERIFY(isNear(risk.factors[i].value, values[i]));
    QVERIFY(isNear(risk.score, 0.6949));
    QCOMPARE(risk.level(), core::RiskLevel::High);
    const auto &instagram = rules.at(Platform::Instagram);
    QVERIFY(isNear(core::riskWithoutVelocity(account, ContentType::Reel, instagram, now), 0.6302));
    QCOMPARE(core::dailyCapAtRisk(account, ContentType::Reel, instagram, now, 0.6), 0);
}

void TestRisk::aGivenRiskIsAFloorWithItsOwnShare()
{
    Account account = accountWith(Platform::TikTok, {.successes = 40});
    account.givenRisk = 0.05; // below what the model says
    QVERIFY(isNear(assess(account, ContentType::Video, 2).score, 0.1427));
    QCOMPARE(assess(account, ContentType::Video, 2).factors.size(), 5);

    account.givenRisk = 0.7;
    const auto risk = assess(account, ContentType::Video, 2);
    QCOMPARE(risk.score, 0.7);
    QCOMPARE(risk.factors.last().kind, RiskFactorKind::Given);
    QVERIFY(isNear(sharesOf(risk), 1, 1e-12));
    double safe = 1;
    for (const core::RiskFactor &factor : risk.factors)
        safe *= 1 - factor.value;
    QVERIFY(isNear(1 - safe, 0.7, 1e-12));
}

void TestRisk::bannedAndSuspendedAreCertain()
{
    for (const auto status : {core::AccountStatus::Banned, core::AccountStatus::Suspended}) {
        Account account = accountWith(Platform::YouTube, {});
        account.status = status;
        const auto risk = assess(account, ContentType::Video, 1);
        QCOMPARE(risk.score, 1.0);
        QCOMPARE(risk.level(), core::RiskLevel::Critical);
        QCOMPARE(sharesOf(risk), 1.0);
        QCOMPARE(core::dailyCapAtRisk(account, ContentType::Video, rules.at(Platform::YouTube), now, 0.6), 0);
    }
}

void TestRisk::virtualAccountsFitOnlyTheLooserModes()
{
    const Account account = core::virtualAccount(Platform::TikTok, u"en"_s);
    const auto &tiktok = rules.at(Platform::TikTok);
    QCOMPARE(assess(account, ContentType::Video, 1).score, 0.5);
    QCOMPARE(core::dailyCapAtRisk(account, ContentType::Video, tiktok, now, 1.0), 5);
    QCOMPARE(core::dailyCapAtRisk(account, ContentType::Video, tiktok, now, 0.6), 5);
    QCOMPARE(core::dailyCapAtRisk(account, ContentType::Video, tiktok, now, 0.3), 0);
}

void TestRisk::historyFadesByHalfLives()
{
    const auto history = core::historyOf(
        accountWith(Platform::TikTok, {.suspensionDays = {90, 180, -1}, .failures = 4, .successes = 8, .daysAgo = 14}),
        now);
    QVERIFY(isNear(history.suspensions, 0.75)); // what lies in the future does not count
    QVERIFY(isNear(history.failures, 2));
    QVERIFY(isNear(history.successes, 4));
    QVERIFY(isNear(core::failureRate(history), 3.0 / 16));
    QVERIFY(isNear(core::failureRate({}), 0.1));
}

void TestRisk::riskRisesWithHarmAndFallsWithTimeAndSuccess()
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
        const auto platform = core::allPlatforms[size_t(upTo(4))];
        const auto type = ContentType(upTo(4));
        const Past past{.suspensionDays = QList<int>(upTo(2), upTo(300)),
                        .failures = upTo(12),
                        .successes = upTo(40),
                        .daysAgo = upTo(60)};
        const int posts = upTo(20);
        const auto risk = assess(accountWith(platform, past), type, posts);
        const double score = risk.score;
        const auto scoreOf = [&](const Past &other) { return assess(accountWith(platform, other), type, posts).score; };

        Past more = past;
        ++more.failures;
        Past luckier = past;
        ++luckier.successes;
        Past older = past;
        for (int &days : older.suspensionDays)
            days += 30;
        Past again = past;
        again.suspensionDays.append(30);
        const QByteArray label = QByteArray("seed ") + QByteArray::number(seed);
        QVERIFY2(score >= 0 && score < 1, label);
        QVERIFY2(std::abs(sharesOf(risk) - 1) < 1e-9, label);
        QVERIFY2(scoreOf(more) >= score, label);
        QVERIFY2(scoreOf(again) >= score, label);
        QVERIFY2(scoreOf(luckier) <= score, label);
        QVERIFY2(scoreOf(older) <= score, label);
        QVERIFY2(assess(accountWith(platform, past), type, posts + 1).score >= score, label);
    }
}

QTEST_APPLESS_MAIN(TestRisk)
#include "tst_risk.moc"
