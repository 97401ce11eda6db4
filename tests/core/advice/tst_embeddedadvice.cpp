// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/embeddedadvice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Platform;
using core::Trend;

namespace {

const core::Instant now = core::fromMs(1'764'000'000'000);
const core::PlatformTable table = core::PlatformTable::builtIn();

core::Suggestion adviceWith(const Trend &trend)
{
    return core::embeddedAdvice({trend.platform}, table, {trend}, now).suggestions.constFirst();
}

} // namespace

class TestEmbeddedAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlatformGetsOnePeakHour();
    void aTrendChoosesAmongThePeaks();
    void confidenceIsTheTrendAtThatHour_data();
    void confidenceIsTheTrendAtThatHour();
    void itIsMarkedAsEmbedded();
};

void TestEmbeddedAdvice::everyPlatformGetsOnePeakHour()
{
    const QList<Platform> asked(core::allPlatforms.begin(), core::allPlatforms.end());
    const auto reply = core::embeddedAdvice(asked, table, {}, now);
    QCOMPARE(reply.suggestions.size(), asked.size());
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const auto &suggestion = reply.suggestions[i];
        QCOMPARE(suggestion.platform, asked[i]);
        QVERIFY(table.at(asked[i]).peakHours.contains(suggestion.timing.left(2).toInt()));
        QVERIFY(suggestion.rationale.contains(suggestion.timing));
    }
    QCOMPARE(reply.suggestions[0].timing, u"10:00"_s); // all of TikTok's peaks are equal: the earliest
    QVERIFY(core::embeddedAdvice({}, table, {}, now).suggestions.isEmpty());
}

void TestEmbeddedAdvice::aTrendChoosesAmongThePeaks()
{
    const auto evening = adviceWith({Platform::TikTok, {u"olive oil"_s}, 0.8, {20}, now, u"manual"_s});
    QCOMPARE(evening.timing, u"20:00"_s);
    QVERIFY(evening.rationale.contains(u"olive oil"_s) && evening.rationale.contains(u"manual"_s));
}

void TestEmbeddedAdvice::confidenceIsTheTrendAtThatHour_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("ageHours");
    QTest::addColumn<double>("confidence");
    QTest::newRow("planning.md: 0.65 at a peak, new") << 0.65 << 0 << 0.845;
    QTest::newRow("half faded after 72 h") << 0.9 << 72 << 0.7 * 1.3;
    QTest::newRow("never above 1") << 0.9 << 0 << 1.0;
    QTest::newRow("measured in the future counts as new") << 0.65 << -5 << 0.845;
}

void TestEmbeddedAdvice::confidenceIsTheTrendAtThatHour()
{
    QFETCH(double, score);
    QFETCH(int, ageHours);
    QFETCH(double, confidence);
    const auto advice =
        adviceWith({Platform::TikTok, {}, score, {18}, now - std::chrono::hours(ageHours), u"embedded"_s});
    QCOMPARE(advice.timing, u"18:00"_s);
    QVERIFY(std::abs(advice.confidence - confidence) < 1e-9);
}

void TestEmbeddedAdvice::itIsMarkedAsEmbedded()
{
    const auto json = core::toJson(core::embeddedAdvice({Platform::YouTube}, table, {}, now));
    QCOMPARE(json.at("provider"), core::Json("embedded"));
    QCOMPARE(json.at("model"), core::Json("heuristic"));
    QCOMPARE(json.at("ok"), core::Json(true));
    QVERIFY(!json.contains("error"));
    const auto &suggestion = json.at("suggestions").at(0);
    QCOMPARE(suggestion.at("platform"), core::Json("youtube"));
    QCOMPARE(suggestion.at("timing"), core::Json("12:00"));
    QVERIFY(suggestion.at("confidence").is_number() && suggestion.at("rationale").is_string());
}

QTEST_APPLESS_MAIN(TestEmbeddedAdvice)
#include "tst_embeddedadvice.moc"
