// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/answerline.h"

namespace ui {

AnswerLine::Ticket AnswerLine::ask(Kind kind)
{
    Line &line = m_lines[kind];
    return {kind, line.emplace(line.end())};
}

void AnswerLine::answer(const Ticket &ticket, Deliver deliver)
{
    *ticket.place = std::move(deliver);
    Line due;
    const auto found = m_lines.find(ticket.kind);
    Line &line = found->second;
    while (!line.empty() && line.front())
        due.splice(due.end(), line, line.begin());
    if (line.empty())
        m_lines.erase(found);
    for (const Deliver &each : due) // last, as they may ask again
        each();
}

} // namespace ui
