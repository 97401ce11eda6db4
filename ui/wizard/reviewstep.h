// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/planstep.h"

class QGridLayout;

namespace ui {

class LineField;

/// Everything that was chosen, line by line, and what the plan is called.
class ReviewStep final : public PlanStepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewStep)

public:
    explicit ReviewStep(QWidget *parent = nullptr);

    void show(const PlanDraft &draft) override;

private:
    void showLines();

    PlanDraft m_draft;
    LineField *m_title = nullptr;
    QWidget *m_lines = nullptr;
};

} // namespace ui
