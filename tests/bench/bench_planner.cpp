// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/planner.h"
#include "tests/support/planninginputs.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using core::Platform;

namespace {

const QList<Platform> everyPlatform(core::allPlatforms.begin(), core::allPlatforms.end());
const QStringList threeLanguages = {u"en"_s, u"es"_s, u"ar"_s};

/// 5 platforms x 3 languages, one account a lane; the argument is ten times the velocity.
void onePlan(benchmark::State &state)
{
    const auto input = support::freeWeek(everyPlatform, threeLanguages, double(state.range(0)) / 10);
    qsizetype planned = 0;
    for (auto _ : state)
        planned = core::planWeek(input).slots.size();
    state.counters["slots"] = double(planned);
}
BENCHMARK(onePlan)->Arg(10)->Arg(20)->Unit(benchmark::kMillisecond);

/// One platform, three languages at velocity 6 (315 posts), n accounts that meet in their lanes: the exponent of
/// growth.
void accountsOfOnePlatform(benchmark::State &state)
{
    auto input = support::freeWeek({Platform::TikTok}, threeLanguages, 6);
    input.accounts.clear();
    for (int i = 0; i < int(state.range(0)); ++i)
        input.accounts.append(support::cleanAccount(Platform::TikTok, u"a%1"_s.arg(i), threeLanguages[i % 3]));
    for (auto _ : state)
        benchmark::DoNotOptimize(core::planWeek(input));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(accountsOfOnePlatform)->Arg(12)->Arg(25)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond)->Complexity();

/// One account that serves n languages: the lane counts in the state of the exact program.
void languagesOfOneAccount(benchmark::State &state)
{
    auto input = support::freeWeek({Platform::TikTok},
                                   QStringList({u"en"_s, u"es"_s, u"ar"_s, u"de"_s}).mid(0, state.range(0)), 2);
    input.accounts = {support::cleanAccount(Platform::TikTok, u"one"_s, {})};
    for (auto _ : state)
        benchmark::DoNotOptimize(core::planWeek(input));
}
BENCHMARK(languagesOfOneAccount)->DenseRange(1, 4)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
