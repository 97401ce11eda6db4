// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/fusionreport.h"

namespace core {

Json toJson(const Fusion &fusion)
{
    Json weights = Json::array();
    for (const ProviderWeight &voice : fusion.weights)
        weights.push_back({{"provider", voice.provider},
                           {"weight", voice.weight},
                           {"gate", voice.gate},
                           {"brierScore", voice.brierScore}});
    return {{"timing", fusion.timing()},
            {"confidence", fusion.confidence},
            {"agreement", fusion.agreement},
            {"effectiveVoices", fusion.effectiveVoices},
            {"weights", std::move(weights)}};
}

QMap<Platform, Fusion> fusionFromReport(const Json &report)
{
    const auto stored = report.find("fusion");
    if (stored == report.end() || stored->empty())
        return {};
    QList<ModelReply> replies;
    for (const Json &reply : report.at("llmSuggestions"))
        replies.append(modelReplyFromJson(reply));
    QMap<Platform, Fusion> fusions;
    for (const auto &[name, opinion] : stored->items()) {
        BrierScores scores;
        for (const Json &voice : opinion.at("weights"))
            scores.insert(voice.at("provider").get<QString>(), voice.at("brierScore").get<double>());
        const auto platform = platformFromName(QString::fromStdString(name));
        if (!platform)
            continue;
        if (auto fusion = fuse(replies, *platform, scores))
            fusions.insert(*platform, std::move(*fusion));
    }
    return fusions;
}

} // namespace core
