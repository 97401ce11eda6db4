// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginehost.h"

#include "core/engine/librarycommands.h"
#include "core/engine/peoplecommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/workspacecommands.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ChangeWorkspace;
using core::Error;
using core::GetWorkspace;
using core::Role;
using core::SetUpWorkspace;

namespace {

const core::Caller owner{u"o"_s, u"root"_s, core::PrincipalKind::Human, core::scopesOf(Role::Owner)};

} // namespace

/// First start, and that what is set of the workspace goes before config.json at once and everywhere.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<support::EngineHost>();
        core::Config config;
        config.timezone = u"Europe/Madrid"_s;
        QVERIFY(m_host->start(config));
    }
    void cleanup() { m_host.reset(); }

    void aNewWorkspaceIsAsConfigured()
    {
        const auto workspace = m_host->ask(GetWorkspace{});
        QVERIFY(workspace);
        QVERIFY(!workspace->isSetUp);
        QCOMPARE(workspace->timezone, u"Europe/Madrid"_s);
        QCOMPARE(workspace->approvalLead, 5min);
        QCOMPARE(workspace->people, 0);
        QCOMPARE(m_host->engine().rules().timezone, u"Europe/Madrid"_s);
    }

    void theFirstStartIsAnsweredOnce()
    {
        QSignalSpy told(&m_host->engine(), &core::DistributionEngine::committed);
        const auto answer = m_host->run(SetUpWorkspace{u"Ana"_s, u"Asia/Tokyo"_s, u"Molino"_s}, owner);
        QVERIFY(answer);
        QCOMPARE(answer->person.role, Role::Owner);
        QTRY_COMPARE(told.size(), 1);
        const auto events = told.first().first().value<core::Events>();
        QVERIFY(events.people && events.workspace);
        const auto workspace = m_host->ask(GetWorkspace{});
        QVERIFY(workspace->isSetUp);
        QCOMPARE(workspace->name, u"Molino"_s);
        QCOMPARE(workspace->timezone, u"Asia/Tokyo"_s);
        QCOMPARE(workspace->people, 1);
        QCOMPARE(m_host->engine().rules().timezone, u"Asia/Tokyo"_s);
        QCOMPARE(m_host->run(SetUpWorkspace{u"Eva"_s, u"UTC"_s, {}}, owner).error().code, Error::Code::Conflict);
    }

    void aRefusedFirstStartLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << u" "_s << u"UTC"_s << u"/personName"_s;
        QTest::newRow("no such zone") << u"Ana"_s << u"Europe/Nowhere"_s << u"/timezone"_s;
        QTest::newRow("no zone") << u"Ana"_s << QString() << u"/timezone"_s;
    }
    void aRefusedFirstStartLeavesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, zone);
        QFETCH(QString, field);
        const auto refused = m_host->run(SetUpWorkspace{name, zone, {}}, owner);
        QCOMPARE(refused.error().code, Error::Code::InvalidField);
        QCOMPARE(refused.error().field, field);
        QVERIFY(!m_host->ask(GetWorkspace{})->isSetUp);
        QCOMPARE(m_host->ask(core::ListPeople{})->size(), 0);
    }

    void onlyAnOwnerMay()
    {
        const core::Caller planner = support::EngineHost::person();
        QCOMPARE(m_host->run(SetUpWorkspace{u"Ana"_s, u"UTC"_s, {}}, planner).error().code, Error::Code::Forbidden);
        QCOMPARE(m_host->run(ChangeWorkspace{u"x"_s, {}, {}}, planner).error().code, Error::Code::Forbidden);
    }

    /// A new plan's week begins at the workspace's midnight; back to what is configured with an empty zone.
    void theZoneHoldsForTheNextPlanning()
    {
        QVERIFY(m_host->run(core::AddAccount{{core::Platform::TikTok, u"cocina"_s, u"en"_s, {}, {}, {}}}));
        QCOMPARE(weekBeginOfNewPlan(), u"2026-11-29T23:00:00.000Z"_s);
        QVERIFY(m_host->run(ChangeWorkspace{{}, u"America/Mexico_City"_s, {}}, owner));
        QCOMPARE(weekBeginOfNewPlan(), u"2026-11-30T06:00:00.000Z"_s);
        QVERIFY(m_host->run(ChangeWorkspace{{}, QString(), {}}, owner));
        QCOMPARE(weekBeginOfNewPlan(), u"2026-11-29T23:00:00.000Z"_s);
        QCOMPARE(m_host->run(ChangeWorkspace{{}, u"Mars/Base"_s, {}}, owner).error().field, u"/timezone"_s);
    }

    void theLeadHoldsForTheNextDecision()
    {
        const auto account = m_host->run(core::AddAccount{{core::Platform::TikTok, u"cocina"_s, u"en"_s, {}, {}, {}}});
        QVERIFY(account);
        const core::CreateSlot slot{
            {}, core::Platform::TikTok, m_host->clock().now() + 60min, account->id, u"c"_s, u"en"_s, {}};
        QVERIFY(m_host->run(ChangeWorkspace{{}, {}, 90min}, owner));
        QCOMPARE(m_host->engine().rules().approvalLead, 90min);
        QCOMPARE(m_host->run(slot).error().field, u"/datetime"_s);
        QVERIFY(m_host->run(ChangeWorkspace{{}, {}, 30min}, owner));
        const auto made = m_host->run(slot);
        QVERIFY(made);
        QVERIFY(m_host->run(core::RequestApproval{{made->id}}));
        const auto queue = m_host->ask(core::ListApprovals{});
        QCOMPARE(queue->items.first().decideBefore, made->dueAt - 30min);
        QVERIFY(m_host->run(ChangeWorkspace{{}, {}, -1min}, owner));
        QCOMPARE(m_host->ask(GetWorkspace{})->approvalLead, 5min);
        QCOMPARE(m_host->run(ChangeWorkspace{{}, {}, 10081min}, owner).error().field, u"/approvalLeadMinutes"_s);
    }

private:
    QString weekBeginOfNewPlan()
    {
        core::PlanRequest request;
        request.contentId = u"film"_s;
        request.platforms = {core::Platform::TikTok};
        request.languages = {u"en"_s};
        request.weekStart = QDate(2026, 11, 30);
        const auto plan = m_host->run(core::CreatePlan{request});
        if (!plan)
            return plan.error().message;
        const auto week = m_host->plan(plan->id);
        return week ? core::toIso(week->calendar.weekStart) : week.error().message;
    }

    std::unique_ptr<support::EngineHost> m_host;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
