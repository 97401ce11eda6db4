// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/config.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Config;

/// config.json: what is right is read, what is wrong is named.
class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyObjectGivesTheDefaults();
    void everyKeyIsRead();
    void unknownKeysAreNamed();
    void wrongValuesAreRefusedByName_data();
    void wrongValuesAreRefusedByName();
    void aMissingFileGivesTheDefaults();
};

namespace {

core::Result<Config> read(const QByteArray &text, QStringList &warnings)
{
    return core::configFromJson(core::parseJson(text).value(), warnings);
}

} // namespace

void TestConfig::anEmptyObjectGivesTheDefaults()
{
    QStringList warnings;
    const auto config = read("{}", warnings);
    QVERIFY(config);
    QVERIFY(*config == Config());
    QVERIFY(warnings.isEmpty());
}

void TestConfig::everyKeyIsRead()
{
    QStringList warnings;
    const auto config = read(R"({"safetyMode": "MANUAL", "timezone": "Europe/Madrid", "languages": ["es"],
        "services": {"trends": "http://localhost:5060", "brain": null, "social": "embedded"},
        "platforms": {"tiktok": {"maxPostsPerDay": 3, "minGapHours": 5.5, "peakHours": [7]}},
        "http": {"allowedHosts": ["desk.example"], "localWithoutToken": false},
        "llm": {"recorded": "replies", "budgetSeconds": 5},
        "publishing": {"graceMinutes": 0, "leaseSeconds": 30, "sendTimeoutSeconds": 20}})",
                             warnings);
    QVERIFY(config);
    QCOMPARE(config->safetyMode, core::SafetyMode::Manual);
    QCOMPARE(config->timezone, u"Europe/Madrid"_s);
    QCOMPARE(config->languages, QStringList{u"es"_s});
    QCOMPARE(config->services.keys(), QStringList{u"trends"_s});
    const core::PlatformRules &tiktok = config->platformDefaults.at(core::Platform::TikTok);
    QCOMPARE(tiktok.maxPostsPerDay, 3);
    QVERIFY(tiktok.minGap == std::chrono::minutes(330));
    QCOMPARE(tiktok.peakHours, QList<int>{7});
    QVERIFY(config->platformDefaults.at(core::Platform::YouTube)
            == core::PlatformTable::builtIn().at(core::Platform::YouTube));
    QCOMPARE(config->http.allowedHosts, QStringList{u"desk.example"_s});
    QVERIFY(!config->http.localWithoutToken);
    QCOMPARE(config->models.recorded, u"replies"_s);
    QVERIFY(config->models.budget == std::chrono::seconds(5));
    QVERIFY(config->publishing.grace == std::chrono::minutes(0));
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u"; "_s)));
}

void TestConfig::unknownKeysAreNamed()
{
    QStringList warnings;
    QVERIFY(read(R"({"colour": 1, "http": {"speed": 2}, "platforms": {"myspace": {}, "tiktok": {"cap": 3}},
             "llm": {"openai": {}}})",
                 warnings));
    const QString all = warnings.join(u"; "_s);
    for (const QString &name :
         {u"colour"_s, u"http.speed"_s, u"platforms.myspace"_s, u"platforms.tiktok.cap"_s, u"llm.openai"_s})
        QVERIFY2(all.contains(name), qPrintable(all));
    QCOMPARE(warnings.size(), 5);
}

void TestConfig::wrongValuesAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("mode") << QByteArray(R"({"safetyMode": "OFF"})") << u"/safetyMode"_s;
    QTest::newRow("zone") << QByteArray(R"({"timezone": "Mars/Olympus"})") << u"/timezone"_s;
    QTest::newRow("no language") << QByteArray(R"({"languages": []})") << u"/languages"_s;
    QTest::newRow("language") << QByteArray(R"({"languages": ["en", "English"]})") << u"/languages/1"_s;
    QTest::newRow("service") << QByteArray(R"({"services": {"brain": "not a url"}})") << u"/services/brain"_s;
    QTest::newRow("cap") << QByteArray(R"({"platforms": {"tiktok": {"maxPostsPerDay": 0}}})")
                         << u"/platforms/tiktok/maxPostsPerDay"_s;
    QTest::newRow("hour") << QByteArray(R"({"platforms": {"tiktok": {"peakHours": [24]}}})")
                          << u"/platforms/tiktok/peakHours/0"_s;
    QTest::newRow("token switch") << QByteArray(R"({"http": {"localWithoutToken": "no"}})")
                                  << u"/http/localWithoutToken"_s;
    QTest::newRow("lease too short") << QByteArray(R"({"publishing": {"leaseSeconds": 89}})")
                                     << u"/publishing/leaseSeconds"_s;
    QTest::newRow("no lease") << QByteArray(R"({"publishing": {"leaseSeconds": 0}})") << u"/publishing/leaseSeconds"_s;
    QTest::newRow("no folder") << QByteArray(R"({"llm": {"recorded": ""}})") << u"/llm/recorded"_s;
    QTest::newRow("folders") << QByteArray(R"({"llm": {"recorded": ["a"]}})") << u"/llm/recorded"_s;
    QTest::newRow("no patience") << QByteArray(R"({"llm": {"budgetSeconds": 0}})") << u"/llm/budgetSeconds"_s;
    QTest::newRow("more than a request has")
        << QByteArray(R"({"llm": {"budgetSeconds": 46}})") << u"/llm/budgetSeconds"_s;
    QTest::newRow("a list") << QByteArray(R"({"publishing": []})") << u"/publishing"_s;
}

void TestConfig::wrongValuesAreRefusedByName()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    QStringList warnings;
    const auto config = read(text, warnings);
    QVERIFY(!config);
    QCOMPARE(config.error().field, field);
}

void TestConfig::aMissingFileGivesTheDefaults()
{
    QTemporaryDir folder;
    QStringList warnings;
    const auto config = core::configFromFile(folder.filePath(u"config.json"_s), warnings);
    QVERIFY(config);
    QVERIFY(*config == Config());
}

QTEST_APPLESS_MAIN(TestConfig)
#include "tst_config.moc"
