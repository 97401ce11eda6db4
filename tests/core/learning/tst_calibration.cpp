// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/calibration.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::JudgedForecast;
using core::Platform;

namespace {

const core::Instant now = core::fromMs(1'764'000'000'000);

core::Outcome outcome(double hour, double engagement)
{
    core::Outcome post;
    post.planId = u"p"_s;
    post.accountId = u"a"_s;
    post.language = u"en"_s;
    post.publishedAt = now - 72h;
    post.hour = hour;
    post.measured.measuredAt = now - 24h;
    post.measured.engagement = engagement;
    return post;
}

const QList<core::Outcome> fivePosts = {outcome(18, 50), outcome(19.5, 10), outcome(19.6, 40), outcome(2, 20),
                                        outcome(16.4, 30)};

QMap<QString, QList<core::Forecast>> said(double hour, double confidence)
{
    return {{u"p"_s, {{u"openai"_s, Platform::TikTok, hour, confidence}}}};
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForecastIsJudgedByThePostsNearItsTime();
    void whatCannotBeComparedJudgesNobody();
    void theScoreIsTheFadedSquaredMiss();
    void scoresStayInBoundsAndRewardTheTrue();
};

void TestCalibration::aForecastIsJudgedByThePostsNearItsTime()
{
    const auto answered = core::judged(said(18, 0.8), fivePosts); // median 30
    QCOMPARE(answered.size(), 2); // 18:00 and 19:30; 19:36 and 16:24 lie beyond 1.5 h
    QCOMPARE(answered.at(0), (JudgedForecast{u"openai"_s, 0.8, true, now - 72h}));
    QCOMPARE(answered.at(1), (JudgedForecast{u"openai"_s, 0.8, false, now - 72h}));
    QCOMPARE(core::judged(said(1, 0.8), fivePosts).size(), 1);
    QCOMPARE(core::judged(said(0.75, 0.8), fivePosts).size(), 1); // 1 h 15 min before 02:00
    QCOMPARE(core::judged(said(23.9, 0.8), fivePosts).size(), 0);

    QList<core::Outcome> late = fivePosts;
    late[3].hour = 23.5;
    QCOMPARE(core::judged(said(0.5, 0.8), late).size(), 1); // across midnight
}

void TestCalibration::whatCannotBeComparedJudgesNobody()
{
    QVERIFY(core::judged(said(18, 0.8), fivePosts.first(4)).isEmpty()); // no median yet
    QVERIFY(core::judged({{u"q"_s, said(18, 0.8).first()}}, fivePosts).isEmpty()); // another plan's forecast
    auto elsewhere = said(18, 0.8);
    elsewhere[u"p"_s][0].platform = Platform::YouTube;
    QVERIFY(core::judged(elsewhere, fivePosts).isEmpty());
    QList<core::Outcome> young = fivePosts;
    young[0].measured.measuredAt = young[0].publishedAt + 47h;
    QVERIFY(core::judged(said(18, 0.8), young).isEmpty()); // four settled posts are left
}

void TestCalibration::theScoreIsTheFadedSquaredMiss()
{
    QCOMPARE(core::brierScore({}, now), 0.25);
    const JudgedForecast fresh{u"x"_s, 0.9, true, now};
    const JudgedForecast old{u"x"_s, 0.9, false, now - std::chrono::hours(60 * 24)};
    const double expected = (2.5 + 0.01 + 0.5 * 0.81) / (10 + 1 + 0.5);
    QVERIFY(std::abs(core::brierScore({fresh, old}, now) - expected) < 1e-12);
    const auto scores = core::brierScores({fresh, old, {u"y"_s, 0.5, true, now}}, now);
    QCOMPARE(scores.size(), 2);
    QVERIFY(std::abs(scores[u"x"_s] - expected) < 1e-12);
    QCOMPARE(scores[u"y"_s], 0.25); // a coin stays a coin
}

void TestCalibration::scoresStayInBoundsAndRewardTheTrue()
{
    for (quint64 seed = 1; seed <= 500; ++seed) {
        std::mt19937_64 source(seed);
        QList<JudgedForecast> list;
        for (quint64 i = 0; i < seed % 80; ++i)
            list.append({u"x"_s, double(source() % 1001) / 1000, bool(source() & 1), now - 1h * int(source() % 5000)});
        const double score = core::brierScore(list, now);
        QVERIFY2(score > 0 && score <= 1, qPrintable(u"seed %1"_s.arg(seed)));
        list.append({u"x"_s, 0.9, true, now});
        const double better = core::brierScore(list, now);
        list.last().cameTrue = false;
        QVERIFY2(better < core::brierScore(list, now), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
