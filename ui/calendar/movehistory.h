// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QUndoStack>

#include "ui/common/desk.h"

namespace ui {

/// The moves that the engine has confirmed, to be taken back and done again. Each step is a command of its own: where
/// the slot was changed elsewhere since, the engine refuses it, and the step is dropped. One step at a time is on its
/// way.
class MoveHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveHistory)

public:
    explicit MoveHistory(Desk &desk, QObject *parent = nullptr);

    /// Notes a move that is done: `now` is the slot after it.
    void record(const QString &name, core::Instant before, const core::Slot &now);

    bool canUndo() const { return !m_busy && m_stack.canUndo(); }
    bool canRedo() const { return !m_busy && m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); }
    QString redoText() const { return m_stack.redoText(); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void refused(const QString &name, const core::Error &error);

private:
    class Step;
    enum class Way { Back, Again };
    void ask(Step &step, Way way);
    void drop(Step &step, Way way);

    Desk &m_desk;
    QUndoStack m_stack;
    QHash<QString, qint64> m_versions; ///< By slot: the one that our own last change left.
    bool m_busy = false;
};

} // namespace ui
