// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/contentcommands.h"
#include "core/engine/librarycommands.h"
#include "core/engine/planpreview.h"
#include "core/engine/planqueries.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::PlanPreview;
using core::Platform;

/// What a plan would come to, on a real engine.
class TestPlanPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void itSaysWhatPlanningThenMakes();
    void nothingIsStored();
    void laneWithoutAccountOrTextIsNamed();
    void oneTextRepeatsAndSeveralTakeTurns();
    void thePlanRepeatsAsManyTextsAsThePreviewSaid();
    void whatStandsAlreadyRepeatsToo();
    void contentThatIsNotSavedHasNoPast();
    void shortageHasItsReason();
    void cancelledIsATimeout();

private:
    core::PlanRequest request(double velocity) const;

    std::unique_ptr<support::EngineHost> m_host;
};

void TestPlanPreview::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    QVERIFY(m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}}));
    core::ContentDraft draft;
    draft.contentId = u"film"_s;
    draft.title = u"Film"_s;
    draft.language = u"es"_s;
    draft.caption = u"Pan y aceite"_s;
    QVERIFY(m_host->run(core::AddContent{draft}));
}

core::PlanRequest TestPlanPreview::request(double velocity) const
{
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.velocity = velocity;
    request.weekStart = QDate(2026, 11, 30);
    return request;
}

void TestPlanPreview::itSaysWhatPlanningThenMakes()
{
    const auto preview = m_host->ask(core::PreviewPlan{request(1), {}, {}});
    QVERIFY(preview);
    const auto plan = m_host->run(core::CreatePlan{request(1)});
    const auto planned = m_host->plan(plan->id);
    QVERIFY(planned);
    QCOMPARE(preview->slots(), int(planned->slots.size()));
    QCOMPARE(preview->firstDay, QDate(2026, 11, 30));
    QCOMPARE(preview->lanes.size(), 1);
    QCOMPARE(preview->lanes.first().asked, 18); // half of five a day
    double risk = 0;
    for (const core::Slot &slot : planned->slots)
        risk += slot.risk.score;
    QVERIFY(std::abs(preview->meanRisk - risk / double(planned->slots.size())) < 1e-6);
    const auto simulated = m_host->simulate({plan->id, {100, 1}, {}, {}});
    QVERIFY(std::abs(preview->reach() / simulated->plan.expectedReach - 1) < 1e-6);
}

void TestPlanPreview::nothingIsStored()
{
    QVERIFY(m_host->ask(core::PreviewPlan{request(2), {}, {}}));
    QCOMPARE(m_host->ask(core::ListPlans{})->plans.size(), 0);
    QCOMPARE(m_host->ask(core::ListSlots{})->slots.size(), 0);
}

void TestPlanPreview::laneWithoutAccountOrTextIsNamed()
{
    core::PlanRequest wanted = request(1);
    wanted.platforms = {Platform::TikTok, Platform::YouTube};
    wanted.languages = {u"es"_s, u"en"_s};
    const auto preview = m_host->ask(core::PreviewPlan{wanted, {}, {}});
    QVERIFY(preview);
    QCOMPARE(preview->lanes.size(), 4);
    const auto lane = [&](Platform platform, const QString &language) {
        for (const PlanPreview::Lane &each : preview->lanes) {
            if (each.platform == platform && each.language == language)
                return each;
        }
        return PlanPreview::Lane{};
    };
    QVERIFY(lane(Platform::TikTok, u"es"_s).hasAccount);
    QVERIFY(lane(Platform::TikTok, u"es"_s).hasText);
    QVERIFY(!lane(Platform::TikTok, u"en"_s).hasAccount); // the account speaks Spanish alone
    QCOMPARE(lane(Platform::TikTok, u"en"_s).slots, 0);
    QVERIFY(!lane(Platform::TikTok, u"en"_s).hasText);
    QVERIFY(!lane(Platform::YouTube, u"es"_s).hasAccount);
    QVERIFY(lane(Platform::YouTube, u"es"_s).slots > 0); // on nobody's account
}

