// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/history.h"
#include "ui/common/page.h"
#include "ui/common/tasks.h"
#include "ui/shell/actionlist.h"

class QStackedWidget;

namespace ui {

class CommandPalette;
class KeySheet;
class PersonDesk;
class PlanDoor;
class Rail;
class SafetyDesk;
class StatusBar;
class StopBanner;
class TopBar;
class TrayIcon;

/// The operator's window: the rail, the bars, and one place at a time.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asks who is here and what to begin with, where the workspace has never been set up.
    void welcome();

    void show(View view);
    View view() const;
    Page &page(View view) const;
    static QList<View> views(); ///< In the order of the rail.
    static QString viewName(View view); ///< "calendar": for files.
    /// Whether every view shows what the engine has answered.
    bool isFilled() const;
    void open(const Destination &destination);
    /// Everything that can be done in the place in sight and everywhere.
    QList<NamedAction> namedActions() const;

    using QWidget::show;

Q_SIGNALS:
    void filled();
    /// This window should go and another take its place: in another language, or with another person's rights.
    void anotherWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void restore();
    void createPages();
    void layOut();
    void createActions();
    void connectAll();
    void connectPage(View view);

    void showBars();
    void showSafety();
    void onFilled();
    void setScheme(const QString &name);
    void onPreference(const QString &key);
    void leaveForAnother();
    void showPerson();
    void searchThings(const QString &words);

    Desk &m_desk;
    Preferences &m_preferences;
    History m_history;
    Tasks m_tasks;
    Toast *m_toast = nullptr;
    Rail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    StopBanner *m_banner = nullptr;
    QStackedWidget *m_places = nullptr;
    StatusBar *m_status = nullptr;
    SafetyDesk *m_safety = nullptr;
    CommandPalette *m_palette = nullptr;
    KeySheet *m_keys = nullptr;
    PlanDoor *m_plans = nullptr;
    PersonDesk *m_people = nullptr;
    TrayIcon *m_tray = nullptr;
    QList<Page *> m_pages; ///< By View.
};

} // namespace ui
