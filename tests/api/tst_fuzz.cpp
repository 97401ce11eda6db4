// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/support/testserver.h"

#include <random>

using namespace Qt::StringLiterals;
using core::Json;
using tests::HttpClient;
using tests::HttpResponse;
using tests::TestServer;

namespace {

constexpr int trials = 2000;

/// Every member and query parameter that some route reads.
const std::vector<std::string> names = {"contentId",
                                        "platforms",
                                        "languages",
                                        "velocity",
                                        "trendWeighted",
                                        "timezone",
                                        "weekStart",
                                        "contentType",
                                        "title",
                                        "niche",
                                        "languageTimezones",
                                        "languageShares",
                                        "fill",
                                        "priority",
                                        "askModels",
                                        "explore",
                                        "planId",
                                        "simulate",
                                        "safetyMode",
                                        "slotId",
                                        "accountId",
                                        "platform",
                                        "sourcePlatform",
                                        "targetPlatforms",
                                        "language",
                                        "targetLanguages",
                                        "availablePlatforms",
                                        "items",
                                        "decision",
                                        "note",
                                        "datetime",
                                        "pinned",
                                        "makeRoom",
                                        "version",
                                        "username",
                                        "status",
                                        "cooldownUntil",
                                        "publisher",
                                        "caption",
                                        "hashtags",
                                        "media",
                                        "reason",
                                        "limit",
                                        "cursor",
                                        "state",
                                        "since",
                                        "measuredAt",
                                        "source",
                                        "likes",
                                        "engagement",
                                        "kind",
                                        "name",
                                        "arms",
                                        "slots",
                                        "from",
                                        "to",
                                        "calendarId",
                                        "search",
                                        "x"};

/// Words that mean something somewhere, and some that should not.
const std::vector<std::string> words = {"tiktok",
                                        "youtube",
                                        "linkedin",
                                        "en",
                                        "es",
                                        "ar",
                                        "video",
                                        "reel",
                                        "SEMI_AUTONOMOUS",
                                        "FULL_AUTONOMOUS",
                                        "APPROVE",
                                        "REJECT",
                                        "ACTIVE",
                                        "BANNED",
                                        "PENDING",
                                        "PLANNED",
                                        "Europe/Madrid",
                                        "UTC",
                                        "2099-01-05",
                                        "2099-01-05T10:00:00Z",
                                        "2026-02-30",
                                        "1e9",
                                        "-1",
                                        "0",
                                        "500",
                                        "501",
                                        "",
                                        " ",
                                        "'; DROP TABLE slot; --",
                                        "../../etc/passwd",
                                        "%00",
                                        "\xF0\x9F\x9A\x80",
                                        "\xE2\x80\xAE",
                                        "clip",
                                        "none",
                                        "value",
                                        "target",
                                        "null",
                                        "true"};

/// Random requests from one seed.
class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int count) { return int(m_random() % unsigned(count)); }

    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list[size_t(below(int(list.size())))];
    }

    /// Ids that exist are among the words it draws from.
    void learn(const Json &id)
    {
        if (id.is_string())
            m_ids.push_back(id.get<std::string>());
    }

    std::string word() { return !m_ids.empty() && below(3) == 0 ? oneOf(m_ids) : oneOf(words); }

    Json value(int depth = 0)
    {
        switch (below(depth < 3 ? 10 : 7)) {
        case 0:
            return below(2) == 0;
        case 1:
            return below(12) - 2;
        case 2:
            return (below(1200) - 100) / 100.0;
        case 3:
            return nullptr;
        case 4:
            return std::string(size_t(below(400)), 'x');
        case 5:
        case 6:
            return word();
        case 7:
            return object(below(4), depth + 1);
        default: {
            Json list = Json::array();
            for (int i = below(4); i > 0; --i)
                list.push_back(below(2) == 0 ? Json(word()) : value(depth + 1));
            return list;
        }
        }
    }

    Json object(int members, int depth = 0)
    {
        Json json = Json::object();
        for (int i = 0; i < members; ++i)
            json[oneOf(names)] = value(depth);
        return json;
    }

    /// Mostly an object, sometimes one with a byte knocked over, sometimes noise.
    QByteArray body()
    {
        const int kind = below(10);
        if (kind == 0)
            return noise(below(200));
        QByteArray text = core::toBytes(object(below(12)));
        if (kind == 1 && !text.isEmpty())
            text[below(int(text.size()))] = char(below(256));
        return text;
    }

    QByteArray target(const QString &path)
    {
        QByteArray target;
        for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts))
            target += '/'
                + (segment.startsWith(u'{') ? QByteArray::fromStdString(nonEmptyWord()).toPercentEncoding()
                                            : segment.toUtf8());
        for (int i = below(4); i > 0; --i)
            target += (target.contains('?') ? '&' : '?') + QByteArray::fromStdString(oneOf(names)) + '='
                + QByteArray::fromStdString(word()).toPercentEncoding();
        return target;
    }

