// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/fusion.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <tuple>
#include <vector>

namespace core {

namespace {

constexpr double leastTrust = 0.05; ///< What even a provider that was always wrong keeps.
constexpr qsizetype fewestForGate = 3; ///< Of two that disagree nobody can say which one stands apart.
constexpr double crowd = 0.6; ///< Resultant length of the others from which on they count as agreed.
constexpr double freeHours = 3; ///< Distance from the others that costs nothing.
constexpr double gateHours = 3; ///< Beyond it: the width of the Gaussian.
constexpr double highestDensity = 3; ///< More than this does not raise G any further.
constexpr double reachOfAdvice = 0.25; ///< "Models advise, never decide."
constexpr double equalDensity = 1e-9; ///< Differences up to here are rounding.
constexpr double leastWeight = 1e-12; ///< In all; less is nobody's opinion.

double angleOf(double hour)
{
    return 2 * std::numbers::pi * hour / 24;
}

double hourOf(double angle)
{
    const double hour = std::fmod(angle * 24 / (2 * std::numbers::pi), 24);
    return hour < 0 ? std::fmod(hour + 24, 24) : hour;
}

/// 0-12.
double distance(double hour, double other)
{
    const double apart = std::abs(hour - other);
    return std::min(apart, 24 - apart);
}

/// One suggestion of one provider for the platform.
struct Vote {
    qsizetype voice = 0; ///< Index of its provider among those with a say.
    int minute = 0;
    double confidence = 0;
    double weight = 0; ///< w, with the provider's other hours for the platform taken into account.
    double gate = 1;

    double hour() const { return minute / 60.0; }
    double gated() const { return weight * gate; } ///< u
    std::complex<double> direction() const { return std::polar(1.0, angleOf(hour())); }
};

struct Ballot {
    QList<ProviderWeight> voices = {};
    std::vector<Vote> votes = {};
};

Ballot collect(const QList<ModelReply> &replies, Platform platform, const BrierScores &scores)
{
    Ballot ballot;
    for (const ModelReply &reply : replies) {
        const auto own = [platform](const Suggestion &suggestion) { return suggestion.platform == platform; };
        const auto count = reply.ok() ? std::ranges::count_if(reply.suggestions, own) : 0;
        if (count == 0)
            continue;
        const double score = std::clamp(scores.value(reply.provider, unknownBrierScore), 0.0, 1.0);
        const double trust = std::max(leastTrust, 1 - score / 0.5);
        for (const Suggestion &suggestion : reply.suggestions) {
            if (own(suggestion))
                ballot.votes.push_back({ballot.voices.size(), minuteOfDay(suggestion.timing).value_or(0),
                                        suggestion.confidence, suggestion.confidence * trust / double(count), 1});
        }
        ballot.voices.append({reply.provider, 0, 1, score});
    }
    // Sums come out the same to the last bit, in whatever order the providers answered.
    std::ranges::sort(ballot.votes, [&ballot](const Vote &a, const Vote &b) {
        return std::tie(a.minute, a.confidence, a.weight, ballot.voices[a.voice].provider)
            < std::tie(b.minute, b.confidence, b.weight, ballot.voices[b.voice].provider);
    });
    return ballot;
}

/// How many providers carry any weight: one without cannot make the gate fall.
qsizetype heardVoices(const Ballot &ballot)
{
    std::vector<char> heard(size_t(ballot.voices.size()), 0);
    for (const Vote &vote : ballot.votes) {
        if (vote.weight > 0)
            heard[size_t(vote.voice)] = 1;
    }
    return std::ranges::count(heard, 1);
}

void gateOutliers(Ballot &ballot)
{
    if (heardVoices(ballot) < fewestForGate)
        return;
    for (qsizetype voice = 0; voice < ballot.voices.size(); ++voice) {
        std::complex<double> others = 0;
        double weight = 0;
        for (const Vote &vote : ballot.votes) {
            if (vote.voice != voice) {
                others += vote.weight * vote.direction();
                weight += vote.weight;
            }
        }
        if (std::abs(others) < crowd * weight)
            continue;
        const double mean = hourOf(std::arg(others));
        for (Vote &vote : ballot.votes) {
            const double beyond = std::max(0.0, distance(vote.hour(), mean) - freeHours) / gateHours;
            if (vote.voice == voice)
                vote.gate = std::exp(-beyond * beyond);
        }
    }
}

/// Each provider's share of `total`, and what the gate left of its weight.
void settleShares(Ballot &ballot, double total)
{
    for (qsizetype voice = 0; voice < ballot.voices.size(); ++voice) {
        double before = 0;
        double after = 0;
        for (const Vote &vote : ballot.votes) {
            before += vote.voice == voice ? vote.weight : 0;
            after += vote.voice == voice ? vote.gated() : 0;
        }
        ballot.voices[voice].weight = after / total;
        ballot.voices[voice].gate = before > 0 ? after / before : 1;
    }
}

/// A linear pool of von Mises densities, each times 24 h.
QuarterHours pooled(const std::vector<Vote> &votes, double total)
{
    QuarterHours density{};
    for (const Vote &vote : votes) {
        const double concentration = 0.5 + 7.5 * vote.confidence;
        const double height = vote.gated() / total / std::cyl_bessel_i(0, concentration);
        for (size_t quarter = 0; quarter < density.size(); ++quarter)
            density[quarter] += height * std::exp(concentration * std::cos(angleOf(double(quarter) / 4 - vote.hour())));
    }
    return density;
}

int peakOf(const QuarterHours &density)
{
    size_t best = 0;
    for (size_t quarter = 1; quarter < density.size(); ++quarter) {
        if (density[quarter] > density[best] + equalDensity)
            best = quarter;
    }
    return int(best);
}

} // namespace

std::optional<Fusion> fuse(const QList<ModelReply> &replies, Platform platform, const BrierScores &scores)
{
    Ballot ballot = collect(replies, platform, scores);
    gateOutliers(ballot);
    double total = 0;
    double confidence = 0;
    std::complex<double> resultant = 0;
    for (const Vote &vote : ballot.votes) {
        total += vote.gated();
        confidence += vote.gated() * vote.confidence;
        resultant += vote.gated() * vote.direction();
    }
    if (total < leastWeight)
        return std::nullopt;
    settleShares(ballot, total);

    Fusion fusion;
    fusion.density = pooled(ballot.votes, total);
    fusion.quarter = peakOf(fusion.density);
    fusion.meanHour = hourOf(std::arg(resultant));
    fusion.agreement = std::min(1.0, std::abs(resultant) / total);
    fusion.confidence = fusion.agreement * std::min(1.0, confidence / total);
    double squares = 0;
    for (const ProviderWeight &voice : std::as_const(ballot.voices))
        squares += voice.weight * voice.weight;
    fusion.effectiveVoices = 1 / squares;
    fusion.weights = std::move(ballot.voices);
    return fusion;
}

QuarterHours valueFactor(const Fusion &fusion)
{
    QuarterHours factor{};
    std::ranges::transform(fusion.density, factor.begin(), [&fusion](double density) {
        return 1 + reachOfAdvice * fusion.confidence * (std::min(density, highestDensity) - 1);
    });
    return factor;
}

} // namespace core
