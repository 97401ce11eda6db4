// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/askmodels.h"
#include "core/engine/planningbasis.h"

#include <QTest>

#include "tests/support/fakeprovider.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::AdviceProviders;
using core::ModelReply;
using core::RawReply;
using core::ReplyError;
using tests::FakeProvider;

namespace {

const QByteArray good = R"([{"platform":"tiktok","timing":"18:00","rationale":"evening","confidence":0.8}])";

core::AdviceQuestion question()
{
    core::AdviceQuestion question;
    question.request.platforms = {core::Platform::TikTok};
    return question;
}

QList<ModelReply> ask(const AdviceProviders &providers, std::chrono::milliseconds budget = 1h)
{
    return core::askModels(providers, question(), budget, {});
}

RawReply text(const QByteArray &words)
{
    return {words, 5ms, {}};
}

} // namespace

/// Asking several models within one budget, whatever they do.
class TestAskModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesComeInTheOrderOfTheProviders();
    void aFailureIsListedAsWhatItWas_data();
    void aFailureIsListedAsWhatItWas();
    void oneRepairCallTellsWhatWasWrong();
    void thereIsNoSecondRepair();
    void aRepairThatFailsLeavesTheFirstFault();
    void whoIsSilentTimesOutAndMayAnswerLater();
    void whoAnswersTwiceIsHeardOnce();
    void cancellingEndsTheWaiting();
    void aBasisTakesTheOpinionAndNothingElse();
};

void TestAskModels::repliesComeInTheOrderOfTheProviders()
{
    std::thread late;
    const auto slow = std::make_shared<FakeProvider>(
        u"slow"_s, [&late](const auto &, auto answer) { late = std::thread([answer] { answer(text(good)); }); });
    const auto quick = FakeProvider::saying(u"quick"_s, {text(good)});
    const auto replies = ask({slow, quick});
    late.join();
    QCOMPARE(replies.size(), 2);
    QCOMPARE(replies[0].provider, u"slow"_s);
    QCOMPARE(replies[1].provider, u"quick"_s);
    for (const ModelReply &reply : replies) {
        QVERIFY(reply.ok());
        QCOMPARE(reply.model, u"fake"_s);
        QCOMPARE(reply.suggestions.size(), 1);
        QVERIFY(reply.latency == 5ms);
    }
}

void TestAskModels::aFailureIsListedAsWhatItWas_data()
{
    QTest::addColumn<RawReply>("raw");
    QTest::addColumn<QString>("error");
    QTest::newRow("no connection") << RawReply{{}, 7ms, ReplyError::Error} << u"ERROR"_s;
    QTest::newRow("too slow by itself") << RawReply{{}, 7ms, ReplyError::Timeout} << u"TIMEOUT"_s;
    QTest::newRow("no words") << text({}) << u"EMPTY"_s;
    QTest::newRow("no suggestion") << text("[]") << u"EMPTY"_s;
    QTest::newRow("no JSON") << text("at six") << u"INVALID"_s;
    QTest::newRow("another platform") << text(
        R"([{"platform":"youtube","timing":"18:00","rationale":"x","confidence":0.8}])")
                                      << u"INVALID"_s;
}

void TestAskModels::aFailureIsListedAsWhatItWas()
{
    QFETCH(RawReply, raw);
    QFETCH(QString, error);
    const auto replies =
        ask({FakeProvider::saying(u"failing"_s, {raw, raw}), FakeProvider::saying(u"good"_s, {text(good)})});
    QVERIFY(!replies[0].ok());
    QCOMPARE(core::replyErrorName(*replies[0].error), error);
    QVERIFY(replies[0].suggestions.isEmpty()); // none is made up for it
    QVERIFY(replies[1].ok());
    const core::Json json = toJson(replies[0]);
    QCOMPARE(json["ok"].get<bool>(), false);
    QCOMPARE(json["error"].get<QString>(), error);
}

void TestAskModels::oneRepairCallTellsWhatWasWrong()
{
    const auto provider = FakeProvider::saying(
        u"mends"_s, {text(R"([{"platform":"tiktok","timing":"18:00","rationale":"x","confidence":80}])"), text(good)});
    const auto replies = ask({provider});
    QVERIFY(replies[0].ok());
    QCOMPARE(replies[0].suggestions.constFirst().confidence, 0.8);
    QVERIFY(replies[0].latency == 10ms); // of both calls
    QCOMPARE(provider->faults().size(), 2);
    QCOMPARE(provider->faults()[0], QString());
    QVERIFY2(provider->faults()[1].contains(u"confidence must be a number from 0 to 1"_s),
             qPrintable(provider->faults()[1]));
}

