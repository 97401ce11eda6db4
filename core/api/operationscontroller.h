// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/replyto.h"
#include "core/api/request.h"

#include <atomic>
#include <chrono>
#include <optional>

namespace core {
class DistributionEngine;
}

namespace api {

class Routes;

/// What keeps the engine running and explains it: endpoint 1 of rest-api.md, the kill switch, the trail, figures, and
/// the description of all of this.
class OperationsController final
{
public:
    explicit OperationsController(core::DistributionEngine &engine);

    /// The rows point to this object: it must outlive the table.
    void addRoutes(Routes &routes);

    /// What `GET /health` names. Thread-safe.
    void setPort(quint16 port) { m_port = port; }

private:
    std::optional<Reply> health(const Request &request, const ReplyTo &later);
    std::optional<Reply> stop(const Request &request, const ReplyTo &later);
    std::optional<Reply> audit(const Request &request, const ReplyTo &later);
    std::optional<Reply> metrics(const Request &request, const ReplyTo &later);
    std::optional<Reply> description(const Request &request, const ReplyTo &later);

    std::chrono::seconds uptime() const;

    core::DistributionEngine &m_engine;
    const std::chrono::steady_clock::time_point m_startedAt = std::chrono::steady_clock::now();
    const QByteArray m_openApi;
    std::atomic<quint16> m_port = 0;
};

} // namespace api
