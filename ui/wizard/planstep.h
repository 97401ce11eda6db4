// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/model/account.h"
#include "ui/common/desk.h"
#include "ui/wizard/plandraft.h"

namespace ui {

/// What the wizard offers to choose from, as the engine has it now.
struct PlanChoices {
    QStringList languages = {}; ///< Configured ones.
    core::PlatformTable rules = core::PlatformTable::builtIn(); ///< In force.
    QList<core::Account> accounts = {};
    int models = 0; ///< That could be asked.

    int accountsFor(core::Platform platform, const QString &language) const;
    bool hasAccount(core::Platform platform) const;
};

/// One step of the wizard: shows a draft and says what the person changes of it.
class PlanStepPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanStepPage)

public:
    using QWidget::QWidget;

    virtual void setChoices(const PlanChoices &) { }
    /// Shows the draft; nothing is told back.
    virtual void show(const PlanDraft &draft) = 0;
    using QWidget::show;

Q_SIGNALS:
    void edited(const ui::PlanDraft &draft);
};

} // namespace ui
