// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/repurpose.h"

#include <QRandomGenerator>
#include <QTest>

#include "core/content/languagevariants.h"
#include "core/content/validator.h"

using namespace Qt::StringLiterals;
using core::Content;
using core::ContentType;
using core::ContentVariant;
using core::LengthUnit;
using core::Platform;

namespace {

const QString longCaption =
    u"The first oil of the year is here. We pressed it within four hours of picking, so it tastes of "
    "green tomato and almond. Come by on Saturday and try it on warm bread. You can also order it at "
    "https://example.org/early-harvest-oil and we will send it to you the same week, in a dark bottle "
    "that keeps it fresh for a year."_s;

Content library()
{
    Content content;
    content.contentId = u"oil-1"_s;
    content.title = u"Early harvest"_s;
    content.contentType = ContentType::Video;
    content.variants = {{u"v1"_s,
                         u"en"_s,
                         {},
                         longCaption,
                         {u"oil"_s, u"olive"_s, u"harvest"_s, u"jaen"_s, u"farm"_s, u"evoo"_s},
                         {{u"press.mov"_s, u"aa"_s, 9}}},
                        {u"v2"_s, u"en"_s, Platform::LinkedIn, u"Written for LinkedIn."_s, {}, {}}};
    return content;
}

core::RepurposeSource from(const Content &content, Platform platform = Platform::YouTube,
                           const QString &language = u"en"_s)
{
    return {content.contentId, &content, platform, language};
}

bool mentions(const QStringList &sentences, const QString &word)
{
    return std::ranges::any_of(sentences, [&](const QString &sentence) { return sentence.contains(word); });
}

} // namespace

class TestRepurpose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsFollowThePlatformAndRepeat();
    void longTextIsShortenedAtASentence();
    void theLibrarysOwnTextWins();
    void mediaThatWouldNeedConvertingIsSaid();
    void contentThatIsNotHeldGivesItsIdAlone();
    void missingLanguageIsAWarningNotAnInvention();
    void tooLongAnIdIsAnError();
    void cutsFallWhereAReaderExpectsThem_data();
    void cutsFallWhereAReaderExpectsThem();
    void whateverGoesInFitsWhenItComesOut();
    void languagesAreTakenFromTheLibrary();
};

void TestRepurpose::idsFollowThePlatformAndRepeat()
{
    const Content content = library();
    const auto once = core::repurposed(from(content), Platform::TikTok, ContentType::Video);
    QVERIFY(once);
    QCOMPARE(once->contentId, u"oil-1-tiktok"_s);
    QCOMPARE(*core::repurposed(from(content), Platform::TikTok, ContentType::Video), *once);
    const auto same = core::repurposed(from(content), Platform::YouTube, ContentType::Video);
    QVERIFY(same);
    QCOMPARE(same->contentId, u"oil-1"_s);
    QCOMPARE(same->text, content.variants[0]);
    QVERIFY(same->changes.isEmpty());
}

void TestRepurpose::longTextIsShortenedAtASentence()
{
    const Content content = library();
    const auto post = core::repurposed(from(content), Platform::Twitter, ContentType::Post);
    QVERIFY(post);
    QVERIFY(post->held);
    QVERIFY2(post->text.caption.endsWith(u"warm bread."_s), qPrintable(post->text.caption));
    QCOMPARE(post->text.hashtags, (QStringList{u"oil"_s, u"olive"_s, u"harvest"_s}));
    QVERIFY(core::weightedLength(core::postText(post->text)) <= 280);
    QVERIFY(mentions(post->changes, u"Kept the first 3 of 6 hashtags"_s));
    QVERIFY(mentions(post->changes, u"Shortened the text"_s));
    QVERIFY(mentions(post->warnings, u"https://example.org/early-harvest-oil"_s));
}

void TestRepurpose::theLibrarysOwnTextWins()
{
    const Content content = library();
    const auto post = core::repurposed(from(content), Platform::LinkedIn, ContentType::Post);
    QVERIFY(post);
    QCOMPARE(post->text, content.variants[1]);
    QVERIFY(mentions(post->changes, u"own text for LinkedIn"_s));
}

void TestRepurpose::mediaThatWouldNeedConvertingIsSaid()
{
    const Content content = library();
    const auto video = core::repurposed(from(content), Platform::TikTok, ContentType::Video);
    QVERIFY(video);
    QCOMPARE(video->text.media, content.variants[0].media);
    QVERIFY(mentions(video->warnings, u"press.mov would have to be converted to MP4 for TikTok"_s));
    QVERIFY(mentions(video->warnings, u"9:16"_s));
}

void TestRepurpose::contentThatIsNotHeldGivesItsIdAlone()
{
    const auto unknown =
        core::repurposed({u"video-123"_s, nullptr, Platform::YouTube, u"en"_s}, Platform::Instagram, ContentType::Reel);
    QVERIFY(unknown);
    QCOMPARE(unknown->contentId, u"video-123-instagram"_s);
    QVERIFY(!unknown->held && unknown->text.caption.isEmpty());
    QVERIFY(mentions(unknown->warnings, u"does not hold video-123"_s));
    QVERIFY(core::toJson(*unknown).at("caption").is_null());
}

