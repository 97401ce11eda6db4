// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/replyto.h"
#include "core/api/request.h"

#include <optional>

namespace core {
class DistributionEngine;
}

namespace api {

class Routes;

/// Calendars and slots: endpoints 6 and 7 of rest-api.md, and edits of single slots.
class CalendarController final
{
public:
    explicit CalendarController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> generate(const Request &request, const ReplyTo &later);
    std::optional<Reply> list(const Request &request, const ReplyTo &later);
    std::optional<Reply> create(const Request &request, const ReplyTo &later);
    std::optional<Reply> edit(const Request &request, const ReplyTo &later);
    std::optional<Reply> cancel(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
