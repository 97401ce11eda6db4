// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/validator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ContentType;
using core::ContentVariant;
using core::Platform;
using core::Severity;

namespace {

const QString goodTitle = u"Early harvest"_s;

ContentVariant text(const QString &caption, const QStringList &hashtags = {}, const QString &language = u"en"_s)
{
    return {u"v"_s, language, {}, caption, hashtags, {{u"harvest.mp4"_s, u"aa"_s, 10}}};
}

QStringList manyTags(int count)
{
    QStringList tags;
    for (int i = 0; i < count; ++i)
        tags.append(u"t%1"_s.arg(i));
    return tags;
}

} // namespace

class TestValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleIsFoundBroken_data();
    void eachRuleIsFoundBroken();
    void cleanTextsPass_data();
    void cleanTextsPass();
    void textAtTheLimitPassesAndOneMoreDoesNot_data();
    void textAtTheLimitPassesAndOneMoreDoesNot();
    void errorsComeBeforeWarnings();
    void hashtagsAreFoundInTheCaptionToo_data();
    void hashtagsAreFoundInTheCaptionToo();
};

void TestValidator::eachRuleIsFoundBroken_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("title");
    QTest::addColumn<ContentVariant>("variant");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("severity");
    const auto row = [](const char *name, Platform platform, const QString &title, const ContentVariant &variant,
                        const QString &code, Severity severity = Severity::Error) {
        QTest::newRow(name) << platform << title << variant << code << severity;
    };
    ContentVariant bare = text(u"Oil"_s);
    bare.media.clear();
    ContentVariant crowded = text(u"Oil"_s);
    crowded.media = QList<core::Media>(5, {u"a.jpg"_s, u"aa"_s, 1});

    row("no title", Platform::YouTube, {}, text(u"Oil"_s), u"TITLE_MISSING"_s);
    row("short title", Platform::YouTube, u"x"_s, text(u"Oil"_s), u"TITLE_LENGTH"_s);
    row("long title", Platform::YouTube, QString(101, u'x'), text(u"Oil"_s), u"TITLE_LENGTH"_s);
    row("angle in the title", Platform::YouTube, u"a < b"_s, text(u"Oil"_s), u"FORBIDDEN_CHARACTER"_s);
    row("angle in the text", Platform::YouTube, goodTitle, text(u"a > b"_s), u"FORBIDDEN_CHARACTER"_s);
    row("placeholder", Platform::TikTok, goodTitle, text(u"Hello {{name}}"_s), u"PLACEHOLDER_LEFT"_s);
    row("placeholder in a tag", Platform::TikTok, goodTitle, text(u"Oil"_s, {u"{{tag}}"_s}), u"PLACEHOLDER_LEFT"_s);
    row("no media", Platform::Instagram, goodTitle, bare, u"MEDIA_MISSING"_s);
    row("five images on X", Platform::Twitter, goodTitle, crowded, u"TOO_MANY_MEDIA"_s);
    row("31 hashtags", Platform::Instagram, goodTitle, text(u"Oil"_s, manyTags(31)), u"TOO_MANY_HASHTAGS"_s);
    row("6 hashtags", Platform::TikTok, goodTitle, text(u"Oil"_s, manyTags(6)), u"TOO_MANY_HASHTAGS"_s,
        Severity::Warning);
    row("4 hashtags, two in the text", Platform::Twitter, goodTitle, text(u"#Oil from #Jaen"_s, manyTags(2)),
        u"TOO_MANY_HASHTAGS"_s, Severity::Warning);
    row("Arabic marked as English", Platform::LinkedIn, goodTitle, text(u"زيت الزيتون البكر"_s), u"SCRIPT_MISMATCH"_s,
        Severity::Warning);
    row("Latin marked as Arabic", Platform::LinkedIn, goodTitle, text(u"Olive oil"_s, {}, u"ar"_s),
        u"SCRIPT_MISMATCH"_s, Severity::Warning);
}

