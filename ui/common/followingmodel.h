// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "ui/common/desk.h"

#include <algorithm>
#include <concepts>
#include <functional>
#include <optional>

namespace ui {

/// A table of what the engine has answered, asked for anew when something that concerns it has changed. One question at
/// a time: what changes while an answer is on its way is asked for once more after it, so the rows are never left older
/// than the last change. Lives in the main thread.
class FollowingModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowingModel)

public:
    FollowingModel(Desk &desk, QObject *parent);

    void reload();
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded(); ///< After each answer.
    void loadFailed(const core::Error &error); ///< The rows stay as they were.

protected:
    Desk &desk() const { return m_desk; }
    bool isReading() const { return m_reading; }
    /// Whether the rows may look different after these changes. Only asked once there are rows to look at.
    virtual bool concerns(const core::Events &events) const = 0;
    /// Asks by askOnce().
    virtual void read() = 0;

    /// Asks `query`; `take` puts the answer into the rows.
    template<typename Query, typename Take>
    void askOnce(Query query, Take take)
    {
        m_desk.ask(std::move(query), this,
                   [this, take = std::move(take)](const core::Result<typename Query::Answer> &answer) {
                       if (answer)
                           take(*answer);
                       settle(answer ? std::nullopt : std::optional(answer.error()));
                   });
    }

private:
    void settle(const std::optional<core::Error> &error);

    Desk &m_desk;
    bool m_loaded = false;
    bool m_failed = false; ///< The last answer was none.
    bool m_reading = false;
    bool m_again = false; ///< Something changed while the answer was on its way.
};

/// A FollowingModel of rows that are known by a key of their own, so that selection, focus and scroll position stay
/// with the rows that stay. `key` gives a QString, unique in the table.
template<typename Row, auto key>
class RowsModel : public FollowingModel
{
public:
    using FollowingModel::FollowingModel;

    const Row &item(int row) const { return m_rows[row]; }
    QModelIndex indexOf(const QString &id) const
    {
        const auto found = std::ranges::find(m_rows, id, key);
        return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    const QList<Row> &rows() const { return m_rows; }

    /// Makes `rows` the rows, in their order.
    void take(const QList<Row> &rows)
    {
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (std::ranges::find(rows, std::invoke(key, m_rows[row]), key) != rows.end())
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
        for (int row = 0; row < int(rows.size()); ++row)
            put(row, rows[row]);
    }

    /// Adds those of `rows` that are not there yet.
    void append(QList<Row> rows)
    {
        rows.removeIf([this](const Row &row) { return indexOf(std::invoke(key, row)).isValid(); });
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }

    /// Something beside the rows changed what `column` says.
    void columnChanged(int column)
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, column), index(int(m_rows.size()) - 1, column));
    }

private:
    void put(int row, const Row &wanted)
    {
        const int now = indexOf(std::invoke(key, wanted)).row();
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
            return;
        }
        if (now != row) {
            beginMoveRows({}, now, now, {}, row);
            m_rows.move(now, row);
            endMoveRows();
        }
        if constexpr (std::equality_comparable<Row>) {
            if (m_rows[row] == wanted)
                return;
        }
        m_rows[row] = wanted;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace ui
