// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/risk/verdict.h"

#include <QTest>

using core::RecommendedAction;

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecommendationCountsRisks_data();
    void theRecommendationCountsRisks();
    void aSummaryHoldsRisksAgainstTheLimit();
    void aPlanWithoutSlotsHasNoRisk();
};

void TestVerdict::theRecommendationCountsRisks_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("risky");
    QTest::addColumn<int>("critical");
    QTest::addColumn<int>("broken");
    QTest::addColumn<RecommendedAction>("action");
    QTest::newRow("the specification's") << 150 << 10 << 0 << 0 << RecommendedAction::Proceed;
    QTest::newRow("nothing") << 0 << 0 << 0 << 0 << RecommendedAction::ReviewRequired;
    QTest::newRow("a tenth") << 100 << 10 << 0 << 0 << RecommendedAction::Proceed;
    QTest::newRow("more") << 100 << 11 << 0 << 0 << RecommendedAction::ReviewRequired;
    QTest::newRow("one critical") << 100 << 1 << 1 << 0 << RecommendedAction::ReviewRequired;
    QTest::newRow("half") << 100 << 50 << 9 << 0 << RecommendedAction::ReviewRequired;
    QTest::newRow("too many") << 100 << 51 << 0 << 0 << RecommendedAction::Abort;
    QTest::newRow("safe but broken") << 100 << 0 << 0 << 1 << RecommendedAction::ReviewRequired;
    QTest::newRow("too many, and broken") << 100 << 51 << 0 << 1 << RecommendedAction::Abort;
}

void TestVerdict::theRecommendationCountsRisks()
{
    QFETCH(int, total);
    QFETCH(int, risky);
    QFETCH(int, critical);
    QFETCH(int, broken);
    QFETCH(RecommendedAction, action);
    const auto answer = core::recommend({.total = total, .risky = risky, .critical = critical}, broken);
    QCOMPARE(answer.action, action);
    QCOMPARE(answer.reasons.size(), 1 + (critical > 0) + (broken > 0));
    if (risky > 0)
        QVERIFY(answer.reasons.first().startsWith(QString::number(risky)));
}

void TestVerdict::aSummaryHoldsRisksAgainstTheLimit()
{
    const auto summary = core::summarizeRisk({1, 0.6, 0.05, 0.61, 0.8, 0.1}, 0.6);
    QCOMPARE(summary.total, 6);
    QCOMPARE(summary.risky, 3); // the limit itself may be planned
    QCOMPARE(summary.critical, 2);
    QVERIFY(std::abs(summary.average - 3.16 / 6) < 1e-12);
    QVERIFY(std::abs(summary.p95 - 0.95) < 1e-12); // three quarters of the way from 0.8 to 1
    QCOMPARE(summary.histogram, (QList<int>{1, 1, 0, 0, 0, 0, 2, 0, 1, 1}));
}

void TestVerdict::aPlanWithoutSlotsHasNoRisk()
{
    const auto summary = core::summarizeRisk({}, 0.6);
    QCOMPARE(summary, core::RiskSummary());
    QCOMPARE(summary.histogram.size(), core::riskBins);
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
