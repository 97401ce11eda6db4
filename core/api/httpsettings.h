// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QStringList>

#include <chrono>
#include <optional>

namespace api {

/// What one client may cost. The defaults are those of the design; tests shorten the times.
struct Limits {
    int connections = 256;
    int requestsInFlight = 64; ///< Of all connections; each has at most one.
    int requestsPerConnection = 10'000;
    int requestLineBytes = 8 * 1024;
    int headerFields = 100;
    int headerBytes = 32 * 1024;
    int inputBytes = 64 * 1024; ///< Read ahead of the current request.
    int backlog = 256; ///< Qt's 50 stalls bursts of connections.
    qint64 replyBytes = 8 * 1024 * 1024;
    std::chrono::milliseconds headTime = std::chrono::seconds(10); ///< From its first byte.
    std::chrono::milliseconds bodyTime = std::chrono::seconds(30);
    std::chrono::milliseconds idleTime = std::chrono::seconds(15);
    std::chrono::milliseconds stallTime = std::chrono::seconds(10); ///< A client that takes no byte of its reply.
    std::chrono::milliseconds lingerTime = std::chrono::seconds(1); ///< After an error, for the client to read it.
    std::chrono::milliseconds stopTime = std::chrono::seconds(20); ///< For what is in flight when the server stops.
};

/// A token bucket: `burst` at once, then `perSecond`.
struct Rate {
    double perSecond = 0;
    double burst = 0;
};

/// One bucket of each for every principal.
struct RateLimits {
    Rate read{50, 100};
    Rate write{10, 20};
    Rate model{10.0 / 60, 10};
    bool onLoopback = false; ///< Also for requests to a loopback address.
};

/// The section "http" of the configuration.
struct HttpSettings {
    QStringList allowedHosts = {}; ///< Names besides localhost, 127.0.0.1 and [::1]; without port.
    bool localWithoutToken = true; ///< Whether core::Caller::local() exists; never off loopback.
    std::optional<QSslConfiguration> tls = {}; ///< With certificate and key; nothing: plain HTTP.
    Limits limits = {};
    RateLimits rates = {};
};

} // namespace api