private:
    std::string nonEmptyWord()
    {
        const std::string drawn = word();
        return drawn.empty() ? "none" : drawn;
    }

    QByteArray noise(int size)
    {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += char(below(256));
        return bytes;
    }

    std::mt19937 m_random;
    std::vector<std::string> m_ids;
};

} // namespace

/// Whatever is sent, nothing breaks, and what is refused has changed nothing.
class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBreaksAndRefusalsChangeNothing()
    {
        bool given = false;
        unsigned seed = qEnvironmentVariableIntValue("DE_FUZZ_SEED", &given);
        if (!given)
            seed = 20261122;
        qInfo() << "seed" << seed;

        TestServer server;
        QVERIFY(server.start());
        HttpClient client(
            server.port(),
            server.createToken(u"owner"_s, core::PrincipalKind::Human,
                               core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Publish));
        Maker maker(seed);
        prepareWorkspace(client, maker);
        const QList<api::Route> rows = server.routes().rows();

        QByteArray before = stateOf(client);
        QMap<int, int> statuses;
        for (int trial = 0; trial < trials; ++trial) {
            const api::Route &row = rows.at(trial % rows.size());
            const bool hasBody = row.method == api::Method::Post || row.method == api::Method::Patch;
            const QByteArray target = maker.target(row.path);
            const QByteArray body = hasBody ? maker.body() : QByteArray();
            const HttpResponse response = client.send(api::methodName(row.method), target, body);
            const QByteArray what = "trial " + QByteArray::number(trial) + ": " + api::methodName(row.method) + ' '
                + target + ' ' + body + " -> " + QByteArray::number(response.status) + ' ' + response.body.left(500);
            ++statuses[response.status];
            QVERIFY2(response.status >= 200 && response.status < 500, what);
            const QByteArray after = stateOf(client);
            if (response.status >= 400) {
                QVERIFY2(response.json().is_object() && response.json()["ok"] == false, what);
                QVERIFY2(response.json()["error"].is_string() && response.json()["code"].is_string(), what);
                QVERIFY2(after == before, what + "\nbefore\n" + before + "\nafter\n" + after);
            }
            before = after;
        }
        qInfo() << "answers by status" << statuses;
        QVERIFY(statuses[200] > trials / 20); // or it would have tried nothing but the parser
        QVERIFY(statuses[400] > trials / 20);
    }

private:
    static void prepareWorkspace(HttpClient &client, Maker &maker)
    {
        for (const char *platform : {"tiktok", "youtube", "linkedin"})
            maker.learn(client.post("/distribution/accounts", {{"platform", platform}, {"username", "u"}})
                            .json()["account"]["id"]);
        client.post("/distribution/content", {{"contentId", "clip"}, {"language", "en"}, {"caption", "Hello"}});
        const Json plan =
            client.post("/distribution/create", {{"contentId", "clip"}, {"platforms", {"linkedin"}}}).json()["plan"];
        maker.learn(plan["id"]);
        const Json week = client.post("/distribution/plan", {{"planId", plan["id"]}}).json();
        maker.learn(week["calendar"]["id"]);
        for (const Json &slot : week["plan"]["slots"])
            maker.learn(slot["id"]);
    }

    /// Head of the audit chain and the number of rows of every kind.
    static QByteArray stateOf(HttpClient &client)
    {
        QByteArray state;
        for (const QByteArray &line : client.get("/metrics").body.split('\n')) {
            if (!line.startsWith('#') && !line.startsWith("distribution_uptime"))
                state += line + '\n';
        }
        const qsizetype at = state.indexOf("distribution_audit_rows_total ") + 30;
        const int rows = state.mid(at, state.indexOf('\n', at) - at).toInt();
        return state + client.get("/distribution/audit?since=" + QByteArray::number(std::max(0, rows - 1))).body;
    }
};

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
