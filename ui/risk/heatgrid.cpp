// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/heatgrid.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include "ui/common/listtext.h"
#include "ui/common/longdate.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct HeatGridWords {
    Q_DECLARE_TR_FUNCTIONS(ui::HeatGridWords)
};

QString dayTitle(QDate day)
{
    return QLocale().toString(day, u"ddd d"_s);
}

QString longDay(QDate day)
{
    return QLocale().toString(day, u"dddd "_s + longDayFormat());
}

QString shortDay(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM"_s);
}

QString hourText(int hour)
{
    return u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'));
}

/// Takes the slot into the cell; the riskiest one gives colour and reasons.
void add(HeatCell &cell, const core::Slot &slot)
{
    if (cell.count++ == 0 || slot.risk.score > cell.risk) {
        cell.risk = slot.risk.score;
        cell.detail = mainFactorsText(slot.risk);
    }
    cell.slotIds.append(slot.id);
}

/// "…, highest risk 0.66 HIGH, 2 slots"
QString spoken(const QString &place, const HeatCell &cell)
{
    if (cell.count == 0)
        return HeatGridWords::tr("%1, no slots").arg(place);
    return HeatGridWords::tr("%1, highest risk %2 %3, %4")
        .arg(place, riskText(cell.risk), riskWord(core::riskLevelOf(cell.risk)), slotCountText(cell.count));
}

QList<HeatLine> dayLines(const HeatDays &days)
{
    QList<HeatLine> lines;
    for (int day = 0; day < days.count; ++day) {
        HeatLine line;
        line.title = dayTitle(days.first.addDays(day));
        line.isToday = days.first.addDays(day) == days.today;
        lines.append(line);
    }
    return lines;
}

/// -1 outside.
int dayOf(core::Instant at, const HeatDays &days)
{
    const qint64 day = days.first.daysTo(core::localDate(at, days.zone));
    return day < 0 || day >= days.count ? -1 : int(day);
}

HeatLine accountLine(const core::Account &account, core::Instant now)
{
    HeatLine line;
    line.title = account.username;
    line.platform = account.platform;
    const auto suspensions =
        std::ranges::count(account.events, core::AccountEventKind::Suspension, &core::AccountEvent::kind);
    switch (account.status) {
    case core::AccountStatus::Suspended:
        line.aside = HeatGridWords::tr("suspended");
        line.asideTone = Tone::Danger;
        return line;
    case core::AccountStatus::Banned:
        line.aside = HeatGridWords::tr("banned");
        line.asideTone = Tone::Danger;
        return line;
    case core::AccountStatus::Cooldown:
        if (!account.cooldownUntil || *account.cooldownUntil > now) {
            using std::chrono::hours;
            line.aside = account.cooldownUntil
                ? HeatGridWords::tr("cool-down %1 h")
                      .arg(std::chrono::ceil<hours>(*account.cooldownUntil - now).count())
                : HeatGridWords::tr("cool-down");
            line.asideTone = Tone::Warn;
            return line;
        }
        break;
    case core::AccountStatus::Active:
        break;
    }
    line.aside =
        suspensions > 0 ? HeatGridWords::tr("%n suspensions", nullptr, int(suspensions)) : HeatGridWords::tr("active");
    line.asideTone = suspensions > 0 ? Tone::Warn : Tone::Second;
    return line;
}

bool restsOn(const core::Account &account, QDate day, const HeatDays &days)
{
    return account.status == core::AccountStatus::Cooldown && day >= days.today
        && (!account.cooldownUntil || day <= core::localDate(*account.cooldownUntil, days.zone));
}

} // namespace

QString mainFactorsText(const core::RiskAssessment &risk)
{
    QList<core::RiskFactor> factors = risk.factors;
    std::ranges::stable_sort(factors, std::greater(), &core::RiskFactor::contribution);
    QStringList parts;
    for (const core::RiskFactor &factor : factors.first(std::min<qsizetype>(2, factors.size()))) {
        if (factor.contribution <= 0)
            continue;
        const QString word = factorWord(factor.kind);
        parts.append(HeatGridWords::tr("%1 %2 %", "risk factor and its share")
                         .arg(parts.isEmpty() ? word : QLocale().toLower(word))
                         .arg(qRound(factor.contribution * 100)));
    }
    return listText(parts);
}

HeatGrid byDayAndHour(const QList<RiskRow> &rows, const HeatDays &days)
{
    HeatGrid grid{HeatKind::DayAndHour, dayLines(days), {}, {}, HeatGridWords::tr("Average")};
    for (int hour = 0; hour < 24; ++hour) {
        HeatLine line;
        line.title = u"%1"_s.arg(hour, 2, 10, QChar(u'0'));
        grid.columns.append(line);
    }
    grid.cells.resize(grid.rows.size() * 24);
    for (const RiskRow &row : rows) {
        const int day = dayOf(row.slot.dueAt, days);
        if (day < 0)
            continue;
        HeatLine &line = grid.rows[day];
        line.figure += row.slot.risk.score;
        ++line.count;
        add(grid.cells[day * 24 + core::toLocal(row.slot.dueAt, days.zone).time().hour()], row.slot);
    }
    for (HeatLine &line : grid.rows)
        line.figure /= std::max(1, line.count);
    for (qsizetype i = 0; i < grid.cells.size(); ++i) {
        HeatCell &cell = grid.cells[i];
        const QDate day = days.first.addDays(i / 24);
        const QString hour = isolated(hourText(int(i % 24)));
        cell.brief = HeatGridWords::tr("%1, %2", "day and hour").arg(shortDay(day), hour);
        cell.name = spoken(HeatGridWords::tr("%1, %2", "day and hour").arg(longDay(day), hour), cell);
    }
    return grid;
}

