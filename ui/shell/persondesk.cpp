// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/persondesk.h"

#include <QWidget>

#include "core/engine/peoplecommands.h"
#include "core/engine/workspacecommands.h"
#include "ui/common/desk.h"
#include "ui/common/preferences.h"
#include "ui/common/words.h"
#include "ui/shell/firststart.h"

namespace ui {

PersonDesk::PersonDesk(Desk &desk, Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_window(window)
{
    connect(&m_desk, &Desk::callerChanged, this, &PersonDesk::changed);
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.workspace)
            readWorkspace();
    });
    readWorkspace();
}

QString PersonDesk::person() const
{
    return m_desk.person();
}

QString PersonDesk::role() const
{
    return roleWord(core::leastRoleWith(m_desk.caller().scopes));
}

void PersonDesk::readWorkspace()
{
    m_desk.ask(core::GetWorkspace{}, this, [this](const core::Result<core::Workspace> &workspace) {
        if (!workspace || workspace->name == m_workspace)
            return;
        m_workspace = workspace->name;
        Q_EMIT changed();
    });
}

void PersonDesk::welcome()
{
    m_desk.ask(core::GetWorkspace{}, this, [this](const core::Result<core::Workspace> &workspace) {
        if (workspace && !workspace->isSetUp)
            begin();
    });
}

void PersonDesk::begin()
{
    auto *start = new FirstStart(m_desk, m_window);
    connect(start, &FirstStart::personMade, this, &PersonDesk::become);
    connect(start, &FirstStart::begun, this, [this](FirstStart::Beginning beginning) {
        if (beginning == FirstStart::Beginning::Accounts)
            Q_EMIT accountsWanted();
    });
    connect(start, &Overlay::closed, start, &QObject::deleteLater);
    start->open();
}

void PersonDesk::become(const QString &personId)
{
    m_desk.ask(core::GetPerson{personId}, this, [this, personId](const core::Result<core::Caller> &person) {
        if (!person)
            return;
        m_preferences.set(preferences::person, personId);
        m_desk.become(*person);
    });
}

} // namespace ui
