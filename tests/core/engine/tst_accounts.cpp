// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginehost.h"

#include "core/engine/accountcommands.h"
#include "core/engine/accountoutlook.h"
#include "core/engine/approvalcommands.h"
#include "core/engine/capuse.h"
#include "core/engine/librarycommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/plancommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Account;
using core::AccountEventKind;
using core::BringBackAccount;
using core::Error;
using core::Instant;
using core::Platform;
using core::RecordAccountEvent;
using core::RemoveAccountEvent;
using core::RetireAccount;
using core::Slot;
using core::SlotState;

/// Retiring accounts, what happened to them elsewhere, and their risk from day to day, on a real engine.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<support::EngineHost>();
        QVERIFY(m_host->start());
        const auto added = m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
        QVERIFY(added);
        m_id = added->id;
    }
    void cleanup() { m_host.reset(); }

    void capUseCountsLocalDaysOfEachAccount()
    {
        const auto kiritimati = m_host->run(
            core::AddAccount{{Platform::TikTok, u"atoll"_s, {}, u"Pacific/Kiritimati"_s, {}, {}}}); // UTC+14
        QVERIFY(kiritimati);
        slotIn(26h); // 24 November, 08:00 UTC
        slotIn(34h); // 16:00 UTC
        core::CreateSlot there = newSlot(30h); // 24 November, 12:00 UTC: the 25th there
        there.accountId = kiritimati->id;
        QVERIFY(m_host->run(there));

        const Instant from = *core::instantFromIso(u"2026-11-24T00:00:00Z"_s);
        const auto use = m_host->ask(core::ListCapUse{from, from + 24h});
        QVERIFY(use);
        QHash<QString, int> posts;
        for (const core::ListCapUse::Item &item : *use) {
            QCOMPARE(item.cap, core::PlatformTable::builtIn().at(Platform::TikTok).maxPostsPerDay);
            posts.insert(item.accountId + item.day.toString(Qt::ISODate), item.posts);
        }
        QCOMPARE(posts.value(m_id + u"2026-11-24"_s), 2);
        QCOMPARE(posts.value(kiritimati->id + u"2026-11-24"_s), 0);
        QCOMPARE(posts.value(kiritimati->id + u"2026-11-25"_s), 1);
        QVERIFY(!posts.contains(m_id + u"2026-11-25"_s)); // beyond the span

        QCOMPARE(m_host->ask(core::ListCapUse{from, from}).error().code, Error::Code::InvalidField);
        QCOMPARE(m_host->ask(core::ListCapUse{from, from + 32 * 24h}).error().code, Error::Code::InvalidField);
    }

    void aRetiredAccountTakesNothingNew()
    {
        const Slot standing = slotIn(26h);
        const auto retired = m_host->run(RetireAccount{m_id});
        QVERIFY(retired);
        QVERIFY(retired->account.retiredAt);
        QCOMPARE(retired->coming.size(), 1);
        QCOMPARE(retired->coming.first().id, standing.id);
        QCOMPARE(stored(standing.id).dueAt, standing.dueAt); // listed, not moved

        const auto fresh = m_host->run(newSlot(50h));
        QCOMPARE(fresh.error().code, Error::Code::Conflict);
        QCOMPARE(fresh.error().field, u"/accountId"_s);
        QCOMPARE(m_host->ask(core::ListAccounts{})->size(), 0);
        QCOMPARE(m_host->ask(core::ListAccounts{{}, core::ListAccounts::Which::All})->size(), 1);
        for (const Slot &slot : planned())
            QVERIFY(slot.accountId.isEmpty());

        const auto again = m_host->run(core::AddAccount{{Platform::TikTok, u"Cocina"_s, {}, {}, {}, {}}});
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QVERIFY(again.error().message.contains(u"retired"_s));
    }

    void aRetiredAccountComesBack()
    {
        QVERIFY(m_host->run(RetireAccount{m_id}));
        const auto back = m_host->run(BringBackAccount{m_id});
        QVERIFY(back);
        QVERIFY(!back->retiredAt);
        QVERIFY(m_host->run(newSlot(50h)));
        for (const Slot &slot : planned())
            QCOMPARE(slot.accountId, m_id);
    }

    void anEventRaisesTheRiskOfComingSlotsAtOnce()
    {
        const Slot before = slotIn(26h);
        const auto told = m_host->run(RecordAccountEvent{m_id, AccountEventKind::Suspension, now() - 48h});
        QVERIFY(told);
        QCOMPARE(told->account.events, QList<core::AccountEvent>{told->event});
        QCOMPARE(told->rated.size(), 1);
        const Slot after = stored(before.id);
        QVERIFY(after.risk.score > before.risk.score);
        QCOMPARE(after, told->rated.first());

        const auto undone = m_host->run(RemoveAccountEvent{m_id, told->event.id});
        QVERIFY(undone);
        QVERIFY(undone->account.events.isEmpty());
        QCOMPARE(stored(before.id).risk.score, before.risk.score);
        QCOMPARE(m_host->run(RemoveAccountEvent{m_id, told->event.id}).error().code, Error::Code::NotFound);
    }

    /// An approval binds to the risk band: one that has risen needs a person again.
    void aHigherBandVoidsAnApproval()
    {
        const Slot slot = slotIn(26h);
        QVERIFY(m_host->run(core::RequestApproval{{slot.id}}));
        const auto queue = m_host->ask(core::ListApprovals{});
        QCOMPARE(queue->items.size(), 1);
        const core::Decide yes{{{slot.id, queue->items.first().fingerprint}}, core::Decision::Approve, {}};
        QVERIFY(m_host->run(yes));
        QCOMPARE(stored(slot.id).state, SlotState::Approved);

        QVERIFY(m_host->run(RecordAccountEvent{m_id, AccountEventKind::Success, now() - 24h}));
        QCOMPARE(stored(slot.id).state, SlotState::Approved);
        QVERIFY(m_host->run(RecordAccountEvent{m_id, AccountEventKind::Suspension, now() - 1h}));
        const Slot after = stored(slot.id);
        QCOMPARE(after.state, SlotState::PendingApproval);
        QVERIFY(after.approvalId.isEmpty());
        QVERIFY(after.reason.contains(u"risk"_s));
    }

    void aTimeThatCannotBeIsRefused_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("ahead") << qint64(1);
        QTest::newRow("more than two years back") << qint64(-24 * 731);
    }
    void aTimeThatCannotBeIsRefused()
    {
        QFETCH(qint64, hours);
        const auto refused =
            m_host->run(RecordAccountEvent{m_id, AccountEventKind::Failure, now() + std::chrono::hours(hours)});
        QCOMPARE(refused.error().code, Error::Code::InvalidField);
        QCOMPARE(refused.error().field, u"/at"_s);
        QCOMPARE(m_host->run(RecordAccountEvent{u"nobody"_s, AccountEventKind::Failure, now()}).error().field,
                 u"/accountId"_s);
    }

    void theOutlookCountsDaysAndWeighsThePast()
    {
        QVERIFY(m_host->run(RecordAccountEvent{m_id, AccountEventKind::Suspension, now() - 10 * 24h}));
        const Slot first = slotIn(26h);
        const Slot second = slotIn(36h);
        const auto outlook = m_host->ask(core::AccountOutlook{m_id});
        QVERIFY(outlook);
        QCOMPARE(outlook->standing, core::AccountStanding::Ready);
        QCOMPARE(outlook->days.size(), 36);
        QCOMPARE(outlook->days.first().day, QDate(2026, 10, 26));
        QCOMPARE(outlook->days.last().day, QDate(2026, 11, 30));
        const auto &days = outlook->days;
        QVERIFY(days[17].risk.score < days[18].risk.score); // 12 and 13 November: it was suspended on the 13th
        QVERIFY(days[27].risk.score < days[18].risk.score); // and fades from then on
        QCOMPARE(days[29].posts, 2);
        QCOMPARE(days[30].posts, 0);
        QVERIFY(days[30].risk.score < days[29].risk.score); // a full day weighs more
        QCOMPARE(outlook->week.posts, 2);
        QCOMPARE(outlook->week.closest, std::optional<core::milliseconds>(10h));
        QCOMPARE(outlook->coming.size(), 2);
        QCOMPARE(outlook->coming.first().id, first.id);
        QCOMPARE(outlook->coming.last().id, second.id);
        QCOMPARE(m_host->ask(core::AccountOutlook{u"nobody"_s}).error().code, Error::Code::NotFound);
    }

    void theStandingSaysWhatItMayDo()
    {
        Account account;
        QCOMPARE(core::standingOf(account, now()), core::AccountStanding::Ready);
        account.status = core::AccountStatus::Cooldown;
        QCOMPARE(core::standingOf(account, now()), core::AccountStanding::CoolingDown);
        account.cooldownUntil = now();
        QCOMPARE(core::standingOf(account, now()), core::AccountStanding::Ready);
        account.status = core::AccountStatus::Banned;
        QCOMPARE(core::standingOf(account, now()), core::AccountStanding::Banned);
        account.retiredAt = now();
        QCOMPARE(core::standingOf(account, now()), core::AccountStanding::Retired);
    }

private:
    Instant now() { return m_host->clock().now(); }

    core::CreateSlot newSlot(std::chrono::hours ahead)
    {
        return {{}, Platform::TikTok, now() + ahead, m_id, u"film"_s, u"es"_s, {}};
    }
    Slot slotIn(std::chrono::hours ahead)
    {
        const auto made = m_host->run(newSlot(ahead));
        if (!made)
            qWarning() << made.error().message;
        return made.value_or(Slot{});
    }
    Slot stored(const QString &id)
    {
        const auto answered = m_host->ask(core::ListSlots{{.accountId = m_id}, 0, {}});
        for (const Slot &slot : answered->slots) {
            if (slot.id == id)
                return slot;
        }
        return {};
    }
    QList<Slot> planned()
    {
        core::PlanRequest request;
        request.contentId = u"film"_s;
        request.platforms = {Platform::TikTok};
        request.languages = {u"es"_s};
        request.weekStart = QDate(2026, 11, 30);
        const auto plan = m_host->run(core::CreatePlan{request});
        const auto week = m_host->plan(plan->id);
        if (!week || week->slots.isEmpty())
            qWarning() << "no slots were planned";
        return week ? week->slots : QList<Slot>();
    }

    std::unique_ptr<support::EngineHost> m_host;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
