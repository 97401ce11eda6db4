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

/// Times in which nothing may be published, once or every week: `/distribution/blackouts`.
class BlackoutController final
{
public:
    explicit BlackoutController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> list(const Request &request, const ReplyTo &later);
    std::optional<Reply> add(const Request &request, const ReplyTo &later);
    std::optional<Reply> change(const Request &request, const ReplyTo &later);
    std::optional<Reply> remove(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
