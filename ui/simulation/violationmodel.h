// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>

#include "core/engine/plansimulation.h"
#include "core/engine/repaircommands.h"
#include "core/engine/slotqueries.h"

namespace ui {

/// Slots that cannot go as they stand, and the place that a repair would give each.
class ViolationModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViolationModel)

public:
    enum Column { SlotColumn, WhenColumn, FoundColumn, NearestColumn, ColumnCount };

    explicit ViolationModel(QObject *parent = nullptr);

    void show(const QList<core::Violation> &violations, const core::ListSlots::Answer &slotRows, const QTimeZone &zone);
    void showRepair(const core::RepairProposal &proposal);
    QString slotId(const QModelIndex &index) const { return m_violations[index.row()].slotId; }
    core::Slot slot(const QModelIndex &index) const { return m_slots.value(slotId(index)); }
    QString title(const QModelIndex &index) const; ///< What a person reads of the slot.
    /// The slot as a repair would place it; without an id where none was found.
    core::Slot repaired(const QModelIndex &index) const { return m_moves.value(slotId(index)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString timeText(core::Instant at) const;
    QString nearestText(const QString &id) const;

    QList<core::Violation> m_violations;
    QHash<QString, core::Slot> m_slots; ///< By id.
    QHash<QString, QString> m_titles; ///< By contentId.
    QHash<QString, core::Slot> m_moves; ///< By id: where a repair would put it.
    QHash<QString, QString> m_stuck; ///< By id: why there is no place.
    QTimeZone m_zone;
};

} // namespace ui
