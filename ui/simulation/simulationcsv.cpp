// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/simulationcsv.h"

#include "core/base/instant.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Rows of section, name, measure, number.
class Sheet
{
public:
    void text(const QString &section, const QString &name, const QString &measure, const QString &value)
    {
        add(section, name, measure, csvText(value));
    }
    void number(const QString &section, const QString &name, const QString &measure, double value)
    {
        add(section, name, measure, QString::number(value, 'g', 15));
    }
    void spread(const QString &section, const QString &name, const core::Spread &spread)
    {
        number(section, name, u"reach p10, people"_s, spread.p10);
        number(section, name, u"reach p50, people"_s, spread.p50);
        number(section, name, u"reach p90, people"_s, spread.p90);
    }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    void add(const QString &section, const QString &name, const QString &measure, const QString &value)
    {
        m_text += csvText(section) + u',' + csvText(name) + u',' + csvText(measure) + u',' + value + u"\r\n"_s;
    }

    QString m_text = u"section,name,measure,value\r\n"_s;
};

void addShare(Sheet &sheet, const QString &section, const QString &name, const core::PlanShare &share)
{
    sheet.number(section, name, u"slots"_s, share.totalSlots);
    sheet.number(section, name, u"average risk"_s, share.averageRisk);
    sheet.spread(section, name, share.reach);
}

void addLimits(Sheet &sheet, const QString &username, const core::LimitUse &use)
{
    using Hours = std::chrono::duration<double, std::chrono::hours::period>;
    sheet.text(u"account"_s, username, u"busiest day"_s, use.busiestDay.toString(Qt::ISODate));
    sheet.number(u"account"_s, username, u"posts on the busiest day"_s, use.posts);
    sheet.number(u"account"_s, username, u"daily cap, posts"_s, use.cap);
    if (use.closest)
        sheet.number(u"account"_s, username, u"closest posts, hours"_s, Hours(*use.closest).count());
    sheet.number(u"account"_s, username, u"minimum gap, hours"_s, Hours(use.gap).count());
}

void addPlan(Sheet &sheet, const core::PlanSimulation &plan, const QString &name)
{
    sheet.text(u"verdict"_s, name, u"recommended action"_s, core::recommendedActionName(plan.recommendation.action));
    for (const QString &reason : plan.recommendation.reasons)
        sheet.text(u"verdict"_s, name, u"reason"_s, reason);
    sheet.number(u"plan"_s, name, u"slots"_s, plan.risk.total);
    sheet.number(u"plan"_s, name, u"slots above the limit"_s, plan.risk.risky);
    sheet.number(u"plan"_s, name, u"slots at critical risk"_s, plan.risk.critical);
    sheet.number(u"plan"_s, name, u"average risk"_s, plan.risk.average);
    sheet.number(u"plan"_s, name, u"95th percentile risk"_s, plan.risk.p95);
    sheet.spread(u"plan"_s, name, plan.reach);
    for (const core::DayShare &day : plan.byDay)
        addShare(sheet, u"day"_s, day.date.toString(Qt::ISODate), day.share);
    for (auto it = plan.byPlatform.cbegin(); it != plan.byPlatform.cend(); ++it)
        addShare(sheet, u"platform"_s, core::platformName(it.key()), *it);
    for (auto it = plan.byLanguage.cbegin(); it != plan.byLanguage.cend(); ++it)
        addShare(sheet, u"language"_s, it.key(), *it);
    for (const core::AccountShare &account : plan.byAccount) {
        const QString username = account.limits ? account.limits->username : account.accountId;
        addShare(sheet, u"account"_s, username, account.share);
        if (account.limits)
            addLimits(sheet, username, account.limits->use);
    }
    for (const core::Violation &violation : plan.violations)
        sheet.text(u"broken rule"_s, violation.slotId, u"sentence"_s, violation.sentence);
}

} // namespace

QString csvText(QString text)
{
    const QString trimmed = text.trimmed();
    const bool control = text.startsWith(u'\t') || text.startsWith(u'\r');
    if (control || (!trimmed.isEmpty() && u"=+-@"_s.contains(trimmed.front())))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QByteArray simulationCsv(const core::SimulationAnswer &answer, const QString &planName, const QString &otherName,
                         const QTimeZone &zone)
{
    Sheet sheet;
    const core::PlanSimulation &plan = answer.plan;
    sheet.text(u"source"_s, planName, u"kind"_s, u"SIMULATED"_s);
    sheet.text(u"source"_s, planName, u"plan"_s, plan.planId);
    sheet.text(u"source"_s, planName, u"safety mode"_s, core::safetyModeName(plan.mode));
    sheet.text(u"source"_s, planName, u"as of"_s, core::toLocal(plan.asOf, zone).toString(Qt::ISODateWithMs));
    sheet.number(u"source"_s, planName, u"runs"_s, plan.settings.runs);
    sheet.text(u"source"_s, planName, u"seed"_s, QString::number(plan.settings.seed));
    addPlan(sheet, plan, planName);
    if (answer.other) {
        addPlan(sheet, *answer.other, otherName);
        sheet.spread(u"difference"_s, u"%1 minus %2"_s.arg(otherName, planName), answer.comparison.difference);
        sheet.number(u"difference"_s, otherName, u"probability that it reaches more"_s,
                     answer.comparison.probabilityBetter);
    }
    return sheet.bytes();
}

} // namespace ui
