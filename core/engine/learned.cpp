// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/learned.h"

#include <QTime>
#include <QTimeZone>

#include "core/engine/insightcache.h"
#include "core/engine/rulesinforce.h"
#include "core/learning/calibration.h"
#include "core/storage/calendarstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/planstore.h"
#include "core/storage/stamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::chrono::hours memory{365 * 24};

/// The forecasts in a planning's report. What does not read as one is passed over: an older program may have written
/// it.
QList<Forecast> forecastsIn(const Json &report)
{
    QList<Forecast> forecasts;
    const auto replies = report.find("llmSuggestions");
    if (replies == report.end() || !replies->is_array())
        return forecasts;
    for (const Json &reply : *replies) {
        const auto provider = reply.find("provider");
        const auto suggestions = reply.find("suggestions");
        if (provider == reply.end() || !provider->is_string() || suggestions == reply.end())
            continue;
        for (const Json &item : *suggestions) {
            const auto platform = platformFromName(QString::fromStdString(item.value("platform", std::string())));
            const auto timing =
                QTime::fromString(QString::fromStdString(item.value("timing", std::string())), u"H:mm"_s);
            if (platform && timing.isValid())
                forecasts.append({provider->get<QString>(), *platform, timing.msecsSinceStartOfDay() / 3'600'000.0,
                                  item.value("confidence", 0.0)});
        }
    }
    return forecasts;
}

Result<QMap<QString, QList<Forecast>>> forecastsOf(const QList<Outcome> &outcomes, Database &database)
{
    QStringList plans;
    for (const Outcome &outcome : outcomes) {
        if (!outcome.planId.isEmpty())
            plans.append(outcome.planId);
    }
    plans.removeDuplicates();
    const auto reports = CalendarStore(database).reportsOf(plans);
    if (!reports)
        return tl::unexpected(reports.error());
    QMap<QString, QList<Forecast>> forecasts;
    for (const auto &[plan, report] : reports->asKeyValueRange())
        forecasts.insert(plan, forecastsIn(report));
    return forecasts;
}

} // namespace

Result<std::shared_ptr<const Learned>> learnedSoFar(Database &database, const EngineContext &context, Instant now)
{
    const Instant today = std::chrono::floor<std::chrono::days>(now);
    auto stamp = outcomeStamp(database);
    if (!stamp)
        return tl::unexpected(stamp.error());
    *stamp += QByteArray::number(toMs(today));
    if (auto known = context.insights->learned.find(*stamp))
        return known;

    const auto outcomes = OutcomeStore(database).publishedSince(today - memory);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    const auto forecasts = forecastsOf(*outcomes, database);
    if (!forecasts)
        return tl::unexpected(forecasts.error());
    return context.insights->learned.get(*stamp, [&] {
        return Learned{LearnedAudience(observations(*outcomes, today)),
                       brierScores(judged(*forecasts, *outcomes), today)};
    });
}

Result<QTimeZone> audienceZoneOf(const Slot &slot, Database &database, const EngineContext &context)
{
    const auto rules = rulesInForce(database, context.config);
    if (!rules)
        return tl::unexpected(rules.error());
    QString name = rules->audienceZones.value(slot.language);
    if (!slot.planId.isEmpty()) {
        const auto plan = PlanStore(database).find(slot.planId);
        if (!plan)
            return tl::unexpected(plan.error());
        if (*plan)
            name = (*plan)->request.languageTimezones.value(slot.language,
                                                            name.isEmpty() ? (*plan)->request.timezone : name);
    }
    if (name.isEmpty() && !slot.calendarId.isEmpty()) {
        const auto calendar = CalendarStore(database).find(slot.calendarId);
        if (!calendar)
            return tl::unexpected(calendar.error());
        if (*calendar)
            name = (*calendar)->timezone;
    }
    return QTimeZone((name.isEmpty() ? rules->timezone : name).toUtf8());
}

} // namespace core
