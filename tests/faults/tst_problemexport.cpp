// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/milp.h"
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;
using tests::HttpClient;
using tests::Program;

/// `GET /distribution/problem` of the running program, solved again outside of it.
class TestProblemExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheProgramServesCanBeSolvedElsewhere();
};

namespace {

std::string mondayAhead()
{
    const QDate today = QDate::currentDate();
    return today.addDays(8 - today.dayOfWeek()).toString(Qt::ISODate).toStdString();
}

QByteArray personsToken(const Program &program)
{
    return program
        .run({u"token"_s, u"create"_s, u"--name"_s, u"ana"_s, u"--kind"_s, u"human"_s, u"--scope"_s,
              u"read,write,approve"_s})
        .output.trimmed()
        .toLatin1();
}

/// A plan on YouTube and LinkedIn in two languages beside another plan on the same accounts; its id.
std::string planBesideAnother(HttpClient &client)
{
    Json request = {{"contentId", "first"}, {"platforms", {"youtube", "linkedin"}}, {"languages", {"en", "es"}},
                    {"velocity", 0.5},      {"weekStart", mondayAhead()},           {"timezone", "Europe/Berlin"},
                    {"trendWeighted", true}};
    std::string id;
    for (const char *content : {"first", "second"}) {
        request["contentId"] = content;
        id = client.post("/distribution/create", request).json()["plan"]["id"].get<std::string>();
        if (client.post("/distribution/plan", {{"planId", id}}).status != 200)
            return {};
        request["velocity"] = 1.5;
    }
    return id;
}

} // namespace

void TestProblemExport::whatTheProgramServesCanBeSolvedElsewhere()
{
    QTemporaryDir folder;
    Program program(folder.path());
    QVERIFY2(program.serve(), qPrintable(program.errors()));
    HttpClient person = program.client(personsToken(program));
    for (const char *platform : {"youtube", "linkedin"}) {
        for (const char *language : {"en", "es"}) {
            const Json account = {{"platform", platform}, {"username", language}, {"language", language}};
            QCOMPARE(person.post("/distribution/accounts", account).status, 200);
        }
    }
    HttpClient client = program.client();
    const std::string plan = planBesideAnother(client);
    QVERIFY(!plan.empty());

    QTemporaryDir problems;
    for (const char *platform : {"youtube", "linkedin"}) {
        const auto answer =
            client.get("/distribution/problem?planId=" + QByteArray::fromStdString(plan) + "&platform=" + platform);
        QCOMPARE(answer.status, 200);
        Json problem = answer.json();
        problem.erase("ok");
        QVERIFY(problem["solution"]["posts"].size() > 0);
        QVERIFY(support::writeProblem(problems.path(), QString::fromLatin1(platform), problem));
    }
    const auto report = support::comparedWithMilp(problems.path(), {u"--time-limit"_s, u"60"_s});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE((*report)["instances"].size(), size_t(2));
    for (const Json &instance : (*report)["instances"]) {
        const QByteArray text = QByteArray::fromStdString(instance.dump());
        QVERIFY2(instance["faults"].empty(), text); // rules, value counted anew, bound
        QVERIFY2(std::abs(instance["ratioToFound"].get<double>() - 1) <= 1e-6, text); // an account a lane
    }
}

QTEST_GUILESS_MAIN(TestProblemExport)
#include "tst_problemexport.moc"
