// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginehost.h"

#include "core/engine/approvalcommands.h"
#include "core/engine/contentcommands.h"
#include "core/engine/librarycommands.h"
#include "core/engine/needsyou.h"
#include "core/engine/peoplecommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/previewqueries.h"
#include "core/engine/search.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/tokencommands.h"
#include "core/engine/tokenqueries.h"
#include "core/engine/trailqueries.h"
#include "core/storage/database.h"
#include "core/storage/databaselocation.h"
#include "core/storage/slotstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Instant;
using core::ListNeedsYou;
using core::ListTrail;
using core::NeedKind;
using core::Platform;
using core::Role;
using core::Search;
using core::SlotState;

namespace {

const core::Caller owner{u"o"_s, u"root"_s, core::PrincipalKind::Human, core::scopesOf(Role::Owner)};

} // namespace

/// What waits for a person, what is found by name, the trail newest first, the tokens, and the two-person rule.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<support::EngineHost>();
        QVERIFY(m_host->start());
        const auto account = m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
        QVERIFY(account);
        m_account = account->id;
        core::SaveContent content;
        content.title = u"Olive harvest"_s;
        content.variants = {{u"es"_s, {}, u"Hola"_s, {}, {}}};
        m_content = m_host->run(content)->contentId;
    }
    void cleanup() { m_host.reset(); }

    void whatWaitsIsListedByKindThenTime()
    {
        QCOMPARE(*m_host->ask(core::CountNeedsYou{}), 0);
        const core::Slot failed = forced(slotIn(30h), SlotState::Failed, u"The network said no"_s);
        const core::Slot unknown = forced(slotIn(50h), SlotState::Unknown, {});
        const core::Slot late = slotIn(2h);
        m_host->clock().set(now() + 3h);
        QTRY_COMPARE(stateOf(late.id), SlotState::Missed);

        const auto needs = m_host->ask(ListNeedsYou{});
        QVERIFY(needs);
        QList<NeedKind> kinds;
        for (const ListNeedsYou::Item &item : *needs)
            kinds.append(item.kind);
        QCOMPARE(kinds, (QList<NeedKind>{NeedKind::OutcomeUnknown, NeedKind::Failed, NeedKind::Missed}));
        QCOMPARE(needs->at(0).slot->id, unknown.id);
        QCOMPARE(needs->at(0).title, u"Olive harvest"_s);
        QCOMPARE(needs->at(1).sentence, u"The network said no"_s);
        QCOMPARE(needs->at(1).account->username, u"cocina"_s);
        QCOMPARE(needs->at(1).slot->id, failed.id);
        QVERIFY(needs->at(2).proposedAt);
        QVERIFY(*needs->at(2).proposedAt > now());
        QCOMPARE(needs->at(2).proposedAccountId, m_account);
        QVERIFY(needs->at(2).proposedUsername.isEmpty()); // its own
        QVERIFY(!needs->at(0).proposedAt); // first a person says how it ended
        QCOMPARE(*m_host->ask(core::CountNeedsYou{}), 3);

        const auto without = m_host->ask(ListNeedsYou{.proposals = 0});
        QVERIFY(!without->at(2).proposedAt);
        QCOMPARE(m_host->ask(ListNeedsYou{.limit = 1})->size(), 1);
    }

    void anAccountThatIsShutIsListedWithItsSlots()
    {
        slotIn(26h);
        slotIn(50h);
        QVERIFY(m_host->run(core::ChangeAccount{m_account, {.status = core::AccountStatus::Suspended}}));
        const auto needs = m_host->ask(ListNeedsYou{});
        QVERIFY(needs);
        QCOMPARE(needs->size(), 3); // its slots are CRITICAL now
        QCOMPARE(needs->at(0).kind, NeedKind::CriticalRisk);
        QCOMPARE(needs->last().kind, NeedKind::Account);
        QCOMPARE(needs->last().comingSlots, 2);
        QCOMPARE(needs->last().sentence, u"It is suspended, and 2 posts stand on it this week"_s);
        QCOMPARE(*m_host->ask(core::CountNeedsYou{}), 3);
    }

    void aCoolDownThatEndsBeforeThePostNeedsNobody()
    {
        slotIn(26h);
        core::AccountChange change;
        change.status = core::AccountStatus::Cooldown;
        change.cooldownUntil = now() + 1h;
        QVERIFY(m_host->run(core::ChangeAccount{m_account, change}));
        QCOMPARE(*m_host->ask(core::CountNeedsYou{}), 0);
        change.cooldownUntil = now() + 100h;
        QVERIFY(m_host->run(core::ChangeAccount{m_account, change}));
        QCOMPARE(*m_host->ask(core::CountNeedsYou{}), 1);
    }

    void namesThatBeginSoComeFirst()
    {
        QVERIFY(m_host->run(core::AddAccount{{Platform::YouTube, u"olivar"_s, u"es"_s, {}, {}, {}}}));
        QVERIFY(m_host->run(core::AddAccount{{Platform::YouTube, u"the_oli"_s, u"es"_s, {}, {}, {}}}));
        const core::Slot slot = slotIn(26h);
        core::PlanRequest request;
        request.contentId = u"film"_s;
        request.title = u"Spring olives"_s;
        QVERIFY(m_host->run(core::CreatePlan{request}));
        const auto hits = m_host->ask(Search{u"OLI"_s, 20});
        QVERIFY(hits);
        QStringList names;
        for (const Search::Hit &hit : *hits)
            names.append(hit.name);
        QCOMPARE(names,
                 (QStringList{u"olivar"_s, u"Olive harvest"_s, u"Olive harvest"_s, u"the_oli"_s, u"Spring olives"_s}));
        QCOMPARE(hits->at(1).kind, Search::Kind::Content);
        QCOMPARE(hits->at(2).kind, Search::Kind::Slot);
        QCOMPARE(hits->at(2).id, slot.id);
        QCOMPARE(hits->at(2).at, std::optional(slot.dueAt));
        QCOMPARE(m_host->ask(Search{u"oli"_s, 2})->size(), 2);
        QVERIFY(m_host->ask(Search{u"%"_s, 20})->isEmpty()); // a sign, not a pattern
        QVERIFY(m_host->ask(Search{u" "_s, 20})->isEmpty());
    }

    void theTrailIsReadBackwardsAndFiltered()
    {
        core::Caller eva = m_host->person();
        eva.name = u"eva"_s;
        QVERIFY(m_host->run(core::ChangeAccount{m_account, {.timezone = u"UTC"_s}}, eva));
        const auto page = m_host->ask(ListTrail{.limit = 2});
        QVERIFY(page);
        QCOMPARE(actions(*page), (QStringList{u"ACCOUNT_CHANGED"_s, u"CONTENT_ADDED"_s}));
        QCOMPARE(page->rows[0].subjectName, u"@cocina"_s);
        QCOMPARE(page->rows[1].subjectName, u"Olive harvest"_s);
        QCOMPARE(page->rows[0].entry.actor, u"eva"_s);
        QVERIFY(page->nextBefore > 0);
        QVERIFY(page->actors.contains(u"eva"_s));
        QVERIFY(page->actions.contains(u"ACCOUNT_ADDED"_s));
        const auto next = m_host->ask(ListTrail{.limit = 2, .before = page->nextBefore});
        QCOMPARE(actions(*next).first(), u"ACCOUNT_ADDED"_s);

        QCOMPARE(actions(*m_host->ask(ListTrail{.actor = u"eva"_s})), QStringList{u"ACCOUNT_CHANGED"_s});
        QCOMPARE(actions(*m_host->ask(ListTrail{.action = u"CONTENT_ADDED"_s})).size(), 1);
        QCOMPARE(actions(*m_host->ask(ListTrail{.subject = m_account})).size(), 2);
        QCOMPARE(actions(*m_host->ask(ListTrail{.text = u"COCIN"_s})).size(), 2);
        QCOMPARE(actions(*m_host->ask(ListTrail{.text = u"harvest"_s})), QStringList{u"CONTENT_ADDED"_s});
        QVERIFY(m_host->ask(ListTrail{.to = now()})->rows.isEmpty());
        QVERIFY(m_host->ask(ListTrail{.from = now() + 1ms})->rows.isEmpty());
    }

    void tokensAreListedWithoutTheirSecrets()
    {
        QVERIFY(m_host->run(core::CreateToken{u"bridge"_s, core::PrincipalKind::Service, core::Scope::Read}, owner));
        QVERIFY(m_host->run(core::RevokeToken{u"bridge"_s}, owner));
        const auto tokens = m_host->ask(core::ListTokens{});
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), 1);
        QCOMPARE(tokens->first().name, u"bridge"_s);
        QCOMPARE(tokens->first().kind, core::PrincipalKind::Service);
        QVERIFY(tokens->first().revokedAt);
        QVERIFY(!tokens->first().holdsAt(now()));
    }

    /// Where the account asks for two and there are two, nobody approves what they edited last; elsewhere the trail
    /// tells.
    void nobodyAloneApprovesTheirOwnEditWhereTwoAreAskedFor()
    {
        QVERIFY(m_host->run(core::AddPerson{u"ana"_s, Role::Approver}, owner));
        core::Caller eva{u"e"_s, u"eva"_s, core::PrincipalKind::Human, core::scopesOf(Role::Approver)};
        core::AccountChange two;
        two.twoPersonRule = true;
        QCOMPARE(m_host->run(core::ChangeAccount{m_account, two}).error().code, core::Error::Code::Forbidden);
        QVERIFY(m_host->run(core::ChangeAccount{m_account, two}, owner));

        const core::Slot alone = slotIn(26h); // made by ana, who is the only approver
        QVERIFY(!decide(alone, m_host->person()));
        QCOMPARE(m_host->ask(ListTrail{.subject = alone.id})->rows.first().entry.detail.value("ownEdit", false), true);

        QVERIFY(m_host->run(core::AddPerson{u"eva"_s, Role::Approver}, owner));
        const core::Slot slot = slotIn(50h);
        const auto refused = decide(slot, m_host->person());
        QVERIFY(refused);
        QCOMPARE(refused->code, core::Error::Code::Forbidden);
        QVERIFY(refused->message.contains(u"@cocina"_s));
        core::PreviewDecision preview{{{slot.id, {}}}, core::Decision::Approve, u"seen"_s, m_host->person()};
        const auto foreseen = m_host->ask(preview); // said before it is tried
        QVERIFY(foreseen && foreseen->first().refused);
        QCOMPARE(foreseen->first().refused->code, core::Error::Code::Forbidden);
        preview.decider = eva;
        QVERIFY(!m_host->ask(preview)->first().refused);
        preview.decider.reset();
        QVERIFY(!m_host->ask(preview)->first().refused);
        QVERIFY(!decide(slot, eva));
        QVERIFY(!m_host->ask(ListTrail{.subject = slot.id})->rows.first().entry.detail.contains("ownEdit"));
    }

