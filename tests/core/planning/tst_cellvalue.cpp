// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/cellvalue.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

const QList<int> tiktokPeaks = {10, 14, 18, 20};

double at(const core::DayCurve &curve, int hour)
{
    return curve[size_t(4 * hour)];
}

bool isNear(double value, double expected, double tolerance = 1e-4)
{
    if (std::abs(value - expected) < tolerance)
        return true;
    qWarning("%.6f instead of %.6f", value, expected);
    return false;
}

core::Trend trendAt(core::Instant at)
{
    return {core::Platform::TikTok, {}, 0.65, {18, 20}, at, u"manual"_s};
}

} // namespace

class TestCellValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void engagementFollowsThePeakHours();
    void engagementAveragesToOne();
    void trendsFadeAndRise();
    void visibilityAndQualityStayInBounds();
    void theExampleCellIsWorthItsParts();
    void hoursAreThoseOfTheAudience();
    void aTrendThatIsNotWeightedOnlyShows();
    void whatWasLearnedMultipliesThePrior();
};

void TestCellValue::engagementFollowsThePeakHours()
{
    const auto tiktok = core::priorEngagement(tiktokPeaks);
    QVERIFY(isNear(at(tiktok, 18), 1.7899));
    QVERIFY(isNear(at(tiktok, 19), 1.3449));
    QVERIFY(isNear(at(tiktok, 12), 0.7297));
    QVERIFY(isNear(at(tiktok, 3), 0.4640));
    QVERIFY(isNear(1.35 / at(tiktok, 18), 0.754242, 1e-6)); // the mean of the raw curve
    const auto youtube = core::priorEngagement({12, 18});
    QVERIFY(isNear(at(youtube, 12), 2.3204));
    QVERIFY(isNear(at(youtube, 15), 0.6527));
    QVERIFY(isNear(1.35 / at(youtube, 12), 0.581800, 1e-6));
}

void TestCellValue::engagementAveragesToOne()
{
    for (const QList<int> &peaks : {QList<int>{}, QList<int>{0}, tiktokPeaks, QList<int>{23, 0, 1}}) {
        const auto curve = core::priorEngagement(peaks);
        QVERIFY(isNear(std::accumulate(curve.begin(), curve.end(), 0.0) / 96, 1, 1e-12));
        const double top = *std::ranges::max_element(curve);
        for (const int peak : peaks)
            QCOMPARE(at(curve, peak), top);
    }
}

void TestCellValue::trendsFadeAndRise()
{
    QVERIFY(isNear(core::trendScore(core::fadedScore(0.65, 0), 1), 0.845));
    QVERIFY(isNear(core::trendFactor(0.845), 1.207));
    const double faded = core::fadedScore(0.65, 43);
    const double kernel = at(core::peakKernel({18, 20}), 19);
    QVERIFY(isNear(faded, 0.599154, 1e-6));
    QVERIFY(isNear(kernel, 0.664387, 1e-6));
    QVERIFY(isNear(core::trendScore(faded, kernel), 0.718575, 1e-6));
    QVERIFY(isNear(core::trendFactor(core::trendScore(faded, kernel)), 1.131145, 1e-6));
    QCOMPARE(core::fadedScore(0.9, -5), 0.9);
    QCOMPARE(core::trendScore(0.95, 1), 1.0);
}

void TestCellValue::visibilityAndQualityStayInBounds()
{
    QCOMPARE(core::visibilityFactor(0.5), 1.0);
    QCOMPARE(core::visibilityFactor(0), 0.1);
    QCOMPARE(core::visibilityFactor(1), 2.0);
    QCOMPARE(core::accountQuality(0.2, 0, 100), 0.8);
    QCOMPARE(core::accountQuality(0.2, 100, 0), 0.8);
    QCOMPARE(core::accountQuality(0, 1000, 100), 4.0);
    QCOMPARE(core::accountQuality(0, 1, 100), 0.25);
}

