// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/approvals/bulkreview.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

namespace ui {

class Column;
class EvidenceSection;

/// Shows what of the marked slots will be approved, what will not and why, and does it as one step.
class ReviewDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    ReviewDialog(const Workbench &bench, const QList<core::ListApprovals::Item> &items,
                 const QHash<QString, QString> &viewed, QWidget *parent);

Q_SIGNALS:
    void approved(const QStringList &slotIds);

private:
    void layOut();
    void compose(Column &column) const;
    void onReady();
    void onApprove();

    Workbench m_bench;
    BulkReview m_review;
    EvidenceSection *m_list = nullptr;
    ActionButton *m_approve = nullptr;
};

} // namespace ui
