// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include "core/engine/slotqueries.h"
#include "ui/approvals/queueorder.h"
#include "ui/common/desk.h"

namespace ui {

/// The slots that wait for a decision, and below them those that nobody decided in time. A read model: it follows what
/// the engine reports, page by page as the list is scrolled. Qt::CheckStateRole is the mark of a row, which can be set.
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
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const Item &item(const QModelIndex &index) const { return m_items[index.row()]; }
    QModelIndex indexOf(const QString &slotId) const;
    bool hasMore() const { return !m_cursor.isEmpty(); }
    bool isLoaded() const { return m_loaded; }
    const Desk &desk() const { return m_desk; }
    int waitingCount() const; ///< Without those that are too late.

    QueueOrder order() const { return m_order; }
    /// Every order but Due reads the whole queue first.
    void setOrder(QueueOrder order);

    QList<Item> marked() const; ///< In the order of the rows.
    void mark(int fromRow, int toRow); ///< Both ends included, in any order.
    void clearMarks();

    void reload();

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);
    void marksChanged();

private:
    void onEvents(const core::Events &events);
    void read();
    void onPage(const core::ListApprovals::Answer &answer);
    void onExpired(const core::ListApprovals::Answer &answer);
    void fail(const core::Error &error);
    bool startedOver();
    void replace(QList<Item> items);
    void tellAll();

    Desk &m_desk;
    QueueOrder m_order = QueueOrder::Due;
    QList<Item> m_items;
    QSet<QString> m_marks; ///< Ids of slots; of those alone that stand in m_items.
    QString m_cursor; ///< After the last waiting row; empty where nothing follows.
    bool m_loaded = false;
    QTimer m_minute; ///< "21 min" becomes "20 min".

    /// A reading on its way.
    struct Reading {
        bool running = false;
        bool again = false; ///< Something changed while the answer was on its way.
        qsizetype wanted = 0; ///< Rows at least.
        QList<Item> items = {};
        QString cursor = {};
    };
    Reading m_reading;
};

} // namespace ui
