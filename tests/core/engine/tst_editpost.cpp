// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/editpost.h"

#include <QTest>

#include "core/engine/approvaldetails.h"
#include "core/engine/librarycommands.h"
#include "core/engine/libraryqueries.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using core::EditPost;
using core::PostText;

/// A slot and its text, changed together or not at all.
class TestEditPost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothChangeInOneStep();
    void aTextAloneDoesNotPinTheSlot();
    void whereThePlaceIsRefusedTheTextStays();
    void aTextThatWasChangedSinceIsKept();
    void aSlotThatWasChangedSinceIsRefused();
    void aWaitingSlotWaitsWithTheNewText();
    void otherTextsOfTheContentStay();
    void contentOutsideTheLibraryIsRefused();
    void anUnknownSlotIsNotFound();

private:
    core::ApprovalDetails::Answer details() { return *m_host->ask(core::ApprovalDetails{m_slot.id}); }
    PostText text() { return {details().item.text->caption, details().item.text->hashtags}; }

    std::unique_ptr<support::EngineHost> m_host;
    QString m_account;
    core::Slot m_slot;
};

void TestEditPost::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    m_account = m_host->run(core::AddAccount{{core::Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}})->id;
    core::ContentDraft draft;
    draft.contentId = u"film"_s;
    draft.title = u"The film"_s;
    draft.language = u"es"_s;
    draft.caption = u"uno"_s;
    QVERIFY(m_host->run(core::AddContent{draft}));
    draft.language = u"en"_s;
    draft.caption = u"one"_s;
    QVERIFY(m_host->run(core::ChangeContent{u"film"_s, draft}));
    m_slot = m_host
                 ->run(core::CreateSlot{.dueAt = m_host->clock().now() + 26h,
                                        .accountId = m_account,
                                        .contentId = u"film"_s,
                                        .language = u"es"_s})
                 .value();
}

void TestEditPost::bothChangeInOneStep()
{
    EditPost edit{{.slotId = m_slot.id, .dueAt = m_slot.dueAt + 1h, .version = m_slot.version},
                  PostText{u"dos"_s, {u"oil"_s}},
                  PostText{u"uno"_s, {}}};
    const auto answer = m_host->run(edit);
    QVERIFY(answer);
    QCOMPARE(answer->slot.dueAt, m_slot.dueAt + 1h);
    QVERIFY(answer->slot.version > m_slot.version);
    QCOMPARE(text(), (PostText{u"dos"_s, {u"oil"_s}}));
    QCOMPARE(details().item.slot.dueAt, m_slot.dueAt + 1h);
}

void TestEditPost::aTextAloneDoesNotPinTheSlot()
{
    const auto unpinned = m_host->run(core::EditSlot{.slotId = m_slot.id, .pinned = false});
    QVERIFY(unpinned && !unpinned->slot.pinned);
    const auto answer = m_host->run(EditPost{{.slotId = m_slot.id}, PostText{u"dos"_s, {}}, {}});
    QVERIFY(answer);
    QVERIFY(!answer->slot.pinned);
    QCOMPARE(text().caption, u"dos"_s);
}

void TestEditPost::whereThePlaceIsRefusedTheTextStays()
{
    const auto answer =
        m_host->run(EditPost{{.slotId = m_slot.id, .dueAt = m_host->clock().now() - 1h}, PostText{u"dos"_s, {}}, {}});
    QVERIFY(!answer);
    QCOMPARE(text().caption, u"uno"_s);
    QCOMPARE(details().item.slot.dueAt, m_slot.dueAt);
}

void TestEditPost::aTextThatWasChangedSinceIsKept()
{
    const auto answer = m_host->run(
        EditPost{{.slotId = m_slot.id, .dueAt = m_slot.dueAt + 1h}, PostText{u"dos"_s, {}}, PostText{u"cero"_s, {}}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, core::Error::Code::Conflict);
    QCOMPARE(answer.error().field, u"/caption"_s);
    QCOMPARE(text().caption, u"uno"_s);
    QCOMPARE(details().item.slot.dueAt, m_slot.dueAt); // nor is the slot moved
}

void TestEditPost::aSlotThatWasChangedSinceIsRefused()
{
    const auto answer =
        m_host->run(EditPost{{.slotId = m_slot.id, .version = m_slot.version + 1}, PostText{u"dos"_s, {}}, {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, core::Error::Code::Conflict);
    QCOMPARE(text().caption, u"uno"_s);
}

void TestEditPost::aWaitingSlotWaitsWithTheNewText()
{
    QVERIFY(m_host->run(core::RequestApproval{{m_slot.id}}));
    const QString before = details().item.fingerprint;
    const auto answer = m_host->run(EditPost{{.slotId = m_slot.id}, PostText{u"dos"_s, {}}, PostText{u"uno"_s, {}}});
    QVERIFY(answer);
    QCOMPARE(answer->slot.state, core::SlotState::PendingApproval);
    QCOMPARE(text().caption, u"dos"_s);
    QVERIFY(details().item.fingerprint != before);
}

void TestEditPost::otherTextsOfTheContentStay()
{
    QVERIFY(m_host->run(EditPost{{.slotId = m_slot.id}, PostText{u"dos"_s, {}}, {}}));
    const auto content = m_host->ask(core::GetContent{u"film"_s});
    QVERIFY(content);
    QCOMPARE(content->variants.size(), 2);
    const auto *english = core::variantFor(*content, u"en"_s, core::Platform::TikTok);
    QVERIFY(english);
    QCOMPARE(english->caption, u"one"_s);
}

void TestEditPost::contentOutsideTheLibraryIsRefused()
{
    const auto slot = m_host->run(core::CreateSlot{.dueAt = m_host->clock().now() + 50h,
                                                   .accountId = m_account,
                                                   .contentId = u"elsewhere"_s,
                                                   .language = u"es"_s});
    QVERIFY(slot);
    const auto answer = m_host->run(EditPost{{.slotId = slot->id}, PostText{u"dos"_s, {}}, {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().field, u"/caption"_s);
}

void TestEditPost::anUnknownSlotIsNotFound()
{
    const auto answer = m_host->run(EditPost{{.slotId = u"none"_s}, PostText{u"dos"_s, {}}, {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, core::Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestEditPost)
#include "tst_editpost.moc"
