// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/fusionreport.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using core::BrierScores;
using core::Fusion;
using core::ModelReply;
using core::Platform;

namespace {

constexpr double tolerance = 1e-4; // planning.md

ModelReply says(const QString &provider, const QString &timing, double confidence)
{
    ModelReply reply;
    reply.provider = provider;
    reply.model = u"m"_s;
    reply.suggestions = {{Platform::TikTok, timing, u"because"_s, confidence}};
    return reply;
}

/// planning.md section 6: three that agree, one that does not.
const QList<ModelReply> four = {says(u"openai"_s, u"18:00"_s, 0.85), says(u"anthropic"_s, u"19:00"_s, 0.80),
                                says(u"google"_s, u"17:30"_s, 0.70), says(u"xai"_s, u"03:00"_s, 0.90)};
const BrierScores fourScores = {{u"openai"_s, 0.20}, {u"anthropic"_s, 0.15}, {u"google"_s, 0.25}, {u"xai"_s, 0.30}};

Fusion fused(const QList<ModelReply> &replies, const BrierScores &scores = {})
{
    return core::fuse(replies, Platform::TikTok, scores).value_or(Fusion{});
}

double at(const core::QuarterHours &curve, double hour)
{
    return curve[size_t(hour * 4)];
}

bool near(double a, double b, double within = tolerance)
{
    if (std::abs(a - b) <= within)
        return true;
    qWarning("%.9g is not %.9g", a, b);
    return false;
}

} // namespace

class TestFusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourVoicesCountAsTheDesignSays_data();
    void fourVoicesCountAsTheDesignSays();
    void fourVoicesGiveOneOpinion();
    void theOpinionMovesValuesWithinItsBounds();
    void aBrierScoreBecomesTrust_data();
    void aBrierScoreBecomesTrust();
    void hoursMeetOverMidnight();
    void opposedVoicesSayNothing();
    void twoCampsStayTwoPeaks();
    void twoVoicesAreNeverGated();
    void aVoiceWithoutConfidenceDoesNotMakeTheThird();
    void severalHoursOfOneProviderShareItsWeight();
    void whoHasNothingToSayIsNotCounted();
    void theStoredReportGivesTheSameOpinion();
};

void TestFusion::fourVoicesCountAsTheDesignSays_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<double>("weight"); // w of the design
    QTest::addColumn<double>("gate");
    QTest::newRow("openai") << 0 << 0.5100 << 1.0;
    QTest::newRow("anthropic") << 1 << 0.5600 << 1.0;
    QTest::newRow("google") << 2 << 0.3500 << 1.0;
    QTest::newRow("xai") << 3 << 0.3600 << 0.026065;
}

void TestFusion::fourVoicesCountAsTheDesignSays()
{
    QFETCH(int, index);
    QFETCH(double, weight);
    QFETCH(double, gate);
    constexpr double total = 1.429384; // U
    const core::ProviderWeight voice = fused(four, fourScores).weights.at(index);
    QCOMPARE(voice.provider, four[index].provider);
    QVERIFY(near(voice.gate, gate));
    QVERIFY(near(voice.weight, weight * gate / total));
    QCOMPARE(voice.brierScore, fourScores.value(voice.provider));
}

void TestFusion::fourVoicesGiveOneOpinion()
{
    const Fusion fusion = fused(four, fourScores);
    QVERIFY(near(fusion.meanHour, 18.2902));
    QVERIFY(near(fusion.agreement, 0.9762));
    QVERIFY(near(fusion.confidence, 0.7751));
    QCOMPARE(fusion.timing(), u"18:15"_s);
    QVERIFY(near(at(fusion.density, 18.25), 5.7157));
    QVERIFY(near(at(fusion.density, 18), 5.6314));
    QVERIFY(near(at(fusion.density, 12), 0.0127));
    QVERIFY(near(at(fusion.density, 3), 0.0437));
    QVERIFY(near(std::accumulate(fusion.density.begin(), fusion.density.end(), 0.0) / 96, 1, 1e-9));
    QVERIFY(near(fusion.effectiveVoices, 2.9343));
}

void TestFusion::theOpinionMovesValuesWithinItsBounds()
{
    const auto factor = core::valueFactor(fused(four, fourScores));
    QVERIFY(near(at(factor, 18), 1.3876));
    QVERIFY(near(at(factor, 12), 0.8087));
    QVERIFY(near(at(factor, 18), 1.38755, 2e-5)); // section 3 goes on with this figure
    for (const double value : core::valueFactor(fused({says(u"one"_s, u"18:00"_s, 1)}, {{u"one"_s, 0}})))
        QVERIFY(value >= 0.75 && value <= 1.5);
}

void TestFusion::aBrierScoreBecomesTrust_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("trust");
    QTest::newRow("always right") << 0.0 << 1.0;
    QTest::newRow("a coin") << 0.25 << 0.5;
    QTest::newRow("just before the floor") << 0.47 << 0.06;
    QTest::newRow("the floor") << 0.475 << 0.05;
    QTest::newRow("always wrong") << 1.0 << 0.05;
    QTest::newRow("no score, below") << -3.0 << 1.0;
    QTest::newRow("no score, above") << 7.0 << 0.05;
}

void TestFusion::aBrierScoreBecomesTrust()
{
    QFETCH(double, score);
    QFETCH(double, trust);
    // Beside a provider without a score (trust 0.5) that says the same with the same confidence.
    const Fusion fusion =
        fused({says(u"known"_s, u"18:00"_s, 0.8), says(u"new"_s, u"18:00"_s, 0.8)}, {{u"known"_s, score}});
    QVERIFY(near(fusion.weights.at(0).weight, trust / (trust + 0.5), 1e-12));
    QCOMPARE(fusion.weights.at(1).brierScore, 0.25);
}

