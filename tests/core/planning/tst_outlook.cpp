// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/embeddedtrends.h"
#include "core/planning/limituse.h"
#include "core/planning/reach.h"
#include "core/planning/variantturns.h"
#include "core/planning/velocity.h"
#include "tests/support/planninginputs.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using core::Platform;

/// What the planner says beside the calendar: velocity, reach, trends, turns of the texts.
class TestOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileIsThePlatformsRow();
    void theOptimalVelocityIsTheSmallestOfTheBest_data();
    void theOptimalVelocityIsTheSmallestOfTheBest();
    void twoAverageLanesReachTheSpecificationsFigure();
    void reachFollowsValueAndFailures();
    void limitsAreUsedAsFarAsPostsComeNear();
    void embeddedTrendsInventNothing();
    void textsTakeTurns();
    void textsFallBackToTheLanguage();
};

void TestOutlook::theProfileIsThePlatformsRow()
{
    const auto profile = core::velocityProfile(Platform::TikTok, core::PlatformTable::builtIn().at(Platform::TikTok));
    QCOMPARE(profile.optimalPostsPerDay, 5);
    QCOMPARE(profile.minGapHours, 4.0);
    QCOMPARE(profile.peakHours, (QList<int>{10, 14, 18, 20}));
    QVERIFY(std::abs(profile.engagementMultiplier[18] - 1.7899) < 1e-4);
    QVERIFY(std::abs(profile.engagementMultiplier[3] - 0.4640) < 1e-4);
}

void TestOutlook::theOptimalVelocityIsTheSmallestOfTheBest_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<int>("accounts");
    QTest::newRow("youtube, one account") << Platform::YouTube << 1;
    QTest::newRow("youtube, two accounts") << Platform::YouTube << 2;
    QTest::newRow("linkedin, one account") << Platform::LinkedIn << 1;
    QTest::newRow("instagram, one account") << Platform::Instagram << 1;
}

void TestOutlook::theOptimalVelocityIsTheSmallestOfTheBest()
{
    QFETCH(Platform, platform);
    QFETCH(int, accounts);
    auto input = support::freeWeek({platform}, {u"en"_s}, 1);
    for (int i = 1; i < accounts; ++i)
        input.accounts.append(support::cleanAccount(platform, u"more"_s, u"en"_s));
    const double velocity = core::optimalVelocity(input, platform);
    QVERIFY(velocity > 0.1 && velocity <= 10);
    QVERIFY(std::abs(velocity * 10 - std::round(velocity * 10)) < 1e-9);

    input.fill = core::Fill::Value;
    const auto worth = [&](double v) {
        input.velocity = v;
        return core::planPlatform(input, platform).objective;
    };
    QVERIFY(std::abs(worth(velocity) - worth(10)) < 1e-6);
    QVERIFY(worth(velocity - 0.1) < worth(10) - 1e-6);
}

