// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include <QDir>
#include <QFile>

#include "core/base/logging.h"
#include "core/engine/adviceproviders.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

core::Result<void> makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(parent) || ::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return core::fail(core::Error::Code::Unavailable, u"The folder %1 cannot be made"_s.arg(path));
    return {};
}

} // namespace

core::Result<Workspace> openWorkspace(const CommandLine &line)
{
    const QString folder = QDir(line.data).absolutePath();
    if (!line.config.isEmpty() && !QFile::exists(line.config))
        return core::fail(core::Error::Code::InvalidField, u"There is no configuration %1"_s.arg(line.config));

    Workspace workspace;
    workspace.context.dataFolder = folder;
    QStringList warnings;
    auto config = core::configFromFile(line.config.isEmpty() ? folder + u"/config.json"_s : line.config, warnings);
    if (!config)
        return tl::unexpected(config.error());
    for (const auto &[name, url] : line.services.asKeyValueRange()) {
        if (url == u"embedded"_s)
            config->services.remove(name);
        else
            config->services.insert(name, url);
    }
    for (const QString &name : config->services.keys())
        warnings.append(u"this version has no client for the service %1: its embedded default is used"_s.arg(name));
    for (const QString &warning : std::as_const(warnings))
        qCWarning(core::logEngine).noquote() << warning;
    workspace.context.config = std::move(*config);
    auto providers = core::configuredProviders(workspace.context.config, folder);
    if (!providers)
        return tl::unexpected(providers.error());
    workspace.context.providers = std::move(*providers);

    auto location = line.database.isEmpty()
        ? core::Result<core::DatabaseLocation>(core::DatabaseLocation::sqlite(folder + u"/distribution.db"_s))
        : core::DatabaseLocation::parse(line.database);
    if (!location)
        return tl::unexpected(location.error());
    if (location->system != core::DatabaseLocation::System::Sqlite)
        return core::fail(core::Error::Code::InvalidField,
                          u"This version keeps its data in SQLite alone: --database sqlite:PATH"_s);
    workspace.location = std::move(*location);
    DE_TRY(makeFolder(folder)); // only now: a start that is refused for its settings leaves no trace
    DE_TRY(makeFolder(folder + u"/media"_s));
    return workspace;
}

core::Caller owner()
{
    const passwd *user = ::getpwuid(::getuid());
    const QString name = user ? QString::fromLocal8Bit(user->pw_name) : u"owner"_s;
    using core::Scope;
    return {u"owner"_s, name, core::PrincipalKind::Human,
            Scope::Read | Scope::Write | Scope::Approve | Scope::Admin | Scope::Publish};
}

} // namespace app
