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

/// What waits for a person or for a place in the week, what is found by name, and the trail newest first.
class OverviewController final
{
public:
    explicit OverviewController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> needs(const Request &request, const ReplyTo &later);
    std::optional<Reply> unscheduled(const Request &request, const ReplyTo &later);
    std::optional<Reply> search(const Request &request, const ReplyTo &later);
    std::optional<Reply> trail(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
