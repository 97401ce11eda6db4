// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvalcommands.h"
#include "core/engine/auditqueries.h"
#include "core/engine/comments.h"
#include "core/engine/librarycommands.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/takebackcommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::Slot;

/// The conversation about a slot and its trail, on a real engine.
class TestComments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void whatIsSaidIsKept();
    void notesOfDecisionsStandInTheConversation();
    void whatIsPrivateIsForPeopleAlone();
    void nothingIsNoComment_data();
    void nothingIsNoComment();
    void anUnknownSlotHasNoConversation();
    void watchersHearOfAComment();
    void theTrailKeepsNoText();
    void theTrailIsOfOneSlotNewestFirst();

private:
    core::Result<core::Comment> say(const QString &text, bool isPrivate = false)
    {
        m_host->clock().set(m_host->clock().now() + 1s);
        return m_host->run(core::AddComment{m_slot.id, text, isPrivate});
    }

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
    Slot m_slot;
};

void TestComments::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_account = m_host->run(core::AddAccount{{core::Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}})->id;
    m_slot = m_host
                 ->run(core::CreateSlot{.dueAt = m_host->clock().now() + 26h,
                                        .accountId = m_account,
                                        .contentId = u"film"_s,
                                        .language = u"es"_s})
                 .value();
}

void TestComments::whatIsSaidIsKept()
{
    const auto first = say(u"  Is the title final?\n"_s);
    QVERIFY(first);
    QCOMPARE(first->text, u"Is the title final?"_s);
    QCOMPARE(first->author, u"ana"_s);
    const auto second = say(u"نعم 👍"_s, true);
    QVERIFY(second);
    const auto list = m_host->ask(core::ListComments{m_slot.id}).value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].comment, *first);
    QCOMPARE(list[1].comment, *second);
    QVERIFY(!list[0].decision);
}

void TestComments::notesOfDecisionsStandInTheConversation()
{
    QVERIFY(say(u"Please look"_s));
    QVERIFY(m_host->run(core::RequestApproval{{m_slot.id}}));
    const QString print = m_host->ask(core::ListApprovals{})->items.first().fingerprint;
    m_host->clock().set(m_host->clock().now() + 1s);
    QVERIFY(m_host->run(core::Decide{{{m_slot.id, print}}, core::Decision::RequestChanges, u"Shorter, please"_s}));
    QVERIFY(say(u"Will do"_s));
    QVERIFY(m_host->run(core::TakeBackDecision{{m_slot.id}}));
    const auto list = m_host->ask(core::ListComments{m_slot.id}).value();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[1].decision, std::optional(core::Decision::RequestChanges));
    QCOMPARE(list[1].comment.text, u"Shorter, please"_s);
    QCOMPARE(list[1].comment.author, u"ana"_s);
    QVERIFY(list[1].revokedAt);
    QCOMPARE(list[1].revokedWhy, u"Taken back by ana"_s);
    QCOMPARE(list[2].comment.text, u"Will do"_s);
}

void TestComments::whatIsPrivateIsForPeopleAlone()
{
    QVERIFY(say(u"for all"_s));
    QVERIFY(say(u"for us"_s, true));
    const auto seen = m_host->ask(core::ListComments{m_slot.id, core::ListComments::Audience::Everybody}).value();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().comment.text, u"for all"_s);
    const core::Caller service{u"s1"_s, u"brain"_s, core::PrincipalKind::Service,
                               core::Scope::Read | core::Scope::Write};
    QVERIFY(m_host->run(core::AddComment{m_slot.id, u"from a service"_s, false}, service));
    const auto refused = m_host->run(core::AddComment{m_slot.id, u"a secret"_s, true}, service);
    QCOMPARE(refused.error().code, Error::Code::Forbidden);
}

void TestComments::nothingIsNoComment_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u" \n\t "_s;
    QTest::newRow("too long") << QString(4001, u'a');
}

void TestComments::nothingIsNoComment()
{
    QFETCH(QString, text);
    const auto refused = say(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InvalidField);
    QCOMPARE(refused.error().field, u"/text"_s);
    QVERIFY(say(QString(4000, u'a')));
}

void TestComments::anUnknownSlotHasNoConversation()
{
    QCOMPARE(m_host->ask(core::ListComments{u"nowhere"_s}).error().code, Error::Code::NotFound);
    QCOMPARE(m_host->run(core::AddComment{u"nowhere"_s, u"hm"_s}).error().code, Error::Code::NotFound);
    QCOMPARE(m_host->ask(core::SlotTrail{u"nowhere"_s}).error().code, Error::Code::NotFound);
}

void TestComments::watchersHearOfAComment()
{
    QStringList heard;
    connect(&m_host->engine(), &core::DistributionEngine::committed, this,
            [&](const core::Events &events) { heard += events.commentedSlots; });
    QVERIFY(say(u"hello"_s));
    QTRY_COMPARE(heard, QStringList{m_slot.id});
}

void TestComments::theTrailKeepsNoText()
{
    QVERIFY(say(u"very particular words"_s, true));
    const auto trail = m_host->ask(core::SlotTrail{m_slot.id}).value();
    QCOMPARE(trail.rows.first().action, u"COMMENTED"_s);
    QVERIFY(!QString::fromStdString(trail.rows.first().detail.dump()).contains(u"particular"_s));
    QCOMPARE(trail.rows.first().detail["textHash"].get<QString>().size(), 64);
}

void TestComments::theTrailIsOfOneSlotNewestFirst()
{
    QVERIFY(m_host->run(core::CreateSlot{
        .dueAt = m_slot.dueAt + 24h, .accountId = m_account, .contentId = u"film"_s, .language = u"es"_s}));
    QVERIFY(m_host->run(core::EditSlot{.slotId = m_slot.id, .dueAt = m_slot.dueAt + 1h}));
    QVERIFY(m_host->run(core::CancelSlot{.slotId = m_slot.id}));
    const auto trail = m_host->ask(core::SlotTrail{m_slot.id}).value();
    QStringList actions;
    for (const auto &row : trail.rows) {
        QCOMPARE(row.subject, m_slot.id);
        QCOMPARE(row.actor, u"ana"_s);
        actions.append(row.action);
    }
    QCOMPARE(actions, (QStringList{u"CANCELLED"_s, u"EDITED"_s, u"SLOT_CREATED"_s}));
    QCOMPARE(trail.usernames, (QHash<QString, QString>{{m_account, u"cocina"_s}}));
    QCOMPARE(m_host->ask(core::SlotTrail{m_slot.id, 1})->rows.size(), 1);
}

QTEST_GUILESS_MAIN(TestComments)
#include "tst_comments.moc"
