// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice/modelreply.h"

#include <QRegularExpression>

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<ReplyError>, 4> errorWords = {{
    {ReplyError::Invalid, "INVALID"_L1},
    {ReplyError::Timeout, "TIMEOUT"_L1},
    {ReplyError::Error, "ERROR"_L1},
    {ReplyError::Empty, "EMPTY"_L1},
}};

} // namespace

std::optional<int> minuteOfDay(const QString &timing)
{
    // \z, not $: the latter lets a line feed follow.
    static const QRegularExpression form(uR"(\A([01]?\d|2[0-3]):([0-5]\d)\z)"_s);
    const auto match = form.match(timing);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
}

QString timingOf(int minuteOfDay)
{
    return u"%1:%2"_s.arg(minuteOfDay / 60, 2, 10, QChar(u'0')).arg(minuteOfDay % 60, 2, 10, QChar(u'0'));
}

QString replyErrorName(ReplyError error)
{
    return nameIn(errorWords, error);
}

std::optional<ReplyError> replyErrorFromName(const QString &name)
{
    return valueIn(errorWords, name);
}

QString allowedReplyErrors()
{
    return allowedIn(errorWords);
}

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
                 {"ok", reply.ok()},
                 {"latencyMs", reply.latency.count()},
                 {"suggestions", std::move(suggestions)}};
    if (reply.error)
        json["error"] = replyErrorName(*reply.error);
    return json;
}

ModelReply modelReplyFromJson(const Json &json)
{
    ModelReply reply;
    reply.provider = json.at("provider").get<QString>();
    reply.model = json.at("model").get<QString>();
    reply.latency = std::chrono::milliseconds(json.at("latencyMs").get<qint64>());
    for (const Json &item : json.at("suggestions")) {
        if (const auto platform = platformFromName(item.at("platform").get<QString>()))
            reply.suggestions.append({*platform, item.at("timing").get<QString>(), item.at("rationale").get<QString>(),
                                      item.at("confidence").get<double>()});
    }
    if (json.contains("error"))
        reply.error = replyErrorFromName(json["error"].get<QString>());
    return reply;
}

} // namespace core
