// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/engine/needsyou.h"
#include "ui/common/desk.h"

namespace ui {

/// What waits for a person besides the approval queue, most pressing first. A read model: it follows what the engine
/// reports.
class NeedsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NeedsModel)

public:
    using Item = core::ListNeedsYou::Item;
    enum Column { What, Account, When, Proposal, columns };

    explicit NeedsModel(Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Item &item(int row) const { return m_items[row]; }
    bool isLoaded() const { return m_loaded; }
    void reload();

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    QVariant text(const Item &item, int column) const;
    void onEvents(const core::Events &events);

    Desk &m_desk;
    QList<Item> m_items;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_again = false; ///< Something changed while the answer was on its way.
};

/// "Failed", "Missed": what kind of thing waits.
QString needWord(core::NeedKind kind);

} // namespace ui
