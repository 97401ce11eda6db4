// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/slotqueries.h"
#include "ui/common/desk.h"

namespace ui {

class Column;

/// Why one may approve, or not: the risk with each factor's share, what changed since an earlier approval, the account,
/// and what exactly the decision binds to.
class EvidencePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePane)

public:
    explicit EvidencePane(const Desk &desk, QWidget *parent = nullptr);

    void show(const core::ListApprovals::Item &item);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {380, heightForWidth(380)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void compose(Column &column) const;
    void composeRisk(Column &column) const;
    void composeSubject(Column &column) const;

    const Desk &m_desk;
    core::ListApprovals::Item m_item;
};

/// Why nobody may approve it now; empty where one may.
QString approvalBar(const core::Slot &slot, core::SafetyMode mode);

} // namespace ui
