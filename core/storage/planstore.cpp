// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/planstore.h"

#include "core/model/planjson.h"
#include "core/model/slot.h"
#include "core/storage/sqllist.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString columns =
    u"id, parameters, calendar_id, started, cancelled, created_by, created_at, updated_at, row_version"_s;

Plan readPlan(const Statement &row)
{
    Plan plan;
    plan.id = row.text(0);
    // A date stands in stored parameters, never an instant: the zone is not asked for.
    if (const auto request = planRequestFromJson(row.json(1), u"UTC"_s))
        plan.request = *request;
    plan.calendarId = row.text(2);
    plan.started = row.flag(3);
    plan.cancelled = row.flag(4);
    plan.createdBy = row.text(5);
    plan.createdAt = row.instant(6);
    plan.updatedAt = row.instant(7);
    plan.version = row.integer(8);
    return plan;
}

void add(SlotCounts &counts, SlotState state, int number)
{
    if (state != SlotState::Cancelled)
        counts.total += number;
    switch (statusOf(state)) {
    case SlotStatus::Planned:
        counts.waiting += number;
        break;
    case SlotStatus::Queued:
        counts.queued += number;
        break;
    case SlotStatus::Publishing:
        counts.publishing += number;
        break;
    case SlotStatus::Published:
        counts.published += number;
        break;
    case SlotStatus::Failed:
        counts.failed += number;
        break;
    case SlotStatus::Skipped:
        counts.skipped += state == SlotState::Cancelled ? 0 : number;
        break;
    }
}

Result<void> fillCounts(Database &db, QList<Plan> &plans)
{
    if (plans.isEmpty())
        return {};
    QStringList ids;
    for (const Plan &plan : plans)
        ids.append(plan.id);
    ids = padded(ids);
    QHash<QString, SlotCounts> counts;
    DE_TRY(db.prepare(u"SELECT plan_id, state, count(*) FROM slot WHERE plan_id IN (%1) GROUP BY plan_id, state"_s.arg(
                          placeholders(ids.size())))
               .bind(ids)
               .forEach([&](const Statement &row) {
                   if (const auto state = slotStateFromName(row.text(1)))
                       add(counts[row.text(0)], *state, int(row.integer(2)));
               }));
    for (Plan &plan : plans)
        plan.counts = counts.value(plan.id);
    return {};
}

} // namespace

Result<void> PlanStore::insert(const Plan &plan)
{
    return m_db
        .prepare(
            u"INSERT INTO plan (id, content_id, parameters, calendar_id, started, cancelled, created_by, created_at, "
            "updated_at, row_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(plan.id, plan.request.contentId, toJson(plan.request), plan.calendarId, plan.started, plan.cancelled,
              plan.createdBy, plan.createdAt, plan.updatedAt, plan.version)
        .run();
}

Result<bool> PlanStore::update(Plan &plan, Instant now)
{
    const auto updated =
        m_db.prepare(u"UPDATE plan SET content_id = ?, parameters = ?, calendar_id = ?, started = ?, cancelled = ?, "
                     "updated_at = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s)
            .bind(plan.request.contentId, toJson(plan.request), plan.calendarId, plan.started, plan.cancelled, now,
                  plan.id, plan.version)
            .runGuarded();
    if (updated && *updated) {
        plan.updatedAt = now;
        ++plan.version;
    }
    return updated;
}

Result<std::optional<Plan>> PlanStore::find(const QString &id)
{
    auto plan = m_db.prepare(u"SELECT %1 FROM plan WHERE id = ?"_s.arg(columns)).bind(id).row(readPlan);
    if (!plan || !*plan)
        return plan;
    const auto counted = counts(id);
    if (!counted)
        return tl::unexpected(counted.error());
    (*plan)->counts = *counted;
    return plan;
}

Result<Page<Plan>> PlanStore::list(const PageRequest &page)
{
    const auto cursor = Cursor::fromText(page.cursor);
    if (!cursor)
        return tl::unexpected(cursor.error());
    const Cursor before = cursor->value_or(Cursor{Instant::max(), {}});
    auto plans = m_db.prepare(u"SELECT %1 FROM plan WHERE created_at < ? OR (created_at = ? AND id < ?) "
                              "ORDER BY created_at DESC, id DESC LIMIT ?"_s.arg(columns))
                     .bind(before.at, before.at, before.id, fetchLimit(page))
                     .rows(readPlan);
    if (!plans)
        return tl::unexpected(plans.error());
    auto cut = cutPage(page, std::move(*plans), [](const Plan &plan) { return Cursor{plan.createdAt, plan.id}; });
    DE_TRY(fillCounts(m_db, cut.items));
    return cut;
}

Result<SlotCounts> PlanStore::counts(const QString &id)
{
    SlotCounts counts;
    DE_TRY(m_db.prepare(u"SELECT state, count(*) FROM slot WHERE plan_id = ? GROUP BY state"_s)
               .bind(id)
               .forEach([&](const Statement &row) {
                   if (const auto state = slotStateFromName(row.text(0)))
                       add(counts, *state, int(row.integer(1)));
               }));
    return counts;
}

} // namespace core
