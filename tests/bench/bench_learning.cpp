// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/audience.h"
#include "core/planning/explore.h"
#include "tests/support/planninginputs.h"

#include <cmath>
#include <cstdio>
#include <numbers>
#include <random>

/// How much of the clairvoyant planner's engagement a planner gets that starts from the table and learns: planning.md
/// section 12. The data family: each platform's peak hours off by N(0, 2 h) each, days of the week by N(0, sd^2),
/// engagement 300 times the true curve, log-normal with sd 0.6; one lane and one account a platform, v = 1, 8 weeks,
/// outcomes known from the third day on. Figures are true engagement, not what was drawn.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int weeks = 8;
constexpr int worlds = 100;
constexpr double noiseSd = 0.6;
constexpr double level = 300;

class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_source(seed)
    {
    }
    double normal()
    {
        const auto unit = [this] { return (double(m_source() >> 11) + 0.5) * 0x1p-53; };
        const double radius = std::sqrt(-2 * std::log(unit()));
        return radius * std::cos(2 * std::numbers::pi * unit());
    }

private:
    std::mt19937_64 m_source;
};

/// The true curve, as what it is more or less than the table's at each full hour.
core::LearnedCurve truth(const QList<int> &peaks, bool together, double daySd, Dice &dice)
{
    QList<double> real;
    const double common = 2 * dice.normal();
    for (const int peak : peaks)
        real.append(peak + (together ? common : 2 * dice.normal()));
    std::array<double, 24> curve = {};
    double sum = 0;
    for (int hour = 0; hour < 24; ++hour) {
        double kernel = 0;
        for (const double peak : real)
            kernel = std::max(kernel, std::exp(12 * (std::cos(2 * std::numbers::pi * (hour - peak) / 24) - 1)));
        sum += curve[size_t(hour)] = 0.35 + kernel;
    }
    const core::DayCurve prior = core::priorEngagement(peaks);
    core::LearnedCurve answer;
    for (size_t hour = 0; hour < 24; ++hour)
        answer.hour[hour] = std::log(curve[hour] / (sum / 24) / prior[4 * hour]);
    for (double &day : answer.day)
        day = daySd * dice.normal();
    return answer;
}

struct World {
    core::Platform platform = core::Platform::TikTok;
    core::LearnedCurve truth = {};
    core::PlanningInput first = {}; ///< The first week, nothing learned.
};

core::PlatformPlan planned(const World &world, int week, const std::optional<core::LearnedCurve> &learned,
                           const core::Exploration &exploration = {})
{
    core::PlanningInput input = world.first;
    input.week = core::Week(input.week.firstDay().addDays(7 * week), input.week.zone());
    input.earliest = input.week.begin();
    input.lanes.first().learned = learned;
    return core::explored(input, core::planPlatform(input, world.platform), exploration);
}

/// The true worth of a time relative to the account's mean post.
double worth(const core::PlannedSlot &slot, const World &world)
{
    const QDateTime local = core::toLocal(slot.at, QTimeZone::utc());
    const int minute = local.time().msecsSinceStartOfDay() / 60'000;
    return slot.parts.engagement / slot.parts.learned * world.truth.at(minute, local.date().dayOfWeek() - 1);
}

double worth(const core::PlatformPlan &plan, const World &world)
{
    double sum = 0;
    for (const core::PlannedSlot &slot : plan.slots)
        sum += worth(slot, world);
    return sum;
}

core::Outcome measured(const core::PlannedSlot &slot, const World &world, Dice &dice)
{
    const QDateTime local = core::toLocal(slot.at, QTimeZone::utc());
    core::Outcome outcome;
    outcome.accountId = slot.accountId;
    outcome.platform = slot.platform;
    outcome.language = slot.language;
    outcome.publishedAt = slot.at;
    outcome.hour = local.time().msecsSinceStartOfDay() / 3'600'000.0;
    outcome.weekday = local.date().dayOfWeek() - 1;
    outcome.base = slot.parts.engagement / slot.parts.learned;
    outcome.measured.measuredAt = slot.at + core::settlingTime;
    outcome.measured.engagement =
        std::round(level * worth(slot, world) * std::exp(noiseSd * dice.normal() - noiseSd * noiseSd / 2));
    return outcome;
}

/// What a learning planner gets in each week.
std::array<double, weeks> learning(const World &world, double share, quint64 seed)
{
    Dice dice(seed);
    std::array<double, weeks> gained = {};
    QList<core::Outcome> outcomes;
    for (int week = 0; week < weeks; ++week) {
        const core::Instant now = world.first.week.begin() + 7 * 24h * week;
        QList<core::Outcome> known;
        for (const core::Outcome &outcome : outcomes) {
            if (outcome.measured.measuredAt <= now)
                known.append(outcome);
        }
        const core::LearnedAudience audience(core::observations(known, now));
        core::Exploration exploration{.share = share, .seed = seed + quint64(week)};
        if (audience.observationsOf(world.platform, u"en"_s) >= 20)
            exploration.draws[world.platform][u"en"_s] = *audience.drawn(world.platform, u"en"_s, exploration.seed);
        const auto plan = planned(world, week, audience.curve(world.platform, u"en"_s), exploration);
        gained[size_t(week)] = worth(plan, world);
        for (const core::PlannedSlot &slot : plan.slots)
            outcomes.append(measured(slot, world, dice));
    }
    return gained;
}

void print(const char *what, double cumulative, double last)
{
    std::printf("  %-34s %8.3f %10.3f\n", what, cumulative, last);
}

void compare(bool together, double daySd, double velocity)
{
    constexpr std::array shares = {0.0, 0.05, 0.10, 0.15};
    std::array<double, shares.size()> sums = {}, lasts = {};
    double best = 0, bestLast = 0, table = 0;
    for (int i = 0; i < worlds; ++i) {
        for (const core::Platform platform : core::allPlatforms) {
            Dice dice(1000 * quint64(i) + quint64(platform));
            World world{.platform = platform};
            world.first = support::freeWeek({platform}, {u"en"_s}, velocity);
            world.truth = truth(world.first.rules.at(platform).peakHours, together, daySd, dice);
            const double clairvoyant = worth(planned(world, 0, world.truth), world); // the same in each week
            best += weeks * clairvoyant;
            bestLast += clairvoyant;
            table += weeks * worth(planned(world, 0, {}), world);
            for (size_t s = 0; s < shares.size(); ++s) {
                const auto gained = learning(world, shares[s], 77 * quint64(i) + quint64(platform) + 1);
                for (const double each : gained)
                    sums[s] += each;
                lasts[s] += gained.back();
            }
        }
    }
    std::printf("v = %.0f; peak hours off by N(0, 2 h), %s; days of the week by N(0, %.2f^2); %d worlds of 5 platforms\n",
                velocity, together ? "a platform's together" : "each by itself", daySd, worlds);
    std::printf("  %-34s %8s %10s\n", "share of the clairvoyant planner", "8 weeks", "week 8");
    for (size_t s = 0; s < shares.size(); ++s) {
        const QByteArray name = "learning, exploring " + QByteArray::number(100 * shares[s], 'f', 0) + " %";
        print(name.constData(), sums[s] / best, lasts[s] / bestLast);
    }
    print("targets", 0.84, 0.87);
    print("peak hours of the table (0.77)", table / best, table / best);
}

} // namespace

int main()
{
    for (const double velocity : {1.0, 2.0}) {
        for (const bool together : {true, false})
            compare(together, 0.15, velocity);
    }
    return 0;
}