void TestPlanPreview::oneTextRepeatsAndSeveralTakeTurns()
{
    const auto one = m_host->ask(core::PreviewPlan{request(1), {}, {}});
    QVERIFY(one);
    QCOMPARE(one->repeats(), one->slots() - 1); // all but the first
    core::Content unsaved;
    unsaved.contentId = u"film"_s;
    for (int i = 0; i < 5; ++i)
        unsaved.variants.append({{}, u"es"_s, {}, u"Text %1"_s.arg(i), {}, {}});
    const auto five = m_host->ask(core::PreviewPlan{request(1), unsaved, {}});
    QVERIFY(five);
    QCOMPARE(five->repeats(), five->slots() - 5);
}

void TestPlanPreview::thePlanRepeatsAsManyTextsAsThePreviewSaid()
{
    const QString account = m_host->run(core::AddAccount{{Platform::TikTok, u"kitchen"_s, u"en"_s, {}, {}, {}}})->id;
    core::SaveContent save;
    save.contentId = u"trio"_s;
    save.title = u"Trio"_s;
    for (int i = 0; i < 3; ++i)
        save.variants.append({u"en"_s, Platform::TikTok, u"Text %1"_s.arg(i), {}, {}, {}});
    const auto content = m_host->run(save);
    QVERIFY(content);
    core::CreateSlot before; // one that was there before the plan, with the first text
    before.dueAt = core::instantFromIso(u"2026-11-28T12:00:00Z"_s).value();
    before.accountId = account;
    before.contentId = u"trio"_s;
    before.language = u"en"_s;
    QCOMPARE(m_host->run(before)->variantId, content->variants[0].id);

    core::PlanRequest wanted = request(1);
    wanted.contentId = u"trio"_s;
    wanted.languages = {u"en"_s};
    const auto preview = m_host->ask(core::PreviewPlan{wanted, {}, {}});
    QVERIFY(preview && preview->slots() > 6);
    const auto planned = m_host->plan(m_host->run(core::CreatePlan{wanted})->id);
    QVERIFY(planned);
    QCOMPARE(int(planned->slots.size()), preview->slots());
    QSet<QString> seen{content->variants[0].id};
    int repeats = 0;
    for (qsizetype i = 0; i < planned->slots.size(); ++i) { // in order of time
        const core::Slot &slot = planned->slots[i];
        QCOMPARE(slot.accountId, account);
        QCOMPARE(slot.variantId, content->variants[(i + 1) % 3].id);
        repeats += seen.contains(slot.variantId);
        seen.insert(slot.variantId);
    }
    QCOMPARE(preview->repeats(), repeats);
    QCOMPARE(repeats, preview->slots() - 2);
}

void TestPlanPreview::contentThatIsNotSavedHasNoPast()
{
    QVERIFY(m_host->plan(m_host->run(core::CreatePlan{request(0.1)})->id)); // of another content
    core::Content fresh;
    fresh.variants.append({{}, u"es"_s, {}, u"Text"_s, {}, {}});
    core::PlanRequest wanted = request(1);
    wanted.contentId.clear();
    const auto preview = m_host->ask(core::PreviewPlan{wanted, fresh, {}});
    QVERIFY(preview);
    QCOMPARE(preview->repeats(), preview->slots() - 1);
}

void TestPlanPreview::whatStandsAlreadyRepeatsToo()
{
    core::PlanRequest before = request(0.1);
    before.weekStart = QDate(2026, 11, 24);
    const auto plan = m_host->run(core::CreatePlan{before});
    QVERIFY(m_host->plan(plan->id));
    const auto preview = m_host->ask(core::PreviewPlan{request(1), {}, {}});
    QVERIFY(preview && preview->slots() > 0);
    QCOMPARE(preview->repeats(), preview->slots());
}

void TestPlanPreview::shortageHasItsReason()
{
    core::PlanRequest wanted = request(10);
    const auto preview = m_host->ask(core::PreviewPlan{wanted, {}, {}});
    QVERIFY(preview);
    QCOMPARE(preview->unplaced.size(), 1);
    QCOMPARE(preview->unplaced.first().planned, preview->slots());
    QVERIFY(preview->unplaced.first().requested > preview->slots());
}

void TestPlanPreview::cancelledIsATimeout()
{
    const auto preview = m_host->ask(core::PreviewPlan{request(2), {}, [] { return true; }});
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, core::Error::Code::Timeout);
}

QTEST_GUILESS_MAIN(TestPlanPreview)
#include "tst_planpreview.moc"
