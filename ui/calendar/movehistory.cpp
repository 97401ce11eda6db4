// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/movehistory.h"

#include <memory>

namespace ui {

class MoveHistory::Step final : public QUndoCommand
{
public:
    Step(MoveHistory &history, const QString &name, QString id, core::Instant from, core::Instant to)
        : QUndoCommand(name)
        , slotId(std::move(id))
        , before(from)
        , after(to)
        , m_history(history)
    {
    }

    void undo() override { m_history.ask(*this, Way::Back); }
    void redo() override
    {
        // The stack calls this when the step enters; by then the engine has done it.
        if (m_entered)
            m_history.ask(*this, Way::Again);
        m_entered = true;
    }

    const QString slotId;
    const core::Instant before;
    const core::Instant after;
    const std::shared_ptr<const bool> alive =
        std::make_shared<const bool>(true); ///< The stack deletes what it forgets.

private:
    MoveHistory &m_history;
    bool m_entered = false;
};

MoveHistory::MoveHistory(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &MoveHistory::changed);
}

void MoveHistory::record(const QString &name, core::Instant before, const core::Slot &now)
{
    m_versions[now.id] = now.version;
    m_stack.push(new Step(*this, name, now.id, before, now.dueAt)); // the stack owns it
}

void MoveHistory::undo()
{
    if (canUndo())
        m_stack.undo();
}

void MoveHistory::redo()
{
    if (canRedo())
        m_stack.redo();
}

void MoveHistory::ask(Step &step, Way way)
{
    if (step.isObsolete())
        return;
    m_busy = true;
    core::EditSlot command;
    command.slotId = step.slotId;
    command.dueAt = way == Way::Back ? step.before : step.after;
    command.version = m_versions.value(step.slotId);
    const auto onAnswer = [this, &step, alive = std::weak_ptr(step.alive), name = step.text(),
                           way](const core::Result<core::EditSlot::Answer> &answer) {
        m_busy = false;
        if (answer)
            m_versions[answer->slot.id] = answer->slot.version;
        else if (!alive.expired())
            drop(step, way);
        Q_EMIT changed();
        if (!answer)
            Q_EMIT refused(name, answer.error());
    };
    m_desk.editSlot(command, this, onAnswer);
}

void MoveHistory::drop(Step &step, Way way)
{
    // The stack forgets an obsolete step when it passes over it again; where others have entered since, that is later.
    step.setObsolete(true);
    if (way == Way::Back && m_stack.command(m_stack.index()) == &step)
        m_stack.redo();
    else if (way == Way::Again && m_stack.command(m_stack.index() - 1) == &step)
        m_stack.undo();
}

} // namespace ui
