// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/model/platform.h"
#include "ui/common/tone.h"

#include <optional>

namespace ui {

/// A short table whose rows are values, made anew by whoever reads them. Rows that stay in place change in place, so
/// selection and scroll position hold.
class ValueTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueTable)

public:
    struct Cell {
        QString text = {};
        QString secondary = {}; ///< A smaller line below.
        QString action = {}; ///< What can be clicked at the cell's end.
        Tone tone = Tone::Plain;
        std::optional<core::Platform> tile = {};
        std::optional<bool> tick = {};

        friend bool operator==(const Cell &, const Cell &) = default;
    };
    struct Row {
        QString id = {};
        QList<Cell> cells = {}; ///< As many as there are headers; the first names the row.
        bool enabled = true;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit ValueTable(const QStringList &headers, QObject *parent = nullptr);

    void setRows(const QList<Row> &rows);
    QString id(int row) const { return m_rows[row].id; }
    int rowOf(const QString &id) const; ///< -1 where there is none.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A tick is a wish: tickWanted() tells of it, and the row changes when its maker says so.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void tickWanted(const QString &id, bool on);

private:
    const QStringList m_headers;
    QList<Row> m_rows;
};

} // namespace ui
