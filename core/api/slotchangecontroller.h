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

/// Changes of many slots at once, cancellations taken back, and what people say about a slot.
class SlotChangeController final
{
public:
    explicit SlotChangeController(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

private:
    std::optional<Reply> change(const Request &request, const ReplyTo &later);
    std::optional<Reply> restore(const Request &request, const ReplyTo &later);
    std::optional<Reply> comments(const Request &request, const ReplyTo &later);
    std::optional<Reply> comment(const Request &request, const ReplyTo &later);
    std::optional<Reply> trail(const Request &request, const ReplyTo &later);

    core::DistributionEngine &m_engine;
};

} // namespace api
