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

/// What came of posts, and the experiments that ask them: `/distribution/outcomes` and `/distribution/experiments`.
class LearningController final
{
public:
    explicit LearningController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> outcomes(const Request &request, const ReplyTo &later);
    std::optional<Reply> record(const Request &request, const ReplyTo &later);
    std::optional<Reply> experiments(const Request &request, const ReplyTo &later);
    std::optional<Reply> start(const Request &request, const ReplyTo &later);
    std::optional<Reply> label(const Request &request, const ReplyTo &later);
    std::optional<Reply> stop(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
