// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/planstep.h"

class QCheckBox;
class QGridLayout;

namespace ui {

class TextLabel;

/// Platforms and languages as rows and columns: where they meet stands how many accounts serve the lane, or that none
/// does.
class WhereStep final : public PlanStepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhereStep)

public:
    explicit WhereStep(QWidget *parent = nullptr);

    void setChoices(const PlanChoices &choices) override;
    void show(const PlanDraft &draft) override;

private:
    void build();
    void onTicked();
    void showCells();

    PlanChoices m_choices;
    PlanDraft m_draft;
    QWidget *m_table = nullptr;
    TextLabel *m_note = nullptr;
    QList<std::pair<core::Platform, QCheckBox *>> m_platforms;
    QList<std::pair<QString, QCheckBox *>> m_languages;
    QList<TextLabel *> m_cells; ///< Row by row.
};

} // namespace ui
