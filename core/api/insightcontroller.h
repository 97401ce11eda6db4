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

/// What the planner knows of platforms: endpoints 10, 11 and 13 of rest-api.md.
class InsightController final
{
public:
    explicit InsightController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> velocity(const Request &request, const ReplyTo &later);
    std::optional<Reply> trends(const Request &request, const ReplyTo &later);
    std::optional<Reply> rank(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
