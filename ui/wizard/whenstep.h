// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/planstep.h"

namespace ui {

class ComboBox;
class DateField;
class Field;
class ZoneField;

/// The plan's seven days, whose clock they go by, and what kind of post they carry.
class WhenStep final : public PlanStepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhenStep)

public:
    explicit WhenStep(QWidget *parent = nullptr);

    void setChoices(const PlanChoices &choices) override;
    void show(const PlanDraft &draft) override;

private:
    void tell();
    void showHelp();

    PlanChoices m_choices;
    PlanDraft m_draft;
    DateField *m_day = nullptr;
    ZoneField *m_zone = nullptr;
    ComboBox *m_type = nullptr;
    Field *m_dayField = nullptr;
    Field *m_typeField = nullptr;
};

} // namespace ui
