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

/// The approval queue.
class ApprovalController final
{
public:
    explicit ApprovalController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> list(const Request &request, const ReplyTo &later);
    std::optional<Reply> decide(const Request &request, const ReplyTo &later);
    std::optional<Reply> takeBack(const Request &request, const ReplyTo &later);
    std::optional<Reply> submit(const Request &request, const ReplyTo &later);
    std::optional<Reply> withdraw(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
