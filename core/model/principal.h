// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>

#include <optional>

namespace core {

enum class Scope { Read = 1, Write = 2, Approve = 4, Admin = 8, Publish = 16 };
Q_DECLARE_FLAGS(Scopes, Scope)
Q_DECLARE_OPERATORS_FOR_FLAGS(Scopes)

QString scopeName(Scope scope); ///< "read"
std::optional<Scope> scopeFromName(const QString &name);
/// "read,write", in a fixed order.
QString scopesText(Scopes scopes);
/// The reverse; nothing where a word is unknown or the text is empty. `write` and `approve` include `read`.
std::optional<Scopes> scopesFromText(const QString &text);

enum class PrincipalKind { Human, Service, Local, Engine };
QString principalKindName(PrincipalKind kind); ///< "human"
std::optional<PrincipalKind> principalKindFromName(const QString &name);

/// Who asks. A value that travels with every command, into the audit trail.
struct Caller {
    QString id = {};
    QString name = {};
    PrincipalKind kind = PrincipalKind::Local;
    Scopes scopes = {};

    /// The engine itself: timers, start-up, recovery.
    static Caller engine();
    /// A request on a loopback address without a token: the 15 routes and every read.
    static Caller local();

    bool may(Scope scope) const { return scopes.testFlag(scope); }
    friend bool operator==(const Caller &, const Caller &) = default;
};

} // namespace core
