// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include "ui/common/page.h"
#include "ui/wizard/plandraft.h"

#include <atomic>
#include <memory>

#include "core/engine/plancommands.h"

namespace ui {

/// Makes a plan of a draft and plans its week, step by step: saves a new content, makes the plan, plans it. Where the
/// person cancels, or the engine refuses, the plan is cancelled again and nothing of it stays in the calendar; a
/// content that was saved stays in the library. What is done enters the history.
class PlanMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanMaker)

public:
    explicit PlanMaker(const Workbench &bench, QObject *parent = nullptr);
    /// Cancels what is still being planned.
    ~PlanMaker() override;

    bool isBusy() const { return m_busy; }
    void make(const PlanDraft &draft);
    /// Plans again a plan that stands: what is pinned or approved stays.
    void planAgain(const QString &planId);
    void cancel();

Q_SIGNALS:
    void progressed(const QString &words, double share); ///< `share` below 0: not known.
    /// The content is in the library now, whatever comes of the plan.
    void contentSaved(const QString &contentId, const QString &title);
    void planned(const core::PlannedWeek &week);
    void failed(const core::Error &error);
    void cancelled();

private:
    struct Watch {
        std::atomic<bool> cancelled = false;
        std::atomic<double> share = 0;
    };
    void saveContent();
    void createPlan();
    void plan(const QString &planId);
    void onRefused(const core::Error &error);
    void record(const QString &planId);
    void finish();
    void tellProgress();

    const Workbench m_bench;
    PlanDraft m_draft;
    std::shared_ptr<Watch> m_watch;
    QString m_made; ///< The plan that was made here and is not planned yet.
    bool m_busy = false;
    QTimer m_ticker;
};

} // namespace ui
