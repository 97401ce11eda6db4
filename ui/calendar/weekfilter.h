// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

#include "core/model/risk.h"
#include "ui/common/words.h"

namespace ui {

/// Which slots are wanted; what is empty does not restrict.
struct SlotCriteria {
    QStringList accounts = {}; ///< Ids.
    QList<core::Platform> platforms = {};
    QStringList languages = {};
    QList<SlotLook> looks = {};
    QList<core::RiskLevel> bands = {};
    QString text = {}; ///< In the title, the account's name or the reason, whatever the case.

    bool isEmpty() const { return *this == SlotCriteria(); }
    friend bool operator==(const SlotCriteria &, const SlotCriteria &) = default;
};

struct SlotRow;

/// Whether the slot is among those.
bool matches(const SlotRow &row, const SlotCriteria &criteria);

/// The slots of a model with SlotRow (CalendarModel::SlotRole) that fit the criteria, in its order. All views of the
/// calendar stand on the same one.
class WeekFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekFilter)

public:
    explicit WeekFilter(QObject *parent = nullptr);

    const SlotCriteria &criteria() const { return m_criteria; }
    void setCriteria(const SlotCriteria &criteria);
    int hiddenCount() const; ///< Slots of the week that the criteria leave out.
    QString
    countText() const; ///< Of those in sight: what holds a place, as the headers of the days count, and the rest.
    QModelIndex indexOf(const QString &slotId) const; ///< Invalid where it is hidden or not of the week.

Q_SIGNALS:
    void criteriaChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SlotCriteria m_criteria;
};

} // namespace ui
