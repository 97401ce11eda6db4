// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

#include "core/engine/unscheduled.h"
#include "ui/calendar/weekfilter.h"
#include "ui/common/followingmodel.h"

namespace ui {

/// What a week has no place for yet, most pressing first, one row each.
class UnscheduledModel final : public RowsModel<core::ListUnscheduled::Item, &core::ListUnscheduled::Item::id>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnscheduledModel)

public:
    using Item = core::ListUnscheduled::Item;
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< Item
        FactsRole, ///< unscheduledFacts()
    };

    explicit UnscheduledModel(Desk &desk, QObject *parent = nullptr);

    /// Beside the week [from, to); loaded() or loadFailed() follows.
    void show(core::Instant from, core::Instant to);
    bool knowsWeek() const { return m_known; } ///< Whether the rows are those of the week that is shown.
    bool hasMore() const { return m_more; } ///< There are more than the rows.
    bool isWeekOver() const; ///< Then nothing new can be placed in it.
    QTimeZone zone() const { return desk().zone(); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    bool concerns(const core::Events &events) const override;
    void read() override;

private:
    core::Instant m_from = {};
    core::Instant m_to = {};
    bool m_known = false;
    bool m_more = false;
};

/// Those that the week's filters leave, in the same order.
class UnscheduledFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnscheduledFilter)

public:
    /// `week` has the criteria; it outlives this one.
    UnscheduledFilter(UnscheduledModel &model, WeekFilter &week, QObject *parent = nullptr);

    UnscheduledModel::Item itemAt(const QModelIndex &index) const;
    int hiddenCount() const;
    void showAll(); ///< Takes all filters of the week back.

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    UnscheduledModel &m_model;
    WeekFilter &m_week;
};

} // namespace ui

Q_DECLARE_METATYPE(core::ListUnscheduled::Item)
