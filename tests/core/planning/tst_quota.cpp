// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/fairshare.h"
#include "core/planning/quota.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Platform;

class TestQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void velocitiesAskForWholePosts_data();
    void velocitiesAskForWholePosts();
    void theGapWinsOverTheCap();
    void quotasShrinkWithTheWeek();
    void theTypeIsThePlatformsOrNothing();
    void sharedAccountsAreDealtOutEvenly();
    void aLaneGivesWayWhereAnotherAccountCanStepIn();
};

void TestQuota::velocitiesAskForWholePosts_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QList<int>>("week");
    QTest::addColumn<QList<int>>("day");
    QTest::newRow("tiktok") << Platform::TikTok << QList<int>{9, 18, 26, 35, 53} << QList<int>{2, 3, 4, 5, 8};
    QTest::newRow("youtube") << Platform::YouTube << QList<int>{4, 7, 11, 14, 21} << QList<int>{1, 1, 2, 2, 3};
    QTest::newRow("instagram") << Platform::Instagram << QList<int>{7, 14, 21, 28, 42} << QList<int>{1, 2, 3, 4, 6};
    QTest::newRow("twitter") << Platform::Twitter << QList<int>{14, 28, 42, 56, 84} << QList<int>{2, 4, 6, 8, 12};
    QTest::newRow("linkedin") << Platform::LinkedIn << QList<int>{2, 4, 5, 7, 11} << QList<int>{1, 1, 1, 1, 2};
}

void TestQuota::velocitiesAskForWholePosts()
{
    QFETCH(Platform, platform);
    QFETCH(QList<int>, week);
    QFETCH(QList<int>, day);
    const auto rules = core::PlatformTable::builtIn().at(platform);
    const QList<double> velocities = {0.5, 1, 1.5, 2, 3};
    for (qsizetype i = 0; i < velocities.size(); ++i) {
        QCOMPARE(core::weekQuota(velocities[i], rules), week[i]);
        QCOMPARE(core::dayQuota(velocities[i], rules), day[i]);
    }
    QCOMPARE(core::weekQuota(0, rules), 0);
    QCOMPARE(core::dayQuota(0, rules), 0);
    QCOMPARE(core::weekQuota(0.01, rules), 1);
}

void TestQuota::theGapWinsOverTheCap()
{
    const auto table = core::PlatformTable::builtIn();
    QCOMPARE(core::effectiveDailyCap(table.at(Platform::LinkedIn)), 1.0);
    QCOMPARE(core::effectiveDailyCap(table.at(Platform::Twitter)), 8.0);
    QCOMPARE(core::baseRate(table.at(Platform::TikTok)), 2.5);
}

void TestQuota::quotasShrinkWithTheWeek()
{
    QCOMPARE(core::prorated(14, 672, 672), 14);
    QCOMPARE(core::prorated(14, 336, 672), 7);
    QCOMPARE(core::prorated(7, 336, 672), 4); // 3.5, half up
    QCOMPARE(core::prorated(14, 1, 672), 0);
    QCOMPARE(core::prorated(14, 0, 672), 0);
}

void TestQuota::theTypeIsThePlatformsOrNothing()
{
    const auto rules = core::PlatformTable::builtIn().at(Platform::Instagram);
    QCOMPARE(core::plannedContentType(rules, {}), std::optional(core::ContentType::Reel));
    QCOMPARE(core::plannedContentType(rules, core::ContentType::Story), std::optional(core::ContentType::Story));
    QVERIFY(!core::plannedContentType(rules, core::ContentType::Video));
}

namespace {

core::PlanningInput input(const QStringList &languages, const QStringList &accountLanguages)
{
    core::PlanningInput in;
    in.week = core::Week(QDate(2026, 11, 23), QTimeZone::utc());
    in.earliest = in.week.begin();
    in.velocity = 2;
    for (const QString &language : languages)
        in.lanes.append({Platform::YouTube, language, QTimeZone::utc(), 1});
    for (const QString &language : accountLanguages) {
        core::PlannerAccount account;
        account.id = u"account%1"_s.arg(in.accounts.size());
        account.platform = Platform::YouTube;
        account.language = language;
        account.riskCap = 2;
        in.accounts.append(account);
    }
    return in;
}

} // namespace

void TestQuota::sharedAccountsAreDealtOutEvenly()
{
    const auto share =
        core::fairShare(core::buildProblem(input({u"en"_s, u"es"_s, u"ar"_s}, {QString()}), Platform::YouTube));
    QCOMPARE(share.quota, (std::vector<int>{5, 5, 4})); // 14 posts on three lanes, in the order of the request
}

void TestQuota::aLaneGivesWayWhereAnotherAccountCanStepIn()
{
    // The first account alone serves es; en must move to the second for both to be full.
    const auto share =
        core::fairShare(core::buildProblem(input({u"en"_s, u"es"_s}, {QString(), u"en"_s}), Platform::YouTube));
    QCOMPARE(share.quota, (std::vector<int>{14, 14}));
    QCOMPARE(share.split, (std::vector<std::vector<int>>{{0, 14}, {14, 0}}));
}

QTEST_APPLESS_MAIN(TestQuota)
#include "tst_quota.moc"
