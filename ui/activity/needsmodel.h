// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/needsyou.h"
#include "ui/common/followingmodel.h"

namespace ui {

/// The slot or the account that a need is about.
inline QString needSubject(const core::ListNeedsYou::Item &item)
{
    return item.slot ? item.slot->id : item.account->id;
}

/// What waits for a person besides the approval queue, most pressing first.
class NeedsModel final : public RowsModel<core::ListNeedsYou::Item, &needSubject>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NeedsModel)

public:
    using Item = core::ListNeedsYou::Item;
    enum Column { What, Account, When, Proposal, columns };

    explicit NeedsModel(Desk &desk, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool concerns(const core::Events &events) const override;
    void read() override;

private:
    QVariant text(const Item &item, int column) const;
};

/// "Failed", "Missed": what kind of thing waits.
QString needWord(core::NeedKind kind);

} // namespace ui
