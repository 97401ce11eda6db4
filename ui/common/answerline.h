// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <list>
#include <map>
#include <typeindex>
#include <utility>

namespace ui {

/// Brings answers back into the order of their questions. Several threads answer, so the answer to a newer question can
/// be there before that to an older one; who keeps the last one given to him would then keep the older. Questions of
/// different askers or of different kinds do not wait for each other. Used in one thread.
class AnswerLine final
{
public:
    using Deliver = std::function<void()>;
    using Kind = std::pair<const void *, std::type_index>; ///< Who asks, and what.

private:
    using Line = std::list<Deliver>; ///< In the order asked; null: not answered yet.

public:
    struct Ticket {
        Kind kind;
        Line::iterator place;
    };

    Ticket ask(Kind kind);
    /// Runs `deliver`, and then what waited for it; or keeps it until all that was asked before has come. Once a
    /// ticket.
    void answer(const Ticket &ticket, Deliver deliver);

private:
    std::map<Kind, Line> m_lines; ///< Those that wait for an answer.
};

} // namespace ui
