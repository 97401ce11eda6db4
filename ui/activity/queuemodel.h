// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/engine/slotqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// What is approved and on its way, in the order in which it will leave. A read model: it follows what the engine
/// reports.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueModel)

public:
    enum Column { Time, Title, Account, Language, State, Risk, columns };

    explicit QueueModel(Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const core::Slot &slot(int row) const { return m_answer.slots[row]; }
    bool isLoaded() const { return m_loaded; }
    void reload();

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    QVariant text(const core::Slot &slot, int column) const;
    void onEvents(const core::Events &events);

    Desk &m_desk;
    core::ListSlots::Answer m_answer;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_again = false; ///< Something changed while the answer was on its way.
};

} // namespace ui
