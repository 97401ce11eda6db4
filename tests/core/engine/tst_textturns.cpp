// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/textturns.h"

#include "core/engine/approvalcommands.h"
#include "core/engine/approvaldetails.h"
#include "core/engine/contentcommands.h"
#include "core/engine/editpost.h"
#include "core/engine/librarycommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/publishcommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Platform;
using core::Slot;

/// The texts of a content take turns on an account, and each slot keeps to its own: on a real engine.
class TestTextTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void slotsMadeByHandTakeTurns();
    void aListOfNewSlotsTakesTurnsByTime();
    void eachAccountHasItsOwnTurns();
    void aSlotThatMovesKeepsItsText();
    void aSlotOfAnotherContentOrLanguageTakesAnother();
    void planningAgainLeavesPinnedSlotsTheirText();
    void plansPlannedTogetherShareTheTurns();
    void theTextOfTheSlotIsEdited();
    void theApproverSeesTheTextOfTheSlot();
    void theRehearsalJudgesTheTextOfTheSlot();
    void whatWasApprovedIsShownAsItWas();
    void aTextThatIsGoneGivesWayToTheFirst();

private:
    /// "0 1 2": which of the content's texts the slots carry.
    QString textsOf(const QList<Slot> &slots) const
    {
        QStringList list;
        for (const Slot &slot : slots) {
            const auto found = std::ranges::find(m_content.variants, slot.variantId, &core::ContentVariant::id);
            list.append(QString::number(found == m_content.variants.end() ? -1 : found - m_content.variants.begin()));
        }
        return list.join(u' ');
    }
    core::CreateSlot slotAt(std::chrono::hours ahead, const QString &account = {}) const
    {
        return {.dueAt = m_host->clock().now() + ahead,
                .accountId = account.isEmpty() ? m_account : account,
                .contentId = m_content.contentId,
                .language = u"en"_s};
    }
    Slot made(std::chrono::hours ahead, const QString &account = {})
    {
        return m_host->run(slotAt(ahead, account)).value();
    }
    core::PlanRequest request(double velocity) const
    {
        core::PlanRequest request;
        request.contentId = m_content.contentId;
        request.platforms = {Platform::TikTok};
        request.velocity = velocity;
        request.weekStart = QDate(2026, 11, 30);
        return request;
    }
    core::ApprovalDetails::Answer details(const QString &slotId)
    {
        return m_host->ask(core::ApprovalDetails{slotId}).value();
    }
    core::SaveContent contentAsItIs()
    {
        const core::Content now = m_host->ask(core::GetContent{m_content.contentId}).value();
        core::SaveContent save{now.contentId, now.title, now.contentType, {}, now.versionNo};
        for (const core::ContentVariant &text : now.variants)
            save.variants.append({text.language, text.platform, text.caption, text.hashtags, text.media, text.id});
        return save;
    }

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
    core::Content m_content; ///< "one", "two" and "three" in English on TikTok; "uno" and "dos" in Spanish.
};

void TestTextTurns::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_account = m_host->run(core::AddAccount{{Platform::TikTok, u"kitchen"_s, {}, {}, {}, {}}})->id;
    core::SaveContent save;
    save.title = u"Harvest"_s;
    for (const char *caption : {"one", "two", "three"})
        save.variants.append({u"en"_s, Platform::TikTok, QString::fromLatin1(caption), {}, {}, {}});
    for (const char *caption : {"uno", "dos"})
        save.variants.append({u"es"_s, {}, QString::fromLatin1(caption), {}, {}, {}});
    m_content = m_host->run(save).value();
}

void TestTextTurns::slotsMadeByHandTakeTurns()
{
    QCOMPARE(textsOf({made(30h), made(40h), made(50h), made(60h)}), u"0 1 2 0"_s);
    QCOMPARE(textsOf({made(35h)}), u"1"_s); // before that time only the first was used
    core::CreateSlot unknown = slotAt(70h);
    unknown.contentId = u"elsewhere"_s;
    QCOMPARE(m_host->run(unknown)->variantId, QString());
}

