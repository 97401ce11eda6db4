// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/engine/plansimulation.h"

namespace ui {

/// How near each account of a simulated plan comes to its day cap and its gap.
class LimitModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitModel)

public:
    enum Column { AccountColumn, CapColumn, DayColumn, GapColumn, ColumnCount };

    explicit LimitModel(QObject *parent = nullptr);

    void show(const QList<core::AccountShare> &accounts); ///< Those without limits are left out.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const core::AccountUse &account, int column) const;

    QList<core::AccountUse> m_accounts;
};

} // namespace ui
