// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QTimeZone>

#include "ui/risk/riskrow.h"

namespace ui {

/// A short list of slots with their risk: the riskiest ones, or those behind a heatmap's cell.
class RiskListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskListModel)

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< RiskRow.
        TimeTextRole, ///< "Thu 20:15".
    };

    explicit RiskListModel(QObject *parent = nullptr);

    void show(const QList<RiskRow> &rows, const QTimeZone &zone);
    const QList<RiskRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString timeText(const RiskRow &row) const;

    QList<RiskRow> m_rows;
    QTimeZone m_zone;
};

} // namespace ui