void TestCellValue::theExampleCellIsWorthItsParts()
{
    const core::Week week(QDate(2026, 11, 23), QTimeZone::utc());
    core::PlatformOutlook outlook;
    outlook.peakHours = tiktokPeaks;
    outlook.trend = trendAt(week.at(18 * 4));
    outlook.visibilityScore = 0.85;
    core::DayCurve fusion;
    fusion.fill(1 + 0.25 * 0.7751 * 2);
    outlook.fusion = fusion;
    core::ValueParts parts = core::laneValues(outlook, week, QTimeZone::utc())[18 * 4];
    parts.account = core::accountQuality(0.118, 120, 100);
    QVERIFY(isNear(parts.trendScore, 0.845));
    QVERIFY(isNear(parts.value(), 5.3936, 1e-3));
}

void TestCellValue::hoursAreThoseOfTheAudience()
{
    const core::Week week(QDate(2026, 11, 23), QTimeZone::utc());
    core::PlatformOutlook outlook;
    outlook.peakHours = {12};
    outlook.trendWeighted = false;
    const auto values = core::laneValues(outlook, week, QTimeZone("Asia/Kathmandu")); // UTC+05:45
    const auto top = std::ranges::max_element(values, {}, &core::ValueParts::engagement);
    QCOMPARE((top - values.begin()) % 96, 25); // 06:15 UTC
}

void TestCellValue::aTrendThatIsNotWeightedOnlyShows()
{
    const core::Week week(QDate(2026, 11, 23), QTimeZone::utc());
    core::PlatformOutlook outlook;
    outlook.peakHours = tiktokPeaks;
    outlook.trend = trendAt(week.begin());
    outlook.trendWeighted = false;
    const auto parts = core::laneValues(outlook, week, QTimeZone::utc())[18 * 4];
    QCOMPARE(parts.trend, 1.0);
    QVERIFY(parts.trendScore > 0.7);
    outlook.trend.reset();
    QVERIFY(isNear(core::laneValues(outlook, week, QTimeZone::utc())[18 * 4].trendScore, 0.65)); // 0.5 on a peak
}

void TestCellValue::whatWasLearnedMultipliesThePrior()
{
    const core::Week week(QDate(2026, 11, 25), QTimeZone::utc()); // a Wednesday
    core::PlatformOutlook outlook;
    outlook.peakHours = tiktokPeaks;
    const QTimeZone west("America/New_York"); // five hours back: the week begins on Tuesday evening there
    const auto prior = core::laneValues(outlook, week, west);
    core::LearnedCurve learned;
    QVERIFY(core::laneValues(outlook, week, west, learned) == prior);

    learned.hour[19] = 0.4;
    learned.hour[20] = 0.2;
    learned.hour[23] = 0.3;
    learned.day[1] = -0.1;
    const auto values = core::laneValues(outlook, week, west, learned);
    const auto factor = [&](int t) { return values[size_t(t)].engagement / prior[size_t(t)].engagement; };
    QVERIFY(isNear(factor(0), std::exp(0.4 - 0.1), 1e-12)); // Tuesday 19:00
    QVERIFY(isNear(factor(2), std::exp(0.3 - 0.1), 1e-12)); // Tuesday 19:30, half way to 20:00
    QVERIFY(isNear(factor(19), std::exp(0.075 - 0.1), 1e-12)); // Tuesday 23:45, most of the way to midnight
    QVERIFY(isNear(factor(96), std::exp(0.4), 1e-12)); // Wednesday 19:00
    QVERIFY(isNear(factor(6 * 96 + 19), std::exp(0.075), 1e-12)); // Monday 23:45
    QVERIFY(isNear(factor(6 * 96 + 20), std::exp(-0.1), 1e-12)); // Tuesday again
    for (const core::ValueParts &parts : values)
        QVERIFY(isNear(parts.engagement, parts.learned * prior[size_t(&parts - values.data())].engagement, 1e-12));
}

QTEST_APPLESS_MAIN(TestCellValue)
#include "tst_cellvalue.moc"