void TestRepurpose::missingLanguageIsAWarningNotAnInvention()
{
    const Content content = library();
    const auto spanish =
        core::repurposed(from(content, Platform::YouTube, u"es"_s), Platform::TikTok, ContentType::Video);
    QVERIFY(spanish);
    QCOMPARE(spanish->contentId, u"oil-1-tiktok"_s);
    QVERIFY(!spanish->held && spanish->text.caption.isEmpty());
    QVERIFY(mentions(spanish->warnings, u"no text of oil-1 in es"_s));
}

void TestRepurpose::tooLongAnIdIsAnError()
{
    const auto refused = core::repurposed({QString(256, u'x'), nullptr, Platform::YouTube, u"en"_s}, Platform::TikTok,
                                          ContentType::Video);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Error::Code::InvalidField);
    QVERIFY(!core::languageVariant(QString(255, u'x'), nullptr, u"en"_s));
}

void TestRepurpose::cutsFallWhereAReaderExpectsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("budget");
    QTest::addColumn<QString>("kept");
    QTest::newRow("fits") << u"Short."_s << 6 << u"Short."_s;
    QTest::newRow("sentence") << u"One two. Three four five."_s << 12 << u"One two."_s;
    QTest::newRow("word") << u"Wonderful oil from Jaen. And more."_s << 16 << u"Wonderful oil…"_s;
    QTest::newRow("not within an address") << u"See https://example.org/oil"_s << 20 << u"See…"_s;
    QTest::newRow("one long word") << u"Abcdefghij"_s << 5 << u"Abcd…"_s;
    QTest::newRow("not within an emoji") << u"👨‍👩‍👧‍👦👨‍👩‍👧‍👦"_s << 10
                                         << u"👨‍👩‍👧‍👦…"_s;
    QTest::newRow("Arabic") << u"زيت طازج. وصل اليوم."_s << 12 << u"زيت طازج."_s;
    QTest::newRow("nothing fits") << u"Abc"_s << 1 << QString();
}

void TestRepurpose::cutsFallWhereAReaderExpectsThem()
{
    QFETCH(QString, text);
    QFETCH(int, budget);
    QTEST(core::shortened(text, budget, LengthUnit::Characters), "kept");
}

void TestRepurpose::whateverGoesInFitsWhenItComesOut()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList words = {
        u"oil"_s,        u"aceituna,"_s, u"زيت"_s,  u"👨‍👩‍👧‍👦"_s,         u"pressed."_s, u"#tag"_s,
        u"cafe\u0301"_s, u"油"_s,        u"a<b>"_s, u"https://example.org/very/long/path"_s};
    for (int trial = 0; trial < 300; ++trial) {
        QStringList caption;
        for (int i = random.bounded(900); i >= 0; --i)
            caption.append(words.at(random.bounded(words.size())));
        QStringList tags;
        for (int i = random.bounded(40); i > 0; --i)
            tags.append(QString(random.bounded(1, 60), u'h'));
        Content content = library();
        content.variants = {{u"v"_s, u"en"_s, {}, caption.join(u' '), tags, {}}};
        const auto target = core::allPlatforms.at(size_t(random.bounded(core::platformCount)));
        if (target == Platform::YouTube)
            continue;
        const auto result = core::repurposed(from(content), target, ContentType::Post);
        QVERIFY(result);
        const auto limits = core::limitsFor(target, ContentType::Post);
        const int length = core::lengthIn(core::postText(result->text), limits.textUnit);
        QVERIFY2(length <= limits.maxText, qPrintable(u"%1 on %2"_s.arg(length).arg(limits.name)));
        QVERIFY(tags.mid(0, result->text.hashtags.size()) == result->text.hashtags);
    }
}

void TestRepurpose::languagesAreTakenFromTheLibrary()
{
    const Content content = library();
    const auto english = core::languageVariant(u"oil-1"_s, &content, u"en"_s);
    const auto spanish = core::languageVariant(u"oil-1"_s, &content, u"es"_s);
    const auto unknown = core::languageVariant(u"x"_s, nullptr, u"ar"_s);
    QVERIFY(english && spanish && unknown);
    QCOMPARE(english->contentId, u"oil-1-en"_s);
    QCOMPARE(english->texts, content.variants);
    QVERIFY(english->warnings.isEmpty());
    QVERIFY(spanish->texts.isEmpty());
    QVERIFY(mentions(spanish->warnings, u"no text of oil-1 in es"_s));
    QCOMPARE(unknown->contentId, u"x-ar"_s);
    QVERIFY(mentions(unknown->warnings, u"does not hold x"_s));
    QCOMPARE(core::toJson(*spanish).at("contentId").get<QString>(), u"oil-1-es"_s);
}

QTEST_APPLESS_MAIN(TestRepurpose)
#include "tst_repurpose.moc"
