// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/unscheduledmodel.h"

#include "ui/calendar/unscheduledwords.h"
#include "ui/common/words.h"

#include <utility>

namespace ui {

UnscheduledModel::UnscheduledModel(Desk &desk, QObject *parent)
    : RowsModel(desk, parent)
{
}

void UnscheduledModel::show(core::Instant from, core::Instant to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    m_known = false;
    m_more = false;
    take({});
    reload();
}

bool UnscheduledModel::isWeekOver() const
{
    return m_to <= desk().now();
}

QVariant UnscheduledModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return plainTip(unscheduledReason(item, zone()));
    case Qt::AccessibleTextRole:
        return describe(item, zone());
    case ItemRole:
        return QVariant::fromValue(item);
    case FactsRole:
        return unscheduledFacts(item, zone());
    default:
        return {};
    }
}

Qt::ItemFlags UnscheduledModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool UnscheduledModel::concerns(const core::Events &events) const
{
    return !events.changedSlots.isEmpty() || !events.removedSlots.isEmpty() || !events.changedPlans.isEmpty()
        || !events.removedPlans.isEmpty() || !events.changedAccounts.isEmpty() || !events.changedContents.isEmpty()
        || events.settings;
}

void UnscheduledModel::read()
{
    const core::ListUnscheduled query{m_from, m_to};
    askOnce(query, [this, from = m_from, to = m_to](const core::ListUnscheduled::Answer &answer) {
        if (from != m_from || to != m_to)
            return; // the week was turned meanwhile: what it has now is asked for next
        m_known = true;
        m_more = answer.more;
        take(answer.items);
    });
}

UnscheduledFilter::UnscheduledFilter(UnscheduledModel &model, WeekFilter &week, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_week(week)
{
    setSourceModel(&m_model);
    connect(&m_week, &WeekFilter::criteriaChanged, this, [this] { invalidateFilter(); });
}

UnscheduledModel::Item UnscheduledFilter::itemAt(const QModelIndex &index) const
{
    return index.data(UnscheduledModel::ItemRole).value<UnscheduledModel::Item>();
}

int UnscheduledFilter::hiddenCount() const
{
    return m_model.rowCount() - rowCount();
}

void UnscheduledFilter::showAll()
{
    m_week.setCriteria({});
}

bool UnscheduledFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_week.criteria().isEmpty() || matches(m_model.item(row), m_week.criteria(), m_model.zone());
}

} // namespace ui
