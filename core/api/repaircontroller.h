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

/// Questions about places and their repair: what if, why, who advised it, and new places for what can no longer stand.
class RepairController final
{
public:
    explicit RepairController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> whatIf(const Request &request, const ReplyTo &later);
    std::optional<Reply> whySlot(const Request &request, const ReplyTo &later);
    std::optional<Reply> council(const Request &request, const ReplyTo &later);
    std::optional<Reply> whyEmpty(const Request &request, const ReplyTo &later);
    std::optional<Reply> proposeForSlot(const Request &request, const ReplyTo &later);
    std::optional<Reply> proposeForPlan(const Request &request, const ReplyTo &later);
    std::optional<Reply> repairSlot(const Request &request, const ReplyTo &later);
    std::optional<Reply> repairPlan(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
