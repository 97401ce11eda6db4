// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/unscheduledmodel.h"
#include "ui/common/page.h"

class QAction;
class QBoxLayout;

namespace ui {

class ActionButton;
class UnscheduledTray;

/// Holds the views of the week and, while it is open, the tray: beside them, or below where the window is narrow. Has
/// the tray's button and key, and remembers whether it is open.
class TrayFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayFrame)

public:
    /// Takes `views`; adds its action to the page.
    TrayFrame(const Workbench &bench, Page &page, WeekFilter &week, QWidget *views);

    UnscheduledTray &tray() const { return *m_tray; }
    /// The week that is shown: [from, to).
    void showWeek(core::Instant from, core::Instant to) { m_model->show(from, to); }
    /// Opens and closes it, with the count of what waits.
    ActionButton *makeButton(QWidget *parent);
    QAction *action() const { return m_action; } ///< Its key, for menus.
    bool isOpen() const;
    /// Whether it is closed, or shows what the engine has answered of the week.
    bool isFilled() const { return !isOpen() || m_model->knowsWeek(); }
    void setOpen(bool open);

Q_SIGNALS:
    void filled(); ///< After each answer.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void go(); ///< By key: there, or back where the keyboard is there.
    void leave();
    void showCount();

    Page &m_page;
    Preferences &m_preferences;
    QWidget *const m_views;
    UnscheduledModel *const m_model;
    UnscheduledFilter *const m_filter;
    UnscheduledTray *m_tray = nullptr;
    QBoxLayout *m_layout = nullptr;
    QAction *m_action = nullptr;
    ActionButton *m_button = nullptr;
};

} // namespace ui
