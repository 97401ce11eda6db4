// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/engine/plansimulation.h"
#include "ui/common/tone.h"

namespace ui {

/// Two plans side by side, a row for each measure: this one, the other, and what the other one changes.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Column { MeasureColumn, PlanColumn, OtherColumn, ChangeColumn, ColumnCount };

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Empty where `answer` holds one plan only.
    void show(const core::SimulationAnswer &answer, const QString &planName, const QString &otherName);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString measure = {};
        QString plan = {};
        QString other = {};
        QString change = {};
        Tone tone = Tone::Plain; ///< Of the change: Ok where the other plan is better, Warn where it is worse.
    };
    enum class Better { More, Less };
    static Tone toneOf(double change, Better better);

    QList<Row> m_rows;
    QString m_planName;
    QString m_otherName;
};

} // namespace ui
