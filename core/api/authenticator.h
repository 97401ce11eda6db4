// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/model/principal.h"

#include <functional>
#include <optional>

namespace api {

/// Knows whose token a secret is. Called in the HTTP thread for every request that carries one: must not block.
class Authenticator
{
public:
    virtual ~Authenticator() = default;

    /// The caller, or nothing where the secret is unknown, expired or revoked.
    virtual std::optional<core::Caller> byToken(const QByteArray &secret) const = 0;

    /// Learns of tokens that were made a moment ago elsewhere, then calls `done`, in any thread. The default knows all.
    virtual void refresh(std::function<void()> done) const { done(); }
};

} // namespace api
