// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/planstep.h"

class QCheckBox;

namespace ui {

class NumberField;
class Segments;
class Slider;
class TextLabel;

/// How many posts a week, what that means on each platform, and how the planner may choose their times.
class AmountStep final : public PlanStepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmountStep)

public:
    explicit AmountStep(QWidget *parent = nullptr);

    void setChoices(const PlanChoices &choices) override;
    void show(const PlanDraft &draft) override;

private:
    void layOut();
    void setVelocity(double velocity);
    void tell();
    void showMeaning();

    PlanChoices m_choices;
    PlanDraft m_draft;
    Slider *m_slider = nullptr;
    NumberField *m_velocity = nullptr;
    QWidget *m_meaning = nullptr;
    Segments *m_fill = nullptr;
    TextLabel *m_fillHelp = nullptr;
    QCheckBox *m_explore = nullptr;
    QCheckBox *m_askModels = nullptr;
    TextLabel *m_modelsHelp = nullptr;
};

} // namespace ui
