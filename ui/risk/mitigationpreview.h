// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"
#include "ui/risk/mitigationmodel.h"

namespace ui {

/// Which slot would go where and why; each move can be left out. Stays open while the engine judges.
class MitigationPreview final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MitigationPreview)

public:
    /// Without `mayApply` it can only be looked at.
    enum class Rights { Look, Apply };
    MitigationPreview(const core::ListMitigations::Answer &proposals, const MitigationNames &names, Rights rights,
                      QWidget *parent);

Q_SIGNALS:
    void applyWanted(const QList<core::MitigatePlan::Choice> &choices);

private:
    void showChoice();

    const core::ListMitigations::Answer m_proposals;
    MitigationModel *const m_model;
    ActionButton *m_apply = nullptr;
    const Rights m_rights;
};

/// "average 0.41 → 0.29, reach −1 %"
QString figureChangeText(const core::BoardFigures &now, const core::BoardFigures &then);

} // namespace ui
