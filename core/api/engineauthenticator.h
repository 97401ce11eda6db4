// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/authenticator.h"

namespace core {
class DistributionEngine;
}

namespace api {

/// Judges tokens by the engine's table of hashes. Thread-safe.
class EngineAuthenticator final : public Authenticator
{
public:
    explicit EngineAuthenticator(core::DistributionEngine &engine)
        : m_engine(engine)
    {
    }

    std::optional<core::Caller> byToken(const QByteArray &secret) const override;
    void refresh(std::function<void()> done) const override;

private:
    core::DistributionEngine &m_engine;
};

} // namespace api
