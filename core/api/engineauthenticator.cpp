// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/engineauthenticator.h"

#include "core/base/hash.h"
#include "core/engine/engine.h"
#include "core/engine/tokentable.h"

namespace api {

std::optional<core::Caller> EngineAuthenticator::byToken(const QByteArray &secret) const
{
    if (!secret.startsWith("cdx_"))
        return std::nullopt;
    return m_engine.tokens().find(core::sha256Hex(secret), m_engine.context().clock->now());
}

void EngineAuthenticator::refresh(std::function<void()> done) const
{
    m_engine.refreshTokens(std::move(done));
}

} // namespace api
