// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

#include "core/engine/planchoices.h"
#include "core/engine/planpreview.h"
#include "ui/common/page.h"
#include "ui/wizard/planstep.h"

#include <atomic>
#include <memory>

class QScrollArea;
class QStackedWidget;

namespace ui {

class ActionButton;
class Banner;
class PlanMaker;
class PreviewPane;
class ProgressStrip;
class Segments;
class TextLabel;

/// A plan in five steps, with what it would come to beside them. Never blocks: open() it; it deletes itself when it is
/// closed. Nothing is stored before "Plan"; closing it leaves nothing behind.
class PlanWizard final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanWizard)

public:
    /// Begins with `start`: empty for a plan from nothing, else a request to go on from.
    PlanWizard(const Workbench &bench, const PlanDraft &start, QWidget *parent);

    /// Where one begins without anything: tomorrow, on every platform that has an account.
    static PlanDraft emptyDraft(const Desk &desk);

    const PlanDraft &draft() const { return m_draft; }
    PlanStep step() const;
    void showStep(PlanStep step);
    void reject() override;

Q_SIGNALS:
    void wanted(const ui::Destination &destination);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    QWidget *head();
    void showTitle();
    QWidget *foot();
    void connectAll();
    void readContent();
    void take(const PlanDraft &draft);
    void onChoices(const core::GetPlanChoices::Answer &choices);
    void showFooter();
    void askPreview();
    bool canPreview() const; ///< Whether it is said where and when.
    QString missing() const; ///< Of the steps up to the last.
    void onNext();
    void onPlanned(const core::PlannedWeek &week);
    void setBusy(bool busy);
    PlanStepPage *pageOf(PlanStep step) const;

    const Workbench m_bench;
    PlanDraft m_draft;
    const bool m_fromNothing;
    PlanMaker *m_maker = nullptr;
    TextLabel *m_title = nullptr;
    Segments *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    QList<PlanStepPage *> m_stepPages;
    PreviewPane *m_preview = nullptr;
    Banner *m_banner = nullptr;
    ProgressStrip *m_progress = nullptr;
    ActionButton *m_cancel = nullptr;
    ActionButton *m_back = nullptr;
    ActionButton *m_next = nullptr;
    QTimer m_pause; ///< Several edits are one preview.
    std::shared_ptr<std::atomic<bool>> m_outdated; ///< Ends the preview that is being computed.
    std::optional<core::PlanPreview> m_last;
};

} // namespace ui
