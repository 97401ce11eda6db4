// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvalcommands.h"
#include "core/engine/approvaldetails.h"
#include "core/engine/librarycommands.h"
#include "core/engine/slotcommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Decision;
using core::Reference;
using core::Slot;

/// What an approver sees beside a slot: what it was, what it is, and who has decided what, on a real engine.
class TestApprovalDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void aFirstTextHasNothingBeforeIt();
    void aChangedTextIsHeldAgainstTheFirst();
    void aRepurposedTextIsHeldAgainstItsSource();
    void anEditIsHeldAgainstTheApproval();
    void whatWasSentBackIsHeldAgainstWhatWasSeen();
    void contentNotHeldHereHasNoText();
    void anUnknownSlotIsNamed();

private:
    static core::ContentDraft text(const QString &caption);
    core::ApprovalDetails::Answer details() { return m_host->ask(core::ApprovalDetails{m_slot.id}).value(); }
    void addSlot(const QString &contentId);
    void decide(Decision decision);

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
    Slot m_slot;
};

core::ContentDraft TestApprovalDetails::text(const QString &caption)
{
    core::ContentDraft draft;
    draft.contentId = u"film"_s;
    draft.title = u"The film"_s;
    draft.language = u"es"_s;
    draft.caption = caption;
    return draft;
}

void TestApprovalDetails::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_account = m_host->run(core::AddAccount{{core::Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}})->id;
    QVERIFY(m_host->run(core::AddContent{text(u"uno"_s)}));
}

void TestApprovalDetails::addSlot(const QString &contentId)
{
    m_slot = m_host
                 ->run(core::CreateSlot{.dueAt = m_host->clock().now() + 26h,
                                        .accountId = m_account,
                                        .contentId = contentId,
                                        .language = u"es"_s})
                 .value();
    m_slot = m_host->run(core::RequestApproval{{m_slot.id}}).value().first().slot;
}

void TestApprovalDetails::decide(Decision decision)
{
    m_host->clock().set(m_host->clock().now() + 1s);
    const auto outcome = m_host->run(core::Decide{{{m_slot.id, details().item.fingerprint}}, decision, u"note"_s});
    QVERIFY(!outcome->first().refused);
}

void TestApprovalDetails::aFirstTextHasNothingBeforeIt()
{
    addSlot(u"film"_s);
    const auto answer = details();
    QCOMPARE(answer.reference, Reference::None);
    QCOMPARE(answer.now.text->caption, u"uno"_s);
    QCOMPARE(answer.now.username, u"cocina"_s);
    QCOMPARE(answer.now.dueAt, m_slot.dueAt);
    QCOMPARE(answer.item.title, u"The film"_s);
    QVERIFY(answer.changed.isEmpty() && answer.decisions.isEmpty());
}

void TestApprovalDetails::aChangedTextIsHeldAgainstTheFirst()
{
    QVERIFY(m_host->run(core::ChangeContent{u"film"_s, text(u"dos"_s)}));
    addSlot(u"film"_s);
    const auto answer = details();
    QCOMPARE(answer.reference, Reference::FirstVersion);
    QCOMPARE(answer.before.text->caption, u"uno"_s);
    QCOMPARE(answer.now.text->caption, u"dos"_s);
    QCOMPARE(answer.now.versionNo, 2);
    QCOMPARE(answer.changed, QStringList{u"captionHash"_s});
}

void TestApprovalDetails::aRepurposedTextIsHeldAgainstItsSource()
{
    QVERIFY(m_host->run(core::RepurposeContent{u"film"_s, core::Platform::YouTube, {core::Platform::TikTok}, u"es"_s}));
    addSlot(u"film-tiktok"_s);
    const auto answer = details();
    QCOMPARE(answer.reference, Reference::Source);
    QCOMPARE(answer.before.contentId, u"film"_s);
    QCOMPARE(answer.before.text->caption, u"uno"_s);
}

void TestApprovalDetails::anEditIsHeldAgainstTheApproval()
{
    addSlot(u"film"_s);
    decide(Decision::Approve);
    QVERIFY(m_host->run(core::ChangeContent{u"film"_s, text(u"dos"_s)}));
    const auto moved = m_host->run(core::EditSlot{.slotId = m_slot.id, .dueAt = m_slot.dueAt + 5h});
    QVERIFY(moved);
    const auto answer = details();
    QCOMPARE(answer.reference, Reference::LastApproval);
    QCOMPARE(answer.before.dueAt, m_slot.dueAt);
    QCOMPARE(answer.now.dueAt, m_slot.dueAt + 5h);
    QCOMPARE(answer.before.text->caption, u"uno"_s);
    QVERIFY(answer.changed.contains(u"dueAt"_s));
    QCOMPARE(answer.changed, answer.item.changedSince);
    QCOMPARE(answer.decisions.size(), 1);
    QVERIFY(answer.decisions.first().revokedAt);
}

void TestApprovalDetails::whatWasSentBackIsHeldAgainstWhatWasSeen()
{
    addSlot(u"film"_s);
    decide(Decision::RequestChanges);
    QVERIFY(m_host->run(core::ChangeContent{u"film"_s, text(u"shorter"_s)}));
    QVERIFY(!m_host->run(core::RequestApproval{{m_slot.id}})->first().refused);
    const auto answer = details();
    QCOMPARE(answer.reference, Reference::LastDecision);
    QCOMPARE(answer.before.text->caption, u"uno"_s);
    QCOMPARE(answer.now.text->caption, u"shorter"_s);
    QVERIFY(answer.changed.contains(u"captionHash"_s));
    QCOMPARE(answer.decisions.first().note, u"note"_s);
}

void TestApprovalDetails::contentNotHeldHereHasNoText()
{
    addSlot(u"elsewhere"_s);
    const auto answer = details();
    QCOMPARE(answer.now.contentId, u"elsewhere"_s);
    QCOMPARE(answer.now.versionNo, 0);
    QVERIFY(!answer.now.text);
    QCOMPARE(answer.reference, Reference::None);
}

void TestApprovalDetails::anUnknownSlotIsNamed()
{
    QCOMPARE(m_host->ask(core::ApprovalDetails{u"nowhere"_s}).error().code, core::Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestApprovalDetails)
#include "tst_approvaldetails.moc"
