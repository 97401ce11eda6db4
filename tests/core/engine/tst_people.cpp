// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginehost.h"

#include "core/base/hash.h"
#include "core/engine/auditqueries.h"
#include "core/engine/peoplecommands.h"
#include "core/engine/tokencommands.h"
#include "core/engine/tokentable.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::AddPerson;
using core::Caller;
using core::ChangePerson;
using core::Error;
using core::Person;
using core::RemovePerson;
using core::Role;
using core::Scope;

namespace {

const Caller owner{u"o"_s, u"root"_s, core::PrincipalKind::Human, core::scopesOf(Role::Owner)};

} // namespace

/// People, their roles and what becomes of their tokens, on a real engine.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<support::EngineHost>();
        QVERIFY(m_host->start());
    }
    void cleanup() { m_host.reset(); }

    void aRoleIsASetOfScopes_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("scopes");
        QTest::newRow("reader") << Role::Reader << u"read"_s;
        QTest::newRow("planner") << Role::Planner << u"read,write"_s;
        QTest::newRow("approver") << Role::Approver << u"read,write,approve"_s;
        QTest::newRow("owner") << Role::Owner << u"read,write,approve,admin,publish"_s;
    }
    void aRoleIsASetOfScopes()
    {
        QFETCH(Role, role);
        QFETCH(QString, scopes);
        QCOMPARE(core::scopesText(core::scopesOf(role)), scopes);
        QCOMPARE(core::leastRoleWith(core::scopesOf(role)), role);
        QCOMPARE(core::roleFromName(core::roleName(role)), role);
    }

    void aPersonIsAddedAndActs()
    {
        const Person ana = add(u"  Ana García "_s, Role::Approver);
        QCOMPARE(ana.name, u"Ana García"_s);
        const auto people = m_host->ask(core::ListPeople{});
        QVERIFY(people);
        QCOMPARE(*people, QList<Person>{ana});
        const auto caller = m_host->ask(core::GetPerson{ana.id});
        QVERIFY(caller);
        QCOMPARE(*caller,
                 (Caller{ana.id, ana.name, core::PrincipalKind::Human, Scope::Read | Scope::Write | Scope::Approve}));
        QCOMPARE(m_host->ask(core::GetPerson{u"nobody"_s}).error().code, Error::Code::NotFound);
        QCOMPARE(trail().last(), u"PERSON_ADDED"_s);
    }

    void onlyAnOwnerMay()
    {
        const Person ana = add(u"Ana"_s, Role::Owner);
        const Caller planner = support::EngineHost::person();
        QCOMPARE(m_host->run(AddPerson{u"Eva"_s, Role::Reader}, planner).error().code, Error::Code::Forbidden);
        QCOMPARE(m_host->run(ChangePerson{ana.id, Role::Reader, {}}, planner).error().code, Error::Code::Forbidden);
        QCOMPARE(m_host->run(RemovePerson{ana.id}, planner).error().code, Error::Code::Forbidden);
        QCOMPARE(m_host->run(core::CreateToken{u"x"_s, {}, Scope::Read}, planner).error().code, Error::Code::Forbidden);
    }

    void aNameIsAskedForAndTakenOnce()
    {
        add(u"Ana"_s, Role::Reader);
        QVERIFY(m_host->run(core::CreateToken{u"bridge"_s, core::PrincipalKind::Service, Scope::Read}, owner));
        for (const QString &name : {u"ana"_s, u"bridge"_s})
            QCOMPARE(m_host->run(AddPerson{name, Role::Reader}, owner).error().code, Error::Code::Conflict);
        for (const QString &name : {u"  "_s, u"a\nb"_s, QString(101, u'a')}) {
            const auto refused = m_host->run(AddPerson{name, Role::Reader}, owner);
            QCOMPARE(refused.error().code, Error::Code::InvalidField);
            QCOMPARE(refused.error().field, u"/name"_s);
        }
    }

    void theLastOwnerStays()
    {
        const Person ana = add(u"Ana"_s, Role::Owner);
        QCOMPARE(m_host->run(RemovePerson{ana.id}, owner).error().code, Error::Code::Conflict);
        QCOMPARE(m_host->run(ChangePerson{ana.id, Role::Planner, {}}, owner).error().code, Error::Code::Conflict);
        QVERIFY(m_host->run(ChangePerson{ana.id, {}, u"Ana M."_s}, owner));
        add(u"Eva"_s, Role::Owner);
        const auto lowered = m_host->run(ChangePerson{ana.id, Role::Planner, {}}, owner);
        QVERIFY(lowered);
        QCOMPARE(lowered->name, u"Ana M."_s);
        QVERIFY(m_host->run(RemovePerson{ana.id}, owner));
    }

    void aLowerRoleHoldsForTheTokensAtOnce()
    {
        add(u"Eva"_s, Role::Owner);
        const Person ana = add(u"Ana"_s, Role::Approver);
        const QString hash = tokenOf(u"Ana"_s, Scope::Read | Scope::Approve);
        QCOMPARE(scopesInForce(hash), u"read,approve"_s);
        QVERIFY(m_host->run(ChangePerson{ana.id, Role::Planner, {}}, owner));
        QCOMPARE(scopesInForce(hash), u"read"_s);
        const auto beyond = m_host->run(core::CreateToken{u"Ana"_s, core::PrincipalKind::Human, Scope::Approve}, owner);
        QCOMPARE(beyond.error().code, Error::Code::Conflict);
        QCOMPARE(beyond.error().message, u"Ana is planner here: a token may have no more than read,write"_s);
    }

    void whoIsRemovedComesInNoMoreAndMayComeBack()
    {
        add(u"Eva"_s, Role::Owner);
        const Person ana = add(u"Ana"_s, Role::Approver);
        const QString hash = tokenOf(u"Ana"_s, Scope::Read);
        QSignalSpy told(&m_host->engine(), &core::DistributionEngine::committed);
        QVERIFY(m_host->run(RemovePerson{ana.id}, owner));
        QTRY_VERIFY(!told.isEmpty()); // maybe also of what came before
        QVERIFY(told.last().first().value<core::Events>().people);
        QVERIFY(!m_host->engine().tokens().find(hash, m_host->clock().now()));
        QCOMPARE(m_host->ask(core::GetPerson{ana.id}).error().code, Error::Code::NotFound);
        QCOMPARE(m_host->ask(core::ListPeople{})->size(), 1);
        QCOMPARE(m_host->run(core::CreateToken{u"Ana"_s, core::PrincipalKind::Human, Scope::Read}, owner).error().code,
                 Error::Code::Conflict);

        const Person again = add(u"Ana"_s, Role::Reader);
        QCOMPARE(again.id, ana.id);
        QVERIFY(!m_host->engine().tokens().find(hash, m_host->clock().now()));
    }

    void aTokenMakesAPersonWithTheLeastRole()
    {
        tokenOf(u"marta"_s, Scope::Read | Scope::Write);
        const auto people = m_host->ask(core::ListPeople{});
        QCOMPARE(people->size(), 1);
        QCOMPARE(people->first().role, Role::Planner);
    }

private:
    Person add(const QString &name, Role role)
    {
        const auto added = m_host->run(AddPerson{name, role}, owner);
        return added ? *added : Person{};
    }

    QString tokenOf(const QString &name, core::Scopes scopes)
    {
        const auto made = m_host->run(core::CreateToken{name, core::PrincipalKind::Human, scopes}, owner);
        return made ? core::sha256Hex(made->secret.toLatin1()) : QString();
    }

    QString scopesInForce(const QString &hash)
    {
        const auto caller = m_host->engine().tokens().find(hash, m_host->clock().now());
        return caller ? core::scopesText(caller->scopes) : u"none"_s;
    }

    QStringList trail()
    {
        QStringList actions;
        const auto answered = m_host->ask(core::ListAudit{});
        for (const core::ListAudit::Row &row : *answered)
            actions.append(row.action);
        return actions;
    }

    std::unique_ptr<support::EngineHost> m_host;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
