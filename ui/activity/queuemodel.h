// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotqueries.h"
#include "ui/common/followingmodel.h"

namespace ui {

/// What is approved and on its way, in the order in which it will leave.
class QueueModel final : public RowsModel<core::Slot, &core::Slot::id>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueModel)

public:
    enum Column { Time, Title, Account, Language, State, Risk, columns };

    explicit QueueModel(Desk &desk, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool concerns(const core::Events &events) const override;
    void read() override;

private:
    QVariant text(const core::Slot &slot, int column) const;

    QHash<QString, QString> m_titles; ///< By contentId.
    QHash<QString, QString> m_usernames; ///< By accountId.
};

} // namespace ui
