// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/platformrouter.h"

#include <QTest>

#include <algorithm>

using core::Platform;
using core::PlatformProspect;

class TestPlatformRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScoreIsTheHourlessPartOfTheValue_data();
    void theScoreIsTheHourlessPartOfTheValue();
    void eachInputMovesTheScoreItsWay();
    void equalScoresStandInTheOrderOfTheTable();
};

void TestPlatformRouter::theScoreIsTheHourlessPartOfTheValue_data()
{
    QTest::addColumn<PlatformProspect>("outlook");
    QTest::addColumn<double>("score");
    const auto tiktok = Platform::TikTok;
    QTest::newRow("average and clean") << PlatformProspect{tiktok, 0.5, 0.5, true, 0.0} << 1.0;
    QTest::newRow("planning.md section 3") << PlatformProspect{tiktok, 0.85, 0.845, true, 0.118} << 1.7 * 1.207 * 0.882;
    QTest::newRow("invisible") << PlatformProspect{tiktok, 0.0, 0.5, true, 0.0} << 0.1;
    QTest::newRow("no account yet") << PlatformProspect{tiktok, 0.5, 0.5, false, {}} << 0.5;
    QTest::newRow("nobody may post") << PlatformProspect{tiktok, 1.0, 1.0, true, {}} << 0.0;
}

void TestPlatformRouter::theScoreIsTheHourlessPartOfTheValue()
{
    QFETCH(PlatformProspect, outlook);
    QFETCH(double, score);
    const auto scores = core::rankPlatforms({outlook});
    QCOMPARE(scores.size(), 1);
    QVERIFY(std::abs(scores[0].score - score) < 1e-9);
}

void TestPlatformRouter::eachInputMovesTheScoreItsWay()
{
    const PlatformProspect plain{Platform::TikTok, 0.5, 0.5, true, 0.2};
    const double score = core::rankPlatforms({plain})[0].score;
    auto visible = plain;
    visible.visibility = 0.6;
    auto trending = plain;
    trending.trend = 0.6;
    auto riskier = plain;
    riskier.lowestRisk = 0.3;
    QVERIFY(core::rankPlatforms({visible})[0].score > score);
    QVERIFY(core::rankPlatforms({trending})[0].score > score);
    QVERIFY(core::rankPlatforms({riskier})[0].score < score);
}

void TestPlatformRouter::equalScoresStandInTheOrderOfTheTable()
{
    QList<PlatformProspect> outlooks;
    for (const Platform platform : core::allPlatforms)
        outlooks.append({platform, 0.5, 0.5, true, 0.1});
    std::ranges::reverse(outlooks);
    outlooks[0].visibility = 0.9; // linkedin
    const auto scores = core::rankPlatforms(outlooks);
    QList<Platform> order;
    for (const auto &score : scores)
        order.append(score.platform);
    QCOMPARE(order,
             (QList<Platform>{Platform::LinkedIn, Platform::TikTok, Platform::YouTube, Platform::Instagram,
                              Platform::Twitter}));
}

QTEST_APPLESS_MAIN(TestPlatformRouter)
#include "tst_platformrouter.moc"
