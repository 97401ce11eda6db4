// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include <QTextStream>

#include "app/terminal.h"
#include "app/workspace.h"
#include "core/engine/beside.h"
#include "core/engine/safetycommands.h"
#include "core/engine/tokencommands.h"
#include "core/storage/backup.h"
#include "core/storage/tokenstore.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::Result;

constexpr int done = 0;
constexpr int failed = 1;

/// What one command works with: an open workspace and the person at the terminal.
struct Desk {
    Workspace workspace;
    std::unique_ptr<core::Database> database;

    template<typename Command>
    Result<typename Command::Answer> run(const Command &command) const
    {
        return core::runBeside(*database, workspace.context, owner(), command);
    }
};

void printSafety(const core::SafetyState &state)
{
    print(u"mode %1"_s.arg(core::safetyModeName(state.mode)));
    if (state.stopped)
        print(u"stopped by %1: %2"_s.arg(state.stoppedBy, state.stopReason));
}

Result<int> createToken(const Desk &desk, const CommandLine &line)
{
    const auto scopes = core::scopesFromText(line.scope);
    if (!scopes)
        return core::fail(Error::Code::InvalidField,
                          u"--scope takes read, write, approve, admin, publish, separated by commas"_s);
    if (line.kind != u"human"_s && line.kind != u"service"_s)
        return core::fail(Error::Code::InvalidField, u"--kind takes service or human"_s);
    const auto kind = line.kind == u"human"_s ? core::PrincipalKind::Human : core::PrincipalKind::Service;
    const auto created = desk.run(core::CreateToken{line.name, kind, *scopes});
    if (!created)
        return tl::unexpected(created.error());
    print(created->secret);
    return done;
}

Result<int> listTokens(const Desk &desk)
{
    const auto tokens = core::TokenStore(*desk.database).list();
    if (!tokens)
        return tl::unexpected(tokens.error());
    for (const core::Token &token : *tokens)
        print(QStringList{token.name, core::principalKindName(token.kind), core::scopesText(token.scopes),
                          u"expires "_s + core::toIso(token.expiresAt),
                          token.revokedAt ? u"revoked "_s + core::toIso(*token.revokedAt) : u"valid"_s}
                  .join(u'\t'));
    return done;
}

Result<int> token(const Desk &desk, const CommandLine &line)
{
    const QString what = line.arguments.value(0);
    if (what == u"create"_s && line.arguments.size() == 1)
        return createToken(desk, line);
    if (what == u"list"_s && line.arguments.size() == 1)
        return listTokens(desk);
    if (what == u"revoke"_s && line.arguments.size() == 2) {
        const auto revoked = desk.run(core::RevokeToken{line.arguments[1]});
        if (!revoked)
            return tl::unexpected(revoked.error());
        print(u"%1 revoked"_s.arg(*revoked));
        return done;
    }
    return core::fail(Error::Code::InvalidField, u"token takes create --name N --scope S, list, or revoke NAME"_s);
}

/// Asks the person at the terminal, and checks what was typed.
Result<core::PassphraseProof> askPassphrase(const Desk &desk)
{
    const auto typed = readPassphrase(u"Owner's passphrase (the first one given becomes it): "_s);
    if (!typed)
        return tl::unexpected(typed.error());
    const auto proof = desk.run(core::VerifyPassphrase{*typed});
    if (!proof)
        return tl::unexpected(proof.error());
    if (!*proof)
        return core::fail(Error::Code::Forbidden, u"The passphrase is wrong"_s);
    return **proof;
}

Result<int> mode(const Desk &desk, const CommandLine &line)
{
    const auto now = core::readSafety(*desk.database, desk.workspace.context.config.safetyMode);
    if (!now)
        return tl::unexpected(now.error());
    if (line.arguments.isEmpty()) {
        printSafety(*now);
        return done;
    }
    const auto wanted = core::safetyModeFromName(line.arguments.first());
    if (!wanted)
        return core::fail(Error::Code::InvalidField, u"mode "_s + core::allowedSafetyModes());
    core::SetSafetyMode command{*wanted, {}};
    if (*wanted > now->mode) {
        auto proof = askPassphrase(desk);
        if (!proof)
            return tl::unexpected(proof.error());
        command.proof = *proof;
    }
    const auto set = desk.run(command);
    if (!set)
        return tl::unexpected(set.error());
    printSafety(*set);
    return done;
}

Result<int> stop(const Desk &desk, const CommandLine &line)
{
    const auto state = desk.run(core::Stop{line.arguments.value(0, u"stopped on the command line"_s)});
    if (!state)
        return tl::unexpected(state.error());
    printSafety(*state);
    return done;
}

Result<int> resume(const Desk &desk)
{
    auto proof = askPassphrase(desk);
    if (!proof)
        return tl::unexpected(proof.error());
    const auto state = desk.run(core::ReleaseStop{*proof});
    if (!state)
        return tl::unexpected(state.error());
    printSafety(*state);
    return done;
}

Result<int> check(const Workspace &workspace)
{
    const auto report = core::check(workspace.location);
    if (!report)
        return tl::unexpected(report.error());
    print(u"schema version %1"_s.arg(report->schemaVersion));
    for (const QString &sentence : report->damage + report->orphans)
        print(u"damage: "_s + sentence);
    if (report->audit.intact())
        print(u"audit chain intact: %1 rows"_s.arg(report->audit.rows));
    else
        print(u"audit chain broken at row %1: %2"_s.arg(*report->audit.brokenAt).arg(report->audit.why));
    if (report->sound())
        return done;
    return core::fail(Error::Code::Internal, u"The workspace is not sound: see above"_s);
}

Result<int> restore(const Workspace &workspace, const QString &file)
{
    const auto report = core::restoreFrom(file, workspace.location, owner().name, workspace.context.clock->now());
    if (!report)
        return tl::unexpected(report.error());
    if (!report->keptAside.isEmpty())
        print(u"the old database is kept as %1"_s.arg(report->keptAside));
    print(u"restored; %1 slots may have been sent since the backup and need a look"_s.arg(report->unsettled));
    return done;
}

Result<int> dispatch(const CommandLine &line)
{
    using Task = CommandLine::Task;
    auto workspace = openWorkspace(line);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (line.task == Task::Restore)
        return restore(*workspace, line.arguments.first());
    if (line.task == Task::Check)
        return check(*workspace);
    if (line.task == Task::Backup) {
        if (const auto made = core::backupTo(workspace->location, line.arguments.first()); !made)
            return tl::unexpected(made.error());
        print(u"backup written to %1"_s.arg(line.arguments.first()));
        return done;
    }
    auto database = core::openBeside(workspace->location, workspace->context);
    if (!database)
        return tl::unexpected(database.error());
    const Desk desk{std::move(*workspace), std::move(*database)};
    switch (line.task) {
    case Task::Token:
        return token(desk, line);
    case Task::Mode:
        return mode(desk, line);
    case Task::Stop:
        return stop(desk, line);
    default:
        return resume(desk);
    }
}

} // namespace

int runCommand(const CommandLine &line)
{
    const auto outcome = dispatch(line);
    if (outcome)
        return *outcome;
    complain(outcome.error().message);
    return failed;
}

} // namespace app
