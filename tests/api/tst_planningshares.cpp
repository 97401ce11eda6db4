// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/api/support/planningclient.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Instant;
using core::Json;
using tests::bytes;
using tests::HttpResponse;
using tests::PlanningClient;
using tests::TestServer;
using tests::timeOf;

/// Fair shares, shortages and what other plans have taken, as REST shows them (planning.md section 2).
class TestPlanningShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_person = std::make_unique<PlanningClient>(*m_server, u"ana"_s, core::Scope::Read | core::Scope::Write);
        m_monday = m_person->monday();
    }
    void cleanup()
    {
        m_person.reset();
        m_server.reset();
    }

    /// Posts of other plans shortly before and after the week keep their gap to the new ones, and their days' caps.
    void postsOfOtherPlansJustOutsideTheWeekCount()
    {
        const QByteArray account = m_person->addAccount(u"youtube"_s, u"en"_s);
        m_person->createSlot(u"youtube"_s, account, m_monday - 1h);
        m_person->createSlot(u"youtube"_s, account, m_monday + 7 * 24h + 1h);
        const Json answer = m_person->planned(youtubePlan({u"en"_s}));
        std::set<Instant> times{m_monday - 1h, m_monday + 7 * 24h + 1h};
        for (const Json &slot : answer["calendar"]["slots"])
            times.insert(timeOf(slot));
        QCOMPARE(gapsBelow(times, 12h), 0);
        QCOMPARE(times.size(), size_t(2 + 13)); // 146 hours from Monday 11:00 to Sunday 13:00
        QCOMPARE(answer["planning"]["unplaced"], Json::array({unplaced("en", 14, 13, "COMMITMENTS")}));
    }

    void weeksOnBothSidesAreRespected()
    {
        m_person->addAccount(u"youtube"_s, u"en"_s);
        std::set<Instant> times;
        for (const int week : {-7, 7, 0}) {
            const QDate monday = core::localDate(m_monday + 21 * 24h, QTimeZone::utc()).addDays(week);
            const Json plan = youtubePlan({u"en"_s}, {{"weekStart", monday.toString(Qt::ISODate)}});
            const Json list = m_person->planned(plan)["calendar"]["slots"];
            for (const Json &slot : list)
                times.insert(timeOf(slot));
        }
        QVERIFY(times.size() >= 3 * 14 - 2);
        QCOMPARE(gapsBelow(times, 12h), 0);
    }

    void whatAnotherPlanTookIsNamed()
    {
        m_person->addAccount(u"youtube"_s, u"en"_s);
        m_person->planned(youtubePlan({u"en"_s}));
        const Json second = m_person->planned(youtubePlan({u"en"_s}));
        QCOMPARE(second["calendar"]["slots"], Json::array());
        QCOMPARE(second["planning"]["unplaced"], Json::array({unplaced("en", 14, 0, "COMMITMENTS")}));
    }

    void languageSharesDivideAScarceAccount()
    {
        m_person->addAccount(u"youtube"_s, {});
        const Json equal = m_person->planned(youtubePlan({u"en"_s, u"es"_s}));
        QCOMPARE(count(equal, "en"), 7);
        QCOMPARE(count(equal, "es"), 7);
        QCOMPARE(equal["planning"]["unplaced"],
                 Json::array({unplaced("en", 14, 7, "CAPACITY"), unplaced("es", 14, 7, "CAPACITY")}));
        QCOMPARE(m_person->http().remove("/distribution/plans/" + bytes(equal["plan"]["id"])).status, 200);

        const Json uneven =
            m_person->planned(youtubePlan({u"en"_s, u"es"_s}, {{"languageShares", {{"en", 5}, {"es", 2}}}}));
        QCOMPARE(count(uneven, "en"), 10);
        QCOMPARE(count(uneven, "es"), 4);
    }

    /// A week that is partly past asks for less; what is missing is an entry of its own, so requested adds up to N.
    void whatThePastTookAddsUp()
    {
        m_person->addAccount(u"youtube"_s, u"en"_s);
        const QDate started = QDate::currentDate().addDays(-3);
        const Json answer = m_person->planned(youtubePlan({u"en"_s}, {{"weekStart", started.toString(Qt::ISODate)}}));
        const int placed = count(answer, "en");
        QVERIFY(placed >= 6 && placed <= 8); // 3 to 4 of 7 days are left
        int requested = placed;
        for (const Json &entry : answer["planning"]["unplaced"])
            requested += entry["requested"].get<int>() - entry["planned"].get<int>();
        QCOMPARE(requested, 14);
        const Json past = answer["planning"]["unplaced"][0];
        QCOMPARE(past["reason"].get<QString>(), u"PAST"_s);
        QCOMPARE(past["planned"].get<int>(), 0);
    }

    /// What a person moved stays and uses up its lane's quota, on an account and on nobody's.
    void pinnedSlotsUseUpTheirLanesQuota_data()
    {
        QTest::addColumn<bool>("withAccount");
        QTest::newRow("on an account") << true;
        QTest::newRow("on nobody's") << false;
    }
    void pinnedSlotsUseUpTheirLanesQuota()
    {
        QFETCH(bool, withAccount);
        if (withAccount)
            m_person->addAccount(u"youtube"_s, u"en"_s);
        const Json plan = youtubePlan({u"en"_s}, {{"velocity", 1}});
        const Json first = m_person->planned(plan)["calendar"]["slots"][0];
        const HttpResponse moved =
            m_person->http().patch("/distribution/slots/" + bytes(first["id"]), {{"datetime", m_monday + 3h + 7min}});
        QCOMPARE(moved.status, 200);
        const Json again = m_person->planned(plan);
        const Json &list = again["plan"]["slots"];
        QCOMPARE(list.size(), size_t(7));
        QCOMPARE(list[0], moved.json()["slot"]);
        std::set<QDate> dates;
        for (const Json &slot : list)
            dates.insert(core::localDate(timeOf(slot), QTimeZone::utc()));
        QCOMPARE(dates.size(), size_t(7)); // one a day and lane, the moved one included
        QCOMPARE(again["planning"]["unplaced"], Json::array());
    }

    /// Caps count the dates of the account's own zone, of which a week of another zone touches eight.
    void capsCountTheAccountsOwnDates()
    {
        m_person->addAccount(u"tiktok"_s, u"en"_s, {{"timezone", "Pacific/Auckland"}});
        const Json answer = m_person->planned(m_person->createPlan({u"en"_s}, {{"velocity", 2}}));
        std::map<QDate, int> perDate;
        for (const Json &slot : answer["calendar"]["slots"])
            ++perDate[core::localDate(timeOf(slot), QTimeZone("Pacific/Auckland"))];
        QCOMPARE(count(answer, "en"), 35);
        QCOMPARE(perDate.size(), size_t(8));
        QVERIFY(std::ranges::all_of(perDate, [](const auto &day) { return day.second <= 5; }));
    }

private:
    Json youtubePlan(const QStringList &languages, Json more = Json::object())
    {
        more["platforms"] = {"youtube"};
        if (!more.contains("velocity"))
            more["velocity"] = 2;
        return m_person->createPlan(languages, more);
    }

    static Json unplaced(const char *language, int requested, int planned, const char *reason)
    {
        return {{"platform", "youtube"},
                {"language", language},
                {"requested", requested},
                {"planned", planned},
                {"reason", reason}};
    }

    static int count(const Json &answer, const char *language)
    {
        const Json &list = answer["calendar"]["slots"];
        return int(std::ranges::count_if(list, [&](const Json &slot) { return slot["language"] == language; }));
    }

    static int gapsBelow(const std::set<Instant> &times, core::milliseconds least)
    {
        int faults = 0;
        for (auto next = std::next(times.begin()); next != times.end(); ++next)
            faults += *next - *std::prev(next) < least;
        return faults;
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<PlanningClient> m_person;
    Instant m_monday{};
};

QTEST_GUILESS_MAIN(TestPlanningShares)
#include "tst_planningshares.moc"
