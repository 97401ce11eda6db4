// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/modelreply.h"

namespace core {

Json toJson(const ModelReply &reply)
{
    Json suggestions = Json::array();
    for (const Suggestion &suggestion : reply.suggestions)
        suggestions.push_back({{"platform", platformName(suggestion.platform)},
                               {"timing", suggestion.timing},
                               {"rationale", suggestion.rationale},
                               {"confidence", suggestion.confidence}});
    Json json = {{"provider", reply.provider},
                 {"model", reply.model},
                 {"ok", reply.ok},
                 {"latencyMs", reply.latency.count()},
                 {"suggestions", std::move(suggestions)}};
    if (!reply.error.isEmpty())
        json["error"] = reply.error;
    return json;
}

} // namespace core
