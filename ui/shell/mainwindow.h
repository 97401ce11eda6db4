// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/desk.h"

class QStackedWidget;

namespace ui {

class ApprovalsPage;
class CalendarPage;
class Place;
class Rail;
class StatusBar;
class StopBanner;
class Toast;
class TopBar;

/// The operator's window: the rail, the bars, and one place at a time.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// In the order of the rail.
    enum class View { Calendar, Approvals };

    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);

    void show(View view);
    View view() const;
    static QList<View> views() { return {View::Calendar, View::Approvals}; }
    static QString viewName(View view); ///< "calendar": for files.
    /// Whether every view shows what the engine has answered.
    bool isFilled() const;

    using QWidget::show;

Q_SIGNALS:
    void filled();

private:
    void layOut();
    void createActions();
    void connectAll();

    void showBars();
    void showSafety();
    void onFilled();
    void askForStop();
    void askForRelease();
    void undo();
    void redo();

    Desk &m_desk;
    Rail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    StopBanner *m_banner = nullptr;
    QStackedWidget *m_places = nullptr;
    StatusBar *m_status = nullptr;
    Toast *m_toast = nullptr;
    CalendarPage *m_calendar = nullptr;
    ApprovalsPage *m_approvals = nullptr;
    Place *m_approvalsPlace = nullptr;
};

} // namespace ui