void TestFusion::hoursMeetOverMidnight()
{
    const Fusion fusion = fused({says(u"a"_s, u"23:30"_s, 0.8), says(u"b"_s, u"00:30"_s, 0.8)});
    QVERIFY(near(fusion.agreement, 0.991445, 1e-6));
    QVERIFY(near(std::min(fusion.meanHour, 24 - fusion.meanHour), 0, 1e-9));
    QCOMPARE(fusion.timing(), u"00:00"_s);
}

void TestFusion::opposedVoicesSayNothing()
{
    const Fusion fusion = fused({says(u"a"_s, u"06:00"_s, 0.9), says(u"b"_s, u"18:00"_s, 0.9)});
    QVERIFY(near(fusion.agreement, 0, 1e-12));
    QVERIFY(near(fusion.confidence, 0, 1e-12));
    for (const double value : core::valueFactor(fusion))
        QVERIFY(near(value, 1, 1e-12));
}

void TestFusion::twoCampsStayTwoPeaks()
{
    const Fusion fusion = fused({says(u"a"_s, u"09:00"_s, 0.9), says(u"b"_s, u"19:00"_s, 0.8)});
    QCOMPARE(fusion.timing(), u"09:00"_s); // the heavier camp, not the mean at about two o'clock
    QVERIFY(at(fusion.density, 19) > 3 * at(fusion.density, 14));
}

void TestFusion::twoVoicesAreNeverGated()
{
    for (const auto &voice : fused({says(u"a"_s, u"18:00"_s, 0.9), says(u"b"_s, u"05:00"_s, 0.9)}).weights)
        QCOMPARE(voice.gate, 1.0);
}

void TestFusion::aVoiceWithoutConfidenceDoesNotMakeTheThird()
{
    const QList<ModelReply> two = {says(u"a"_s, u"18:00"_s, 0.9), says(u"b"_s, u"05:00"_s, 0.8)};
    const Fusion before = fused(two);
    const Fusion after = fused(two + QList{says(u"mute"_s, u"18:00"_s, 0)});
    QCOMPARE(after.density, before.density);
    QCOMPARE(after.confidence, before.confidence);
    QCOMPARE(after.weights.at(1).gate, 1.0);
    QCOMPARE(after.weights.at(2).weight, 0.0);
    QVERIFY(!core::fuse({says(u"mute"_s, u"18:00"_s, 0)}, Platform::TikTok));
}

void TestFusion::severalHoursOfOneProviderShareItsWeight()
{
    ModelReply twice = says(u"a"_s, u"18:00"_s, 0.8);
    twice.suggestions.append({Platform::TikTok, u"20:00"_s, {}, 0.8});
    twice.suggestions.append({Platform::YouTube, u"04:00"_s, {}, 0.8}); // another platform takes no share
    const Fusion fusion = fused({twice, says(u"b"_s, u"19:00"_s, 0.8)});
    QCOMPARE(fusion.weights.size(), 2);
    QVERIFY(near(fusion.weights.at(0).weight, 0.5, 1e-12));
    QVERIFY(near(fusion.effectiveVoices, 2, 1e-12));
    QVERIFY(near(fusion.meanHour, 19, 1e-9));
}

void TestFusion::whoHasNothingToSayIsNotCounted()
{
    ModelReply failed = says(u"failed"_s, u"04:00"_s, 1);
    failed.error = core::ReplyError::Timeout;
    ModelReply elsewhere = says(u"elsewhere"_s, u"04:00"_s, 1);
    elsewhere.suggestions[0].platform = Platform::LinkedIn;
    const Fusion fusion = fused({failed, says(u"a"_s, u"18:00"_s, 0.9), elsewhere});
    QCOMPARE(fusion, fused({says(u"a"_s, u"18:00"_s, 0.9)}));
    QCOMPARE(fusion.weights.size(), 1);
    QVERIFY(!core::fuse({failed, elsewhere}, Platform::TikTok));
    QVERIFY(!core::fuse({}, Platform::TikTok));
}

void TestFusion::theStoredReportGivesTheSameOpinion()
{
    const Fusion fusion = fused(four, fourScores);
    core::Json report = {{"llmSuggestions", core::Json::array()}, {"fusion", {{"tiktok", toJson(fusion)}}}};
    for (const ModelReply &reply : four)
        report["llmSuggestions"].push_back(toJson(reply));
    const auto stored = core::parseJson(core::toBytes(report)); // through the database and back
    QVERIFY(stored);
    const auto read = core::fusionFromReport(*stored);
    QCOMPARE(read.keys(), QList<Platform>{Platform::TikTok});
    QCOMPARE(read.first(), fusion);
    QVERIFY(core::fusionFromReport(core::Json::object()).isEmpty());

    const core::Json &shown = report["fusion"]["tiktok"];
    QCOMPARE(shown["timing"], core::Json("18:15"));
    QVERIFY(near(shown["weights"][0]["weight"].get<double>(), 0.3568));
    QVERIFY(near(shown["weights"][3]["weight"].get<double>(), 0.0066));
    QVERIFY(near(shown["weights"][3]["gate"].get<double>(), 0.0261));
}

QTEST_APPLESS_MAIN(TestFusion)
#include "tst_fusion.moc"
