// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/adviceproviders.h"
#include "core/engine/recordedadvice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::AdviceQuestion;
using core::RawReply;

namespace {

bool write(const QDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

RawReply answerOf(const core::AdviceProvider &provider, const QString &fault = {})
{
    AdviceQuestion question;
    question.fault = fault;
    RawReply answer;
    provider.ask(question, 1s, [&answer](const RawReply &reply) { answer = reply; });
    return answer;
}

} // namespace

/// A folder of recorded replies: what is right is said again, what is wrong is named.
class TestRecordedAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderGivesOneProviderAFile();
    void wrongRecordingsAreNamed_data();
    void wrongRecordingsAreNamed();
    void aProviderMayBeThereOnce();
    void theFolderLiesInTheWorkspace();
    void aFolderWithoutRecordingsIsRefusedByItsKey();
};

void TestRecordedAdvice::aFolderGivesOneProviderAFile()
{
    const QTemporaryDir folder;
    const QDir directory(folder.path());
    QVERIFY(write(directory, u"2-anthropic.json"_s,
                  R"({"provider":"anthropic","model":"claude","error":"TIMEOUT","latencyMs":30000})"));
    QVERIFY(write(directory, u"1-openai.json"_s,
                  R"({"provider":"openai","model":"gpt-4o","latencyMs":812,"reply":"words \u00e9","repair":"better",
                  "recordedAt":"2026-11-20T10:00:00Z"})"));
    QVERIFY(write(directory, u"3-xai.json"_s, R"({"provider":"xai","model":"grok","reply":""})"));
    QVERIFY(write(directory, u"notes.txt"_s, "no recording"));

    const auto providers = core::recordedAdvice(folder.path());
    QVERIFY(providers);
    QCOMPARE(providers->size(), 3);
    const core::AdviceProvider &openai = *providers->at(0);
    QCOMPARE(openai.name(), u"openai"_s);
    QCOMPARE(openai.model(), u"gpt-4o"_s);
    QCOMPARE(answerOf(openai).text, QByteArray("words é"));
    QVERIFY(answerOf(openai).latency == 812ms);
    QVERIFY(!answerOf(openai).error);
    QCOMPARE(answerOf(openai, u"no JSON"_s).text, QByteArray("better"));
    const core::AdviceProvider &anthropic = *providers->at(1);
    QCOMPARE(answerOf(anthropic).error, core::ReplyError::Timeout);
    QVERIFY(answerOf(anthropic).latency == 30s);
    const core::AdviceProvider &xai = *providers->at(2);
    QVERIFY(answerOf(xai).text.isEmpty() && !answerOf(xai).error);
    QCOMPARE(answerOf(xai, u"no JSON"_s).error, core::ReplyError::Error); // nothing recorded
}

void TestRecordedAdvice::wrongRecordingsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("[18:00]") << u"no JSON object"_s;
    QTest::newRow("no provider") << QByteArray(R"({"model":"m","reply":""})") << u"/provider"_s;
    QTest::newRow("provider with a space")
        << QByteArray(R"({"provider":"open ai","model":"m","reply":""})") << u"/provider"_s;
    QTest::newRow("the embedded voice") << QByteArray(R"({"provider":"embedded","model":"m","reply":""})")
                                        << u"/provider"_s;
    QTest::newRow("no model") << QByteArray(R"({"provider":"p","reply":""})") << u"/model"_s;
    QTest::newRow("nothing said") << QByteArray(R"({"provider":"p","model":"m"})") << u"/reply"_s;
    QTest::newRow("said and failed") << QByteArray(R"({"provider":"p","model":"m","reply":"","error":"ERROR"})")
                                     << u"/reply"_s;
    QTest::newRow("reply as JSON") << QByteArray(R"({"provider":"p","model":"m","reply":[]})") << u"/reply"_s;
    QTest::newRow("a judgement as error")
        << QByteArray(R"({"provider":"p","model":"m","error":"INVALID"})") << u"/error"_s;
    QTest::newRow("latency") << QByteArray(R"({"provider":"p","model":"m","reply":"","latencyMs":-1})")
                             << u"/latencyMs"_s;
    QTest::newRow("repair") << QByteArray(R"({"provider":"p","model":"m","reply":"","repair":7})") << u"/repair"_s;
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ') << u"4 MiB"_s;
}

void TestRecordedAdvice::wrongRecordingsAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    QVERIFY(write(QDir(folder.path()), u"one.json"_s, text));
    const auto providers = core::recordedAdvice(folder.path());
    QVERIFY(!providers);
    QCOMPARE(providers.error().code, core::Error::Code::InvalidField);
    for (const QString &part : {named, u"one.json"_s})
        QVERIFY2(providers.error().message.contains(part), qPrintable(providers.error().message));
}

void TestRecordedAdvice::aProviderMayBeThereOnce()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a.json"_s, u"b.json"_s})
        QVERIFY(write(QDir(folder.path()), name, R"({"provider":"openai","model":"m","reply":""})"));
    const auto providers = core::recordedAdvice(folder.path());
    QVERIFY(!providers);
    QVERIFY(providers.error().message.contains(u"b.json"_s) && providers.error().message.contains(u"openai"_s));
}

void TestRecordedAdvice::theFolderLiesInTheWorkspace()
{
    const QTemporaryDir workspace;
    const QDir directory(workspace.path());
    QVERIFY(directory.mkdir(u"replies"_s));
    QVERIFY(write(directory, u"replies/openai.json"_s, R"({"provider":"openai","model":"m","reply":""})"));
    core::Config config;
    QCOMPARE(core::configuredProviders(config, workspace.path())->size(), 0); // nobody is asked by default
    config.models.recorded = u"replies"_s;
    QCOMPARE(core::configuredProviders(config, workspace.path())->size(), 1);
    config.models.recorded = directory.filePath(u"replies"_s);
    QCOMPARE(core::configuredProviders(config, u"/nowhere"_s)->size(), 1);
}

void TestRecordedAdvice::aFolderWithoutRecordingsIsRefusedByItsKey()
{
    const QTemporaryDir workspace;
    core::Config config;
    for (const QString &folder : {u"missing"_s, u"."_s}) {
        config.models.recorded = folder;
        const auto providers = core::configuredProviders(config, workspace.path());
        QVERIFY(!providers);
        QCOMPARE(providers.error().field, u"/llm/recorded"_s);
        QVERIFY2(providers.error().message.contains(u"/llm/recorded"_s), qPrintable(providers.error().message));
    }
}

QTEST_APPLESS_MAIN(TestRecordedAdvice)
#include "tst_recordedadvice.moc"
