// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include "core/engine/slotqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// The slots that wait for a decision, soonest first. A read model: it follows what the engine reports.
class ApprovalModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalModel)

public:
    using Item = core::ListApprovals::Item;
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< "Later today": QString, of every row.
        GroupSizeRole, ///< How many rows the group has, on its first row; 0 on the others.
    };

    explicit ApprovalModel(Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Item &item(const QModelIndex &index) const { return m_items[index.row()]; }
    QModelIndex indexOf(const QString &slotId) const;
    bool hasMore() const { return m_hasMore; }
    bool isLoaded() const { return m_loaded; }
    const Desk &desk() const { return m_desk; }

    void reload();

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    void onEvents(const core::Events &events);
    void replace(const QList<Item> &items);
    QString groupOf(const Item &item) const;

    Desk &m_desk;
    QList<Item> m_items;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_again = false; ///< Something changed while the answer was on its way.
    bool m_hasMore = false;
};

} // namespace ui
