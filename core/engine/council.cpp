// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/council.h"

#include "core/advice/fusionreport.h"
#include "core/engine/snapshot.h"
#include "core/storage/calendarstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Hours between two quarter-hours of the day, the short way round the clock.
double hoursBetween(double a, double b)
{
    const double apart = std::abs(a - b);
    return std::min(apart, 24 - apart);
}

void weigh(CouncilVoice &voice, const Fusion &fusion)
{
    const auto weight = std::ranges::find(fusion.weights, voice.provider, &ProviderWeight::provider);
    if (weight == fusion.weights.end() || voice.votes.isEmpty())
        return;
    voice.weight = weight->weight;
    voice.gate = weight->gate;
    voice.hoursAway = 12;
    for (const Suggestion &vote : std::as_const(voice.votes)) {
        if (const auto minute = minuteOfDay(vote.timing))
            voice.hoursAway = std::min(voice.hoursAway, hoursBetween(*minute / 60.0, fusion.quarter / 4.0));
    }
    voice.dissents = voice.hoursAway > councilDissentHours;
}

} // namespace

Council councilFromReport(const Json &report, Platform platform)
{
    Council council;
    const auto stored = report.find("llmSuggestions");
    if (stored == report.end())
        return council;
    for (const Json &json : *stored) {
        const ModelReply reply = modelReplyFromJson(json);
        if (reply.provider == u"embedded"_s)
            continue;
        CouncilVoice voice{.provider = reply.provider, .model = reply.model, .error = reply.error};
        for (const Suggestion &suggestion : reply.suggestions) {
            if (suggestion.platform == platform)
                voice.votes.append(suggestion);
        }
        council.voices.append(voice);
    }
    const auto fusions = fusionFromReport(report);
    if (const auto fusion = fusions.constFind(platform); fusion != fusions.cend()) {
        council.fusion = *fusion;
        for (CouncilVoice &voice : council.voices)
            weigh(voice, *fusion);
    }
    return council;
}

Result<Council> execute(const GetCouncil &query, Snapshot &snapshot)
{
    const auto slot = SlotStore(snapshot.database()).find(query.slotId);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot)
        return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
    if ((*slot)->calendarId.isEmpty())
        return Council();
    const auto report = CalendarStore(snapshot.database()).report((*slot)->calendarId);
    if (!report)
        return tl::unexpected(report.error());
    return *report ? councilFromReport(**report, (*slot)->platform) : Council();
}

} // namespace core
