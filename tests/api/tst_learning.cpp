// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTimeZone>

#include "core/engine/insightcache.h"
#include "core/learning/experiment.h"
#include "core/storage/experimentstore.h"
#include "core/storage/slotstore.h"
#include "tests/support/testserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Arm;
using core::Json;
using tests::HttpClient;
using tests::HttpResponse;
using tests::TestServer;

namespace {

QByteArray bytes(const Json &text)
{
    return text.get<QString>().toUtf8();
}

core::Slot published(const QString &id, const QString &accountId, core::Instant at)
{
    core::Slot slot;
    slot.id = id;
    slot.accountId = accountId;
    slot.contentId = u"clip"_s;
    slot.language = u"en"_s;
    slot.state = core::SlotState::Published;
    slot.dueAt = at;
    slot.publishedAt = at;
    return slot;
}

Json ok(const HttpResponse &response)
{
    if (response.status != 200)
        qWarning() << response.status << response.body;
    return response.status == 200 ? response.json() : Json::object();
}

} // namespace

/// Outcomes and experiments from the request to what they change in the planner.
class TestLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_person = std::make_unique<HttpClient>(
            m_server->port(),
            m_server->createToken(u"ana"_s, core::PrincipalKind::Human, core::Scope::Read | core::Scope::Write));
        m_midnight = std::chrono::floor<std::chrono::days>(core::SystemClock().now());
        const Json account = {{"platform", "tiktok"}, {"username", "u"}, {"language", "en"}};
        m_account = ok(m_person->post("/distribution/accounts", account))["account"]["id"].get<QString>();
    }
    void cleanup()
    {
        m_person.reset();
        m_server.reset();
    }

    void aNewerMeasurementReplacesAnOlderOne()
    {
        addPublished(1);
        Json outcome = ok(record("s0", 3, {{"likes", 5}, {"comments", 2}, {"source", "a file"}}))["outcome"];
        QCOMPARE(outcome["engagement"].get<double>(), 7.0);
        QCOMPARE(outcome["settled"].get<bool>(), true);
        QVERIFY(!outcome.contains("views"));

        const Json newer = ok(record("s0", 5, {{"engagement", 20}, {"views", 300}}));
        QCOMPARE(newer["outcome"]["source"].get<QString>(), u"ana"_s);
        QCOMPARE(newer["replaced"], outcome["measuredAt"]);
        const HttpResponse older = record("s0", 4, {{"likes", 9}});
        QCOMPARE(older.status, 409);
        QCOMPARE(older.json()["field"].get<QString>(), u"/measuredAt"_s);
        QVERIFY(older.json()["error"].get<QString>().contains(u"newer measurement"_s));

        const Json listed = ok(m_person->get("/distribution/outcomes?slotId=s0"))["outcomes"];
        QCOMPARE(listed.size(), size_t(1));
        QCOMPARE(listed[0], newer["outcome"]);
        const Json trail = ok(m_person->get("/distribution/audit?limit=500"))["audit"];
        QCOMPARE(std::ranges::count(trail, Json("OUTCOME_RECORDED"), [](const Json &row) { return row["action"]; }), 2);
        QVERIFY(m_server->restart());
        QCOMPARE(ok(m_server->client().get("/distribution/outcomes"))["outcomes"], listed);
    }

    void onlyWhatHappenedIsMeasured()
    {
        addPublished(1);
        QVERIFY(m_server->write([&](core::Database &database) {
            core::Slot planned = published(u"planned"_s, m_account, m_midnight + 48h);
            planned.state = core::SlotState::Planned;
            planned.publishedAt.reset();
            return core::SlotStore(database).insert(planned);
        }));
        const HttpResponse unpublished = record("planned", 0, {{"likes", 1}});
        QCOMPARE(unpublished.status, 409);
        QVERIFY(unpublished.json()["error"].get<QString>().contains(u"PLANNED"_s));
        QCOMPARE(record("s0", -1, {{"likes", 1}}).status, 400); // before it was published
        QCOMPARE(record("s0", 400, {{"likes", 1}}).status, 400); // in the future
        QCOMPARE(ok(record("s0", 1, {{"likes", 1}}))["outcome"]["settled"].get<bool>(), false);
    }

    void whatWasLearnedMovesThePlan()
    {
        const auto nights = [this] { // slots planned from 02:00 to 05:00
            const Json body = {
                {"contentId", "clip"}, {"platforms", {"tiktok"}}, {"velocity", 0.3}, {"timezone", "UTC"}};
            const QByteArray id = bytes(ok(m_person->post("/distribution/create", body))["plan"]["id"]);
            const Json plan = ok(m_person->post("/distribution/plan", {{"planId", id.toStdString()}}))["plan"];
            ok(m_person->remove("/distribution/plans/" + id));
            return std::ranges::count_if(plan["slots"], [](const Json &slot) {
                const int hour = slot["datetime"].get<QString>().sliced(11, 2).toInt();
                return hour >= 2 && hour < 5;
            });
        };
        QCOMPARE(nights(), 0);
        addPublished(60);
        for (int i = 0; i < 60; ++i) // s0, s2, ... at 03:00; the others on the hours of the table
            ok(record("s" + QByteArray::number(i), 3, {{"engagement", i % 2 ? 10 : 2000}}));
        QVERIFY(nights() > 0);
    }

    void exploringIsMarkedAndAskedFor()
    {
        addPublished(60);
        for (int i = 0; i < 60; ++i)
            ok(record("s" + QByteArray::number(i), 3, {{"engagement", 100 + i}}));
        const auto exploring = [this](bool explore) {
            const Json body = {{"contentId", "clip"}, {"platforms", {"tiktok"}}, {"velocity", 2}, {"explore", explore}};
            const QByteArray id = bytes(ok(m_person->post("/distribution/create", body))["plan"]["id"]);
            const Json slots =
                ok(m_person->post("/distribution/plan", {{"planId", id.toStdString()}}))["plan"]["slots"];
            const auto marked = [](const Json &slot) { return slot.value("explore", false); };
            ok(m_person->remove("/distribution/plans/" + id));
            return std::pair(int(std::ranges::count_if(slots, marked)), int(slots.size()) / 10);
        };
        QCOMPARE(exploring(false).first, 0);
        const auto [moved, tenth] = exploring(true);
        QVERIFY(moved > 0);
        QCOMPARE(moved, tenth);
    }

    void theOptimalVelocityFollowsTheAccounts()
    {
        const auto velocity = [this] {
            return ok(m_person->get("/distribution/velocity?platform=tiktok"))["optimalVelocity"].get<double>();
        };
        const double one = velocity();
        QCOMPARE(velocity(), one);
        ok(m_person->post("/distribution/accounts", {{"platform", "tiktok"}, {"username", "v"}, {"language", "en"}}));
        QVERIFY(velocity() > one);
        QCOMPARE(velocity(), velocity());
    }

    void whatIsKeptIsMadeOnceAStamp()
    {
        core::Kept<int> kept;
        int made = 0;
        const auto ask = [&](const QByteArray &stamp) { return *kept.get(stamp, [&] { return ++made; }); };
        QCOMPARE(ask("a"), 1);
        QCOMPARE(ask("a"), 1);
        QCOMPARE(ask("b"), 2);
        QCOMPARE(ask("a"), 3);
        QVERIFY(!kept.find("b"));
    }

    void aSlotCountsOnlyForTheArmOfItsDay()
    {
        const Json body = {{"name", "Noon or evening"},
                           {"kind", "timing"},
                           {"platform", "tiktok"},
                           {"timezone", "UTC"},
                           {"arms", {{"A", "12:00"}, {"B", "18:00"}}}};
        const Json started = ok(m_person->post("/distribution/experiments", body))["experiment"];
        QCOMPARE(started["state"].get<QString>(), u"RUNNING"_s);
        QCOMPARE(started["probability"].get<double>(), 0.5);
        const QByteArray path = "/distribution/experiments/" + bytes(started["id"]);
        const Json tomorrow = started["schedule"][1];
        const Arm own = *core::armFromName(tomorrow["arm"].get<QString>());
        const Arm other = own == Arm::A ? Arm::B : Arm::A;
        addPlanned(u"right"_s, m_midnight + 24h + (own == Arm::A ? 12h : 18h));
        addPlanned(u"late"_s, m_midnight + 24h + (own == Arm::A ? 14h : 20h));

        const auto label = [&](const char *slot, Arm arm) {
            return m_person->post(path + "/slots",
                                  {{"slots", {{{"slotId", slot}, {"arm", core::armName(arm).toStdString()}}}}});
        };
        QCOMPARE(label("right", other).status, 409);
        QCOMPARE(label("late", own).status, 409);
        const Json labelled = ok(label("right", own))["experiment"];
        QCOMPARE(labelled["arms"][core::armName(own).toStdString()]["slots"].get<int>(), 1);
        const HttpResponse twice = label("right", own);
        QCOMPARE(twice.status, 409);
        QCOMPARE(twice.json()["field"].get<QString>(), u"/slots/0/slotId"_s);

        QCOMPARE(ok(m_person->post(path + "/stop", {{"reason", "enough"}}))["experiment"]["state"].get<QString>(),
                 u"STOPPED"_s);
        QCOMPARE(m_person->post(path + "/stop", Json::object()).status, 409);
        QCOMPARE(label("late", own).status, 409);
        QCOMPARE(ok(m_person->get("/distribution/experiments"))["experiments"][0]["reason"].get<QString>(),
                 u"enough"_s);
    }

    void anExperimentEndsWhenItsOutcomesDecide()
    {
        core::Experiment experiment;
        experiment.id = u"e"_s;
        experiment.name = u"Noon or evening"_s;
        experiment.arms = {core::ExperimentArm{core::Platform::TikTok, 720}, {core::Platform::TikTok, 1080}};
        experiment.timezone = u"UTC"_s;
        experiment.startedAt = m_midnight - 50 * 24h;
        addPublished(40);
        QVERIFY(m_server->write([&](core::Database &database) -> core::Result<void> {
            core::ExperimentStore store(database);
            DE_TRY(store.insert(experiment));
            for (int i = 0; i < 40; ++i)
                DE_TRY(store.label(experiment.id, u"s%1"_s.arg(i), i % 2 ? Arm::B : Arm::A));
            return {};
        }));
        const auto reported = [this] { return ok(m_person->get("/distribution/experiments"))["experiments"][0]; };
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(reported()["state"].get<QString>(), u"RUNNING"_s);
            ok(record("s" + QByteArray::number(i), 3, {{"engagement", i % 2 ? 200 : 100}}));
        }
        const Json ended = reported();
        QCOMPARE(ended["state"].get<QString>(), u"B_WINS"_s);
        QCOMPARE(ended["arms"]["B"]["measured"].get<int>(), 20);
        QVERIFY(ended["probability"].get<double>() > 0.95);
        QVERIFY(ended["expectedLoss"].get<double>() < 0.005);
        QVERIFY(ended["schedule"].empty());
        const Json trail = ok(m_person->get("/distribution/audit?limit=500"))["audit"];
        QCOMPARE(std::ranges::count(trail, Json("EXPERIMENT_ENDED"), [](const Json &row) { return row["action"]; }), 1);
    }

