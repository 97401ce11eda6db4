// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/accountcommands.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

namespace ui {

class ComboBox;
class DateField;
class TimeField;

/// Something that happened to an account elsewhere, with its date: from then on its risk counts it.
class RecordDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDialog)

public:
    /// `coming` is how many of the account's slots will be rated again.
    RecordDialog(const Workbench &bench, const core::Account &account, int coming, QWidget *parent);

private:
    void layOut();
    core::Instant when() const;
    void showProblem();
    void record();
    void onRecorded(const core::RecordAccountEvent::Answer &answer);

    const Workbench m_bench;
    const core::Account m_account;
    ComboBox *m_kind = nullptr;
    DateField *m_day = nullptr;
    TimeField *m_time = nullptr;
    ActionButton *m_doIt = nullptr;
};

QString accountEventWord(core::AccountEventKind kind); ///< "Suspension"

} // namespace ui