private:
    Instant now() { return m_host->clock().now(); }

    core::Slot slotIn(std::chrono::hours ahead)
    {
        const auto made =
            m_host->run(core::CreateSlot{{}, Platform::TikTok, now() + ahead, m_account, m_content, u"es"_s, {}});
        if (!made)
            qWarning() << made.error().message;
        return made.value_or(core::Slot{});
    }

    /// Writes a state that no command of this engine leads to.
    core::Slot forced(core::Slot slot, SlotState state, const QString &reason)
    {
        const auto database = core::Database::open(
            core::DatabaseLocation::sqlite(m_host->engine().context().dataFolder + u"/engine.db"_s),
            core::Access::ReadWrite);
        slot.state = state;
        slot.reason = reason;
        if (const auto written = core::SlotStore(**database).update(slot, now()); !written || !*written)
            qWarning() << "not forced";
        return slot;
    }

    SlotState stateOf(const QString &id)
    {
        const auto answered = m_host->ask(core::ListSlots{{.accountId = m_account}, 0, {}});
        for (const core::Slot &slot : answered->slots) {
            if (slot.id == id)
                return slot.state;
        }
        return SlotState::Cancelled;
    }

    static QStringList actions(const ListTrail::Answer &answer)
    {
        QStringList list;
        for (const ListTrail::Row &row : answer.rows)
            list.append(row.entry.action);
        return list;
    }

    std::optional<core::Error> decide(const core::Slot &slot, const core::Caller &caller)
    {
        if (!m_host->run(core::RequestApproval{{slot.id}}))
            qWarning() << "not in the queue";
        QString fingerprint;
        const auto answered = m_host->ask(core::ListApprovals{});
        for (const auto &item : answered->items) {
            if (item.slot.id == slot.id)
                fingerprint = item.fingerprint;
        }
        const auto decided =
            m_host->run(core::Decide{{{slot.id, fingerprint}}, core::Decision::Approve, u"seen"_s}, caller);
        return decided ? decided->first().refused : std::optional(decided.error());
    }

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
    QString m_content;
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