void TestTextTurns::aListOfNewSlotsTakesTurnsByTime()
{
    const auto pasted = m_host->run(core::ChangeSlots{{slotAt(50h), slotAt(30h), slotAt(40h)}});
    QVERIFY(pasted);
    QCOMPARE(textsOf(pasted->slots), u"2 0 1"_s);
}

void TestTextTurns::eachAccountHasItsOwnTurns()
{
    const QString other = m_host->run(core::AddAccount{{Platform::TikTok, u"mill"_s, u"en"_s, {}, {}, {}}})->id;
    QCOMPARE(textsOf({made(30h), made(31h, other), made(40h), made(41h, other)}), u"0 0 1 1"_s);
}

void TestTextTurns::aSlotThatMovesKeepsItsText()
{
    const QString other = m_host->run(core::AddAccount{{Platform::TikTok, u"mill"_s, u"en"_s, {}, {}, {}}})->id;
    made(30h);
    const Slot slot = made(40h);
    const auto later = m_host->run(core::EditSlot{.slotId = slot.id, .dueAt = slot.dueAt + 24h});
    QCOMPARE(textsOf({later->slot}), u"1"_s);
    const auto elsewhere = m_host->run(core::EditSlot{.slotId = slot.id, .accountId = other});
    QCOMPARE(textsOf({elsewhere->slot}), u"1"_s);
    QVERIFY(m_host->run(core::CancelSlot{slot.id}));
    QCOMPARE(textsOf({*m_host->run(core::RestoreSlot{.slotId = slot.id})}), u"1"_s);
}

void TestTextTurns::aSlotOfAnotherContentOrLanguageTakesAnother()
{
    core::CreateSlot spanish = slotAt(20h);
    spanish.language = u"es"_s;
    QCOMPARE(textsOf({*m_host->run(spanish)}), u"3"_s);
    made(30h);
    const Slot slot = made(40h);
    QCOMPARE(textsOf({slot}), u"1"_s);
    const auto translated = m_host->run(core::EditSlot{.slotId = slot.id, .language = u"es"_s});
    QCOMPARE(textsOf({translated->slot}), u"4"_s);
    const auto back = m_host->run(core::EditSlot{.slotId = slot.id, .language = u"en"_s});
    QCOMPARE(textsOf({back->slot}), u"1"_s);
    const auto unknown = m_host->run(core::EditSlot{.slotId = slot.id, .contentId = u"elsewhere"_s});
    QCOMPARE(unknown->slot.variantId, QString());
}

void TestTextTurns::planningAgainLeavesPinnedSlotsTheirText()
{
    const QString plan = m_host->run(core::CreatePlan{request(1)})->id;
    const auto first = m_host->plan(plan);
    QVERIFY(first && first->slots.size() > 6);
    const Slot pinned = first->slots.at(4);
    QCOMPARE(textsOf({pinned}), u"1"_s);
    QVERIFY(m_host->run(core::EditSlot{.slotId = pinned.id, .pinned = true}));
    // Something that stands before the week turns the others on, but not the pinned one.
    made(120h);
    const auto second = m_host->plan(plan);
    QVERIFY(second);
    QVERIFY(second->slots.size() > 6);
    QCOMPARE(textsOf(second->slots.first(4)), u"1 2 0 1"_s);
    QCOMPARE(textsOf(second->slots.mid(4, 3)), u"1 2 0"_s);
    QCOMPARE(second->slots.at(4).id, pinned.id);
}

void TestTextTurns::plansPlannedTogetherShareTheTurns()
{
    const QStringList plans{m_host->run(core::CreatePlan{request(0.3)})->id,
                            m_host->run(core::CreatePlan{request(0.3)})->id};
    std::promise<bool> planned;
    m_host->engine().planTogether({plans, {}}, support::EngineHost::person(),
                                  [&](const auto &answer) { planned.set_value(answer.has_value()); });
    QVERIFY(planned.get_future().get());
    const QList<Slot> all = m_host->ask(core::ListSlots{}).value().slots; // in order of time
    QVERIFY(all.size() > 6);
    QSet<QString> own;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].variantId, m_content.variants.at(i % 3).id);
        own.insert(all[i].planId);
    }
    QCOMPARE(own.size(), 2);
}

