// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekfilter.h"

#include "ui/calendar/calendarmodel.h"

namespace ui {

namespace {

template<typename T>
bool allows(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace

bool matches(const SlotRow &row, const SlotCriteria &criteria)
{
    const core::Slot &slot = row.slot;
    if (!allows(criteria.accounts, slot.accountId) || !allows(criteria.platforms, slot.platform)
        || !allows(criteria.languages, slot.language) || !allows(criteria.looks, lookOf(slot))
        || !allows(criteria.bands, slot.risk.level()))
        return false;
    const QString text = criteria.text.trimmed();
    return text.isEmpty() || row.title.contains(text, Qt::CaseInsensitive)
        || row.username.contains(text, Qt::CaseInsensitive) || slot.reason.contains(text, Qt::CaseInsensitive);
}

WeekFilter::WeekFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void WeekFilter::setCriteria(const SlotCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    invalidateFilter();
    Q_EMIT criteriaChanged();
}

int WeekFilter::hiddenCount() const
{
    return sourceModel() ? sourceModel()->rowCount() - rowCount() : 0;
}

QString WeekFilter::countText() const
{
    int out = 0;
    for (int row = 0; row < rowCount(); ++row)
        out += !core::occupiesAccount(index(row, 0).data(CalendarModel::SlotRole).value<SlotRow>().slot.state);
    const QString live = slotCountText(rowCount() - out);
    return out == 0 ? live : tr("%1 · %2", "two counts of slots").arg(live, tr("%n not going out", nullptr, out));
}

QModelIndex WeekFilter::indexOf(const QString &slotId) const
{
    const auto *slots_ = qobject_cast<const CalendarModel *>(sourceModel());
    return slots_ ? mapFromSource(slots_->indexOf(slotId)) : QModelIndex();
}

bool WeekFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_criteria.isEmpty())
        return true;
    return matches(sourceModel()->index(row, 0, parent).data(CalendarModel::SlotRole).value<SlotRow>(), m_criteria);
}

} // namespace ui
