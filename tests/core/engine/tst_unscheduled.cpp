// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginehost.h"

#include "core/engine/accountcommands.h"
#include "core/engine/approvalcommands.h"
#include "core/engine/contentcommands.h"
#include "core/engine/librarycommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/unscheduled.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Instant;
using core::ListUnscheduled;
using core::Platform;
using core::Slot;
using core::SlotState;
using core::UnscheduledKind;

/// What a week has no place for yet, on a real engine. The clock stands on Monday 23 November 2026, 06:00 UTC.
class TestUnscheduled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<support::EngineHost>();
        QVERIFY(m_host->start());
        m_account = addAccount(Platform::TikTok, u"cocina"_s, u"es"_s);
    }
    void cleanup() { m_host.reset(); }

    void anEmptyWorkspaceHasNothing()
    {
        const auto answer = list();
        QVERIFY(answer.items.isEmpty());
        QVERIFY(!answer.more);
    }

    void aTextWaitsUntilASlotOfTheWeekCarriesIt()
    {
        const QString content = addContent(u"Harvest"_s, {{u"es"_s, {}, u"Hola"_s, {}, {}}});
        const auto waiting = list().items;
        QCOMPARE(waiting.size(), 1);
        const ListUnscheduled::Item &text = waiting.first();
        QCOMPARE(text.kind, UnscheduledKind::Variant);
        QCOMPARE(text.contentId, content);
        QCOMPARE(text.title, u"Harvest"_s);
        QCOMPARE(text.language, u"es"_s);
        QVERIFY(!text.platform); // for every platform
        QVERIFY(!text.slot);
        QCOMPARE(text.takers, (QList<ListUnscheduled::Taker>{{m_account, Platform::TikTok, u"cocina"_s}}));
        QCOMPARE(text.sentence, u"No slot carries this content at all"_s);

        const Slot slot = slotIn(30h, content);
        QVERIFY(list().items.isEmpty());
        // Dragged out of the week it waits again.
        QVERIFY(m_host->run(core::CancelSlot{slot.id}));
        QCOMPARE(list().items.size(), 1);
        QCOMPARE(list().items.first().id, text.id);
        QCOMPARE(list().items.first().sentence, u"No slot of the week carries this text"_s);
    }

    void aPlatformsOwnTextIsAnother()
    {
        addAccount(Platform::YouTube, u"molino"_s, {});
        const QString content = addContent(
            u"Harvest"_s, {{u"es"_s, {}, u"Para todos"_s, {}, {}}, {u"es"_s, Platform::TikTok, u"Corto"_s, {}, {}}});
        QCOMPARE(list().items.size(), 2);
        slotIn(30h, content); // on TikTok, so it carries the text of its own
        const auto left = list().items;
        QCOMPARE(left.size(), 1);
        QVERIFY(!left.first().platform);
    }

    void textsThatTakeTurnsAreListedOnce()
    {
        const QString content =
            addContent(u"Harvest"_s, {{u"es"_s, {}, u"Hola"_s, {}, {}}, {u"es"_s, {}, u"Otra vez"_s, {}, {}}});
        QCOMPARE(list().items.size(), 1);
        slotIn(30h, content);
        QVERIFY(list().items.isEmpty());
    }

    void whatNobodyCouldPublishIsLeftOut()
    {
        addContent(u"Harvest"_s, {{u"ar"_s, {}, u"مرحبا"_s, {}, {}}, {u"es"_s, Platform::LinkedIn, u"Hola"_s, {}, {}}});
        QVERIFY(list().items.isEmpty());
        addAccount(Platform::YouTube, u"molino"_s, {}); // speaks every language
        QCOMPARE(list().items.size(), 1);
        QCOMPARE(list().items.first().language, u"ar"_s);
        addContent(u"Cosecha"_s, {{u"es"_s, Platform::TikTok, u"Hola"_s, {}, {}}});
        QCOMPARE(list().items.size(), 2);
        QVERIFY(m_host->run(core::ChangeAccount{m_account, {.status = core::AccountStatus::Banned}}));
        QCOMPARE(list().items.size(), 1);
    }

    void retiredContentIsNotOffered()
    {
        const QString content = addContent(u"Harvest"_s, {{u"es"_s, {}, u"Hola"_s, {}, {}}});
        QVERIFY(m_host->run(core::RetireContent{content}));
        QVERIFY(list().items.isEmpty());
    }

    void whatHadAnotherWeekIsNotOfferedAgain()
    {
        const QString content = addContent(u"Harvest"_s, {{u"es"_s, {}, u"Hola"_s, {}, {}}});
        slotIn(24h * 9, content);
        QVERIFY(list().items.isEmpty());
        // A plan of the week makes it one of the week's contents.
        core::PlanRequest request;
        request.contentId = content;
        request.platforms = {Platform::TikTok};
        request.languages = {u"es"_s};
        request.velocity = 0.1;
        const QString plan = planned(request);
        for (const Slot &slot : slotsOf(plan))
            QVERIFY(m_host->run(core::CancelSlot{slot.id}));
        QCOMPARE(list().items.size(), 1);
        QCOMPARE(list().items.first().sentence, u"No slot of the week carries this text"_s);
    }

    void missedAndExpiredSlotsComeFirstAndFollowIntoLaterWeeks()
    {
        const QString content = addContent(u"Harvest"_s, {{u"es"_s, {}, u"Hola"_s, {}, {}}});
        addContent(u"Cosecha"_s, {{u"es"_s, {}, u"Hola"_s, {}, {}}});
        const Slot missed = slotIn(26h, content);
        const Slot expired = slotIn(34h, content);
        QVERIFY(!m_host->run(core::RequestApproval{{expired.id}})->first().refused);
        m_host->clock().set(now() + 40h);
        QTRY_COMPARE(list().items.size(), 3);
        const auto items = list().items;
        QCOMPARE(items[0].kind, UnscheduledKind::Expired);
        QCOMPARE(items[0].slot->id, expired.id);
        QCOMPARE(items[0].takers.first().id, m_account);
        QCOMPARE(items[1].kind, UnscheduledKind::Missed);
        QCOMPARE(items[1].slot->id, missed.id);
        QCOMPARE(items[1].title, u"Harvest"_s);
        QVERIFY(!items[1].sentence.isEmpty());
        QCOMPARE(items[2].kind, UnscheduledKind::Variant);

        // Also beside next week, where they may be put; not beside a week that is over before them.
        QCOMPARE(kinds(list(monday + 24h * 7)),
                 (QList{UnscheduledKind::Expired, UnscheduledKind::Missed, UnscheduledKind::Variant}));
        QVERIFY(list(monday - 24h * 7).items.isEmpty());
        m_host->clock().set(monday + 24h * 8);
        QCOMPARE(kinds(list()), (QList{UnscheduledKind::Expired, UnscheduledKind::Missed})); // over: slots alone

        // With another time they are slots like any other.
        m_host->clock().set(monday + 46h);
        QVERIFY(m_host->run(core::EditSlot{.slotId = missed.id, .dueAt = now() + 30h}));
        QCOMPARE(kinds(list()), (QList{UnscheduledKind::Expired, UnscheduledKind::Variant}));
    }

    void postsWithoutAPlaceAreListedByLaneUntilTheyArePlaced()
    {
        const QString content =
            addContent(u"Harvest"_s, {{u"en"_s, {}, u"Hello"_s, {}, {}}, {u"es"_s, {}, u"Hola"_s, {}, {}}});
        core::PlanRequest request = fullWeek(content);
        request.languages = {u"en"_s, u"es"_s}; // nobody speaks English
        const QString plan = planned(request);
        const auto items = list().items;
        QCOMPARE(std::ranges::count(kinds(list()), UnscheduledKind::Shortage), 1); // not what the past took
        const auto shortage = std::ranges::find(items, UnscheduledKind::Shortage, &ListUnscheduled::Item::kind);
        QVERIFY(shortage != items.end());
        QCOMPARE(shortage->planId, plan);
        QCOMPARE(shortage->contentId, content);
        QCOMPARE(shortage->title, u"Harvest"_s);
        QCOMPARE(shortage->language, u"en"_s);
        QCOMPARE(*shortage->platform, Platform::TikTok);
        QCOMPARE(shortage->shortage->reason, core::UnplacedReason::NoAccounts);
        QCOMPARE(shortage->shortage->planned, 0);
        QVERIFY(shortage->takers.isEmpty());
        const int requested = shortage->shortage->requested;
        QVERIFY(requested > 1);
        QCOMPARE(shortage->sentence, u"%1 of %1 posts found no place when the week was planned"_s.arg(requested));

        const QString account = addAccount(Platform::TikTok, u"kitchen"_s, u"en"_s);
        QVERIFY(m_host->run(core::CreateSlot{plan, Platform::TikTok, now() + 30h, account, content, u"en"_s, {}}));
        const auto after = list().items;
        const auto rest = std::ranges::find(after, UnscheduledKind::Shortage, &ListUnscheduled::Item::kind);
        QVERIFY(rest != after.end());
        QCOMPARE(rest->shortage->planned, 1);
        QCOMPARE(rest->takers.first().id, account);
    }

    void aSlotThatGaveWayWaitsForAnotherTime()
    {
        const QString content = addContent(u"Harvest"_s, {{u"es"_s, {}, u"Hola"_s, {}, {}}});
        const QString plan = planned(fullWeek(content));
        const QList<Slot> before = slotsOf(plan);
        QVERIFY(before.size() > 7);
        QCOMPARE(std::ranges::count(kinds(list()), UnscheduledKind::Evicted), 0);
        // One more on a day that is full, in a week that is: somebody has to go.
        core::CreateSlot more{plan, Platform::TikTok, before[4].dueAt, m_account, content, u"es"_s, {}, true};
        const auto made = m_host->run(more);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        const auto items = list().items;
        const auto evicted = std::ranges::find(items, UnscheduledKind::Evicted, &ListUnscheduled::Item::kind);
        QVERIFY(evicted != items.end());
        QCOMPARE(evicted->slot->state, SlotState::Cancelled);
        QCOMPARE(evicted->sentence, evicted->slot->reason);
        QCOMPARE(evicted->planId, plan);

        // A slot that a person cancelled is not one of them.
        const QString id = evicted->slot->id;
        QVERIFY(m_host->run(core::CancelSlot{made->id}));
        QCOMPARE(std::ranges::count(kinds(list()), UnscheduledKind::Evicted), 1);
        QVERIFY(m_host->run(core::RestoreSlot{.slotId = id}));
        QCOMPARE(std::ranges::count(kinds(list()), UnscheduledKind::Evicted), 0);
    }

    void theListIsBounded()
    {
        for (int i = 0; i < 5; ++i)
            addContent(u"Harvest %1"_s.arg(i), {{u"es"_s, {}, u"Hola"_s, {}, {}}});
        const auto some = m_host->ask(ListUnscheduled{monday, monday + 24h * 7, 3});
        QVERIFY(some);
        QCOMPARE(some->items.size(), 3);
        QVERIFY(some->more);
        QVERIFY(!list().more);
        const auto fieldOf = [this](const ListUnscheduled &query) { return m_host->ask(query).error().field; };
        QCOMPARE(fieldOf({monday, monday}), u"/to"_s);
        QCOMPARE(fieldOf({monday, monday + 24h * 32}), u"/to"_s);
        QCOMPARE(fieldOf({monday, monday + 24h, 0}), u"/limit"_s);
        QCOMPARE(fieldOf({monday, monday + 24h, ListUnscheduled::mostItems + 1}), u"/limit"_s);
    }