private:
    /// s0, s1, ...: one a day up to ten days ago, even ones at 03:00, odd ones on the hours of the table.
    void addPublished(int count)
    {
        QVERIFY(m_server->write([&](core::Database &database) -> core::Result<void> {
            for (int i = 0; i < count; ++i) {
                const auto hour = std::chrono::hours(i % 2 ? 10 + 4 * (i / 2 % 3) : 3);
                const core::Instant at = m_midnight - (10 + i) * 24h + hour;
                DE_TRY(core::SlotStore(database).insert(published(u"s%1"_s.arg(i), m_account, at)));
            }
            return {};
        }));
    }

    void addPlanned(const QString &id, core::Instant at)
    {
        QVERIFY(m_server->write([&](core::Database &database) {
            core::Slot slot = published(id, m_account, at);
            slot.state = core::SlotState::Planned;
            slot.publishedAt.reset();
            return core::SlotStore(database).insert(slot);
        }));
    }

    /// Of slot s<i>, measured `days` after the midnight of its day.
    HttpResponse record(const QByteArray &slot, int days, Json body)
    {
        const int index = slot.startsWith('s') ? slot.mid(1).toInt() : 0;
        body["slotId"] = slot.toStdString();
        body["measuredAt"] = core::toIso(m_midnight - (10 + index) * 24h + days * 24h + 23h).toStdString();
        return m_person->post("/distribution/outcomes", body);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_person;
    core::Instant m_midnight;
    QString m_account;
};

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"
