// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace ui {

/// The long work that is under way for this window: what the status bar shows of it, and its one way to be cancelled.
/// Lives in the main thread.
class Tasks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tasks)

public:
    struct Task {
        int id = 0;
        QString text = {}; ///< "Planning the week of 30 November"
        std::optional<double> share = {}; ///< What is done of it, 0-1; nothing where that is not known.
        std::function<void()> cancel = {}; ///< Empty: it cannot be.
    };

    using QObject::QObject;

    /// Returns the number to tell of it by.
    int begin(const QString &text, std::function<void()> cancel = {});
    void update(int id, double share, const QString &text = {}); ///< An empty text: as before.
    void end(int id);

    /// The one to show: the newest. Null while nothing is under way.
    const Task *newest() const { return m_tasks.isEmpty() ? nullptr : &m_tasks.last(); }
    int count() const { return int(m_tasks.size()); }
    void cancelNewest();

Q_SIGNALS:
    void changed();

private:
    QList<Task> m_tasks;
    int m_lastId = 0;
};

} // namespace ui