private:
    Instant now() { return m_host->clock().now(); }

    QString addAccount(Platform platform, const QString &name, const QString &language)
    {
        const auto account = m_host->run(core::AddAccount{{platform, name, language, {}, {}, {}}});
        return account ? account->id : QString();
    }
    QString addContent(const QString &title, const QList<core::VariantDraft> &texts)
    {
        core::SaveContent content;
        content.title = title;
        content.variants = texts;
        const auto saved = m_host->run(content);
        return saved ? saved->contentId : QString();
    }
    Slot slotIn(std::chrono::hours ahead, const QString &content)
    {
        const auto made =
            m_host->run(core::CreateSlot{{}, Platform::TikTok, now() + ahead, m_account, content, u"es"_s, {}});
        if (!made)
            qWarning() << made.error().message;
        return made.value_or(Slot{});
    }
    /// Everything that the account may do in the week that begins today.
    static core::PlanRequest fullWeek(const QString &content)
    {
        core::PlanRequest request;
        request.contentId = content;
        request.platforms = {Platform::TikTok};
        request.languages = {u"es"_s};
        request.velocity = 2;
        return request;
    }
    QString planned(const core::PlanRequest &request)
    {
        const auto plan = m_host->run(core::CreatePlan{request});
        return plan && m_host->plan(plan->id) ? plan->id : QString();
    }
    QList<Slot> slotsOf(const QString &plan)
    {
        const auto page = m_host->ask(core::ListSlots{{.planId = plan}, 0, {}});
        return page ? page->slots : QList<Slot>();
    }
    ListUnscheduled::Answer list(Instant from = monday)
    {
        const auto answer = m_host->ask(ListUnscheduled{from, from + 24h * 7});
        if (!answer)
            qWarning() << answer.error().message;
        return answer.value_or(ListUnscheduled::Answer{});
    }
    static QList<UnscheduledKind> kinds(const ListUnscheduled::Answer &answer)
    {
        QList<UnscheduledKind> kinds;
        for (const ListUnscheduled::Item &item : answer.items)
            kinds.append(item.kind);
        return kinds;
    }

    static inline const Instant monday = *core::instantFromIso(u"2026-11-23T00:00:00Z"_s);
    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
};

QTEST_GUILESS_MAIN(TestUnscheduled)
#include "tst_unscheduled.moc"