void TestAskModels::thereIsNoSecondRepair()
{
    const auto provider = FakeProvider::saying(u"babbles"_s, {text("a"), text("[]"), text(good)});
    QCOMPARE(ask({provider})[0].error, ReplyError::Empty); // of the last reply that was read
    QCOMPARE(provider->faults().size(), 2);
}

void TestAskModels::aRepairThatFailsLeavesTheFirstFault()
{
    const auto provider = FakeProvider::saying(u"gone"_s, {text("a"), {{}, 1ms, ReplyError::Error}});
    QCOMPARE(ask({provider})[0].error, ReplyError::Invalid);
}

void TestAskModels::whoIsSilentTimesOutAndMayAnswerLater()
{
    std::function<void(const RawReply &)> later;
    const auto silent =
        std::make_shared<FakeProvider>(u"silent"_s, [&later](const auto &, auto answer) { later = answer; });
    const auto replies = ask({silent, FakeProvider::saying(u"good"_s, {text(good)})}, 50ms);
    QCOMPARE(replies[0].error, ReplyError::Timeout);
    QVERIFY(replies[0].latency == 50ms);
    QVERIFY(replies[1].ok());
    later(text(good)); // nobody waits any more, and nothing breaks
}

void TestAskModels::whoAnswersTwiceIsHeardOnce()
{
    const auto provider = std::make_shared<FakeProvider>(u"echo"_s, [](const auto &asked, auto answer) {
        answer(text(asked.fault.isEmpty() ? "first" : good));
        answer(text("again"));
    });
    const auto replies = ask({provider, FakeProvider::saying(u"good"_s, {text(good)})});
    QVERIFY(replies[0].ok());
    QVERIFY(replies[1].ok());
}

void TestAskModels::cancellingEndsTheWaiting()
{
    const auto silent = std::make_shared<FakeProvider>(u"silent"_s, [](const auto &, auto) {});
    int polled = 0;
    const auto replies = core::askModels({silent}, question(), 1h, [&polled] { return ++polled == 3; });
    QCOMPARE(replies[0].error, ReplyError::Timeout); // an hour would have passed
    QCOMPARE(polled, 3);
}

/// The design's four voices with the Brier scores that it gives them.
void TestAskModels::aBasisTakesTheOpinionAndNothingElse()
{
    const auto voice = [](const QString &provider, const QString &timing, double confidence) {
        return ModelReply{provider, u"m"_s, 5ms, {{core::Platform::TikTok, timing, {}, confidence}}, {}};
    };
    core::PlanningBasis basis;
    basis.request.platforms = {core::Platform::TikTok, core::Platform::YouTube};
    basis.brierScores = {{u"openai"_s, 0.20}, {u"anthropic"_s, 0.15}, {u"google"_s, 0.25}, {u"xai"_s, 0.30}};
    basis.input.accounts = {{.id = u"a"_s}};
    const core::PlanningBasis before = basis;
    adopt(basis,
          {voice(u"openai"_s, u"18:00"_s, 0.85), voice(u"anthropic"_s, u"19:00"_s, 0.80),
           voice(u"google"_s, u"17:30"_s, 0.70), voice(u"xai"_s, u"03:00"_s, 0.90)});
    QCOMPARE(basis.input.fusion.keys(), QList<core::Platform>{core::Platform::TikTok}); // none spoke of YouTube
    QVERIFY(std::abs(basis.fusion.first().confidence - 0.7751) < 1e-4);
    QVERIFY(std::abs(basis.input.fusion.first()[18 * 4] - 1.3876) < 1e-4);
    QVERIFY(std::abs(basis.input.fusion.first()[12 * 4] - 0.8087) < 1e-4);
    QVERIFY(basis.request == before.request && basis.mode == before.mode && basis.accounts == before.accounts);
    QVERIFY(basis.input.accounts == before.input.accounts && basis.input.rules == before.input.rules);
    QVERIFY(basis.input.velocity == before.input.velocity && basis.input.lanes == before.input.lanes);

    adopt(basis, {}); // planning again without models
    QVERIFY(basis.input.fusion.isEmpty() && basis.fusion.isEmpty() && basis.replies.isEmpty());
}

QTEST_APPLESS_MAIN(TestAskModels)
#include "tst_askmodels.moc"
