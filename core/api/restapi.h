// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QObject>
#include <QThread>

#include "core/api/accountcontroller.h"
#include "core/api/approvalcontroller.h"
#include "core/api/blackoutcontroller.h"
#include "core/api/calendarcontroller.h"
#include "core/api/contentcontroller.h"
#include "core/api/engineauthenticator.h"
#include "core/api/httpsettings.h"
#include "core/api/insightcontroller.h"
#include "core/api/learningcontroller.h"
#include "core/api/manualtrendcontroller.h"
#include "core/api/mitigationcontroller.h"
#include "core/api/operationscontroller.h"
#include "core/api/overviewcontroller.h"
#include "core/api/peoplecontroller.h"
#include "core/api/plancontroller.h"
#include "core/api/publishcontroller.h"
#include "core/api/repaircontroller.h"
#include "core/api/routes.h"
#include "core/api/rulecontroller.h"
#include "core/api/slotchangecontroller.h"
#include "core/api/workspacecontroller.h"

#include <memory>

namespace api {

class RestServer;

/// The REST face of an engine: its controllers, their table of routes, and the server with its thread. Lives in the
/// thread that makes it.
class RestApi final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestApi)

public:
    /// `engine` must outlive it. `settings` are those of the engine's configuration unless given.
    explicit RestApi(core::DistributionEngine &engine, QObject *parent = nullptr);
    RestApi(core::DistributionEngine &engine, HttpSettings settings, QObject *parent = nullptr);
    /// Closes what is still open at once; stop() first for a clean end.
    ~RestApi() override;

    /// Listens on `host` alone; on a null address: on 127.0.0.1 and, where it is free, ::1. Port 0 takes any. Returns
    /// the real port; Forbidden for an address other machines reach while no token exists, Unavailable where it cannot.
    /// Waits for the server's thread: call it at start only.
    core::Result<quint16> start(const QHostAddress &host, quint16 port);

    /// Stops accepting, answers what is in flight, then emits stopped().
    void stop();

    const Routes &routes() const { return m_routes; }

Q_SIGNALS:
    void stopped();

private:
    core::DistributionEngine &m_engine;
    const HttpSettings m_settings;
    EngineAuthenticator m_authenticator;
    OperationsController m_operations;
    PlanController m_plans;
    PublishController m_publishing;
    CalendarController m_calendars;
    SlotChangeController m_slotChanges;
    ApprovalController m_approvals;
    AccountController m_accounts;
    ContentController m_contents;
    InsightController m_insights;
    RepairController m_repairs;
    LearningController m_learning;
    MitigationController m_mitigations;
    BlackoutController m_blackouts;
    ManualTrendController m_manualTrends;
    RuleController m_rules;
    PeopleController m_people;
    WorkspaceController m_workspace;
    OverviewController m_overview;
    Routes m_routes;
    QThread m_thread;
    QObject m_inThread; // in that thread, to run code there
    std::unique_ptr<RestServer> m_server; // made, used and destroyed there
};

} // namespace api
