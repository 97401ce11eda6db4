// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/principal.h"

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<Scope>, 5> scopeWords = {{
    {Scope::Read, "read"_L1},
    {Scope::Write, "write"_L1},
    {Scope::Approve, "approve"_L1},
    {Scope::Admin, "admin"_L1},
    {Scope::Publish, "publish"_L1},
}};

constexpr std::array<Word<PrincipalKind>, 4> kindWords = {{
    {PrincipalKind::Human, "human"_L1},
    {PrincipalKind::Service, "service"_L1},
    {PrincipalKind::Local, "local"_L1},
    {PrincipalKind::Engine, "engine"_L1},
}};

} // namespace

QString scopeName(Scope scope)
{
    return nameIn(scopeWords, scope);
}

std::optional<Scope> scopeFromName(const QString &name)
{
    return valueIn(scopeWords, name);
}

QString scopesText(Scopes scopes)
{
    QStringList names;
    for (const auto &word : scopeWords) {
        if (scopes.testFlag(word.value))
            names.append(word.name);
    }
    return names.join(u',');
}

std::optional<Scopes> scopesFromText(const QString &text)
{
    Scopes scopes;
    for (const QString &name : text.split(u',')) {
        const auto scope = scopeFromName(name.trimmed());
        if (!scope)
            return std::nullopt;
        scopes |= *scope;
    }
    if (scopes & (Scope::Write | Scope::Approve))
        scopes |= Scope::Read;
    return scopes;
}

QString principalKindName(PrincipalKind kind)
{
    return nameIn(kindWords, kind);
}

std::optional<PrincipalKind> principalKindFromName(const QString &name)
{
    return valueIn(kindWords, name);
}

Caller Caller::engine()
{
    return {u"engine"_s, u"engine"_s, PrincipalKind::Engine, Scope::Read | Scope::Write};
}

Caller Caller::local()
{
    return {u"local"_s, u"local"_s, PrincipalKind::Local, Scope::Read | Scope::Write};
}

} // namespace core
