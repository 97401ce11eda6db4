// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/platformlimits.h"

#include <QFile>
#include <QTest>

#include "core/base/json.h"

using namespace Qt::StringLiterals;
using core::ContentType;
using core::Platform;
using core::Severity;

class TestPlatformLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableSaysWhatTheDesignSays_data();
    void theTableSaysWhatTheDesignSays();
    void contentTypesNarrowWhatTheirPlatformTakes();
    void everyNumberNamesItsSourceAndWhetherItWasRead();
};

void TestPlatformLimits::theTableSaysWhatTheDesignSays_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<int>("maxText");
    QTest::addColumn<int>("maxHashtags");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<bool>("titled");
    QTest::addColumn<int>("minMedia");
    QTest::newRow("tiktok") << Platform::TikTok << 2000 << 5 << Severity::Warning << false << 1;
    QTest::newRow("youtube") << Platform::YouTube << 5000 << 15 << Severity::Warning << true << 1;
    QTest::newRow("instagram") << Platform::Instagram << 2200 << 30 << Severity::Error << false << 1;
    QTest::newRow("twitter") << Platform::Twitter << 280 << 3 << Severity::Warning << false << 0;
    QTest::newRow("linkedin") << Platform::LinkedIn << 3000 << 5 << Severity::Warning << false << 0;
}

void TestPlatformLimits::theTableSaysWhatTheDesignSays()
{
    QFETCH(Platform, platform);
    const auto limits = core::limitsFor(platform, ContentType::Post);
    QTEST(limits.maxText, "maxText");
    QTEST(limits.maxHashtags, "maxHashtags");
    QTEST(limits.hashtagSeverity, "severity");
    QTEST(limits.title.has_value(), "titled");
    QTEST(limits.media.min, "minMedia");
}

void TestPlatformLimits::contentTypesNarrowWhatTheirPlatformTakes()
{
    QCOMPARE(core::limitsFor(Platform::Instagram, ContentType::Post).media.max, std::optional(10));
    QCOMPARE(core::limitsFor(Platform::Instagram, ContentType::Reel).media.max, std::optional(1));
    QCOMPARE(core::limitsFor(Platform::Instagram, ContentType::Reel).media.min, 1);
    QCOMPARE(core::limitsFor(Platform::Instagram, ContentType::Reel).ratio, u"9:16"_s);
    QCOMPARE(core::limitsFor(Platform::LinkedIn, ContentType::Post).media.max, std::optional<int>());
}

void TestPlatformLimits::everyNumberNamesItsSourceAndWhetherItWasRead()
{
    QVERIFY(core::limitsFor(Platform::TikTok, ContentType::Video).maxText > 0); // links the resource in
    QFile file(u":/platforms.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = core::parseJsonObject(file.readAll());
    QVERIFY(table);
    int rules = 0;
    for (const auto &[platform, entries] : table->at("platforms").items()) {
        for (const auto &[name, rule] : entries.items()) {
            if (name == "name")
                continue;
            const QString what = QString::fromStdString(platform + "/" + name);
            const auto source = rule.value("source", core::Json("")).get<QString>();
            QVERIFY2(!source.isEmpty(), qPrintable(what));
            const core::Json &checkedOn = rule.at("checkedOn");
            if (!checkedOn.is_null()) { // who read it can say where
                QVERIFY2(QDate::fromString(checkedOn.get<QString>(), Qt::ISODate).isValid(), qPrintable(what));
                QVERIFY2(source.contains(u"https://"_s), qPrintable(what));
            }
            ++rules;
        }
    }
    QVERIFY(rules >= 5 * 4);
}

QTEST_APPLESS_MAIN(TestPlatformLimits)
#include "tst_platformlimits.moc"
