// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include "core/api/httpsettings.h"
#include "core/api/restapi.h"
#include "core/engine/engine.h"
#include "core/model/principal.h"
#include "tests/support/httpclient.h"

#include <functional>
#include <memory>

namespace core {
class Database;
}

namespace tests {

/// A real engine on a workspace of its own with its REST face on a free port.
class TestServer final
{
public:
    explicit TestServer(core::Config config = {});
    ~TestServer();

    /// Asked beside those of the configuration, from the next start on.
    void setProviders(const core::AdviceProviders &providers) { m_providers = providers; }

    /// False, with a message in the log, where it did not come up.
    bool start();
    /// As after a stop of the program: everything closed, then opened again on the same workspace.
    bool restart();

    quint16 port() const { return m_port; }
    core::DistributionEngine &engine() { return *m_engine; }
    const api::Routes &routes() const { return m_api->routes(); }
    QString dataFolder() const { return m_folder.path(); }

    /// The secret of a new token, made beside the running engine as the command line does.
    QByteArray createToken(const QString &name, core::PrincipalKind kind, core::Scopes scopes);
    bool revokeToken(const QString &name);

    /// Writes to the store beside the running engine, in one transaction; false, with a message in the log, where it
    /// was refused.
    bool write(const std::function<core::Result<void>(core::Database &)> &work);

    HttpClient client(const QByteArray &token = {}) const { return HttpClient(m_port, token); }

private:
    void stop();

    QTemporaryDir m_folder;
    const core::Config m_config;
    core::AdviceProviders m_providers;
    std::unique_ptr<core::DistributionEngine> m_engine;
    std::unique_ptr<api::RestApi> m_api;
    quint16 m_port = 0;
};

} // namespace tests
