// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QTimeZone>

#include "core/engine/whatwouldfire.h"

namespace ui {

/// What would leave once a stop is released, one row a slot in order of time. A tick lets the slot leave; without it
/// the slot is to be held. What would not leave anyway has no tick.
class DepartureModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DepartureModel)

public:
    enum Column { When, Title, Account, Fate, columnCountOfAll };

    /// `mayHold`: whether this person may take approvals back.
    enum class Hold { Allowed, Forbidden };
    DepartureModel(const QTimeZone &zone, Hold hold, QObject *parent = nullptr);

    /// What is held stays so where it is still there.
    void show(const core::WhatWouldFire::Answer &answer);
    QStringList held() const; ///< Ids, in order of time.
    int leavingCount() const; ///< Those that leave or are handed over and are not held.
    void setAllHeld(bool held);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void heldChanged();

private:
    bool leaves(const core::Departure &departure) const;
    QString text(const core::Departure &departure, int column) const;
    QString fateText(const core::Departure &departure) const;

    const QTimeZone m_zone;
    const Hold m_hold;
    core::WhatWouldFire::Answer m_answer;
    QSet<QString> m_held; ///< Slot ids.
};

} // namespace ui
