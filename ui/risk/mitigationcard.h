// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/model/account.h"
#include "ui/common/page.h"
#include "ui/risk/mitigationmodel.h"

class QHBoxLayout;

namespace ui {

class ActionButton;
class Card;
class ComboBox;
class MitigationReader;
class MitigationSteps;
class PlanList;
class TextLabel;

/// What would lower the risk of a plan in sight, with a look at each move and a button that makes them as one step.
class MitigationCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MitigationCard)

public:
    explicit MitigationCard(const Workbench &bench, QWidget *parent = nullptr);

    /// All slots in sight; `accounts` to name them. A hidden card asks for proposals when it comes into sight: they
    /// cost the engine as much as all else that a change asks of it.
    void show(const QList<RiskRow> &rows, const QList<core::Account> &accounts);
    bool isLoaded() const { return !m_reading; } ///< Nothing that is to be seen is still on its way.

Q_SIGNALS:
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void ask();
    void showProposals();
    void showPlan();
    void showLeft(const core::ListMitigations::Answer &proposals);
    void preview();
    void applyAll();
    void apply(const QList<core::MitigatePlan::Choice> &choices, std::function<void(const core::Error &)> onRefused,
               std::function<void()> onDone);
    const core::ListMitigations::Answer *current() const;

    Desk &m_desk;
    Toast &m_toast;
    History &m_history;
    MitigationReader *const m_reader;
    MitigationSteps *const m_steps;
    PlanList *const m_plans;
    MitigationNames m_names;
    QStringList m_planIds; ///< Those in sight that have slots to move.
    QString m_planId;
    bool m_wanted = false; ///< The proposals are older than what show() was given.
    bool m_reading = false;
    bool m_busy = false;
    Card *m_card = nullptr;
    ComboBox *m_plan = nullptr;
    QWidget *m_bars = nullptr;
    TextLabel *m_words = nullptr;
    TextLabel *m_left = nullptr;
    ActionButton *m_preview = nullptr;
    ActionButton *m_apply = nullptr;
};

} // namespace ui
