// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginehost.h"

#include "core/engine/approvalcommands.h"
#include "core/engine/contentcommands.h"
#include "core/engine/librarycommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Content;
using core::ContentHistory;
using core::DeleteContent;
using core::Error;
using core::ListContents;
using core::Platform;
using core::RetireContent;
using core::SaveContent;

/// Contents with several texts saved as one version, their history, and what becomes of them.
class TestContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<support::EngineHost>();
        QVERIFY(m_host->start());
    }
    void cleanup() { m_host.reset(); }

    void allTextsAreOneVersion()
    {
        const auto saved = m_host->run(draft());
        QVERIFY(saved);
        QCOMPARE(saved->versionNo, 1);
        QCOMPARE(saved->variants.size(), 3);
        QCOMPARE(saved->variants[1].caption, u"Hola otra vez"_s); // two for one language, in their order
        QCOMPARE(saved->variants[2].platform, std::optional(Platform::TikTok));

        SaveContent change = draft();
        change.contentId = saved->contentId;
        change.title = u"Oil"_s;
        change.variants.removeAt(1);
        change.baseVersion = 1;
        const auto second = m_host->run(change);
        QVERIFY(second);
        QCOMPARE(second->versionNo, 2);
        QCOMPARE(second->variants.size(), 2);
        QCOMPARE(m_host->ask(core::GetContent{saved->contentId})->title, u"Oil"_s);
    }

    void textsKeepTheirIdsFromVersionToVersion()
    {
        SaveContent change = draft();
        const auto first = m_host->run(draft());
        change.contentId = first->contentId;
        change.variants[1].caption = u"Hola de nuevo"_s;
        const auto second = m_host->run(change);
        QVERIFY(second);
        QVERIFY(second->versionId != first->versionId);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(second->variants[i].id, first->variants[i].id);
        change.variants[0].id = second->variants[0].id; // one with its id, one left out, one that is new
        change.variants[2] = {u"es"_s, {}, u"Otra"_s, {}, {}};
        change.variants.removeAt(1);
        const auto third = m_host->run(change);
        QCOMPARE(third->variants[0].id, first->variants[0].id);
        QVERIFY(!third->variants[1].id.isEmpty());
        for (const auto &text : first->variants)
            QVERIFY(third->variants[1].id != text.id);
    }

    void aStaleBaseIsAConflict()
    {
        SaveContent change = draft();
        change.contentId = m_host->run(draft())->contentId;
        change.title = u"second"_s;
        change.baseVersion = 1;
        QVERIFY(m_host->run(change));
        change.title = u"third"_s;
        const auto stale = m_host->run(change);
        QCOMPARE(stale.error().code, Error::Code::Conflict);
        QCOMPARE(stale.error().field, u"/baseVersion"_s);
        change.baseVersion = 0;
        QCOMPARE(m_host->run(change).error().code, Error::Code::Conflict);
        QCOMPARE(m_host->ask(core::GetContent{change.contentId})->title, u"second"_s);
    }

    void whatCannotBeIsNamed_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("field");
        QTest::newRow("no text") << 0 << u"/variants"_s;
        QTest::newRow("language that is not configured") << 1 << u"/variants/1/language"_s;
        QTest::newRow("file outside the media folder") << 2 << u"/variants/2/media/0/path"_s;
        QTest::newRow("title too long") << 3 << u"/title"_s;
        QTest::newRow("caption too long") << 4 << u"/variants/0/caption"_s;
    }
    void whatCannotBeIsNamed()
    {
        QFETCH(int, fault);
        QFETCH(QString, field);
        SaveContent content = draft();
        if (fault == 0)
            content.variants.clear();
        if (fault == 1)
            content.variants[1].language = u"fr"_s;
        if (fault == 2)
            content.variants[2].media = {{u"../engine.db"_s, {}, 0}};
        if (fault == 3)
            content.title = QString(301, u'a');
        if (fault == 4)
            content.variants[0].caption = QString(20'001, u'a');
        const auto refused = m_host->run(content);
        QCOMPARE(refused.error().code, Error::Code::InvalidField);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(m_host->ask(ListContents{})->contents.size(), 0);
    }

    void theHistoryTellsWhatWhenAndWho()
    {
        SaveContent change = draft();
        change.contentId = m_host->run(draft())->contentId;
        m_host->clock().set(m_host->clock().now() + 1h);
        change.title = u"second"_s;
        core::Caller eva = m_host->person();
        eva.name = u"eva"_s;
        QVERIFY(m_host->run(change, eva));
        const auto history = m_host->ask(ContentHistory{change.contentId});
        QVERIFY(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->first().content.title, u"second"_s);
        QCOMPARE(history->first().by, u"eva"_s);
        QCOMPARE(history->last().by, u"ana"_s);
        QCOMPARE(history->last().content.variants.size(), 3);
        QCOMPARE(history->first().content.updatedAt - history->last().content.updatedAt, core::milliseconds(1h));
        QCOMPARE(m_host->ask(ContentHistory{u"none"_s}).error().code, Error::Code::NotFound);
    }

    void aNewVersionVoidsApprovalsOfTheOld()
    {
        const Content content = *m_host->run(draft());
        const auto slot = slotOf(content.contentId);
        QVERIFY(slot);
        QVERIFY(m_host->run(core::RequestApproval{{slot->id}}));
        const auto queue = m_host->ask(core::ListApprovals{});
        QVERIFY(m_host->run(core::Decide{{{slot->id, queue->items.first().fingerprint}}, core::Decision::Approve, {}}));
        SaveContent change = draft();
        change.contentId = content.contentId;
        change.title = u"new"_s;
        QVERIFY(m_host->run(change));
        const auto now = m_host->ask(core::ListSlots{{.contentId = content.contentId}, 0, {}});
        QCOMPARE(now->slots.first().state, core::SlotState::PendingApproval);
    }

    void theListIsFilteredAndCounts()
    {
        const QString id = m_host->run(draft())->contentId;
        SaveContent other = draft();
        other.title = u"Other"_s;
        other.contentType = core::ContentType::Reel;
        other.variants = {{u"ar"_s, Platform::YouTube, u"x"_s, {}, {}}};
        QVERIFY(m_host->run(other));
        QVERIFY(slotOf(id));
        const auto titles = [&](const ListContents &query) {
            QStringList list;
            const auto answered = m_host->ask(query);
            for (const Content &content : answered->contents)
                list.append(content.title);
            list.sort();
            return list.join(u',');
        };
        QCOMPARE(titles({}), u"Harvest,Other"_s);
        QCOMPARE(titles({.language = u"ar"_s}), u"Other"_s);
        QCOMPARE(titles({.platform = Platform::TikTok}), u"Harvest"_s);
        QCOMPARE(titles({.platform = Platform::LinkedIn}), u"Harvest"_s); // a text for all
        QCOMPARE(titles({.contentType = core::ContentType::Reel}), u"Other"_s);
        QCOMPARE(titles({.search = u"harv"_s, .language = u"ar"_s}), QString());
        QCOMPARE(m_host->ask(ListContents{})->comingSlots, (QHash<QString, int>{{id, 1}}));
    }

    void retiredContentIsNotOfferedUntilItComesBack()
    {
        const QString id = m_host->run(draft())->contentId;
        QVERIFY(m_host->run(RetireContent{id}));
        QCOMPARE(m_host->ask(ListContents{})->contents.size(), 0);
        QCOMPARE(m_host->ask(ListContents{.which = ListContents::Which::Retired})->contents.size(), 1);
        QVERIFY(m_host->ask(core::GetContent{id}));
        QVERIFY(m_host->run(RetireContent{id, RetireContent::To::InUse}));
        QCOMPARE(m_host->ask(ListContents{})->contents.size(), 1);
        QCOMPARE(m_host->run(RetireContent{u"none"_s}).error().code, Error::Code::NotFound);
    }

    void onlyWhatNothingNamesIsDeleted()
    {
        const QString used = m_host->run(draft())->contentId;
        QVERIFY(slotOf(used));
        const auto refused = m_host->run(DeleteContent{used});
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        const QString free = m_host->run(draft())->contentId;
        QVERIFY(m_host->run(DeleteContent{free}));
        QCOMPARE(m_host->ask(core::GetContent{free}).error().code, Error::Code::NotFound);
        QCOMPARE(m_host->ask(ContentHistory{free}).error().code, Error::Code::NotFound);
        QVERIFY(m_host->ask(core::GetContent{used}));
    }

private:
    static SaveContent draft()
    {
        SaveContent content;
        content.title = u"Harvest"_s;
        content.variants = {{u"es"_s, {}, u"Hola"_s, {u"aceite"_s}, {}},
                            {u"es"_s, {}, u"Hola otra vez"_s, {}, {}},
                            {u"en"_s, Platform::TikTok, u"Hello"_s, {}, {}}};
        return content;
    }
    core::Result<core::Slot> slotOf(const QString &contentId)
    {
        const auto account = m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
        return m_host->run(
            core::CreateSlot{{}, Platform::TikTok, m_host->clock().now() + 26h, account->id, contentId, u"es"_s, {}});
    }

    std::unique_ptr<support::EngineHost> m_host;
};

QTEST_GUILESS_MAIN(TestContents)
#include "tst_contents.moc"
