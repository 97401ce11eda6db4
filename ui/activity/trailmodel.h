// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/engine/trailqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// The audit chain, newest first, page after page as one scrolls.
class TrailModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrailModel)

public:
    enum Column { When, Who, What, Subject, Detail, columns };

    explicit TrailModel(Desk &desk, QObject *parent = nullptr);

    /// Shows what matches; `limit` and `before` of the filter are the model's own business.
    void show(const core::ListTrail &filter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const core::ListTrail::Row &row(int index) const { return m_rows[index]; }
    const QStringList &actors() const { return m_actors; }
    const QStringList &actions() const { return m_actions; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    void ask();
    QVariant text(const core::ListTrail::Row &row, int column) const;

    Desk &m_desk;
    core::ListTrail m_filter;
    QList<core::ListTrail::Row> m_rows;
    QStringList m_actors;
    QStringList m_actions;
    qint64 m_nextBefore = 0; ///< 0: nothing follows.
    quint64 m_request = 0; ///< Answers to older ones are dropped.
    bool m_loading = false;
};

} // namespace ui
