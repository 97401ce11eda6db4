// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/council.h"

#include <QTest>

#include "core/engine/librarycommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/planreport.h"
#include "core/engine/slotcommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using core::Platform;

/// Who sat on a council, what each said and who stood apart.
class TestCouncil final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votesAreWeighedAndDissentIsNamed();
    void aModelThatFailedIsListedWithItsReason();
    void theEmbeddedVoiceIsNoCouncil();
    void anotherPlatformHasItsOwn();
    void aSlotOutsideAnyPlanHasNone();
    void anUnknownSlotIsNotFound();
};

namespace {

core::ModelReply reply(const QString &provider, const QString &timing, double confidence,
                       Platform platform = Platform::TikTok)
{
    return {provider, u"m-1"_s, 100ms, {{platform, timing, u"because"_s, confidence}}, {}};
}

core::Json reportOf(const QList<core::ModelReply> &replies)
{
    core::PlannedWeek week;
    week.suggestions = replies;
    const core::BrierScores scores{{u"openai"_s, .20}, {u"anthropic"_s, .15}, {u"google"_s, .25}, {u"xai"_s, .30}};
    for (const Platform platform : core::allPlatforms) {
        if (const auto fusion = core::fuse(replies, platform, scores))
            week.fusion.insert(platform, *fusion);
    }
    return core::reportJson(week);
}

} // namespace

/// The vector of planning.md section 6.
void TestCouncil::votesAreWeighedAndDissentIsNamed()
{
    const core::Council council =
        core::councilFromReport(reportOf({reply(u"openai"_s, u"18:00"_s, .85), reply(u"anthropic"_s, u"19:00"_s, .80),
                                          reply(u"google"_s, u"17:30"_s, .70), reply(u"xai"_s, u"03:00"_s, .90)}),
                                Platform::TikTok);
    QCOMPARE(council.voices.size(), 4);
    QVERIFY(council.fusion);
    QCOMPARE(council.fusion->timing(), u"18:15"_s);
    QVERIFY(std::abs(council.fusion->confidence - .7751) < 1e-4);
    QCOMPARE(council.voices.first().votes.first().timing, u"18:00"_s);
    QVERIFY(std::abs(council.voices.first().weight - .3568) < 1e-4);
    QCOMPARE(council.voices.first().hoursAway, .25);
    QVERIFY(!council.voices[0].dissents && !council.voices[1].dissents && !council.voices[2].dissents);
    const core::CouncilVoice &apart = council.voices.last();
    QVERIFY(apart.dissents);
    QCOMPARE(apart.hoursAway, 8.75); // round midnight, not 15.25
    QVERIFY(apart.gate < .03);
}

void TestCouncil::aModelThatFailedIsListedWithItsReason()
{
    core::ModelReply silent{u"google"_s, u"m-2"_s, 5000ms, {}, core::ReplyError::Timeout};
    const auto council =
        core::councilFromReport(reportOf({reply(u"openai"_s, u"18:00"_s, .85), silent}), Platform::TikTok);
    QCOMPARE(council.voices.size(), 2);
    QVERIFY(council.voices.last().error == core::ReplyError::Timeout);
    QCOMPARE(council.voices.last().weight, 0.0);
    QVERIFY(!council.voices.last().dissents);
}

void TestCouncil::theEmbeddedVoiceIsNoCouncil()
{
    const auto council = core::councilFromReport(reportOf({reply(u"embedded"_s, u"18:00"_s, .5)}), Platform::TikTok);
    QVERIFY(council.voices.isEmpty());
    QVERIFY(core::councilFromReport(core::Json::object(), Platform::TikTok).voices.isEmpty());
}

void TestCouncil::anotherPlatformHasItsOwn()
{
    const auto council = core::councilFromReport(
        reportOf({reply(u"openai"_s, u"18:00"_s, .85), reply(u"google"_s, u"09:00"_s, .8, Platform::YouTube)}),
        Platform::YouTube);
    QVERIFY(council.fusion);
    QCOMPARE(council.fusion->timing(), u"09:00"_s);
    QVERIFY(council.voices.first().votes.isEmpty());
    QCOMPARE(council.voices.first().weight, 0.0);
}

void TestCouncil::aSlotOutsideAnyPlanHasNone()
{
    support::EngineHost host;
    QVERIFY(host.start());
    const auto account = host.run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
    core::ContentDraft draft;
    draft.contentId = u"film"_s;
    draft.title = u"The film"_s;
    draft.language = u"es"_s;
    draft.caption = u"uno"_s;
    QVERIFY(account && host.run(core::AddContent{draft}));
    const auto slot = host.run(core::CreateSlot{
        .dueAt = host.clock().now() + 26h, .accountId = account->id, .contentId = u"film"_s, .language = u"es"_s});
    QVERIFY(slot);
    const auto council = host.ask(core::GetCouncil{slot->id});
    QVERIFY(council);
    QVERIFY(council->voices.isEmpty() && !council->fusion);
}

void TestCouncil::anUnknownSlotIsNotFound()
{
    support::EngineHost host;
    QVERIFY(host.start());
    const auto council = host.ask(core::GetCouncil{u"none"_s});
    QVERIFY(!council);
    QCOMPARE(council.error().code, core::Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestCouncil)
#include "tst_council.moc"
