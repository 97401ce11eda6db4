// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include "core/engine/safetycommands.h"
#include "ui/common/desk.h"
#include "ui/common/dialog.h"

namespace ui {

class AskDialog;
class DepartureModel;
class TableView;

/// Before a stop is released: what would leave in the coming hours, and which of it shall be held instead. Only then
/// asks for the owner's passphrase. What is held goes back to the approval queue before anything may leave.
class ReleaseDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReleaseDialog)

public:
    ReleaseDialog(Desk &desk, QWidget *parent);

Q_SIGNALS:
    void released(int held); ///< How many slots wait for approval again.

private:
    void layOut();
    void read();
    void showCount();
    void askForPassphrase();
    void onPassphrase(const QString &passphrase);
    void hold(const core::PassphraseProof &proof);
    void release(const core::PassphraseProof &proof, int held);
    void refuse(const QString &sentence);

    Desk &m_desk;
    DepartureModel *const m_model;
    TableView *m_table = nullptr;
    ActionButton *m_holdAll = nullptr;
    ActionButton *m_next = nullptr;
    AskDialog *m_ask = nullptr; ///< While it is open.
    QTimer m_pause; ///< Events come by the dozen.
};

} // namespace ui