HeatGrid byAccountAndDay(const QList<RiskRow> &rows, const QList<core::Account> &accounts, const HeatDays &days,
                         core::Instant now)
{
    HeatGrid grid{HeatKind::AccountAndDay, {}, dayLines(days), {}, HeatGridWords::tr("Highest")};
    QHash<QString, qsizetype> rowOf;
    for (const core::Account &account : accounts) {
        rowOf.insert(account.id, grid.rows.size());
        grid.rows.append(accountLine(account, now));
    }
    for (const RiskRow &row : rows) {
        if (rowOf.contains(row.slot.accountId))
            continue;
        rowOf.insert(row.slot.accountId, grid.rows.size());
        HeatLine line;
        line.title = row.username.isEmpty() ? HeatGridWords::tr("No account yet") : row.username;
        line.aside = row.username.isEmpty() ? HeatGridWords::tr("to be assigned") : HeatGridWords::tr("retired");
        line.platform = row.slot.accountId.isEmpty() ? std::nullopt : std::optional(row.slot.platform);
        grid.rows.append(line);
    }
    grid.cells.resize(grid.rows.size() * days.count);
    for (const RiskRow &row : rows) {
        const int day = dayOf(row.slot.dueAt, days);
        if (day < 0)
            continue;
        HeatLine &line = grid.rows[rowOf.value(row.slot.accountId)];
        line.figure = std::max(line.figure, row.slot.risk.score);
        ++line.count;
        add(grid.cells[rowOf.value(row.slot.accountId) * days.count + day], row.slot);
    }
    for (qsizetype i = 0; i < grid.cells.size(); ++i) {
        HeatCell &cell = grid.cells[i];
        const qsizetype row = i / days.count;
        const QDate day = days.first.addDays(i % days.count);
        cell.coolDown = row < accounts.size() && restsOn(accounts[row], day, days);
        cell.aside = QLocale().toString(cell.count);
        const QString who = isolated(grid.rows[row].title);
        cell.brief = HeatGridWords::tr("%1, %2", "account and day").arg(who, shortDay(day));
        const QString platform = grid.rows[row].platform ? platformWord(*grid.rows[row].platform) + u' ' : QString();
        cell.name = spoken(HeatGridWords::tr("%1, %2", "account and day").arg(platform + who, longDay(day)), cell);
        if (cell.coolDown)
            cell.name = HeatGridWords::tr("%1, cool-down").arg(cell.name);
    }
    return grid;
}

HeatGrid byPlatformAndFactor(const QList<RiskRow> &rows)
{
    using Kind = core::RiskFactorKind;
    HeatGrid grid{HeatKind::PlatformAndFactor, {}, {}, {}, HeatGridWords::tr("Average")};
    QList<Kind> kinds = {Kind::Velocity, Kind::Suspension, Kind::RecentFailures, Kind::Platform, Kind::ContentType};
    const auto given = [](const RiskRow &row) {
        return std::ranges::any_of(row.slot.risk.factors, [](const core::RiskFactor &factor) {
            return factor.kind == Kind::Given && factor.contribution > 0;
        });
    };
    if (std::ranges::any_of(rows, given))
        kinds.append(Kind::Given);
    for (const Kind kind : kinds) {
        HeatLine line;
        line.title = factorWord(kind);
        grid.columns.append(line);
    }
    for (const core::Platform platform : core::allPlatforms) {
        HeatLine line;
        QList<HeatCell> cells(kinds.size());
        for (const RiskRow &row : rows) {
            if (row.slot.platform != platform)
                continue;
            ++line.count;
            line.figure += row.slot.risk.score;
            for (const core::RiskFactor &factor : row.slot.risk.factors) {
                const qsizetype column = kinds.indexOf(factor.kind);
                if (column < 0 || factor.contribution <= 0)
                    continue;
                cells[column].risk += row.slot.risk.score * factor.contribution;
                ++cells[column].count;
                cells[column].slotIds.append(row.slot.id);
            }
        }
        if (line.count == 0)
            continue;
        line.title = platformWord(platform);
        line.platform = platform;
        line.aside = slotCountText(line.count);
        line.figure /= line.count;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            HeatCell &cell = cells[column];
            cell.risk = std::min(cell.risk / line.count, 1.0);
            const int share = line.figure > 0 ? qRound(cell.risk / line.figure * 100) : 0;
            cell.aside = HeatGridWords::tr("%1 %").arg(share);
            cell.brief = HeatGridWords::tr("%1, %2", "platform and risk factor")
                             .arg(line.title, QLocale().toLower(grid.columns[column].title));
            cell.detail = HeatGridWords::tr("%1 % of the platform's average %2").arg(share).arg(riskText(line.figure));
            cell.name = cell.count == 0
                ? HeatGridWords::tr("%1, no slots").arg(cell.brief)
                : HeatGridWords::tr("%1, adds %2 to the average, %3, %4")
                      .arg(cell.brief, riskText(cell.risk), cell.detail, slotCountText(cell.count));
        }
        grid.rows.append(line);
        grid.cells.append(cells);
    }
    return grid;
}

} // namespace ui