void TestValidator::eachRuleIsFoundBroken()
{
    QFETCH(Platform, platform);
    QFETCH(QString, title);
    QFETCH(ContentVariant, variant);
    QFETCH(QString, code);
    QFETCH(Severity, severity);
    const auto found = core::findings(title, variant, core::limitsFor(platform, ContentType::Post));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].code, code);
    QCOMPARE(found[0].severity, severity);
    QVERIFY(!found[0].sentence.isEmpty() && !found[0].sentence.contains(u'%') && !found[0].field.isEmpty());
}

void TestValidator::cleanTextsPass_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<ContentVariant>("variant");
    for (const Platform platform : core::allPlatforms) {
        QTest::newRow(qPrintable(core::platformName(platform) + u" en"_s))
            << platform << text(u"Fresh oil."_s, {u"oil"_s});
        QTest::newRow(qPrintable(core::platformName(platform) + u" ar"_s))
            << platform << text(u"زيت طازج من Jaén https://example.org/oil"_s, {u"زيت_الزيتون"_s}, u"ar"_s);
    }
    QTest::newRow("unknown language") << Platform::LinkedIn << text(u"油"_s, {}, u"zh"_s);
    QTest::newRow("no letters at all") << Platform::LinkedIn << text(u"🫒 2026"_s);
}

void TestValidator::cleanTextsPass()
{
    QFETCH(Platform, platform);
    QFETCH(ContentVariant, variant);
    QCOMPARE(core::findings(goodTitle, variant, core::limitsFor(platform, ContentType::Post)), QList<core::Finding>());
}

void TestValidator::textAtTheLimitPassesAndOneMoreDoesNot_data()
{
    QTest::addColumn<Platform>("platform");
    for (const Platform platform : core::allPlatforms)
        QTest::newRow(qPrintable(core::platformName(platform))) << platform;
}

void TestValidator::textAtTheLimitPassesAndOneMoreDoesNot()
{
    QFETCH(Platform, platform);
    const auto limits = core::limitsFor(platform, ContentType::Post);
    const QString tagPart = u"\n\n#oil"_s; // hashtags are part of the text
    const QString full(limits.maxText - tagPart.size(), u'x');
    QVERIFY(core::findings(goodTitle, text(full, {u"oil"_s}), limits).isEmpty());
    const auto found = core::findings(goodTitle, text(full + u'x', {u"oil"_s}), limits);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].code, u"TEXT_TOO_LONG"_s);
}

void TestValidator::errorsComeBeforeWarnings()
{
    const auto found =
        core::findings({}, text(u"زيت الزيتون {{x}}"_s), core::limitsFor(Platform::YouTube, ContentType::Video));
    QCOMPARE(found.size(), 3);
    QVERIFY(core::hasErrors(found));
    QCOMPARE(found[0].code, u"TITLE_MISSING"_s);
    QCOMPARE(found[1].code, u"PLACEHOLDER_LEFT"_s);
    QCOMPARE(found[2].severity, Severity::Warning);
    QVERIFY(!core::hasErrors({found[2]}));
}

void TestValidator::hashtagsAreFoundInTheCaptionToo_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << u"No. 1 # choice, C# and a#b"_s << QStringList();
    QTest::newRow("numbers alone are none") << u"#1 and #2026"_s << QStringList();
    QTest::newRow("in a sentence") << u"Our #olive_oil, #aceite2026!"_s << QStringList{u"olive_oil"_s, u"aceite2026"_s};
    QTest::newRow("Arabic") << u"#زيت_الزيتون طازج"_s << QStringList{u"زيت_الزيتون"_s};
    QTest::newRow("a page's anchor is none") << u"example.org/#top"_s << QStringList();
}

void TestValidator::hashtagsAreFoundInTheCaptionToo()
{
    QFETCH(QString, caption);
    QTEST(core::hashtagsIn(caption), "tags");
}

QTEST_APPLESS_MAIN(TestValidator)
#include "tst_validator.moc"
