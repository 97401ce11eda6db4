// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/baselines.h"
#include "tests/support/planninginputs.h"
#include "tests/support/probleminstances.h"

#include "core/planning/planner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Platform;
using core::PlatformProblem;
using core::Post;

/// The answers that the planner is measured against, and that it beats them.
class TestBaselines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrototypesCalendarBreaksHalfItsGaps();
    void madeLegalItKeepsFewAPostADay_data();
    void madeLegalItKeepsFewAPostADay();
    void thePlannerIsNeverBelowThem();
    void norWhereAccountsMeet();
};

namespace {

const QStringList threeLanguages = {u"en"_s, u"es"_s, u"ar"_s};

std::vector<Post> calendar(const PlatformProblem &problem)
{
    return support::peakHourCalendar(problem, core::PlatformTable::builtIn().at(problem.platform).peakHours);
}

} // namespace

void TestBaselines::thePrototypesCalendarBreaksHalfItsGaps() // V5
{
    const auto input = support::freeWeek({Platform::TikTok, Platform::YouTube, Platform::Instagram}, threeLanguages, 2);
    size_t posts = 0;
    int violations = 0;
    for (const Platform platform : core::platformsOf(input)) {
        const PlatformProblem problem = core::buildProblem(input, platform);
        posts += calendar(problem).size();
        violations += support::gapViolations(problem, calendar(problem));
    }
    QCOMPARE(posts, size_t(210));
    QCOMPARE(violations, 105);
}

void TestBaselines::madeLegalItKeepsFewAPostADay_data() // V5
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<int>("aDay");
    QTest::newRow("tiktok") << Platform::TikTok << 3;
    QTest::newRow("youtube") << Platform::YouTube << 1;
    QTest::newRow("instagram") << Platform::Instagram << 2;
}

void TestBaselines::madeLegalItKeepsFewAPostADay()
{
    QFETCH(Platform, platform);
    QFETCH(int, aDay);
    const PlatformProblem problem = core::buildProblem(support::freeWeek({platform}, threeLanguages, 2), platform);
    const auto posts = support::madeLegal(problem, calendar(problem));
    QCOMPARE(support::gapViolations(problem, posts), 0);
    for (int lane = 0; lane < 3; ++lane) {
        for (int day = 0; day < 7; ++day)
            QCOMPARE(
                std::ranges::count_if(
                    posts, [&](const Post &post) { return post.lane == lane && problem.dayOf[size_t(post.t)] == day; }),
                aDay);
    }
}

void TestBaselines::thePlannerIsNeverBelowThem()
{
    for (const Platform platform : core::allPlatforms) {
        for (const double velocity : {0.5, 1.0, 1.5, 2.0}) {
            const auto plan = core::planPlatform(support::freeWeek({platform}, threeLanguages, velocity), platform);
            const auto legal = support::madeLegal(plan.problem, calendar(plan.problem));
            QVERIFY(plan.objective >= core::objectiveOf(plan.problem, legal) - 1e-9);
            QVERIFY(plan.objective >= core::objectiveOf(plan.problem, support::greedy(plan.problem)) - 1e-9);
        }
    }
}

void TestBaselines::norWhereAccountsMeet()
{
    for (const support::ProblemInstance &instance : support::smallInstances()) {
        const auto plan = core::planPlatform(instance.input(), instance.platform);
        const auto legal = support::madeLegal(plan.problem, calendar(plan.problem));
        QVERIFY2(plan.objective >= core::objectiveOf(plan.problem, legal) - 1e-9, qPrintable(instance.name()));
        QVERIFY2(plan.objective >= core::objectiveOf(plan.problem, support::greedy(plan.problem)) - 1e-9,
                 qPrintable(instance.name()));
    }
}

QTEST_APPLESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
