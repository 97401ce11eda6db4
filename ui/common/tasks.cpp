// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tasks.h"

#include <algorithm>

namespace ui {

int Tasks::begin(const QString &text, std::function<void()> cancel)
{
    m_tasks.append({++m_lastId, text, {}, std::move(cancel)});
    Q_EMIT changed();
    return m_lastId;
}

void Tasks::update(int id, double share, const QString &text)
{
    const auto task = std::ranges::find(m_tasks, id, &Task::id);
    if (task == m_tasks.end())
        return;
    task->share = std::clamp(share, 0.0, 1.0);
    if (!text.isEmpty())
        task->text = text;
    Q_EMIT changed();
}

void Tasks::end(int id)
{
    if (m_tasks.removeIf([id](const Task &task) { return task.id == id; }) > 0)
        Q_EMIT changed();
}

void Tasks::cancelNewest()
{
    if (m_tasks.isEmpty() || !m_tasks.last().cancel)
        return;
    const auto cancel = m_tasks.last().cancel; // it may end the task, and with it itself
    cancel();
}

} // namespace ui
