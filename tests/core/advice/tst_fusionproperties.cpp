// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/fusion.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using core::BrierScores;
using core::Fusion;
using core::ModelReply;
using core::Platform;

namespace {

/// Invariant 10 of planning.md section 11 on instances that a seed makes.
struct Instance {
    QList<ModelReply> replies;
    BrierScores scores;

    std::optional<Fusion> fused() const { return core::fuse(replies, Platform::TikTok, scores); }
};

Instance instanceOf(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](int n) { return int(random() % unsigned(n)); };
    const auto fraction = [&random] { return double(random()) / double(std::mt19937::max()); };
    Instance instance;
    const int camp = below(1440); // most seeds have a crowd, so that the gate has something to do
    for (int provider = 0, count = 1 + below(7); provider < count; ++provider) {
        ModelReply reply;
        reply.provider = u"p%1"_s.arg(provider);
        for (int item = 0, items = 1 + below(3); item < items; ++item) {
            const int minute = below(4) == 0 ? below(1440) : (camp + below(180)) % 1440;
            const double confidence = below(12) == 0 ? double(below(2)) : fraction();
            reply.suggestions.append({Platform::TikTok, core::timingOf(minute), {}, confidence});
        }
        if (below(5) > 0)
            instance.scores.insert(reply.provider, fraction());
        instance.replies.append(reply);
    }
    return instance;
}

constexpr unsigned seeds = 1000;

} // namespace

#define VERIFY_SEED(condition) QVERIFY2(condition, qPrintable(u"seed %1: " #condition ""_s.arg(seed)))

class TestFusionProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresStayInTheirRanges();
    void rotationOfAllHoursRotatesTheResult();
    void orderOfTheProvidersIsIrrelevant();
    void aProviderWithoutWeightIsIrrelevant();
};

void TestFusionProperties::figuresStayInTheirRanges()
{
    qInfo("seeds 1 to %u", seeds);
    int gated = 0;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const auto fusion = instanceOf(seed).fused();
        if (!fusion)
            continue;
        const double mean = std::accumulate(fusion->density.begin(), fusion->density.end(), 0.0) / 96;
        VERIFY_SEED(std::abs(mean - 1) < 1e-9);
        VERIFY_SEED(fusion->confidence >= 0 && fusion->confidence <= 1);
        VERIFY_SEED(fusion->agreement >= 0 && fusion->agreement <= 1);
        VERIFY_SEED(fusion->quarter >= 0 && fusion->quarter < 96);
        VERIFY_SEED(fusion->effectiveVoices > 1 - 1e-9);
        VERIFY_SEED(fusion->effectiveVoices < double(fusion->weights.size()) + 1e-9);
        double shares = 0;
        for (const auto &voice : fusion->weights) {
            shares += voice.weight;
            VERIFY_SEED(voice.gate > 0 && voice.gate <= 1);
            gated += voice.gate < 0.99 ? 1 : 0;
        }
        VERIFY_SEED(std::abs(shares - 1) < 1e-9);
        for (const double factor : core::valueFactor(*fusion))
            VERIFY_SEED(factor >= 0.75 && factor <= 1.5);
    }
    QVERIFY2(gated > 100, "the instances hardly meet the gate");
}

void TestFusionProperties::rotationOfAllHoursRotatesTheResult()
{
    qInfo("seeds 1 to %u", seeds);
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const Instance instance = instanceOf(seed);
        const int quarters = int(std::mt19937(seed)() % 95U) + 1;
        Instance rotated = instance;
        for (ModelReply &reply : rotated.replies) {
            for (core::Suggestion &suggestion : reply.suggestions)
                suggestion.timing = core::timingOf((*core::minuteOfDay(suggestion.timing) + quarters * 15) % 1440);
        }
        const auto before = instance.fused();
        const auto after = rotated.fused();
        VERIFY_SEED(before.has_value() == after.has_value());
        if (!before)
            continue;
        const auto moved = [quarters](int quarter) { return size_t((quarter + quarters) % 96); };
        for (int quarter = 0; quarter < 96; ++quarter)
            VERIFY_SEED(std::abs(after->density[moved(quarter)] - before->density[size_t(quarter)]) < 1e-9);
        // Of two equal peaks the earlier one is named, and that may be the other one now.
        VERIFY_SEED(std::abs(after->density[moved(before->quarter)] - after->density[size_t(after->quarter)]) < 2e-9);
        VERIFY_SEED(std::abs(after->confidence - before->confidence) < 1e-9);
        VERIFY_SEED(std::abs(after->agreement - before->agreement) < 1e-9);
        VERIFY_SEED(std::abs(after->effectiveVoices - before->effectiveVoices) < 1e-9);
        for (qsizetype i = 0; i < before->weights.size(); ++i)
            VERIFY_SEED(std::abs(after->weights[i].weight - before->weights[i].weight) < 1e-9);
        if (before->agreement > 1e-3) {
            const double apart = std::abs(std::fmod(before->meanHour + quarters / 4.0, 24) - after->meanHour);
            VERIFY_SEED(std::min(apart, 24 - apart) < 1e-6);
        }
    }
}

void TestFusionProperties::orderOfTheProvidersIsIrrelevant()
{
    qInfo("seeds 1 to %u", seeds);
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const Instance instance = instanceOf(seed);
        Instance shuffled = instance;
        std::ranges::shuffle(shuffled.replies, std::mt19937(seed));
        auto before = instance.fused();
        auto after = shuffled.fused();
        VERIFY_SEED(before.has_value() == after.has_value());
        if (!before)
            continue;
        // To the last bit, but for the order in which the providers are listed.
        std::ranges::sort(before->weights, {}, &core::ProviderWeight::provider);
        std::ranges::sort(after->weights, {}, &core::ProviderWeight::provider);
        for (qsizetype i = 0; i < before->weights.size(); ++i) {
            VERIFY_SEED(before->weights[i].provider == after->weights[i].provider);
            VERIFY_SEED(before->weights[i].weight == after->weights[i].weight);
            VERIFY_SEED(before->weights[i].gate == after->weights[i].gate);
        }
        VERIFY_SEED(before->density == after->density);
        VERIFY_SEED(before->quarter == after->quarter);
        VERIFY_SEED(before->confidence == after->confidence && before->agreement == after->agreement);
        VERIFY_SEED(std::abs(before->effectiveVoices - after->effectiveVoices) < 1e-12);
    }
}

void TestFusionProperties::aProviderWithoutWeightIsIrrelevant()
{
    qInfo("seeds 1 to %u", seeds);
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const Instance instance = instanceOf(seed);
        Instance more = instance;
        ModelReply mute;
        mute.provider = u"mute"_s;
        for (const int minute : {int(seed % 1440), int(seed * 7 % 1440)})
            mute.suggestions.append({Platform::TikTok, core::timingOf(minute), {}, 0});
        more.replies.insert(qsizetype(seed) % (more.replies.size() + 1), mute);
        const auto before = instance.fused();
        auto after = more.fused();
        VERIFY_SEED(before.has_value() == after.has_value());
        if (!before)
            continue;
        after->weights.removeIf([](const core::ProviderWeight &voice) { return voice.provider == u"mute"_s; });
        VERIFY_SEED(*after == *before);
    }
}

QTEST_APPLESS_MAIN(TestFusionProperties)
#include "tst_fusionproperties.moc"
