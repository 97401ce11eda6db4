// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/previewqueries.h"
#include "ui/calendar/slotrow.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

namespace ui {

/// Before slots go to the approval queue: how many would go, and which stay behind and why. Sending is one step that
/// can be undone.
class SendDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendDialog)

public:
    SendDialog(const Workbench &bench, const QList<SlotRow> &rows, QWidget *parent);

private:
    void onPreview(const core::Result<core::PreviewApprovalRequest::Answer> &answer);
    void onSent(const core::Result<core::RequestApproval::Answer> &answer);
    void send();
    QString nameOf(const QString &slotId) const;

    Desk &m_desk;
    Toast &m_toast;
    History &m_history;
    const QList<SlotRow> m_rows;
    QStringList m_going; ///< Ids.
    TextLabel *m_behind = nullptr;
    ActionButton *m_send = nullptr;
};

} // namespace ui
