// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/workspacecommands.h"

#include <QTimeZone>

#include "core/engine/peoplecommands.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/storage/personstore.h"
#include "core/storage/settingstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<Workspace> workspaceNow(Database &database, const Config &config)
{
    const auto settings = workspaceSettings(database);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto people = PersonStore(database).count();
    if (!people)
        return tl::unexpected(people.error());
    Workspace workspace;
    workspace.isSetUp = settings->setUpAt.has_value();
    workspace.name = settings->name;
    workspace.timezone = settings->timezone.value_or(config.timezone);
    workspace.defaultTimezone = config.timezone;
    workspace.approvalLead = settings->approvalLead.value_or(config.publishing.approvalLead);
    workspace.defaultApprovalLead = config.publishing.approvalLead;
    workspace.people = *people;
    return workspace;
}

Result<QString> readName(const QString &name)
{
    const QString trimmed = name.trimmed().normalized(QString::NormalizationForm_C);
    if (trimmed.size() > longestWorkspaceName)
        return fail(Error::Code::InvalidField,
                    u"The workspace's name may have at most %1 characters"_s.arg(longestWorkspaceName), u"/name"_s);
    return trimmed;
}

Result<void> requireZone(const QString &zone)
{
    if (QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()) && QTimeZone(zone.toUtf8()).isValid())
        return {};
    return fail(Error::Code::InvalidField, u"timezone must be the IANA name of a time zone, like Europe/Madrid"_s,
                u"/timezone"_s);
}

Result<void> store(const WorkspaceSettings &settings, Transaction &transaction)
{
    transaction.events().workspace = true;
    transaction.events().settings = true; // the rules in force name zone and lead
    return SettingStore(transaction.database())
        .set(workspaceKey, toJson(settings), transaction.caller().name, transaction.now());
}

/// Whoever has the name is raised; else somebody new.
Result<Person> makeOwner(const QString &name, Transaction &transaction)
{
    const auto people = PersonStore(transaction.database()).list();
    if (!people)
        return tl::unexpected(people.error());
    for (const Person &person : *people) {
        if (person.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return execute(ChangePerson{person.id, Role::Owner, {}}, transaction);
    }
    return execute(AddPerson{name, Role::Owner}, transaction);
}

} // namespace

Result<Workspace> execute(const GetWorkspace &, Snapshot &snapshot)
{
    return workspaceNow(snapshot.database(), snapshot.context().config);
}

Result<SetUpWorkspace::Answer> execute(const SetUpWorkspace &command, Transaction &transaction)
{
    DE_TRY(requireAdmin(transaction.caller(), u"set the workspace up"_s));
    auto settings = workspaceSettings(transaction.database());
    if (!settings)
        return tl::unexpected(settings.error());
    if (settings->setUpAt)
        return fail(Error::Code::Conflict, u"The workspace was set up on %1 already"_s.arg(toIso(*settings->setUpAt)));
    DE_TRY(requireZone(command.timezone));
    const auto name = readName(command.workspaceName);
    if (!name)
        return tl::unexpected(name.error());
    auto person = makeOwner(command.personName, transaction);
    if (!person) {
        if (person.error().field == u"/name"_s)
            person.error().field = u"/personName"_s;
        return tl::unexpected(person.error());
    }
    settings->setUpAt = transaction.now();
    settings->name = *name;
    settings->timezone = command.timezone;
    DE_TRY(store(*settings, transaction));
    DE_TRY(transaction.record(u"WORKSPACE_SET_UP"_s, u"workspace"_s,
                              {{"owner", person->id}, {"timezone", command.timezone}}));
    const auto workspace = workspaceNow(transaction.database(), transaction.config());
    if (!workspace)
        return tl::unexpected(workspace.error());
    return SetUpWorkspace::Answer{*person, *workspace};
}

Result<Workspace> execute(const ChangeWorkspace &command, Transaction &transaction)
{
    DE_TRY(requireAdmin(transaction.caller(), u"change the workspace"_s));
    const auto before = workspaceSettings(transaction.database());
    if (!before)
        return tl::unexpected(before.error());
    WorkspaceSettings after = *before;
    if (command.name) {
        const auto name = readName(*command.name);
        if (!name)
            return tl::unexpected(name.error());
        after.name = *name;
    }
    if (command.timezone) {
        if (!command.timezone->isEmpty())
            DE_TRY(requireZone(*command.timezone));
        after.timezone = command.timezone->isEmpty() ? std::nullopt : command.timezone;
    }
    if (command.approvalLead) {
        if (command.approvalLead->count() > mostLeadMinutes)
            return fail(Error::Code::InvalidField,
                        u"approvalLeadMinutes must be a whole number from 0 to %1"_s.arg(mostLeadMinutes),
                        u"/approvalLeadMinutes"_s);
        after.approvalLead = command.approvalLead->count() < 0 ? std::nullopt : command.approvalLead;
    }
    if (after != *before) {
        DE_TRY(store(after, transaction));
        DE_TRY(transaction.record(u"WORKSPACE_CHANGED"_s, u"workspace"_s,
                                  {{"from", toJson(*before)}, {"to", toJson(after)}}));
    }
    return workspaceNow(transaction.database(), transaction.config());
}

} // namespace core
