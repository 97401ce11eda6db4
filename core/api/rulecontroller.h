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

/// The rules that planning goes by and what people changed of them: `/distribution/settings/planning`.
class RuleController final
{
public:
    explicit RuleController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> show(const Request &request, const ReplyTo &later);
    std::optional<Reply> changePlatform(const Request &request, const ReplyTo &later);
    std::optional<Reply> resetPlatform(const Request &request, const ReplyTo &later);
    std::optional<Reply> changeLanguage(const Request &request, const ReplyTo &later);
    std::optional<Reply> resetLanguage(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
