// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/history.h"

#include <QPointer>

#include <algorithm>
#include <memory>

namespace ui {

class History::Entry final : public QUndoCommand
{
public:
    Entry(History &history, Step what)
        : QUndoCommand(what.name)
        , step(std::move(what))
        , m_history(history)
    {
    }

    void undo() override { m_history.ask(*this, Direction::Back); }
    void redo() override
    {
        // The stack calls this when the step enters; by then the engine has done it.
        if (m_entered)
            m_history.ask(*this, Direction::Again);
        m_entered = true;
    }

    const Step step;
    const std::shared_ptr<const bool> alive =
        std::make_shared<const bool>(true); ///< The stack deletes what it forgets.

private:
    History &m_history;
    bool m_entered = false;
};

History::History(QObject *parent)
    : QObject(parent)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &History::changed);
}

void History::record(Step step)
{
    m_stack.push(new Entry(*this, std::move(step))); // the stack owns it
}

void History::undo()
{
    if (canUndo())
        m_stack.undo();
}

void History::redo()
{
    if (canRedo())
        m_stack.redo();
}

void History::goTo(int steps)
{
    m_goal = std::clamp(steps, 0, m_stack.count());
    goOn();
}

/// One step is asked for at a time; those that were dropped are passed over at once, and are then no longer counted.
void History::goOn()
{
    while (m_goal && !m_busy && m_stack.index() != *m_goal) {
        const int count = m_stack.count();
        if (m_stack.index() > *m_goal) {
            m_stack.undo();
        } else {
            m_stack.redo();
            *m_goal -= count - m_stack.count();
        }
    }
    if (!m_busy)
        m_goal.reset();
}

void History::ask(Entry &entry, Direction direction)
{
    if (entry.isObsolete())
        return;
    m_busy = true;
    const auto onAnswer = [self = QPointer(this), &entry, alive = std::weak_ptr(entry.alive), name = entry.text(),
                           direction](const std::optional<core::Error> &error) {
        if (!self)
            return;
        self->m_busy = false;
        if (error)
            self->m_goal.reset();
        if (error && !alive.expired())
            self->drop(entry, direction);
        self->goOn();
        Q_EMIT self->changed();
        if (error)
            Q_EMIT self->refused(name, *error);
    };
    const Way &way = direction == Direction::Back ? entry.step.undo : entry.step.redo;
    way(onAnswer);
}

void History::drop(Entry &entry, Direction direction)
{
    // The stack forgets an obsolete step when it passes over it again; where others have entered since, that is later.
    entry.setObsolete(true);
    if (direction == Direction::Back && m_stack.command(m_stack.index()) == &entry)
        m_stack.redo();
    else if (direction == Direction::Again && m_stack.command(m_stack.index() - 1) == &entry)
        m_stack.undo();
}

} // namespace ui