void TestTextTurns::theTextOfTheSlotIsEdited()
{
    made(30h);
    const Slot slot = made(40h);
    const auto edited = m_host->run(
        core::EditPost{{.slotId = slot.id}, core::PostText{u"two, better"_s, {}}, core::PostText{u"two"_s, {}}});
    QVERIFY(edited);
    const core::Content now = m_host->ask(core::GetContent{m_content.contentId}).value();
    QCOMPARE(now.variants[0].caption, u"one"_s);
    QCOMPARE(now.variants[1].caption, u"two, better"_s);
    QCOMPARE(now.variants[1].id, slot.variantId);
    QCOMPARE(details(slot.id).item.text->caption, u"two, better"_s);

    // With another language the text is the one that the slot carries then.
    QVERIFY(
        m_host->run(core::EditPost{{.slotId = slot.id, .language = u"es"_s}, core::PostText{u"primero"_s, {}}, {}}));
    QCOMPARE(m_host->ask(core::GetContent{m_content.contentId})->variants[3].caption, u"primero"_s);
    QCOMPARE(details(slot.id).item.text->caption, u"primero"_s);
}

void TestTextTurns::theApproverSeesTheTextOfTheSlot()
{
    const QStringList ids{made(30h).id, made(40h).id, made(50h).id};
    QVERIFY(m_host->run(core::RequestApproval{ids}));
    const auto queue = m_host->ask(core::ListApprovals{});
    QVERIFY(queue && queue->items.size() == 3);
    QStringList captions;
    for (const auto &item : queue->items)
        captions.append(item.text->caption);
    QCOMPARE(captions, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(details(ids[1]).now.text->caption, u"two"_s);
}

void TestTextTurns::theRehearsalJudgesTheTextOfTheSlot()
{
    core::SaveContent change = contentAsItIs();
    change.variants[1].caption = QString(10'000, u'a'); // more than TikTok takes
    QVERIFY(m_host->run(change));
    const auto fault = [&](const Slot &slot) {
        return m_host->ask(core::RehearsePublish{{.slotId = slot.id}})->error;
    };
    QVERIFY(!fault(made(30h)).contains(u"10000 characters"_s));
    QVERIFY(fault(made(40h)).contains(u"10000 characters"_s));
    QVERIFY(!fault(made(50h)).contains(u"10000 characters"_s));
}

void TestTextTurns::whatWasApprovedIsShownAsItWas()
{
    made(30h);
    const Slot slot = made(40h);
    QVERIFY(m_host->run(core::RequestApproval{{slot.id}}));
    QVERIFY(m_host->run(core::Decide{{{slot.id, details(slot.id).item.fingerprint}}, core::Decision::Approve, {}}));
    core::SaveContent change = contentAsItIs();
    change.variants[1].caption = u"two, better"_s;
    QVERIFY(m_host->run(change));
    const auto evidence = details(slot.id);
    QCOMPARE(evidence.reference, core::Reference::LastApproval);
    QCOMPARE(evidence.before.text->caption, u"two"_s);
    QCOMPARE(evidence.now.text->caption, u"two, better"_s);
    QVERIFY(evidence.changed.contains(u"captionHash"_s));
}

void TestTextTurns::aTextThatIsGoneGivesWayToTheFirst()
{
    made(30h);
    const Slot slot = made(40h);
    core::SaveContent change = contentAsItIs();
    change.variants.removeAt(1);
    QVERIFY(m_host->run(change));
    QCOMPARE(details(slot.id).item.text->caption, u"one"_s);
    QCOMPARE(textsOf({made(50h)}), u"2"_s);
}

QTEST_GUILESS_MAIN(TestTextTurns)
#include "tst_textturns.moc"
