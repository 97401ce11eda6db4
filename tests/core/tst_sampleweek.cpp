// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include "core/content/validator.h"
#include "core/model/contentjson.h"
#include "core/model/planjson.h"
#include "core/model/slot.h"
#include "core/risk/risk.h"

#include <cmath>

using namespace Qt::StringLiterals;
using core::Content;
using core::Json;
using core::Platform;

namespace {

QString text(const Json &object, const char *name)
{
    return object.value(name, Json("")).get<QString>();
}

Platform platformOf(const Json &object)
{
    return core::platformFromName(text(object, "platform")).value();
}

Content contentOf(const Json &json)
{
    Content content;
    content.contentId = text(json, "contentId");
    content.title = text(json, "title");
    content.contentType = core::contentTypeFromName(text(json, "contentType")).value();
    for (const Json &item : json.at("variants")) {
        Json media = Json::array();
        for (const Json &name : item.value("media", Json::array()))
            media.push_back({{"path", name}});
        Json variant = item;
        variant["media"] = media;
        content.variants.append(core::variantFromJson(variant));
    }
    return content;
}

/// The history that the file describes, posts spread evenly.
core::Account accountOf(const Json &json, core::Instant now)
{
    using namespace std::chrono;
    core::Account account;
    account.platform = platformOf(json);
    account.status = core::accountStatusFromName(text(json, "status")).value();
    const auto add = [&](core::AccountEventKind kind, double daysAgo) {
        account.events.append({kind, now - milliseconds(qint64(daysAgo * 86'400'000))});
    };
    for (const Json &days : json.value("suspensionDaysAgo", Json::array()))
        add(core::AccountEventKind::Suspension, days.get<double>());
    for (const Json &days : json.at("failureDaysAgo"))
        add(core::AccountEventKind::Failure, days.get<double>());
    const double postsPerDay = json.at("history").at("postsPerDay").get<double>();
    for (int post = 1; post <= int(56 * postsPerDay); ++post)
        add(core::AccountEventKind::Success, post / postsPerDay);
    return account;
}

} // namespace

class TestSampleWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accountsCoverEveryPlatformAndHistory();
    void everyTextIsFitToBePublishedWhereItIsPlanned();
    void requestsAreReadAsTheRestInterfaceReadsThem();
    void referencesAndStatesResolve();
    void mediaIsThereAndWhatItsNameSays();
    void someSlotsAreRiskyAndMostAreNot();

private:
    const Json &account(const QString &key) const;
    void checkStates(const Json &states) const;

    Json m_week;
    QMap<QString, Content> m_contents;
};