void TestOutlook::twoAverageLanesReachTheSpecificationsFigure()
{
    const auto table = core::PlatformTable::builtIn();
    double sum = 0;
    for (const auto &[platform, visibility] :
         {std::pair{Platform::TikTok, 0.85}, {Platform::YouTube, 0.78}, {Platform::Instagram, 0.82}}) {
        const auto &rules = table.at(platform);
        const double posts = 2 * 14 * (platform == Platform::TikTok ? 2.5 : platform == Platform::YouTube ? 1 : 2);
        sum += posts * core::reachPerPost(rules, visibility);
    }
    QVERIFY(std::abs(sum - 245'000) < 1e-6);
}

void TestOutlook::reachFollowsValueAndFailures()
{
    const auto &rules = core::PlatformTable::builtIn().at(Platform::TikTok);
    const double average = core::expectedReach(rules, 0.5, 1, 0);
    QCOMPARE(average, core::reachPerPost(rules, 0.5));
    QCOMPARE(core::expectedReach(rules, 0.5, 2, 0.25), 1.5 * average);
    // Visibility counts once: it is part of the value and of the base.
    QCOMPARE(core::expectedReach(rules, 0.8, 1.6, 0), core::reachPerPost(rules, 0.8));
    QCOMPARE(core::expectedReach(rules, 0, 0.1, 0), 0.0);
}

void TestOutlook::limitsAreUsedAsFarAsPostsComeNear()
{
    const auto &rules = core::PlatformTable::builtIn().at(Platform::TikTok);
    const auto at = [](const char *time) {
        return *core::instantFromIso(u"2026-11-%1:00Z"_s.arg(QLatin1StringView(time)));
    };
    const auto use =
        core::limitUse({at("24T08:00"), at("23T22:00"), at("24T13:00"), at("24T18:00")}, rules, QTimeZone::utc());
    QCOMPARE(use.busiestDay, QDate(2026, 11, 24));
    QCOMPARE(use.posts, 3);
    QCOMPARE(use.ofCap(), 0.6);
    QCOMPARE(use.closest, core::milliseconds(std::chrono::hours(5)));
    QCOMPARE(use.ofGap(), 0.8);
    // The account's own days: in Kathmandu 22:00 UTC is the next day.
    QCOMPARE(core::limitUse({at("24T08:00"), at("23T22:00")}, rules, QTimeZone("Asia/Kathmandu")).posts, 2);
    QCOMPARE(core::limitUse({at("24T08:00")}, rules, QTimeZone::utc()).ofGap(), 0.0);
    QCOMPARE(core::limitUse({}, rules, QTimeZone::utc()).ofCap(), 0.0);
}

void TestOutlook::embeddedTrendsInventNothing()
{
    const auto now = *core::instantFromIso(u"2026-11-22T10:00:00Z"_s);
    const auto trend =
        core::embeddedTrend(Platform::YouTube, core::PlatformTable::builtIn().at(Platform::YouTube), now);
    QCOMPARE(trend.score, 0.5);
    QCOMPARE(trend.peakHours, (QList<int>{12, 18}));
    QVERIFY(trend.topics.isEmpty());
    QCOMPARE(trend.source, u"embedded"_s);
    QCOMPARE(trend.at, now);
}

namespace {

core::Content content()
{
    core::Content content;
    const auto add = [&](const char *id, const char *language, std::optional<Platform> platform) {
        core::ContentVariant variant;
        variant.id = QString::fromLatin1(id);
        variant.language = QString::fromLatin1(language);
        variant.platform = platform;
        content.variants.append(variant);
    };
    add("en-all", "en", {});
    add("en-tiktok-1", "en", Platform::TikTok);
    add("en-tiktok-2", "en", Platform::TikTok);
    add("es-all", "es", {});
    return content;
}

} // namespace

void TestOutlook::textsTakeTurns()
{
    const core::Instant start = core::fromMs(0);
    const QList<core::VariantTurn> turns = {{u"b"_s, start + std::chrono::hours(3)},
                                            {u"a"_s, start + std::chrono::hours(1)},
                                            {u"a"_s, start + std::chrono::hours(5)},
                                            {u"a"_s, start + std::chrono::hours(2)}};
    const auto chosen = core::variantTurns(content(), Platform::TikTok, u"en"_s, turns, {});
    QCOMPARE(chosen, (QStringList{u"en-tiktok-1"_s, u"en-tiktok-1"_s, u"en-tiktok-1"_s, u"en-tiktok-2"_s}));
    const auto remembered =
        core::variantTurns(content(), Platform::TikTok, u"en"_s, turns, {{u"a"_s, u"en-tiktok-1"_s, start}});
    QCOMPARE(remembered, (QStringList{u"en-tiktok-1"_s, u"en-tiktok-2"_s, u"en-tiktok-2"_s, u"en-tiktok-1"_s}));
}

void TestOutlook::textsFallBackToTheLanguage()
{
    const QList<core::VariantTurn> turn = {{u"a"_s, core::fromMs(0)}};
    QCOMPARE(core::variantTurns(content(), Platform::YouTube, u"en"_s, turn, {}), QStringList{u"en-all"_s});
    QCOMPARE(core::variantTurns(content(), Platform::TikTok, u"es"_s, turn, {}), QStringList{u"es-all"_s});
    QCOMPARE(core::variantTurns(content(), Platform::TikTok, u"ar"_s, turn, {}), QStringList{QString()});
}

QTEST_APPLESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
