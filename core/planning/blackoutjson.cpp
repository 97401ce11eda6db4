// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/blackoutjson.h"

#include "core/base/jsonreader.h"
#include "core/model/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<BlackoutScope>, 4> scopeWords = {{
    {BlackoutScope::Everything, "all"_L1},
    {BlackoutScope::Platform, "platform"_L1},
    {BlackoutScope::Account, "account"_L1},
    {BlackoutScope::Language, "language"_L1},
}};

constexpr std::array<Word<int>, 7> dayWords = {{{1, "monday"_L1},
                                                {2, "tuesday"_L1},
                                                {3, "wednesday"_L1},
                                                {4, "thursday"_L1},
                                                {5, "friday"_L1},
                                                {6, "saturday"_L1},
                                                {7, "sunday"_L1}}};

constexpr int longestReason = 500;
const QString timeForm = u"HH:mm"_s;

/// 1-7 for a number, a full name or its first three letters, whatever the case.
std::optional<int> weekday(const Json &json)
{
    if (json.is_number_integer() && json.get<qint64>() >= 1 && json.get<qint64>() <= 7)
        return json.get<int>();
    if (!json.is_string())
        return std::nullopt;
    const QString name = json.get<QString>().toLower();
    for (const auto &word : dayWords) {
        if (name == word.name || (name.size() == 3 && word.name.startsWith(name)))
            return word.value;
    }
    return std::nullopt;
}

QList<int> readDays(JsonReader &in)
{
    const Json *list = in.array("days", 7);
    if (!list)
        return {1, 2, 3, 4, 5, 6, 7};
    QList<int> days;
    for (size_t i = 0; i < list->size(); ++i) {
        const auto day = weekday((*list)[i]);
        if (!day)
            in.refuseElement("days", qsizetype(i), u"must be a day from 1 (Monday) to 7, or a name like monday"_s);
        else if (days.contains(*day))
            in.refuseElement("days", qsizetype(i), u"must not stand twice in the list"_s);
        else
            days.append(*day);
    }
    if (list->empty())
        in.refuse("days", u"must not be empty"_s);
    std::ranges::sort(days);
    return days;
}

QTime readTime(JsonReader &in, const char *name)
{
    const QString form = u"must be a time of day like 22:00"_s;
    if (!in.has(name)) {
        in.refuse(name, u"is missing: it "_s + form);
        return {};
    }
    const auto parse = [](const QString &text) {
        const QTime time = QTime::fromString(text, timeForm);
        return time.isValid() ? std::optional(time) : std::nullopt;
    };
    return in.word<QTime>(name, parse, form).value_or(QTime());
}

WeeklyWindow readWeekly(JsonReader &in, const QTimeZone &zone)
{
    WeeklyWindow window;
    window.days = readDays(in);
    window.from = readTime(in, "fromTime");
    window.to = readTime(in, "toTime");
    const QString name = in.zone("timezone");
    window.zone = name.isEmpty() ? zone : QTimeZone(name.toUtf8());
    return window;
}

OnceWindow readOnce(JsonReader &in)
{
    OnceWindow window;
    for (const auto &[name, end] : {std::pair("from", &window.from), std::pair("to", &window.to)}) {
        if (!in.has(name))
            in.refuse(name,
                      u"is missing: it must be a time like 2026-11-22T10:00:00.000Z; for a weekly blackout send "
                      "fromTime and toTime instead"_s);
        *end = in.instant(name).value_or(Instant());
    }
    if (window.to <= window.from)
        in.refuse("to", u"must be later than from"_s);
    return window;
}

QString readTarget(JsonReader &in, BlackoutScope scope)
{
    switch (scope) {
    case BlackoutScope::Everything:
        if (in.has("target"))
            in.refuse("target", u"must be left out: the scope all means everything"_s);
        return {};
    case BlackoutScope::Platform: {
        if (!in.has("target"))
            in.refuse("target", u"is missing: it "_s + allowedPlatforms());
        const auto platform = in.word<Platform>("target", platformFromName, allowedPlatforms());
        return platform ? platformName(*platform) : QString();
    }
    case BlackoutScope::Account:
        return in.id("target");
    case BlackoutScope::Language: {
        const QString form = u"must be a language tag like en or pt-BR"_s;
        if (!in.has("target"))
            in.refuse("target", u"is missing: it "_s + form);
        const auto parse = [](const QString &tag) { return isLanguageTag(tag) ? std::optional(tag) : std::nullopt; };
        return in.word<QString>("target", parse, form).value_or(QString());
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString blackoutScopeName(BlackoutScope scope)
{
    return nameIn(scopeWords, scope);
}

std::optional<BlackoutScope> blackoutScopeFromName(const QString &name)
{
    return valueIn(scopeWords, name);
}

Result<Blackout> blackoutFromJson(const Json &body, const QTimeZone &zone)
{
    JsonReader in(body);
    Blackout blackout;
    if (!in.has("scope"))
        in.refuse("scope", u"is missing: it "_s + allowedIn(scopeWords));
    blackout.scope = in.word<BlackoutScope>("scope", blackoutScopeFromName, allowedIn(scopeWords))
                         .value_or(BlackoutScope::Everything);
    blackout.subject = readTarget(in, blackout.scope);

    const bool weekly = in.has("days") || in.has("fromTime") || in.has("toTime");
    for (const char *name : {"from", "to"}) {
        if (weekly && in.has(name))
            in.refuse(name, u"cannot stand beside days, fromTime and toTime: a blackout is either once or weekly"_s);
    }
    if (!weekly && in.has("timezone"))
        in.refuse("timezone", u"belongs to a weekly blackout: from and to carry their own offset"_s);
    if (weekly)
        blackout.window = readWeekly(in, zone);
    else
        blackout.window = readOnce(in);

    blackout.reason = in.text("reason", 1, longestReason).trimmed();
    if (blackout.reason.isEmpty())
        in.refuse("reason", u"must say why"_s);
    return in.result(blackout);
}

Json toJson(const WeeklyWindow &window)
{
    return {{"days", std::vector<int>(window.days.begin(), window.days.end())},
            {"fromTime", window.from.toString(timeForm)},
            {"toTime", window.to.toString(timeForm)},
            {"timezone", QString::fromUtf8(window.zone.id())}};
}

Result<WeeklyWindow> weeklyFromJson(const Json &json)
{
    JsonReader in(json);
    return in.result(readWeekly(in, QTimeZone::utc()));
}

Json toJson(const Blackout &blackout)
{
    Json json = {{"scope", blackoutScopeName(blackout.scope)}, {"reason", blackout.reason}};
    if (blackout.scope != BlackoutScope::Everything)
        json["target"] = blackout.subject;
    if (const auto *once = std::get_if<OnceWindow>(&blackout.window)) {
        json["from"] = once->from;
        json["to"] = once->to;
    } else {
        json.update(toJson(std::get<WeeklyWindow>(blackout.window)));
    }
    return json;
}

} // namespace core
