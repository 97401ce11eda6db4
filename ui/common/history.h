// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUndoStack>

#include "core/base/result.h"

#include <functional>
#include <optional>

namespace ui {

/// What was done in this window, to be taken back and done again, one for all places. A step enters when the engine has
/// confirmed it and is itself a command when it is taken back: where the engine refuses that, because things have
/// changed elsewhere since, the step is dropped. One step at a time is on its way. Lives in the main thread.
class History final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(History)

public:
    using Done = std::function<void(const std::optional<core::Error> &refused)>;
    using Way = std::function<void(Done done)>; ///< Asks the engine and calls `done` with what it said.
    struct Step {
        QString name = {}; ///< "move to Tue 14:15": what the status bar and the list of steps show.
        Way undo = {};
        Way redo = {};
    };

    explicit History(QObject *parent = nullptr);

    /// Notes a step that is done.
    void record(Step step);

    bool canUndo() const { return !m_busy && m_stack.canUndo(); }
    bool canRedo() const { return !m_busy && m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); }
    QString redoText() const { return m_stack.redoText(); }
    void undo();
    void redo();
    /// Takes back or does again, one after another, until the first `steps` of all are done; ends early where one is
    /// refused. 0 to stack().count().
    void goTo(int steps);
    const QUndoStack &stack() const { return m_stack; } ///< For a list of the steps.

Q_SIGNALS:
    void changed();
    void refused(const QString &name, const core::Error &error);

private:
    class Entry;
    enum class Direction { Back, Again };
    void ask(Entry &entry, Direction direction);
    void drop(Entry &entry, Direction direction);
    void goOn();

    QUndoStack m_stack;
    bool m_busy = false;
    std::optional<int> m_goal; ///< Of goTo(), until it is there.
};

} // namespace ui
