// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QWidget>

#include <functional>

namespace bench {

/// Notes that a widget is painted while something holds.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget &widget, std::function<bool()> condition)
        : m_condition(std::move(condition))
    {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || (event->type() == QEvent::Paint && m_condition());
        return false;
    }
    bool isPainted() const { return m_painted; }

private:
    const std::function<bool()> m_condition;
    bool m_painted = false;
};

} // namespace bench
