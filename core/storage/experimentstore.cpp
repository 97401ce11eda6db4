// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/experimentstore.h"

#include "core/model/slot.h"
#include "core/storage/sqllist.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString columns = u"id, name, kind, platform_a, minute_a, platform_b, minute_b, timezone, started_at, state, "
                        u"ended_at, reason, created_by"_s;

ExperimentArm readArm(const Statement &row, int column)
{
    return {platformFromName(row.text(column)).value_or(Platform::TikTok), int(row.integer(column + 1))};
}

Experiment readExperiment(const Statement &row)
{
    Experiment experiment;
    experiment.id = row.text(0);
    experiment.name = row.text(1);
    experiment.kind = experimentKindFromName(row.text(2)).value_or(experiment.kind);
    experiment.arms = {readArm(row, 3), readArm(row, 5)};
    experiment.timezone = row.text(7);
    experiment.startedAt = row.instant(8);
    experiment.state = experimentStateFromName(row.text(9)).value_or(ExperimentState::Stopped);
    experiment.endedAt = row.optionalInstant(10);
    experiment.reason = row.text(11);
    experiment.createdBy = row.text(12);
    return experiment;
}

QStringList occupyingStates()
{
    QStringList names;
    for (int state = 0; state < slotStateCount; ++state) {
        if (occupiesAccount(SlotState(state)))
            names.append(slotStateName(SlotState(state)));
    }
    return names;
}

} // namespace

Result<void> ExperimentStore::insert(const Experiment &experiment)
{
    return m_db
        .prepare(u"INSERT INTO experiment (%1) VALUES (%2)"_s.arg(columns, placeholders(columns.count(u',') + 1)))
        .bind(experiment.id, experiment.name, experimentKindName(experiment.kind),
              platformName(experiment.arm(Arm::A).platform), experiment.arm(Arm::A).minute,
              platformName(experiment.arm(Arm::B).platform), experiment.arm(Arm::B).minute, experiment.timezone)
        .bind(experiment.startedAt, experimentStateName(experiment.state), experiment.endedAt, experiment.reason,
              experiment.createdBy)
        .run();
}

Result<bool> ExperimentStore::end(const Experiment &experiment)
{
    return m_db
        .prepare(u"UPDATE experiment SET state = ?, ended_at = ?, reason = ?, row_version = row_version + 1 "
                 "WHERE id = ? AND state = 'RUNNING'"_s)
        .bind(experimentStateName(experiment.state), experiment.endedAt, experiment.reason, experiment.id)
        .runGuarded();
}

Result<std::optional<Experiment>> ExperimentStore::find(const QString &id)
{
    return m_db.prepare(u"SELECT %1 FROM experiment WHERE id = ?"_s.arg(columns)).bind(id).row(readExperiment);
}

Result<Page<Experiment>> ExperimentStore::list(const PageRequest &page)
{
    const auto cursor = Cursor::fromText(page.cursor);
    if (!cursor)
        return tl::unexpected(cursor.error());
    const auto after = cursor->value_or(Cursor{Instant::max(), {}});
    auto list = m_db.prepare(u"SELECT %1 FROM experiment WHERE started_at < ? OR (started_at = ? AND id < ?) "
                             "ORDER BY started_at DESC, id DESC LIMIT ?"_s.arg(columns))
                    .bind(after.at, after.at, after.id, fetchLimit(page))
                    .rows(readExperiment);
    if (!list)
        return tl::unexpected(list.error());
    return cutPage(page, std::move(*list), [](const Experiment &each) { return Cursor{each.startedAt, each.id}; });
}

Result<void> ExperimentStore::label(const QString &experimentId, const QString &slotId, Arm arm)
{
    return m_db.prepare(u"INSERT INTO experiment_slot (slot_id, experiment_id, arm) VALUES (?, ?, ?)"_s)
        .bind(slotId, experimentId, armName(arm))
        .run();
}

Result<std::optional<Experiment>> ExperimentStore::ofSlot(const QString &slotId)
{
    return m_db
        .prepare(
            u"SELECT %1 FROM experiment WHERE id = (SELECT experiment_id FROM experiment_slot WHERE slot_id = ?)"_s.arg(
                columns))
        .bind(slotId)
        .row(readExperiment);
}

Result<QList<ExperimentSlot>> ExperimentStore::labelled(const QString &experimentId)
{
    const QStringList states = padded(occupyingStates());
    return m_db
        .prepare(u"SELECT slot.id, experiment_slot.arm, slot.account_id, slot.platform, slot.due_at "
                 "FROM experiment_slot JOIN slot ON slot.id = experiment_slot.slot_id "
                 "WHERE experiment_slot.experiment_id = ? AND slot.state IN (%1) ORDER BY slot.due_at, slot.id"_s.arg(
                     placeholders(states.size())))
        .bind(experimentId, states)
        .rows([](const Statement &row) {
            return ExperimentSlot{row.text(0), armFromName(row.text(1)).value_or(Arm::A), row.text(2),
                                  platformFromName(row.text(3)).value_or(Platform::TikTok), row.instant(4)};
        });
}

} // namespace core
