// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/engine/slotqueries.h"
#include "core/model/plan.h"
#include "ui/common/page.h"

class QAction;
class QMenu;

namespace ui {

class ActionButton;
class CalendarModel;
class PlanMaker;
class PlansDialog;
class PlansModel;

/// The plan of the week in sight: a button with its name and state, and a menu of what can be done with the whole of
/// it. Where several plans have slots in the week, the one with the most, until a person chooses another. Its actions
/// belong to the page, so that the command palette lists them. Lives in the main thread.
class PlanMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanMenu)

public:
    PlanMenu(const Workbench &bench, Page &page, CalendarModel &slots);

    ActionButton *button() const { return m_button; } ///< For a bar, which takes it.
    void prefer(const QString &planId); ///< Somebody came for this plan.
    const core::Plan *plan() const; ///< Null where no plan has slots in the week.
    QString planId() const; ///< Its id, or nothing.
    bool isKnown() const; ///< Whether plan() is about the week in sight by now.

Q_SIGNALS:
    void told(); ///< The button says what is known.

private:
    void makeActions();
    QAction *add(const QString &text, const QString &name, const QKeySequence &key, void (PlanMenu::*run)());
    void connectMaker();
    void count(); ///< Which plans have how many slots in the week.
    void show();
    void openMenu();
    void addPlans(QMenu &menu);
    void send();
    void onSlots(const core::Result<core::ListSlots::Answer> &answer);
    void simulate();
    void planAgain();
    void duplicate();
    void cancel();
    void openPlans();
    void endTask();
    const core::Plan *find(const QString &id) const;
    QString name() const;

    const Workbench m_bench;
    Page &m_page;
    CalendarModel &m_slots;
    PlansModel *const m_plans;
    PlanMaker *const m_maker;
    ActionButton *m_button = nullptr;
    QAction *m_send = nullptr;
    QAction *m_simulate = nullptr;
    QAction *m_again = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_list = nullptr;
    QPointer<PlansDialog> m_dialog;
    QStringList m_inWeek; ///< Ids, the one with the most slots first.
    QString m_preferred;
    QTimer m_pause; ///< Slots change by the dozen.
    int m_task = 0;
};

} // namespace ui
