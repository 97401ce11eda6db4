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

/// Plans from draft to rehearsal: endpoints 2, 3, 5 and 15 of rest-api.md.
class PlanController final
{
public:
    explicit PlanController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> create(const Request &request, const ReplyTo &later);
    std::optional<Reply> plan(const Request &request, const ReplyTo &later);
    std::optional<Reply> planTogether(const Request &request, const ReplyTo &later);
    std::optional<Reply> preview(const Request &request, const ReplyTo &later);
    std::optional<Reply> status(const Request &request, const ReplyTo &later);
    std::optional<Reply> simulate(const Request &request, const ReplyTo &later);
    std::optional<Reply> problem(const Request &request, const ReplyTo &later);
    std::optional<Reply> duplicate(const Request &request, const ReplyTo &later);
    std::optional<Reply> cancel(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
