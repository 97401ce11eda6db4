// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ui {

class Desk;
class Preferences;

/// Who works in the window and in which workspace: the welcome at the very first start, and one person after another.
/// Lives in the main thread.
class PersonDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonDesk)

public:
    /// Shows the welcome over `window`.
    PersonDesk(Desk &desk, Preferences &preferences, QWidget *window);

    QString workspace() const { return m_workspace; } ///< Its name; empty where it has none or it is not read yet.
    QString person() const;
    QString role() const; ///< "Planner"

    /// Asks who is here and what to begin with, where the workspace has never been set up.
    void welcome();
    /// Does everything in the name of this person from now on, and at the next start.
    void become(const QString &personId);

Q_SIGNALS:
    void changed(); ///< Workspace, person or role.
    void accountsWanted(); ///< The welcome ended with the wish to add them.

private:
    void readWorkspace();
    void begin();

    Desk &m_desk;
    Preferences &m_preferences;
    QWidget *const m_window;
    QString m_workspace;
};

} // namespace ui