void TestSampleWeek::initTestCase()
{
    QFile file(u":/sample-week.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto week = core::parseJsonObject(file.readAll());
    QVERIFY2(week, week ? "" : qPrintable(week.error().message));
    m_week = *week;
    for (const Json &json : m_week.at("contents"))
        m_contents.insert(text(json, "contentId"), contentOf(json));
    QCOMPARE(m_contents.size(), 6);
    QVERIFY(QTimeZone(text(m_week, "timezone").toUtf8()).isValid());
}

const Json &TestSampleWeek::account(const QString &key) const
{
    for (const Json &json : m_week.at("accounts")) {
        if (text(json, "key") == key)
            return json;
    }
    qFatal("The sample week has no account %s", qPrintable(key));
}

void TestSampleWeek::accountsCoverEveryPlatformAndHistory()
{
    QSet<QString> keys;
    QSet<QString> names;
    QSet<Platform> platforms;
    QSet<QString> languages;
    for (const Json &json : m_week.at("accounts")) {
        keys.insert(text(json, "key"));
        names.insert(text(json, "platform") + text(json, "username"));
        platforms.insert(platformOf(json));
        languages.insert(text(json, "language"));
        QVERIFY(QTimeZone(text(json, "timezone").toUtf8()).isValid());
        QVERIFY(core::accountStatusFromName(text(json, "status")));
    }
    QCOMPARE(keys.size(), 12);
    QCOMPARE(names.size(), 12);
    QCOMPARE(platforms.size(), 5);
    QCOMPARE(languages, (QSet<QString>{u"en"_s, u"es"_s, u"ar"_s, u""_s}));
}

void TestSampleWeek::everyTextIsFitToBePublishedWhereItIsPlanned()
{
    int judged = 0;
    for (const Json &plan : m_week.at("plans")) {
        const auto request = core::planRequestFromJson(plan.at("request"), u"UTC"_s);
        QVERIFY(request);
        const Content &content = m_contents[request->contentId];
        for (const Platform platform : request->platforms) {
            const auto types = core::PlatformTable::builtIn().at(platform).contentTypes;
            const auto limits = core::limitsFor(platform, request->contentType.value_or(types.constFirst()));
            for (const QString &language : request->languages) {
                const core::ContentVariant *variant = core::variantFor(content, language, platform);
                QVERIFY2(variant, qPrintable(content.contentId + u' ' + language));
                const auto found = core::findings(content.title, *variant, limits);
                QVERIFY2(found.isEmpty(),
                         found.isEmpty() ? "" : qPrintable(content.contentId + u": "_s + found[0].sentence));
                ++judged;
            }
        }
    }
    QVERIFY(judged >= 20);
    QSet<QString> languages;
    for (const Content &content : std::as_const(m_contents)) {
        for (const core::ContentVariant &variant : content.variants)
            languages.insert(variant.language);
    }
    QCOMPARE(languages, (QSet<QString>{u"en"_s, u"es"_s, u"ar"_s}));
}

void TestSampleWeek::requestsAreReadAsTheRestInterfaceReadsThem()
{
    QCOMPARE(int(m_week.at("plans").size()), 6);
    for (const Json &plan : m_week.at("plans")) {
        const auto request = core::planRequestFromJson(plan.at("request"), text(m_week, "timezone"));
        QVERIFY2(request, request ? "" : qPrintable(request.error().message));
        QVERIFY(m_contents.contains(request->contentId));
    }
}

void TestSampleWeek::checkStates(const Json &states) const
{
    for (const Json &state : states) {
        const auto name = state.get<QString>();
        QVERIFY2(core::slotStateFromName(name) || name == u"EXPIRED"_s || name == u"STALE"_s, qPrintable(name));
    }
}

void TestSampleWeek::referencesAndStatesResolve()
{
    for (const Json &plan : m_week.at("plans")) {
        checkStates(plan.value("past", Json::array()));
        checkStates(plan.value("future", Json::array()));
        for (const Json &slot : plan.value("slots", Json::array())) {
            QCOMPARE(platformOf(account(text(slot, "account"))), Platform::TikTok);
            checkStates(Json::array({slot.at("state")}));
        }
    }
    int unknownContents = 0;
    for (const Json &slot : m_week.at("handmade")) {
        const Json &owner = account(text(slot, "account"));
        const auto type = core::contentTypeFromName(text(slot, "contentType"));
        QVERIFY(type && core::PlatformTable::builtIn().at(platformOf(owner)).contentTypes.contains(*type));
        const QString language = text(owner, "language");
        QVERIFY(language.isEmpty() || language == text(slot, "language"));
        QVERIFY(slot.contains("inMinutes") != (slot.contains("day") && slot.contains("time")));
        checkStates(Json::array({slot.at("state")}));
        unknownContents += !m_contents.contains(text(slot, "contentId"));
    }
    QCOMPARE(unknownContents, 1); // content that the library does not hold is part of the picture
}

void TestSampleWeek::mediaIsThereAndWhatItsNameSays()
{
    QSet<QString> names;
    for (const Content &content : std::as_const(m_contents)) {
        for (const core::ContentVariant &variant : content.variants) {
            for (const core::Media &media : variant.media)
                names.insert(media.path);
        }
    }
    QCOMPARE(names.size(), 7);
    for (const QString &name : std::as_const(names)) {
        QFile file(u":/sample-media/"_s + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray head = file.read(12);
        QVERIFY2(name.endsWith(u".mp4"_s) ? head.mid(4, 4) == "ftyp" : head.startsWith("\xff\xd8\xff"),
                 qPrintable(name));
    }
}

void TestSampleWeek::someSlotsAreRiskyAndMostAreNot()
{
    const core::Instant now = core::fromMs(1'764'000'000'000);
    const auto rules = core::PlatformTable::builtIn();
    const auto riskOf = [&](const QString &key, core::ContentType type, int postsThatDay) {
        const core::Account owner = accountOf(account(key), now);
        return core::assessRisk(owner, type, postsThatDay, rules.at(owner.platform), now);
    };
    using core::ContentType;
    using core::RiskLevel;
    QCOMPARE(riskOf(u"tiktok-en"_s, ContentType::Video, 2).level(), RiskLevel::Low);
    QCOMPARE(riskOf(u"tiktok-es"_s, ContentType::Video, 1).level(), RiskLevel::Medium);
    QCOMPARE(riskOf(u"instagram-ar"_s, ContentType::Reel, 2).level(), RiskLevel::Medium);
    QCOMPARE(riskOf(u"instagram-es"_s, ContentType::Reel, 1).level(), RiskLevel::Medium);
    QCOMPARE(riskOf(u"instagram-es"_s, ContentType::Reel, 3).level(), RiskLevel::High);
    QCOMPARE(riskOf(u"tiktok-old"_s, ContentType::Video, 1).level(), RiskLevel::Critical);
}

QTEST_APPLESS_MAIN(TestSampleWeek)
#include "tst_sampleweek.moc"
