// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/planqueries.h"
#include "ui/common/followingmodel.h"

namespace ui {

/// Every plan, newest first, with the week it is for and how far it is.
class PlansModel final : public RowsModel<core::Plan, &core::Plan::id>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlansModel)

public:
    enum Column { Name, Week, State, Slots, Made, columnCountOfAll };

    explicit PlansModel(Desk &desk, QObject *parent = nullptr);

    QString nameOf(const core::Plan &plan) const; ///< Its own name, else its content's title.

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool concerns(const core::Events &events) const override;
    void read() override;

private:
    void readTitles();
    QString text(const core::Plan &plan, int column) const;

    QHash<QString, QString> m_titles; ///< By contentId.
};

QString planStateWord(const core::Plan &plan); ///< "Planned", "Cancelled"

} // namespace ui
